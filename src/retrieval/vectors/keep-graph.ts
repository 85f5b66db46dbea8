import { isDeepStrictEqual } from "node:util";
import { GraphError, HnswGraph } from "./hnsw-graph.ts";
import type { EfOf, HnswAddon } from "./hnsw-graph.ts";
import { efFor } from "./hnsw-settings.ts";
import type { IndexFiles } from "./index-files.ts";
import { createIndexManifest, graphSettingsFor, vectorsMismatch } from "./index-manifest.ts";
import type { IndexContents, IndexManifest, Mismatch } from "./index-manifest.ts";
import type { VectorRows } from "./vector-table.ts";

/** Reads the graph that a manifest names, or says why it cannot be used. */
export async function readGraph(
  files: IndexFiles,
  manifest: IndexManifest,
  { addon, rows, efOf = efFor }: { addon: HnswAddon; rows: VectorRows; efOf?: EfOf },
): Promise<HnswGraph | Mismatch> {
  if (!manifest.graph) return "absent";
  if (!isDeepStrictEqual(manifest.graph.settings, graphSettingsFor(rows.count, efOf))) return "settings-changed";
  const bytes = await files.read(manifest.graph);
  if (typeof bytes === "string") return bytes;
  try {
    return HnswGraph.read(addon, files.path(manifest.graph), rows, efOf);
  } catch (error) {
    if (error instanceof GraphError) return "file-damaged";
    throw error;
  }
}

export interface KeptGraphOptions {
  files: IndexFiles;
  /** What the vectors are made of: a graph of other vectors is built again. */
  contents: IndexContents;
  rows: VectorRows;
  addon: HnswAddon;
  efOf: EfOf;
  /** Hears why the graph is built, and why it could not be kept. */
  onBuild: (reason: Mismatch) => void;
  onNotKept: (cause: unknown) => void;
}

/** The graph over vectors that are kept elsewhere: as it was kept, else built and kept. */
export async function openKeptGraph(options: KeptGraphOptions): Promise<HnswGraph> {
  const { files, contents, rows, addon, efOf } = options;
  const manifest = await files.readManifest();
  const mismatch = typeof manifest === "string" ? manifest : vectorsMismatch(manifest, contents);
  const stored =
    typeof manifest === "string" || mismatch ? undefined : await readGraph(files, manifest, { addon, rows, efOf });
  if (stored instanceof HnswGraph) return stored;
  options.onBuild(stored ?? mismatch ?? "absent");
  const graph = await HnswGraph.build(addon, rows, efOf);
  try {
    const file = await files.add("graph", (path) => {
      graph.write(path);
    });
    // The addon does not notice a full disk when it writes, but when it reads.
    HnswGraph.read(addon, files.path(file), rows, efOf);
    await files.publish(createIndexManifest(contents, null, file, efOf));
  } catch (cause) {
    options.onNotKept(cause);
  }
  return graph;
}
