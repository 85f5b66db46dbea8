import type { OptionalFile } from "../../corpus/corpus.ts";
import type { BrainNotice } from "../../answer/brain/brain.ts";
import type { Mismatch } from "../../retrieval/vectors/index/index-manifest.ts";

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

/** What a corpus lacks without each optional file. */
const WITHOUT: Record<OptionalFile, string> = {
  "programme.json": "what the programme is called, its days and its headings come from its events",
  "twinnings.json": "no ties between towns are known",
  "subjects.json": "a thesaurus says what its events are about",
  "source.json": "nothing is said of the document behind it",
};

/** The first line of an error's message, for brackets. */
function reasonOf(cause: unknown): string {
  const reason = cause instanceof Error ? cause.message : String(cause);
  return (reason.split("\n")[0] ?? "").replace(/\.$/, "");
}

/** A notice about the brain or its index as one line for the operator. */
export function noticeText(notice: BrainNotice): string {
  switch (notice.code) {
    case "index-build":
      return `Building the index of ${notice.passages} passages, which can take a minute (${REASONS[notice.reason]}).`;
    case "graph-build":
      return `Building the index's graph again (${REASONS[notice.reason]}).`;
    case "index-in-memory":
      return `The index could not be kept in ${notice.indexDir} (${reasonOf(notice.cause)}): it is in memory until the end, set INDEX_DIR to a folder that can be written.`;
    case "addon-missing":
      return `The native index cannot be loaded (${reasonOf(notice.cause)}): search is exact instead.`;
    case "corpus-narrowed":
      return `The corpus has no ${notice.missing.join(", ")}: ${notice.missing.map((file) => WITHOUT[file]).join("; ")}.`;
    case "labels-passed-over":
      return `What labelled questions taught belongs to another ${notice.because}: it is passed over, and ${notice.because === "model" ? "words decide alone" : "the thesaurus votes"}.`;
    case "words-meanwhile":
      return "Questions are answered by words alone until the index is ready.";
    case "index-ready":
      return "The index is ready: questions are answered by words and meaning.";
    case "index-failed":
      return `The index could not be built (${reasonOf(notice.cause)}): questions are answered by words alone until the next start.`;
  }
}
