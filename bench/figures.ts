import { readFile, writeFile } from "node:fs/promises";
import { cpus, totalmem } from "node:os";
import { z } from "zod";
import { table } from "./table.ts";

/** Named figures of a run, in the order of measurement. */
export interface Figures {
  note: (name: string, value: number) => void;
  all: () => Readonly<Record<string, number>>;
}

export function createFigures(): Figures {
  const figures = new Map<string, number>();
  return {
    note: (name, value) => void figures.set(name, value),
    all: () => Object.fromEntries(figures),
  };
}

const runSchema = z.object({
  schema: z.literal(1),
  date: z.iso.datetime(),
  machine: z.object({ node: z.string(), processor: z.string(), cores: z.int(), gibibytes: z.number() }),
  figures: z.record(z.string(), z.number()),
});
/** A run of the bench as written by `--save`. */
export type Run = z.infer<typeof runSchema>;

export function machine(): Run["machine"] {
  const processors = cpus();
  return {
    node: process.version,
    processor: processors[0]?.model.trim() ?? "unknown",
    cores: processors.length,
    gibibytes: Math.round(totalmem() / 2 ** 30),
  };
}

export async function saveRun(file: string, figures: Run["figures"]): Promise<void> {
  const run: Run = { schema: 1, date: new Date().toISOString(), machine: machine(), figures };
  await writeFile(file, `${JSON.stringify(run, null, 2)}\n`);
}

/** @throws {Error} with a sentence if the file is not a run of the bench */
export async function readRun(file: string): Promise<Run> {
  try {
    return runSchema.parse(JSON.parse(await readFile(file, "utf8")));
  } catch (cause) {
    throw new Error(`${file} is no run that "npm run bench -- --save FILE" has written.`, { cause });
  }
}

/** A table that compares the figures with those of an earlier run. A figure that only one run has gets no ratio. */
export function compared({ date, machine: { node, processor }, figures: before }: Run, now: Run["figures"]): string {
  const shown = (value: number | undefined) => (value === undefined ? "–" : value.toFixed(3));
  const rows = [...new Set([...Object.keys(before), ...Object.keys(now)])].map((name) => {
    const [old, own] = [before[name], now[name]];
    const ratio = old === undefined || own === undefined || old === 0 ? undefined : own / old;
    return [name, shown(old), shown(own), shown(ratio)];
  });
  return `Beside the run of ${date.slice(0, 10)} (Node ${node}, ${processor})\n${table([["", "before", "now", "now / before"], ...rows])}`;
}
