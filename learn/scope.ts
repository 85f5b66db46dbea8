import { assembleAssistant } from "../src/answer/brain/assemble.ts";
import { loadCorpus } from "../src/corpus/load.ts";
import type { Linear } from "../src/retrieval/evidence/linear.ts";
import { SCOPE_PROGRAMMES, readLabelsBeside } from "../bench/label-sets.ts";
import { fitScope, meaningOf, SUBJECT_KINDS } from "./labelled.ts";
import type { Scoped } from "./labelled.ts";

/** The questions about subjects of one programme. */
export interface ScopedProgramme {
  folder: string;
  asked: readonly Scoped[];
}

/**
 * Reads the questions of the programmes that may teach, with their meaning.
 * @param embed gives the vector of a question, of length 1
 */
export async function readScopedProgrammes(embed: (text: string) => Promise<number[]>): Promise<ScopedProgramme[]> {
  const programmes: ScopedProgramme[] = [];
  for (const folder of SCOPE_PROGRAMMES) {
    const { deps } = assembleAssistant(await loadCorpus(folder), { dense: null, elapsedMs: () => 0 });
    const { questions } = await readLabelsBeside(folder);
    const asked: Scoped[] = [];
    for (const question of questions) {
      const { kind, expect } = question;
      if (!SUBJECT_KINDS.test(kind) || (expect !== "events" && expect !== "refusal")) continue;
      asked.push({ unit: await embed(meaningOf(question, deps)), isOutOfScope: expect === "refusal" });
    }
    programmes.push({ folder, asked });
  }
  return programmes;
}

/** A vector has four times as many numbers as a programme has questions, so the weights need strong regularisation. */
const OF_PROGRAMMES = { l2: 1, iterations: 6 };

/**
 * Fits what is out of scope for any programme to the questions about some: no programme of events can help with a
 * passport.
 * @param without the folder of a programme whose questions are left out, because they will be judged
 */
export function scopeOfProgrammes(programmes: readonly ScopedProgramme[], without?: string): Linear {
  return fitScope(
    programmes.flatMap(({ folder, asked }) => (folder === without ? [] : asked)),
    OF_PROGRAMMES,
  );
}
