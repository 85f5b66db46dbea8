import type { AnswerEvent, AnswerTwinning } from "../../answer/answer.ts";
import type { ExcerptOf } from "../../answer/card-excerpt.ts";
import { partnersLine, printingsText, whenLine } from "../../answer/event-lines.ts";
import { twinningFacts } from "../../answer/plain-text.ts";
import { catalogueOf } from "../../i18n/catalogues.ts";
import { keepDatesTogether } from "../../i18n/dates.ts";
import type { Language } from "../../language/languages.ts";
import { bold, escape, italic, join, link, shorten } from "../html.ts";
import type { Html } from "../html.ts";

/** An entry of a list, in full and as short as it can be where many long ones must share a message. */
export interface Card {
  full: Html;
  short: Html;
}

/** Characters of a partners' line in a short card. */
const SHORT_PARTNERS = 120;
const SHORT_NOTE = 160;
/** Characters of the title and of the dates of a project: its own message has more. */
const [TITLE_LIMIT, SHORT_TITLE, DATES_LIMIT] = [400, 200, 200];

/** A project in a list: title, dates in words, French partners ⇄ Russian partners, what of its description answers. */
export function eventCard(event: AnswerEvent, number: number, language: Language, excerptOf: ExcerptOf): Card {
  const { answer } = catalogueOf(language);
  const titled = (limit: number) =>
    join([escape(`${number}.`), bold(escape(shorten(keepDatesTogether(event.title), limit)))], " ");
  const dates = escape(shorten(whenLine(event.dates.text, event, language), DATES_LIMIT));
  const partners = partnersLine(event, answer);
  const excerpt = keepDatesTogether(excerptOf(event));
  const remarks = [
    ...(event.textIn ? [answer.event.textIn[event.textIn]] : []),
    printingsText(event.sameAs, answer) ?? "",
  ].filter((text) => text !== "");
  return {
    full: join(
      [
        titled(TITLE_LIMIT),
        dates,
        escape(partners),
        ...(excerpt === "" ? [] : [escape(excerpt)]),
        ...remarks.map((text) => italic(escape(text))),
      ],
      "\n",
    ),
    short: join([titled(SHORT_TITLE), dates, escape(shorten(partners, SHORT_PARTNERS))], "\n"),
  };
}

/** A tie between two towns in a list: its facts, what is to be said about its date, the source. */
export function twinningCard(twinning: AnswerTwinning, language: Language): Card {
  const { answer, telegram } = catalogueOf(language);
  const names = bold(escape(telegram.pair(...twinning.names)));
  const facts = escape(twinningFacts(twinning, answer, language).join(" · "));
  const source = twinning.sources[0];
  const sourceLine = source
    ? [link(escape(shorten(answer.anniversaries.source(source.title), SHORT_NOTE)), source.address)]
    : [];
  const note = keepDatesTogether(twinning.note ?? "");
  return {
    full: join([names, facts, escape(note), ...sourceLine], "\n"),
    short: join([names, facts, escape(shorten(note, SHORT_NOTE))], "\n"),
  };
}
