import { tokenize } from "../../src/language/fold.ts";
import { createStem } from "../../src/language/stem.ts";
import type { Label, LabelledConversation, LabelledQuestion } from "./question-schema.ts";

/** Folded words of greeting, thanks and politeness, which do not change a question. */
const POLITE = new RegExp(
  `(?<= )(?:${[
    "bonjour|bonsoir|salut|coucou|hello|merci(?: (?:beaucoup|d avance|par avance))?|s il (?:vous|te) plait|svp|stp",
    "здравствуйте|здравствуй|привет|добрый (?:день|вечер)|доброе утро|доброго (?:дня|вечера)|спасибо(?: заранее)?|пожалуйста|плиз",
  ].join("|")}) `,
  "gu",
);

function wordsOf(question: string): string {
  const folded = tokenize(question)
    .map((token) => token.folded)
    .join(" ");
  const rest = ` ${folded} `.replace(POLITE, "").trim();
  return rest || folded || question;
}

/** The expectation of a label as text, without the question and its notes. */
function expectationOf({
  expect,
  reason,
  rows,
  optional,
  best,
  first,
  between,
  last,
  count,
  excluded,
  twinnings,
}: Label) {
  return JSON.stringify([expect, reason, rows, optional, best, first, between, last, count, excluded, twinnings]);
}

const day = ({ now }: Label) => now?.slice(0, 10) ?? "";

/**
 * The keys of a question; two questions with a common key are near duplicates. They have the same language and day, and
 * the same words (apart from case, accents, punctuation and politeness), or the same label and the same stems in any
 * order. Questions of the kind `typo` are not compared by stems, because a stem may hide the wrong letter.
 */
export function createQuestionKeys(): (question: LabelledQuestion) => string[] {
  const stem = createStem();
  return (question) => {
    const words = wordsOf(question.question);
    const asked = `${question.language} ${day(question)}`;
    const sameWords = `${asked} words ${words}`;
    if (question.kind === "typo") return [sameWords];
    const stems = words.split(" ").map(stem).sort().join(" ");
    return [sameWords, `${asked} stems ${stems} ${expectationOf(question)}`];
  };
}

/** The key of a conversation: the words of all its turns. */
export function conversationKeys({ language, turns }: LabelledConversation): string[] {
  return [`${language} ${turns.map((turn) => `${day(turn)} ${wordsOf(turn.question)}`).join(" / ")}`];
}

/** The pairs of ids that share a key; each duplicate is paired with the first one. */
export function nearDuplicates<Line extends { id: string }>(
  lines: readonly Line[],
  keysOf: (line: Line) => readonly string[],
): [string, string][] {
  const firstOf = new Map<string, string>();
  const pairs: [string, string][] = [];
  for (const line of lines) {
    const keys = keysOf(line);
    const first = keys.map((key) => firstOf.get(key)).find((id) => id !== undefined);
    if (first !== undefined) pairs.push([first, line.id]);
    for (const key of keys) if (!firstOf.has(key)) firstOf.set(key, line.id);
  }
  return pairs;
}
