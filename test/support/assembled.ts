import { isAbsolute } from "node:path";
import { assembleAssistant } from "../../src/answer/brain/assemble.ts";
import type { Assembled } from "../../src/answer/brain/assemble.ts";
import { loadCorpus } from "../../src/corpus/load.ts";
import { openAsking } from "./asking.ts";

const made = new Map<string, Promise<Assembled>>();

async function make(folder: string): Promise<Assembled> {
  const [corpus, asking] = await Promise.all([loadCorpus(folder), openAsking()]);
  return assembleAssistant(corpus, { dense: null, asking, elapsedMs: () => 0 });
}

/**
 * What answers for the programme of a folder, by words alone; by default for the facts that are shipped. A folder of this repository, whose path
 * begins at the root, is changed by nobody: it takes long to read, and is read once for all tests of a process. `withMeaning` makes another
 * assistant of it in no time.
 */
export function assembledFor(folder = "corpus"): Promise<Assembled> {
  if (isAbsolute(folder)) return make(folder);
  const assembled = made.get(folder) ?? make(folder);
  made.set(folder, assembled);
  return assembled;
}
