import type { CorpusFiles } from "./entries.ts";
import type { ImportedFile } from "./imported.ts";
import { planImport } from "./plan.ts";
import type { ImportPlan, ImportSettings } from "./plan.ts";
import { readImport } from "./read.ts";
import type { ReadOptions } from "./read.ts";

/**
 * What a folder becomes when the bytes of a file are imported into it; nothing is written.
 * @throws {ImportError} with a sentence that says what to do, when nothing can be read of them
 */
export function planFile(
  bytes: Uint8Array,
  corpus: CorpusFiles,
  { encoding, map, zone, ...settings }: Omit<ReadOptions, "zone"> & ImportSettings,
): { file: ImportedFile; plan: ImportPlan } {
  const planIn = (own: string | undefined) => {
    const file = readImport(bytes, { encoding, map, zone: own });
    return { file, plan: planImport(file, corpus, { ...settings, zone: own }) };
  };
  const told = zone ?? corpus.programme?.timeZone;
  const first = planIn(told);
  // The zone of a new programme is known by its towns; only then can times of UTC be read by its clock.
  const found = told ?? first.plan.files.programme?.timeZone;
  return found === told ? first : planIn(found);
}
