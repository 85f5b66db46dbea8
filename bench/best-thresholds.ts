import { createCutOff } from "../src/retrieval/relevance.ts";
import type { Scored, Thresholds } from "../src/retrieval/relevance.ts";
import type { Label } from "../test/support/questions.ts";

/** A candidate with the printed rows of its project. */
type ScoredProject = Scored & { rows: readonly number[] };

/** A labelled question whose candidates can be cut off at any thresholds, as the product does. */
export interface Cuttable {
  label: Pick<Label, "rows" | "expect">;
  tolerated: ReadonlySet<number>;
  cutOff: (thresholds: Thresholds) => ScoredProject[];
}

/** Thresholds with what they are worth over some questions. */
export interface Worth extends Thresholds {
  score: number;
  falseAnswers: number;
  falseRefusals: number;
}

/**
 * Makes a question ready for trying thresholds.
 * @param isTaught whether its candidates were also scored by what labelled questions teach
 */
export function cuttable(
  label: Pick<Label, "rows" | "optional" | "expect">,
  candidates: readonly ScoredProject[],
  isTaught: boolean,
): Cuttable {
  return {
    label,
    tolerated: new Set([...label.rows, ...label.optional]),
    cutOff: createCutOff(candidates, isTaught),
  };
}

/**
 * What thresholds are worth: mean F1 over answerable questions and refusals; a false answer costs one and a half points more, a
 * false refusal one.
 */
export function worthOf(questions: readonly Cuttable[], thresholds: Thresholds): Worth {
  let points = 0;
  let falseAnswers = 0;
  let falseRefusals = 0;
  for (const { label, tolerated, cutOff } of questions) {
    const shown = cutOff(thresholds);
    const right = shown.filter(({ rows }) => rows.some((row) => tolerated.has(row))).length;
    if (label.expect === "refusal") {
      if (right < shown.length) falseAnswers += 1;
      else points += 1;
      continue;
    }
    if (shown.length === 0) falseRefusals += 1;
    const found = label.rows.filter((row) => shown.some(({ rows }) => rows.includes(row))).length;
    const recall = share(found, label.rows.length);
    const precision = share(right, shown.length);
    points += share(2 * recall * precision, recall + precision);
  }
  const score = (points - 1.5 * falseAnswers - falseRefusals) / questions.length;
  return { ...thresholds, score, falseAnswers, falseRefusals };
}

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

function steps(from: number, to: number, step: number): number[] {
  return Array.from(
    { length: Math.round((to - from) / step) + 1 },
    (_, index) => Math.round((from + index * step) * 1000) / 1000,
  );
}

/** The middle of the best thresholds, so that they do not sit on an edge. */
export function bestThresholds(questions: readonly Cuttable[]): Worth {
  const tried = steps(0.05, 0.8, 0.025).flatMap((floor) =>
    steps(0.05, 0.9, 0.05).map((shareOfBest) => worthOf(questions, { floor, shareOfBest })),
  );
  const best = Math.max(...tried.map(({ score }) => score));
  const near = tried.filter(({ score }) => score >= best - 0.002);
  const middle = (key: keyof Thresholds) => near.reduce((sum, one) => sum + one[key], 0) / near.length;
  const [floor, shareOfBest] = [middle("floor"), middle("shareOfBest")];
  const distance = (one: Thresholds) => Math.abs(one.floor - floor) + Math.abs(one.shareOfBest - shareOfBest);
  return near.sort((a, b) => distance(a) - distance(b))[0] ?? worthOf(questions, { floor: 0.5, shareOfBest: 0.5 });
}
