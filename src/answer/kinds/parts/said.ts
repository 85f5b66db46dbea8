import { saidOf } from "../../../corpus/event/event.ts";
import type { ProgrammeEvent } from "../../../corpus/schema.ts";
import { keepDatesTogether } from "../../../i18n/dates.ts";
import { startedLow } from "../../../i18n/replies/parts.ts";
import { whetherReplies } from "../../../i18n/replies/whether.ts";
import { tokenize } from "../../../language/fold.ts";
import { coreTerms } from "../../../reading/question.ts";
import type { Question } from "../../../reading/question.ts";
import { GOES_ON_TEXT } from "../../../reading/words/description-words.ts";
import { wordsAsked } from "../../passages/card-excerpt.ts";
import { sentencesOf } from "../../passages/excerpt.ts";
import type { Excerpts, ScoredSentence } from "../../passages/excerpt.ts";
import { ANSWERS } from "../../passages/read-sentences.ts";
import type { Asked, Told } from "../kind.ts";
import { priceLine } from "../../wording/event-lines.ts";

/** The projects that an answer is about: what was found, or at another time where the time asked for leaves nothing. */
export function eventsTold({ question, found, beside }: Pick<Asked, "question" | "found" | "beside">): {
  events: ProgrammeEvent[];
  /** What to show, where it is not what was found. */
  instead: Pick<Told, "shown">;
} {
  const eventsIn = ({ events }: Asked["found"]) => events.map(({ event }) => event);
  // Nobody asks for such a detail of the whole programme.
  if (question.scope.kind === "all") return { events: [], instead: {} };
  if (found.kind === "events") return { events: eventsIn(found), instead: {} };
  const isOfSubject = ({ without, question }: Asked["beside"][number]) =>
    without === "time" && coreTerms(question.about).length > 0;
  const other = found.reason === "nothing-in-range" ? beside.find(isOfSubject)?.found : undefined;
  if (!other) return { events: [], instead: {} };
  const { kind, reason, events } = other;
  return { events: eventsIn(other), instead: { shown: { kind, reason, events } } };
}

/** Puts the sentence before in front of a sentence that has no subject of its own. */
function withAntecedents<Scored extends ScoredSentence>(sentences: readonly Scored[]): Scored[] {
  return sentences.map((scored, index) => {
    const before = sentences[index - 1];
    return before && GOES_ON_TEXT.test(scored.sentence)
      ? { ...scored, sentence: `${before.sentence} ${scored.sentence}` }
      : scored;
  });
}

/** Returns the sentences of a description, each scored by the words of the question that it has. */
export function sentencesOn({ description }: ProgrammeEvent, question: Question, excerpts: Excerpts): ScoredSentence[] {
  const { language } = question;
  return withAntecedents(excerpts.scored(description[language], wordsAsked(question), language));
}

/** Returns all sentences about an event: its description, what its fields tell, and for a practical question its price. */
export function sentencesSaid(
  event: ProgrammeEvent,
  { asks, language }: Pick<Question, "asks" | "language">,
): string[] {
  const price = asks.kind === "practical" ? event.price : undefined;
  const paid = price ? [`${priceLine(startedLow(price[language]), language)}.`] : [];
  return [...sentencesOf(saidOf(event, language), language), ...paid];
}

/** A sentence of an event as an answer. Its `words` are those of the question that the title lacks. */
export interface Passage extends ScoredSentence {
  /** How probably it answers, 0–1; 0 where it was not read. */
  answers: number;
}

/** Whether a question is about what is in view, and need not name it. */
export function isInView({ scope, isBuiltOn }: Pick<Question, "scope" | "isBuiltOn">): boolean {
  return isBuiltOn || scope.kind !== "projects";
}

/**
 * Finds the sentence of an event that best answers the question; undefined where none may. A sentence that leans on the one before it comes
 * with that one.
 * @param fits which sentences may answer
 */
export function passageOn(
  event: ProgrammeEvent,
  { question, typed, facts, sayings }: Pick<Asked, "question" | "typed" | "facts" | "sayings">,
  fits: (sentence: string) => boolean = () => true,
): Passage | undefined {
  const { language } = question;
  const read = sayings.get(event.id);
  const typedWords = tokenize(typed).map(({ folded }) => folded);
  const words = facts.excerpts.missing(event.title[language], typedWords);
  // The first sentence says what the project is. It resembles any question that names the project, yet tells no price.
  const isNamed = !isInView(question) && question.asks.kind === "practical";
  const passages = sentencesSaid(event, question).map((sentence, index): Passage => {
    const own = words.filter((word) => facts.excerpts.has(sentence, [word]));
    return { sentence, words: own, answers: index === 0 && isNamed ? 0 : (read?.get(sentence) ?? 0) };
  });
  // Sorting is stable, so the first of equals wins.
  const [best] = withAntecedents(passages)
    .filter((_, index) => fits(passages[index]?.sentence ?? ""))
    .sort((a, b) => b.answers - a.answers || b.words.length - a.words.length);
  return best;
}

/** Finds the sentence of an event that answers the question; null where none does, or none was read. */
export function saidOn(
  event: ProgrammeEvent,
  asked: Pick<Asked, "question" | "typed" | "facts" | "sayings">,
  fits?: (sentence: string) => boolean,
): Passage | null {
  const passage = passageOn(event, asked, fits);
  if (!passage || passage.answers < ANSWERS) return null;
  return { ...passage, sentence: keepDatesTogether(passage.sentence) };
}

/** The same where fields answer for the event as a whole: only a sentence with words of the question that the title lacks is about a part. */
export function partOn(
  event: ProgrammeEvent,
  asked: Pick<Asked, "question" | "typed" | "facts" | "sayings">,
  fits?: (sentence: string) => boolean,
): Passage | null {
  const passage = saidOn(event, asked, fits);
  return passage && passage.words.length > 0 ? passage : null;
}

/** Puts a no in front of a statement where the question asked whether something else is so. */
export function notSo(
  said: string,
  { asks, question, facts }: Pick<Asked, "question" | "facts"> & { asks: { isNot?: true } },
): string {
  if (!asks.isNot) return said;
  return whetherReplies(question.language, facts.corpus.programme.things).not(startedLow(said));
}
