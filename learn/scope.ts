import { assembleAssistant } from "../src/answer/brain/assemble.ts";
import { loadCorpus } from "../src/corpus/load.ts";
import type { Linear } from "../src/retrieval/evidence/linear.ts";
import { OTHER_PROGRAMMES, readLabelsBeside } from "../bench/label-sets.ts";
import { fitScope, meaningOf, SUBJECT_KINDS } from "./labelled.ts";
import type { Scoped } from "./labelled.ts";

/** Questions for subjects of one programme. */
export interface ScopedProgramme {
  folder: string;
  asked: readonly Scoped[];
}

/**
 * Reads what was asked of the programmes that may teach, with what it means.
 * @param embed makes the vector of length 1 of a question
 */
export async function readScopedProgrammes(embed: (text: string) => Promise<number[]>): Promise<ScopedProgramme[]> {
  const programmes: ScopedProgramme[] = [];
  for (const folder of [...OTHER_PROGRAMMES.learned, ...OTHER_PROGRAMMES.floor]) {
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

/** There are four times as many numbers in a vector as questions in a programme: weights are kept small. */
const OF_PROGRAMMES = { l2: 1, iterations: 6 };

/**
 * Fits what is out of scope of any programme to what was asked of some: a passport is asked for in vain wherever one asks for events.
 * @param without the folder of a programme whose questions do not teach it, since they are to be judged by it
 */
export function scopeOfProgrammes(programmes: readonly ScopedProgramme[], without?: string): Linear {
  return fitScope(
    programmes.flatMap(({ folder, asked }) => (folder === without ? [] : asked)),
    OF_PROGRAMMES,
  );
}
