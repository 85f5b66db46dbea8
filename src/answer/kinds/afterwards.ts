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

/** Projects of which the date is told, and those that are quoted. */
const [PLANNED_LIMIT, QUOTED_LIMIT] = [2, 2];
/** Sentences that are quoted of one project. */
const SENTENCE_LIMIT = 3;

/** Whether the programme itself is what is asked of. */
const OF_PROGRAMME = /(?<!\p{L})(?:le programme|l'annee|программ[ауы]|год)(?!\p{L})/u;

type AskedOf = Asked<"afterwards">;

function planned(event: ProgrammeEvent, language: Language): string {
  const replies = AFTERWARDS_REPLIES[language];
  const project = spokenOf(event);
  const date = plannedText(language, event.dates);
  return date === null ? replies.undated(project) : replies.planned(project, date);
}

/** What is quoted ends where the sentence around it does. */
function withoutStop(text: string): string {
  return text.replace(/\.$/u, "");
}

/** What the sentences of a text say of some years. */
function saidOf(text: string, years: readonly string[], language: Language): string {
  const prints = (words: string) => printsYear(words, years);
  const sentences = sentencesOf(keepDatesTogether(text), language).filter(prints);
  const [only = "", ...others] = sentences.slice(0, SENTENCE_LIMIT);
  return others.length === 0 ? clauseOf(only, prints) : [only, ...others].map(plainOf).join(" ");
}

/** Of which time texts were asked for: of a stretch that goes on into the programme they tell of the year in which it begins. */
function timeAsked(ranges: readonly DateRange[], years: readonly string[], language: Language): string {
  const isWithin = ranges.every(({ from, to }) => from.slice(0, 4) === to.slice(0, 4));
  const told = isWithin ? ranges : years.map((year) => ({ from: `${year}-01-01`, to: `${year}-12-31` }));
  return told.map((one) => rangeText(language, one)).join(", ");
}

/** What the programme prints of another year: its projects, or what it says of itself. */
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

/** What became of what was planned: that a plan does not tell it, and what was planned; of ties what sources report. */
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
  // A time before the programme is no matter of what became of it.
  if (found.reason === "other-year" && isEarlier) return null;
  const plan = replies.plan(editionText(language, facts.corpus.programme));
  // Of the programme as a whole, no project is meant by the words of a reason.
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
