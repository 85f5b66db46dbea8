import { newlyNamed } from "../../i18n/newly-named.ts";
import { coreTerms } from "../../reading/question.ts";
import type { Question } from "../../reading/question.ts";
import { SAYS_PLANNED } from "../../reading/words/description-words.ts";
import type { AnswerEvent } from "../answer.ts";
import { bestSentences, sentencesOf } from "./excerpt.ts";
import type { Excerpts } from "./excerpt.ts";

/**
 * What a card quotes of a project's description: whole sentences, empty where there is nothing to quote beyond what the card
 * shows of its title, dates and partners.
 */
export type ExcerptOf = (event: Pick<AnswerEvent, "description">, shown: string) => string;

/** The words that a question is about, folded. */
export function wordsAsked({ about }: Pick<Question, "about">): string[] {
  return coreTerms(about).map(({ folded }) => folded);
}

/**
 * Builds the function that chooses the excerpts on the cards below an answer: the sentences with words of the subject. A list of a town or
 * a month quotes nothing, but for its only project it says what that is. No card repeats what the answer has said, nor what stands in its
 * own title, dates and partners.
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
  return ({ description }, shown) => {
    const saysMore = (sentence: string) =>
      excerpts.missing(shown, [sentence]).some((word) => !/\d/u.test(word) && !SAYS_PLANNED.test(word));
    const sentences =
      isOnly && words.length === 0
        ? sentencesOf(description, question.language).slice(0, 1)
        : bestSentences(excerpts.scored(description, words, question.language));
    const isTold = (sentence: string) => told.includes(plain(sentence)) || told.includes(plain(newlyNamed(sentence)));
    return newlyNamed(sentences.filter((sentence) => !isTold(sentence) && saysMore(sentence)).join(" "));
  };
}
