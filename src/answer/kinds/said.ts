import type { ProgrammeEvent } from "../../corpus/schema.ts";
import { coreTerms } from "../../reading/question.ts";
import type { Question } from "../../reading/question.ts";
import { GOES_ON_TEXT } from "../../reading/words/description-words.ts";
import { wordsAsked } from "../card-excerpt.ts";
import { bestSentences } from "../excerpt.ts";
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
function withAntecedents(sentences: readonly ScoredSentence[]): ScoredSentence[] {
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

/**
 * What a description says of a part of a project: the sentences that have words of the question which its title lacks; empty
 * where the project as a whole is asked of.
 * @param fits which sentences answer
 */
export function partAsked(
  event: ProgrammeEvent,
  question: Question,
  excerpts: Excerpts,
  fits: (sentence: string) => boolean = () => true,
): string {
  const { language } = question;
  const part = excerpts.missing(event.title[language], wordsAsked(question));
  if (part.length === 0) return "";
  const sentences = withAntecedents(excerpts.scored(event.description[language], part, language));
  return bestSentences(sentences.filter(({ sentence }) => fits(sentence))).join(" ");
}
