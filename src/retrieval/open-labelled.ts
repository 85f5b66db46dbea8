import { join } from "node:path";
import type { ModelManifest } from "../embeddings/manifest.ts";
import { searchLabelled } from "./labelled-questions.ts";
import type { LabelledFolder, LabelledQuestions } from "./labelled-questions.ts";
import { createIndexFiles } from "./vectors/index-files.ts";
import { contentsOf } from "./vectors/index-manifest.ts";
import { openKeptGraph } from "./vectors/keep-graph.ts";
import { provideAddon } from "./vectors/open-index.ts";
import type { OpenIndexOptions } from "./vectors/open-index.ts";

/** Folder of their graph beside the index of the passages. */
const FOLDER = "questions";

/**
 * How many candidates a search for the nearest weighs. Of the 48 nearest of 16,000 questions, 200 find nearly all, in a fifth of
 * a millisecond.
 */
const EF = 64;

/** Makes labelled questions searchable by a graph, which is kept in the folder of the index and built when it does not fit. */
export async function openLabelled(
  folder: LabelledFolder,
  {
    model,
    indexDir,
    notice,
    ...options
  }: { model: ModelManifest } & Pick<OpenIndexOptions, "indexDir" | "notice" | "loadAddon">,
): Promise<LabelledQuestions> {
  const addon = await provideAddon({ notice, ...options });
  if (!addon) return searchLabelled(folder);
  const { manifest, rows } = folder;
  const passages = { count: rows.count, sha256: manifest.files["vectors.i8"] };
  const graph = await openKeptGraph({
    files: createIndexFiles(join(indexDir, FOLDER)),
    contents: { ...contentsOf(model, []), passages },
    rows,
    addon,
    efOf: () => EF,
    onBuild: (reason) => {
      notice({ code: "graph-build", reason, passages: rows.count });
    },
    onNotKept: (cause) => {
      notice({ code: "index-in-memory", indexDir, cause });
    },
  });
  return searchLabelled(folder, graph);
}
