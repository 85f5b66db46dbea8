import type { Geography } from "../../corpus/places/geography.ts";
import type { Partner, ProgrammeEvent } from "../../corpus/schema.ts";
import { catalogueOf } from "../../i18n/catalogues.ts";
import { briefDatesText, briefPeriodText } from "../../i18n/dates.ts";
import { NAMES_NOBODY } from "../../i18n/replies/practical.ts";
import type { Language } from "../../language/languages.ts";
import type { DateRange } from "../../reading/question.ts";
import { periodWithin } from "../../retrieval/filter/time-fit.ts";
import { detailsOf } from "../answer-event.ts";
import { nameWithin } from "./describe.ts";
import { venueLine, whenLine } from "./event-lines.ts";

/** A side of a project in a list. */
interface BriefSide {
  /** The place of its first partner, and how many others there are: « Nice +1 ». */
  name: string;
  /** Whether the name is that of a place, not of a body without one. */
  isPlace: boolean;
}

/** A side in short; none without partners. */
function briefSide(all: readonly Partner[], language: Language, geography: Pick<Geography, "place">): BriefSide[] {
  const partners = all.filter(({ name }) => !NAMES_NOBODY.test(name[language]));
  const isOfPlace = ({ kind }: Partner) => kind === "city" || kind === "region";
  const first = partners.find(isOfPlace) ?? partners.find(({ place }) => place !== null) ?? partners[0];
  if (!first) return [];
  const place = first.place === null ? undefined : geography.place(first.place);
  const name = place ? nameWithin(place, language) : first.name[language];
  const others = partners.length - 1;
  return [{ name: others > 0 ? `${name}\u00a0+${others}` : name, isPlace: place !== undefined || isOfPlace(first) }];
}

/** How many first letters the forms of a name share: « Astrakhan », «Астраханская область». */
const SHARED_LETTERS = 5;

/** Whether a text names a place, in any case form, judged by the last word of the name that begins with a capital. */
export function isNamedIn(text: string, name: string): boolean {
  const last = (name.match(/\p{Lu}\p{L}+/gu) ?? []).at(-1);
  return last !== undefined && text.includes(last.slice(0, SHARED_LETTERS).replace(/ь$/u, ""));
}

const allDaysText = ({ dates }: ProgrammeEvent, language: Language) =>
  dates.start === null ? catalogueOf(language).answer.withoutDate : briefDatesText(language, dates.text[language]);

/**
 * Writes a project as one line of a list: « mai 2021 · Nice +1 ⇄ Moscou ». The line has the dates without remarks, and the places of both
 * sides unless the name above has just named them. For an event without partners it has the place where it is held.
 * @param named the name that stands above the line
 * @param ranges the time asked for; of several periods the line has the one within it
 * @param limit the longest line, in characters. A longer one drops bodies without a place, which are left to the card, then all sides: a
 * name that is cut tells nothing
 */
export function briefLine(
  event: ProgrammeEvent,
  language: Language,
  geography: Pick<Geography, "place">,
  { named, limit, ranges = [] }: { named: string; limit: number; ranges?: readonly DateRange[] },
): string {
  const details = detailsOf(event, language);
  const asked = periodWithin(event, ranges);
  const days = asked ? briefPeriodText(language, asked) : allDaysText(event, language);
  const when = whenLine(days, details, language);
  const sides = [event.french, event.russian, event.others].flatMap((side) => briefSide(side, language, geography));
  const textIn = details.textIn ? catalogueOf(language).answer.event.textIn[details.textIn] : "";
  const line = (where: string) => [when, where, textIn].filter((part) => part !== "").join(" · ");
  if (sides.length === 0) return line(venueLine(details));
  const between = (told: readonly BriefSide[]) =>
    told.every(({ name }) => isNamedIn(named, name)) ? "" : told.map(({ name }) => name).join(" ⇄ ");
  const lines = [sides, sides.filter(({ isPlace }) => isPlace), []].map((told) => line(between(told)));
  return lines.find(({ length }) => length <= limit) ?? line("");
}
