import type { Unanswered } from "../../state/unanswered-store.ts";

/** A question and how often it was asked. */
type Counted = Unanswered & { count: number };

/** A group of similar questions: the most frequent one, and the others by frequency. */
export interface Alike {
  question: Counted;
  others: readonly Counted[];
  /** How often all of them were asked. */
  count: number;
}

/** Two questions with at least this cosine ask nearly the same, even in two languages. Chosen by trying two dozen questions. */
const ALIKE = 0.77;

const dot = (a: readonly number[], b: readonly number[]) => a.reduce((sum, value, at) => sum + value * (b[at] ?? 0), 0);

/**
 * Groups questions with nearly the same meaning. Each question joins the first group whose main question is similar
 * enough, or starts a new group.
 * @param questions the most frequent first
 * @param vectors of length 1, in the same order
 * @returns the most frequent group first
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

/** A line for each group with its count, and its other questions below. */
export function unansweredLines(groups: readonly Alike[]): string[] {
  const line = (count: number, { question }: Counted) => `${String(count).padStart(5)}  ${question}`;
  return groups.flatMap(({ question, others, count }) => [
    line(count, question),
    ...others.map((other) => `     ${line(other.count, other)}`),
  ]);
}
