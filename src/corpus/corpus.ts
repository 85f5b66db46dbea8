import type { Programme } from "./programme.ts";
import type { Place, ProgrammeEvent, ProgrammeSource, Subject, Twinning } from "./schema.ts";

/** All facts that Jumelages knows, checked. */
export interface Corpus {
  events: readonly ProgrammeEvent[];
  places: readonly Place[];
  twinnings: readonly Twinning[];
  subjects: readonly Subject[];
  source: ProgrammeSource;
  programme: Programme;
}

/** Something that keeps the corpus from being used. */
export interface CorpusProblem {
  file: string;
  /** Id or position of the entry; null when the whole file is concerned. */
  entry: string | null;
  field: string | null;
  problem: string;
}

/** The corpus cannot be used; `problems` holds everything that is wrong with it, not only the first thing. */
export class CorpusError extends Error {
  readonly problems: readonly CorpusProblem[];
  constructor(problems: readonly CorpusProblem[], options?: ErrorOptions) {
    const lines = problems.map(
      ({ file, entry, field, problem }) =>
        [file, entry, field].filter((part) => part !== null).join(" › ") + `: ${problem}`,
    );
    super(
      `The corpus has ${problems.length} problem(s); correct the files of the corpus folder, or restore them with git:\n  ` +
        lines.join("\n  "),
      options,
    );
    this.name = "CorpusError";
    this.problems = problems;
  }
}
