import { saidOf } from "../../corpus/event.ts";
import type { ProgrammeEvent } from "../../corpus/schema.ts";
import { catalogueOf } from "../../i18n/catalogues.ts";
import { keepDatesTogether } from "../../i18n/dates.ts";
import { quotedText, startedLow } from "../../i18n/replies/parts.ts";
import { PRACTICAL_REPLIES } from "../../i18n/replies/practical.ts";
import { tokenize } from "../../language/fold.ts";
import { LANGUAGES } from "../../language/languages.ts";
import type { Language } from "../../language/languages.ts";
import { coreTerms } from "../../reading/question.ts";
import type { Question } from "../../reading/question.ts";
import { aspectOf } from "../../reading/words/aspect-words.ts";
import { GOES_ON_TEXT } from "../../reading/words/description-words.ts";
import { wordsAsked } from "../card-excerpt.ts";
import type { Excerpts, ScoredSentence } from "../excerpt.ts";
import type { Asked, Told } from "./kind.ts";

/** The projects that an answer is about: what was found, or at another time where the time asked for leaves nothing. */
export function eventsTold({ question, found, beside }: Pick<Asked, "question" | "found" | "beside">): {
  events: ProgrammeEvent[];
  /** What is shown where that is not what was found. */
  instead: Pick<Told, "shown">;
} {
  const eventsIn = ({ events }: Asked["found"]) => events.map(({ event }) => event);
  // Of the whole programme nobody asks such a thing.
  if (question.scope.kind === "all") return { events: [], instead: {} };
  if (found.kind === "events") return { events: eventsIn(found), instead: {} };
  const isOfSubject = ({ without, question }: Asked["beside"][number]) =>
    without === "time" && coreTerms(question.about).length > 0;
  const other = found.reason === "nothing-in-range" ? beside.find(isOfSubject)?.found : undefined;
  if (!other) return { events: [], instead: {} };
  const { kind, reason, events } = other;
  return { events: eventsIn(other), instead: { shown: { kind, reason, events } } };
}

/** Sentences without a subject of their own get the one before them. */
function withAntecedents<Scored extends ScoredSentence>(sentences: readonly Scored[]): Scored[] {
  return sentences.map((scored, index) => {
    const before = sentences[index - 1];
    return before && GOES_ON_TEXT.test(scored.sentence)
      ? { ...scored, sentence: `${before.sentence} ${scored.sentence}` }
      : scored;
  });
}

/** The sentences of a description with what they have of what is asked. */
export function sentencesOn({ description }: ProgrammeEvent, question: Question, excerpts: Excerpts): ScoredSentence[] {
  const { language } = question;
  return withAntecedents(excerpts.scored(description[language], wordsAsked(question), language));
}

/** The sentences of a description and of what the fields say, each with those of some words that it has and the title of its project lacks. */
function partsOf(
  event: ProgrammeEvent,
  words: readonly string[],
  language: Language,
  excerpts: Excerpts,
): ScoredSentence[] {
  return excerpts.scored(saidOf(event, language), excerpts.missing(event.title[language], words), language);
}

/** A sentence of a description as the answer to what is asked of its project. */
export interface Passage extends ScoredSentence {
  /** Its nearness in meaning, by cosine; 0 where that is not known. */
  nearness: number;
  /** It does speak of what is asked: it has a word of that, or one of those by which such things are told. */
  isSure: boolean;
}

/**
 * How much of nearness a word of the question makes up for, and what the sentence that opens a description is behind others by
 * where a question names the project: it tells what that is, in the same words. Chosen on 160 details of five programmes, of which the right
 * sentence is chosen 76 times in a hundred; 66 without either.
 */
const [WORD_WORTH, OPENING] = [0.06, 0.1];
/** From which nearness on, 0 being what is usual, a sentence without any of the words may be what is asked. */
const NEAR = 0;
/** The same where the words by which such things are told are known, and it has none of them. */
const NEAR_WITHOUT_WORDS = 0.2;

