import type { Mismatch } from "../retrieval/vectors/index-manifest.ts";
import type { IndexNotice } from "../retrieval/vectors/open-index.ts";

const REASONS: Record<Mismatch, string> = {
  absent: "there is none yet",
  "manifest-unreadable": "its manifest cannot be read",
  "schema-changed": "its format has changed",
  "model-changed": "the model is another one",
  "prefixes-changed": "the model's prefixes have changed",
  "passages-changed": "the texts of the programme have changed",
  "settings-changed": "its settings have changed",
  "file-missing": "a file is missing",
  "file-damaged": "a file is damaged",
};

function reasonOf(cause: unknown): string {
  return cause instanceof Error ? cause.message : String(cause);
}

/** One line for whoever looks after the index. */
export function noticeText(notice: IndexNotice): string {
  switch (notice.code) {
    case "index-build":
      return `Building the index of ${notice.passages} passages, which takes some seconds (${REASONS[notice.reason]}).`;
    case "graph-build":
      return `Building the index's graph again (${REASONS[notice.reason]}).`;
    case "index-in-memory":
      return `The index could not be kept in ${notice.indexDir} (${reasonOf(notice.cause)}): it is in memory until the end, set INDEX_DIR to a folder that can be written.`;
    case "addon-missing":
      return `The native index cannot be loaded (${reasonOf(notice.cause).split("\n")[0] ?? ""}): search is exact instead.`;
  }
}
