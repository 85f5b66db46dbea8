import { daysBetween } from "../../corpus/days/days.ts";
import type { ProgrammeEvent } from "../../corpus/schema.ts";
import { datesAlone, keepDatesTogether } from "../../i18n/dates.ts";
import { sessionText } from "../../i18n/sessions.ts";
import { plannedText } from "../../i18n/replies/parts.ts";
import { spokenOf } from "../../i18n/replies/spoken.ts";
import { WHEN_REPLIES } from "../../i18n/replies/when.ts";
import type { Language } from "../../language/languages.ts";
import { DAYS_TEXT, DURATION_TEXT } from "../../reading/words/duration-words.ts";
import { TIME_TEXT } from "../../reading/words/description-words.ts";
import { MATTER_TEXT } from "../../reading/words/matter-words.ts";
import type { Found } from "../../retrieval/found.ts";
import { sessionMinutes, stretchesOf } from "../duration.ts";
import { sentencesOf } from "../passages/excerpt.ts";
import { whenLine } from "../wording/event-lines.ts";
import { sessionAsked } from "../session-asked.ts";
import type { Asked, Tell } from "./kind.ts";
import { linesAbout } from "./parts/lines.ts";
import { eventsTold, notSo, saidOn } from "./parts/said.ts";
import { sinceOfPartners } from "./ties/twinning.ts";

/** @param isPartTold whether the time of a part is told too, so that the dates of the whole need no remarks */
function planned(event: ProgrammeEvent, language: Language, isPartTold: boolean): string {
  const replies = WHEN_REPLIES[language];
  const project = spokenOf(event);
  const date = plannedText(language, event.dates);
  if (date === null) return replies.undated(project);
  return replies.planned(project, isPartTold ? datesAlone(date) : date);
}

/** How many words of the question a sentence without a time must have to be quoted. */
const PART_WORDS = 2;
const WEEK_DAYS = 7;

function tellsTime(sentence: string): boolean {
  return [TIME_TEXT, DAYS_TEXT, MATTER_TEXT.hour].some((pattern) => pattern.test(sentence));
}

/** Finds a sentence about the time of a part of the project, else any sentence about that part; empty where the question is about the whole. */
function partSaid(event: ProgrammeEvent, asked: Asked<"when">): string {
  const [timed, said] = [saidOn(event, asked, tellsTime), saidOn(event, asked)];
  // The fields give the dates of the whole. Where there are several, only a sentence says what each of them is for.
  const isOfSome = event.dates.spans !== undefined || asked.asks.duration;
  if (timed && (timed.words.length > 0 || isOfSome)) return timed.sentence;
  return said && said.words.length >= PART_WORDS ? said.sentence : "";
}

/** Finds the first sentence that names weekdays, for a project that lasts a week or more; empty where there is none. */
function habitOf({ dates: { start, end }, description }: ProgrammeEvent, language: Language): string {
  if (start === null || end === null || daysBetween(start, end) < WEEK_DAYS) return "";
  return sentencesOf(description[language], language).find((sentence) => DAYS_TEXT.test(sentence)) ?? "";
}

/** Dates of fewer words, such as a month, may stand in a sentence by chance. */
const DATE_WORDS = 3;

/** A text as it is compared: any space is one, and dates have no year. */
function withoutYear(text: string): string {
  return text.replace(/\s+/gu, " ").replace(/ \d{4}(?: года)?$/u, "");
}

/** Tells the dates of one project, its length where that is asked, and what is said about the part asked for. */
function ofOne(event: ProgrammeEvent, asked: Asked<"when">): string {
  const { asks, question } = asked;
  const { language } = question;
  const part = partSaid(event, asked) || habitOf(event, language);
  const session = sessionAsked(event, question.when, asked.today);
  const asksLength = asks.duration && !DURATION_TEXT.test(part);
  const minutes = asksLength ? sessionMinutes(event) : null;
  const stretches = asksLength && minutes === null ? stretchesOf(event.dates) : null;
  // A sentence that has the dates says all.
  const dates = withoutYear(event.dates.text[language]);
  const isDated = dates.split(" ").length >= DATE_WORDS && withoutYear(part).includes(dates);
  return [
    ...(stretches === null ? [] : [WHEN_REPLIES[language].lasts(stretches)]),
    ...(isDated ? [] : [planned(event, language, part !== "")]),
    ...(session ? [keepDatesTogether(WHEN_REPLIES[language].nextSession(sessionText(language, session)))] : []),
    ...(minutes === null ? [] : [WHEN_REPLIES[language].lastsHours(minutes)]),
    ...(part === "" ? [] : [keepDatesTogether(part)]),
  ].join(" ");
}

/** The dates of one of several projects with its hours, and how long it lasts where that is asked. */
function inLine({ dates }: ProgrammeEvent, { asks, question: { language } }: Asked<"when">): string {
  const planned = whenLine(dates.text[language], { ...(dates.hours && { hours: dates.hours }) }, language);
  const stretches = asks.duration ? stretchesOf(dates) : null;
  return stretches === null ? planned : WHEN_REPLIES[language].lastsInLine(planned, stretches);
}

/** Tells when what was found is planned: a sentence for one project, a line each for several. */
export const when: Tell<"when"> = (asked) => {
  const { asks, question, found } = asked;
  const { language } = question;
  // A question when an anniversary is celebrated is answered by the project that celebrates it, not by the tie.
  const isOfTies = found.kind === "anniversaries" && found.events.length > 0;
  const celebrated: Found = isOfTies ? { ...found, kind: "events", ties: [] } : found;
  const { events, instead } = eventsTold({ ...asked, found: celebrated });
  const [only, ...others] = events;
  if (!only) return null;
  // After a project of two twinned towns, « depuis quand ? » is about their tie, unless the description answers it.
  const tied = asks.since && others.length === 0 && partSaid(only, asked) === "" ? sinceOfPartners(only, asked) : null;
  if (tied) return { ...tied, ...instead };
  const told =
    others.length === 0
      ? { reply: notSo(ofOne(only, asked), asked), ...(asks.isNot && { verdict: "no" as const }) }
      : linesAbout(events, language, (event) => inLine(event, asked));
  return { ...told, ...(isOfTies ? { shown: { kind: "events", ties: [] } } : instead) };
};