/** Whether a question is about what is in view, and need not name it. */
export function isInView({ scope, isBuiltOn }: Pick<Question, "scope" | "isBuiltOn">): boolean {
  return isBuiltOn || scope.kind !== "projects";
}

/**
 * What a sentence has that tells what is asked of a project; null where nothing is known to be told by certain words, or where the project
 * is itself what is asked for (« un repas », of a banquet).
 */
export function aspectAsked({ title }: ProgrammeEvent, typed: string): RegExp | null {
  const aspect = aspectOf(typed);
  return aspect && LANGUAGES.some((language) => aspect.test(title[language])) ? null : aspect;
}

/**
 * The sentence of a description that answers best what is asked of its project, with the one before it where it goes on about
 * that; undefined where none may.
 * @param fits which sentences may answer
 */
export function passageOn(
  event: ProgrammeEvent,
  { question, typed, facts, sayings }: Pick<Asked, "question" | "typed" | "facts" | "sayings">,
  fits: (sentence: string) => boolean = () => true,
): Passage | undefined {
  const near = sayings.get(event.id);
  const { language } = question;
  const aspect = aspectAsked(event, typed);
  const isAnswer = (sentence: string, words: readonly string[]) => aspect?.test(sentence) === true || words.length > 0;
  const isNamed = !isInView(question);
  const typedWords = tokenize(typed).map(({ folded }) => folded);
  const passages = partsOf(event, typedWords, language, facts.excerpts).map(({ sentence, words }, index): Passage => {
    const nearness = near?.get(sentence) ?? 0;
    const isNaming = isNamed && index === 0;
    if (isNaming) return { sentence, words: [], nearness: nearness - OPENING, isSure: aspect?.test(sentence) === true };
    return { sentence, words, nearness, isSure: isAnswer(sentence, words) };
  });
  const worth = ({ words, nearness, isSure }: Passage) => nearness + WORD_WORTH * words.length + Number(isSure);
  const price = priceOf(event, aspect, { typedWords, language, facts });
  // The first of equals: sorting is stable.
  const [best] = [...withAntecedents(passages), ...price]
    .filter((_, index) => fits([...passages, ...price][index]?.sentence ?? ""))
    .sort((a, b) => worth(b) - worth(a));
  return best;
}

/** The price, where it tells what is asked: « 28 €, boisson comprise ». */
function priceOf(
  { price, title }: ProgrammeEvent,
  aspect: RegExp | null,
  {
    typedWords,
    language,
    facts: { excerpts },
  }: Pick<Asked, "facts"> & { typedWords: readonly string[]; language: Language },
): Passage[] {
  if (!price || !aspect?.test(price[language])) return [];
  const words = excerpts.scored(price[language], excerpts.missing(title[language], typedWords), language);
  const sentence = `${catalogueOf(language).answer.event.price(startedLow(price[language]))}.`;
  return [{ sentence, words: words.flatMap((scored) => scored.words), nearness: 0, isSure: true }];
}

/**
 * What is said of what is asked of a project: the sentence of its description that does, or the nearest one; null where none comes near.
 * @param least how near one must come that is not sure to answer
 */
export function saidOn(
  event: ProgrammeEvent,
  asked: Pick<Asked, "question" | "typed" | "facts" | "sayings">,
  fits?: (sentence: string) => boolean,
  least: number = aspectAsked(event, asked.typed) ? NEAR_WITHOUT_WORDS : NEAR,
): Passage | null {
  const passage = passageOn(event, asked, fits);
  if (!passage || (!passage.isSure && passage.nearness < least)) return null;
  return { ...passage, sentence: keepDatesTogether(passage.sentence) };
}

/** The same as an answer: as it stands where it does answer, else quoted as what comes nearest. */
export function replyOf({ sentence, isSure }: Pick<Passage, "sentence" | "isSure">, language: Language): string {
  return isSure ? sentence : PRACTICAL_REPLIES[language].nearest(quotedText(language, sentence));
}
