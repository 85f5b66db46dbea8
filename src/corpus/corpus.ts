import type { Mark } from "./brand/mark.ts";
import type { Programme } from "./programme.ts";
import type { Place, ProgrammeEvent, ProgrammeSource, Subject, Twinning } from "./schema.ts";

/** Files that a corpus may lack. */
export const OPTIONAL_FILES = ["programme.json", "twinnings.json", "subjects.json", "source.json"] as const;
export type OptionalFile = (typeof OPTIONAL_FILES)[number];

/** All facts that Jumelages knows, checked and complete. */
export interface Corpus {
  events: readonly ProgrammeEvent[];
  places: readonly Place[];
  twinnings: readonly Twinning[];
  subjects: readonly Subject[];
  /** The document that the programme was read from; null when there is no source.json. */
  source: ProgrammeSource | null;
  programme: Programme;
  /** The mark of the publisher; absent when the brand has none. */
  mark?: Mark;
  /** Optional files that the folder lacks. */
  missing: readonly OptionalFile[];
}

/** A problem that makes the corpus unusable. */
export interface CorpusProblem {
  file: string;
  /** Id or position of the entry; null when it concerns the whole file. */
  entry: string | null;
  field: string | null;
  problem: string;
}

/** How many entries a message names as examples of one problem. */
const EXAMPLES = 3;

/** A key that is equal for problems with the same cause: the problem without numbers and quoted names. */
function causeOf({ file, field, problem }: CorpusProblem): string {
  const blank = (text: string) => text.replace(/"[^"]*"/gu, '""').replace(/\d+/gu, "0");
  return [file, blank(field ?? ""), blank(problem)].join("\n");
}

/** Sums up all problems with the same cause in one line. */
function lineOf(problems: readonly CorpusProblem[]): string {
  const [first] = problems;
  if (!first) return "";
  const { file, entry, field, problem } = first;
  const entries = [...new Set(problems.flatMap((other) => other.entry ?? []))];
  const isOfMany = entries.length > 1;
  const where = [file, isOfMany ? null : entry, field].filter((part) => part !== null).join(" › ");
  const examples = entries.slice(0, EXAMPLES).join(", ");
  if (isOfMany) return `${where}: ${problem} (${entries.length} entries, such as ${examples})`;
  return `${where}: ${problem}${problems.length > 1 ? ` (${problems.length} times)` : ""}`;
}

/** The corpus cannot be used. `problems` has all problems; the message has a line for each cause. */
export class CorpusError extends Error {
  readonly problems: readonly CorpusProblem[];
  constructor(problems: readonly CorpusProblem[], options?: ErrorOptions) {
    const byCause = new Map<string, CorpusProblem[]>();
    for (const problem of problems) {
      const cause = causeOf(problem);
      const others = byCause.get(cause);
      if (others) others.push(problem);
      else byCause.set(cause, [problem]);
    }
    const lines = [...byCause.values()].map(lineOf);
    super(
      `The corpus has ${problems.length} problem(s); correct the files of the corpus folder, or restore them with git:\n  ` +
        lines.join("\n  "),
      options,
    );
    this.name = "CorpusError";
    this.problems = problems;
  }
}
