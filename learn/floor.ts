import type { Label } from "../test/support/questions.ts";

/** A labelled question with the relevance of each candidate project, and the project's printed rows. */
export interface Scored {
  label: Pick<Label, "rows" | "optional" | "expect">;
  projects: readonly { rows: readonly number[]; relevance: number }[];
}

/** A floor and its score on some questions. */
export interface Worth {
  floor: number;
  score: number;
  falseAnswers: number;
  falseRefusals: number;
}

/** What a false answer costs; a right answer counts 1. */
const ANSWER_COST = 1;
/** Floors within this distance of the best score are equally good. */
const NEARLY = 0.002;

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

/**
 * The score of a floor: the mean F1 of questions with an answer and the share of right refusals, each less the cost of
 * errors. Both sorts of questions count equally, however many there are.
 * @param refusalCost what a false refusal costs; a right answer counts 1. Default 1
 */
export function worthOf(questions: readonly Scored[], floor: number, refusalCost = 1): Worth {
  let [answerable, refused, f1, rightRefusals] = [0, 0, 0, 0];
  let [falseAnswers, falseRefusals] = [0, 0];
  for (const { label, projects } of questions) {
    const shown = projects.filter(({ relevance }) => relevance >= floor);
    const right = shown.filter(({ rows }) =>
      rows.some((row) => [...label.rows, ...label.optional].includes(row)),
    ).length;
    if (label.expect === "refusal") {
      refused += 1;
      if (right < shown.length) falseAnswers += 1;
      else rightRefusals += 1;
      continue;
    }
    answerable += 1;
    if (shown.length === 0) falseRefusals += 1;
    const found = label.rows.filter((row) => shown.some(({ rows }) => rows.includes(row))).length;
    const recall = share(found, label.rows.length);
    const precision = share(right, shown.length);
    f1 += share(2 * recall * precision, recall + precision);
  }
  const ofAnswerable = share(f1 - refusalCost * falseRefusals, answerable);
  const ofRefused = share(rightRefusals - ANSWER_COST * falseAnswers, refused);
  const kinds = Number(answerable > 0) + Number(refused > 0);
  return { floor, score: share(ofAnswerable + ofRefused, kinds), falseAnswers, falseRefusals };
}

/**
 * The middle one of the best floors, so that the result is not at the edge of their range.
 * @param groups sets of questions that count equally, however many questions each has
 * @param refusalCost what a false refusal costs, see {@link worthOf}
 * @returns the floor and its score; the errors are those of all groups together
 */
export function bestFloor(groups: readonly (readonly Scored[])[], refusalCost = 1): Worth {
  const tried = Array.from({ length: 91 }, (_, index): Worth => {
    const floor = Math.round(50 + index * 10) / 1000;
    const worths = groups
      .filter((questions) => questions.length > 0)
      .map((questions) => worthOf(questions, floor, refusalCost));
    const sum = (count: (worth: Worth) => number) => worths.reduce((total, worth) => total + count(worth), 0);
    return {
      floor,
      score: share(
        sum(({ score }) => score),
        worths.length,
      ),
      falseAnswers: sum(({ falseAnswers }) => falseAnswers),
      falseRefusals: sum(({ falseRefusals }) => falseRefusals),
    };
  });
  const best = Math.max(...tried.map(({ score }) => score));
  const near = tried.filter(({ score }) => score >= best - NEARLY);
  const middle = near[Math.floor(near.length / 2)];
  return middle ?? { floor: 0.5, score: 0, falseAnswers: 0, falseRefusals: 0 };
}
