import type { ProgrammeEvent } from "../../corpus/schema.ts";
import { keepDatesTogether, rangeText } from "../../i18n/dates.ts";
import { editionText } from "../../i18n/programme.ts";
import { AFTERWARDS_REPLIES } from "../../i18n/replies/afterwards.ts";
import { LINES_REPLIES } from "../../i18n/replies/lines.ts";
import { plannedText, quotedText } from "../../i18n/replies/parts.ts";
import { nameOf, spokenOf } from "../../i18n/replies/spoken.ts";
import { foldText } from "../../language/fold.ts";
import type { Language } from "../../language/languages.ts";
import type { DateRange } from "../../reading/question.ts";
import { introducedIn, printsYear } from "../../retrieval/filter/printed-years.ts";
import { clauseOf, plainOf } from "../passages/clause.ts";
import { sentencesOf } from "../passages/excerpt.ts";
import type { Asked, Tell, Told } from "./kind.ts";
import { byState } from "./ties/tie-list.ts";
import { createTieWords } from "./ties/tie-words.ts";

/** The most projects whose dates are told, and the most that are quoted. */
const [PLANNED_LIMIT, QUOTED_LIMIT] = [2, 2];
/** The most sentences quoted from one project. */
const SENTENCE_LIMIT = 3;

/** Matches a question about the programme itself. */
const OF_PROGRAMME = /(?<!\p{L})(?:le programme|l'annee|программ[ауы]|год)(?!\p{L})/u;

type AskedOf = Asked<"afterwards">;

function planned(event: ProgrammeEvent, language: Language): string {
  const replies = AFTERWARDS_REPLIES[language];
  const project = spokenOf(event);
  const date = plannedText(language, event.dates);
  return date === null ? replies.undated(project) : replies.planned(project, date);
}

/** Drops the final full stop of a quotation: the sentence around it has its own. */
function withoutStop(text: string): string {
  return text.replace(/\.$/u, "");
}

/** Quotes the sentences of a text that name the years. */
function saidOf(text: string, years: readonly string[], language: Language): string {
  const prints = (words: string) => printsYear(words, years);
  const sentences = sentencesOf(keepDatesTogether(text), language).filter(prints);
  const [only = "", ...others] = sentences.slice(0, SENTENCE_LIMIT);
  return others.length === 0 ? clauseOf(only, prints) : [only, ...others].map(plainOf).join(" ");
}

/** Names the time asked for: the ranges themselves, or whole years where a range runs from one year into the next. */
function timeAsked(ranges: readonly DateRange[], years: readonly string[], language: Language): string {
  const isWithin = ranges.every(({ from, to }) => from.slice(0, 4) === to.slice(0, 4));
  const told = isWithin ? ranges : years.map((year) => ({ from: `${year}-01-01`, to: `${year}-12-31` }));
  return told.map((one) => rangeText(language, one)).join(", ");
}

/** Quotes what the programme prints about another year, in the descriptions of its projects or in its introduction. */
function printed({ question, found, facts }: AskedOf, years: readonly string[]): Told {
  const { language, when } = question;
  const replies = AFTERWARDS_REPLIES[language];
  const range = timeAsked(when.ranges, years, language);
  if (found.events.length > 0) {
    const lines = found.events.slice(0, QUOTED_LIMIT).map(({ event }) => {
      const said = saidOf(event.description[language], years, language);
      return found.events.length === 1 ? said : LINES_REPLIES[language].line(nameOf(language, event), said);
    });
    return { reply: lines.join("\n") };
  }
  const place = (id: string) => facts.geography.place(id);
  const said = introducedIn(years, question, { programme: facts.corpus.programme, place });
  const texts = said.map(({ text }) => keepDatesTogether(text[language]));
  return { reply: replies.printedAtAll(range, quotedText(language, withoutStop(texts.join(" ")))), isListed: false };
}

/**
 * Answers what became of projects or ties. A programme is a plan and cannot tell, so the reply says that and gives what was planned. For
 * ties it gives what the sources report.
 */
export const afterwards: Tell<"afterwards"> = (asked) => {
  const { asks, question, typed, found, facts, today } = asked;
  const { language } = question;
  const replies = AFTERWARDS_REPLIES[language];
  if (found.printedYears) return printed(asked, found.printedYears);
  if (found.kind === "anniversaries" && found.ties.length > 0) {
    const words = createTieWords(language, today, facts.geography);
    const unreported = found.ties.filter(({ twinning }) => twinning.status.value === "unknown").length;
    const more = unreported > 0 ? [words.replies.unreported(unreported)] : [];
    return { reply: [replies.ties, byState(found.ties, words), ...more].filter((line) => line !== "").join("\n") };
  }
  const isEarlier = question.when.ranges.every(({ to }) => to < facts.corpus.programme.start);
  // Before the programme began, nothing can have become of it.
  if (found.reason === "other-year" && isEarlier) return null;
  const plan = replies.plan(editionText(language, facts.corpus.programme));
  // When the question is about the programme as a whole, the words of a reason (for calling it off) name no project.
  if (asks.cancelled !== undefined && OF_PROGRAMME.test(foldText(typed)) && question.where.places.length === 0) {
    const reply = `${plan} ${replies.noneCancelled}`;
    return { reply, shown: { kind: "events", reason: null, events: [] }, isListed: false };
  }
  const events = found.events.map(({ event }) => event);
  if (events.length === 0) return { reply: plan };
  if (events.length <= PLANNED_LIMIT)
    return { reply: [plan, ...events.map((event) => planned(event, language))].join(" ") };
  // More are listed below.
  return { reply: plan };
};
