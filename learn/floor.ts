import type { Label } from "../test/support/questions.ts";

/** A labelled question with the relevance of each candidate project, and its printed rows. */
export interface Scored {
  label: Pick<Label, "rows" | "optional" | "expect">;
  projects: readonly { rows: readonly number[]; relevance: number }[];
}

/** A floor with what it is worth over some questions. */
export interface Worth {
  floor: number;
  score: number;
  falseAnswers: number;
  falseRefusals: number;
}

/** What a false answer or a false refusal costs beside the point of a right answer. */
const COST = 1;
/** Floors that are worth nearly as much as the best one. */
const NEARLY = 0.002;

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

/**
 * What a floor is worth: mean F1 over answerable questions and the share of refusals that are right, which count alike however many
 * questions of either kind there are, less what false answers and refusals cost.
 */
export function worthOf(questions: readonly Scored[], floor: number): Worth {
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
  const ofAnswerable = share(f1 - COST * falseRefusals, answerable);
  const ofRefused = share(rightRefusals - COST * falseAnswers, refused);
  const kinds = Number(answerable > 0) + Number(refused > 0);
  return { floor, score: share(ofAnswerable + ofRefused, kinds), falseAnswers, falseRefusals };
}

/** The middle of the best floors, so that it does not sit on an edge. */
export function bestFloor(questions: readonly Scored[]): Worth {
  const tried = Array.from({ length: 91 }, (_, index) => worthOf(questions, Math.round(50 + index * 10) / 1000));
  const best = Math.max(...tried.map(({ score }) => score));
  const near = tried.filter(({ score }) => score >= best - NEARLY);
  const middle = near[Math.floor(near.length / 2)];
  return middle ?? worthOf(questions, 0.5);
}
