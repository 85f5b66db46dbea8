import { coreTerms } from "../../reading/question.ts";
import type { Question } from "../../reading/question.ts";
import type { AnswerEvent } from "../answer.ts";
import { bestSentences, sentencesOf } from "./excerpt.ts";
import type { Excerpts } from "./excerpt.ts";

/** What a card quotes of a project's description: whole sentences, empty where there is nothing to quote. */
export type ExcerptOf = (event: Pick<AnswerEvent, "description">) => string;

/** The words that a question is about, folded. */
export function wordsAsked({ about }: Pick<Question, "about">): string[] {
  return coreTerms(about).map(({ folded }) => folded);
}

/**
 * Builds what chooses the excerpts of the cards below an answer: the sentences that have words of what the question is about. A list
 * of a town or a month quotes nothing; of its only project it says what it is. No card says again what the answer has said.
 * @param said the sentences above the cards
 * @param isOnly whether there is one card, and no sentence above it that answers
 */
export function createExcerptOf(
  question: Pick<Question, "about" | "language">,
  { said, isOnly }: { said: string; isOnly: boolean },
  excerpts: Excerpts,
): ExcerptOf {
  const words = wordsAsked(question);
  const plain = (text: string) => text.replaceAll("\u00a0", " ");
  const told = plain(said);
  return ({ description }) => {
    if (isOnly && words.length === 0) return sentencesOf(description, question.language)[0] ?? "";
    return bestSentences(excerpts.scored(description, words, question.language))
      .filter((sentence) => !told.includes(plain(sentence)))
      .join(" ");
  };
}
