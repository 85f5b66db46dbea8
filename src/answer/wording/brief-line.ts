import type { Geography } from "../../corpus/places/geography.ts";
import type { Partner, ProgrammeEvent } from "../../corpus/schema.ts";
import { catalogueOf } from "../../i18n/catalogues.ts";
import { briefDatesText } from "../../i18n/dates.ts";
import { NAMES_NOBODY } from "../../i18n/replies/practical.ts";
import type { Language } from "../../language/languages.ts";
import { detailsOf } from "../answer-event.ts";
import { placeName } from "./describe.ts";
import { venueLine, whenLine } from "./event-lines.ts";

/** A side of a project in a list: the place of its first partner, and how many others there are: « Nice +1 »; empty for none. */
function briefSide(all: readonly Partner[], language: Language, geography: Pick<Geography, "place">): string {
  const partners = all.filter(({ name }) => !NAMES_NOBODY.test(name[language]));
  const first = partners.find(({ kind }) => kind === "city" || kind === "region") ?? partners[0];
  if (!first) return "";
  const place = first.kind === "institution" && first.place !== null ? geography.place(first.place) : undefined;
  const name = place ? placeName(place, language) : first.name[language];
  return partners.length > 1 ? `${name}\u00a0+${partners.length - 1}` : name;
}

/** Letters that forms of a name share: « Astrakhan », «Астраханская область». */
const SHARED_LETTERS = 5;

/** Whether a text names a place, by the last of its words that is a name; in whatever case form. */
export function isNamedIn(text: string, name: string): boolean {
  const last = (name.match(/\p{Lu}\p{L}+/gu) ?? []).at(-1);
  return last !== undefined && text.includes(last.slice(0, SHARED_LETTERS));
}

/**
 * A project in one line of a list: when, without what its date says beside its bounds, and the places of its sides, unless the
 * title has just named them: « mai 2021 · Nice +1 ⇄ Moscou »; of an event without partners where it is held.
 * @param limit characters of the line, above which the sides are left to the card: a name that is cut tells nothing
 */
export function briefLine(
  event: ProgrammeEvent,
  language: Language,
  geography: Pick<Geography, "place">,
  limit = Infinity,
): string {
  const details = detailsOf(event, language);
  const { dates } = event;
  const days =
    dates.start === null ? catalogueOf(language).answer.withoutDate : briefDatesText(language, dates.text[language]);
  const when = whenLine(days, details, language);
  const sides = [event.french, event.russian, event.others].map((side) => briefSide(side, language, geography));
  const told = sides.filter((side) => side !== "");
  const isTitled = told.every((side) => isNamedIn(event.title[language], side));
  const where = told.length === 0 ? venueLine(details) : isTitled ? "" : told.join(" ⇄ ");
  const textIn = details.textIn ? catalogueOf(language).answer.event.textIn[details.textIn] : "";
  const line = (parts: readonly string[]) => parts.filter((part) => part !== "").join(" · ");
  const whole = line([when, where, textIn]);
  return whole.length > limit ? line([when, textIn]) : whole;
}
