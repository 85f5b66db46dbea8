import type { CorpusFiles } from "./entries.ts";
import type { ImportedFile } from "./imported.ts";
import { planImport } from "./plan.ts";
import type { ImportPlan, ImportSettings } from "./plan.ts";
import { readImport } from "../read.ts";
import type { ReadOptions } from "../read.ts";
import { needSorting, sortEvents } from "../fields/sorting.ts";
import type { Embed } from "../fields/sorting.ts";

/** How to sort events without headings; without `embed` they get none. */
export interface Sorting {
  embed?: Embed | null | undefined;
  /** Called with the number of events before sorting, which takes a while. */
  onSorting?: (count: number) => void;
}

/**
 * Plans the import of a file into a folder; nothing is written.
 * @throws {ImportError} with a sentence that says what to do, when the file cannot be read
 */
export async function planFile(
  bytes: Uint8Array,
  corpus: CorpusFiles,
  { encoding, map, zone, embed, onSorting, ...settings }: Omit<ReadOptions, "zone"> & ImportSettings & Sorting,
): Promise<{ file: ImportedFile; plan: ImportPlan }> {
  const readIn = (own: string | undefined) => readImport(bytes, { encoding, map, zone: own });
  const told = zone ?? corpus.programme?.timeZone;
  const read = readIn(told);
  const isUnsorted = needSorting(read.events, corpus.programme?.headings);
  if (embed && isUnsorted) onSorting?.(read.events.length);
  const sorted = embed && isUnsorted ? await sortEvents(read.events, embed) : undefined;
  const planIn = (file: ImportedFile, own: string | undefined) => ({
    file,
    plan: planImport(file, corpus, { ...settings, zone: own, sorted, isUnsorted: isUnsorted && !sorted }),
  });
  const first = planIn(read, told);
  // The towns decide the zone of a new programme. Then the file is read again, to convert UTC times to that zone.
  const found = told ?? first.plan.files.programme?.timeZone;
  return found === told ? first : planIn(readIn(found), found);
}
