import type { LabelledQuestion } from "../support/questions.ts";

/** A labelled question with what a test cares about. */
export function label(question: string, more: Partial<LabelledQuestion> = {}): LabelledQuestion {
  return {
    id: question,
    language: "fr",
    author: "first",
    kind: "topic",
    question,
    expect: "events",
    reason: null,
    rows: [],
    optional: [],
    ...more,
  };
}
