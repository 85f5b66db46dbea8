import type { AnswerTwinning } from "../../answer/answer.ts";
import { briefLine } from "../../answer/wording/brief-line.ts";
import type { ProgrammeEvent } from "../../corpus/schema.ts";
import { catalogueOf } from "../../i18n/catalogues.ts";
import { dayText, keepDatesTogether } from "../../i18n/dates.ts";
import type { Language } from "../../language/languages.ts";
import type { FeatureDeps } from "../context.ts";
import { bold, escape, join, shortenToWord } from "../message/html.ts";
import type { Html } from "../message/html.ts";

/** Characters of a title and of the line below: at most two lines each on a telephone. */
const [TITLE_LIMIT, LINE_LIMIT] = [58, 64];

/** The number and the title of a project, in two lines at most. */
export function entryTitle(event: ProgrammeEvent, number: number, language: Language): Html {
  const title = bold(escape(shortenToWord(keepDatesTogether(event.title[language]), TITLE_LIMIT)));
  return join([escape(`${number}.`), title], " ");
}

/** A project in a list, in two lines: its title; its dates and places. The full card has more. */
export function eventEntry(
  event: ProgrammeEvent,
  number: number,
  language: Language,
  { geography }: Pick<FeatureDeps["facts"], "geography">,
): Html {
  const line = shortenToWord(keepDatesTogether(briefLine(event, language, geography, LINE_LIMIT)), LINE_LIMIT);
  return join([entryTitle(event, number, language), escape(line)], "\n");
}

/** A tie in a list, in two lines: the names; its kind, and its next anniversary or its beginning. */
export function twinningCard(tie: AnswerTwinning, number: number, language: Language): Html {
  const { answer, telegram, reminders } = catalogueOf(language);
  const names = bold(escape(telegram.pair(...tie.names)));
  const { kinds, anniversaries } = answer;
  const since = tie.since === null ? anniversaries.sinceUnknown : reminders.ties.since(tie.since);
  const { next, yearsAtNext, status } = tie;
  const when = next === null ? since : reminders.anniversaries.entry(dayText(language, next), yearsAtNext ?? 0);
  const state = status === "suspended" || status === "ended" ? [anniversaries[status](null)] : [];
  return join([join([escape(`${number}.`), names], " "), escape([kinds[tie.kind], when, ...state].join(" · "))], "\n");
}
