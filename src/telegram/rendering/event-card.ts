import type { AnswerTwinning } from "../../answer/answer.ts";
import { briefLine } from "../../answer/wording/brief-line.ts";
import { shortNameOf } from "../../corpus/event/event.ts";
import { SHORT_TITLE_LIMIT } from "../../corpus/event/short-title.ts";
import type { ProgrammeEvent } from "../../corpus/schema.ts";
import { catalogueOf } from "../../i18n/catalogues.ts";
import { dayText, keepDatesTogether } from "../../i18n/dates.ts";
import type { Language } from "../../language/languages.ts";
import type { DateRange } from "../../reading/question.ts";
import type { FeatureDeps } from "../context.ts";
import { bold, escape, join, shortenToWord } from "../message/html.ts";
import type { Html } from "../message/html.ts";

/** Characters of the line below a name: at most two lines on a telephone. */
const LINE_LIMIT = 68;

/** The name of a project in a list or on a button. A project without a short name gets its title, cut if it is long. */
export function listName(event: ProgrammeEvent, language: Language): string {
  return shortenToWord(keepDatesTogether(shortNameOf(event, language)), SHORT_TITLE_LIMIT);
}

/** The number and the name of a project. */
export function entryTitle(event: ProgrammeEvent, number: number, language: Language): Html {
  return join([escape(`${number}.`), bold(escape(listName(event, language)))], " ");
}

/**
 * A project in a list, in two lines: its name; its dates and places. The full card has more.
 * @param ranges the time asked for
 */
export function eventEntry(
  event: ProgrammeEvent,
  number: number,
  language: Language,
  { geography }: Pick<FeatureDeps["facts"], "geography">,
  ranges: readonly DateRange[] = [],
): Html {
  const named = listName(event, language);
  const brief = briefLine(event, language, geography, { named, limit: LINE_LIMIT, ranges });
  const line = shortenToWord(keepDatesTogether(brief), LINE_LIMIT);
  return join([entryTitle(event, number, language), escape(line)], "\n");
}

/**
 * A tie in a list, in two lines: the names; its kind, and its next anniversary or its beginning.
 * @param isByAge whether the list is one of the oldest or newest, so that each says since when it is
 */
export function twinningCard(tie: AnswerTwinning, number: number, language: Language, isByAge: boolean): Html {
  const { answer, telegram, reminders } = catalogueOf(language);
  const names = bold(escape(telegram.pair(...tie.names)));
  const { kinds, anniversaries } = answer;
  const since = tie.since === null ? anniversaries.sinceUnknown : reminders.ties.since(tie.since);
  const { next, yearsAtNext, status } = tie;
  const when =
    next === null || isByAge ? since : reminders.anniversaries.entry(dayText(language, next), yearsAtNext ?? 0);
  const state = status === "suspended" || status === "ended" ? [anniversaries[status](null)] : [];
  return join([join([escape(`${number}.`), names], " "), escape([kinds[tie.kind], when, ...state].join(" · "))], "\n");
}
