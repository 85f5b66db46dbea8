import type { Unanswered } from "../../state/unanswered-store.ts";

/** How often a question was asked. */
type Counted = Unanswered & { count: number };

/** Questions that are alike: the one that was asked most, and the others, the most frequent first. */
export interface Alike {
  question: Counted;
  others: readonly Counted[];
  /** How often all of them were asked. */
  count: number;
}

/** From which cosine on two questions ask for much the same thing, be it in two languages: two dozen questions were looked at. */
const ALIKE = 0.77;

const dot = (a: readonly number[], b: readonly number[]) => a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);

/**
 * Puts questions that mean nearly the same together: each goes to the first group whose question is near enough, or begins one.
 * @param questions the most frequent first
 * @param vectors of length 1, in the order of the questions
 * @returns the group that was asked most first
 */
export function groupAlike(questions: readonly Counted[], vectors: readonly (readonly number[])[]): Alike[] {
  const groups: { vector: readonly number[]; question: Counted; others: Counted[] }[] = [];
  for (const [at, question] of questions.entries()) {
    const vector = vectors[at] ?? [];
    const group = groups.find((other) => dot(other.vector, vector) >= ALIKE);
    if (group) group.others.push(question);
    else groups.push({ vector, question, others: [] });
  }
  return groups
    .map(({ question, others }) => ({
      ...{ question, others },
      count: others.reduce((sum, { count }) => sum + count, question.count),
    }))
    .sort((a, b) => b.count - a.count);
}

/** A line for each group, with the number of times that it was asked, and the other questions of it below. */
export function unansweredLines(groups: readonly Alike[]): string[] {
  const line = (count: number, { question }: Counted) => `${String(count).padStart(5)}  ${question}`;
  return groups.flatMap(({ question, others, count }) => [
    line(count, question),
    ...others.map((other) => `     ${line(other.count, other)}`),
  ]);
}
