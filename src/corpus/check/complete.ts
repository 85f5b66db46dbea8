import { eventDatesText } from "../../i18n/sessions.ts";
import { amountsText, factSentences } from "../../i18n/facts.ts";
import { UNSAID } from "../../i18n/unsaid.ts";
import { LANGUAGES } from "../../language/languages.ts";
import { inBoth } from "../event/atoms.ts";
import type { GivenText, Localized } from "../event/atoms.ts";
import { partnersOf } from "../event/event.ts";
import type { GivenDates, GivenEvent, ProgrammeEvent } from "../event/event.ts";

/** The heading of events without one. */
export const OTHER_THEME = "other";

/** The dates in words. A language without such a text gets one made from the days. */
function textOfDates({ text, ...dates }: GivenDates): Localized {
  const written = (language: keyof Localized) =>
    text?.[language] ?? eventDatesText(language, dates) ?? text?.[language === "fr" ? "ru" : "fr"];
  return { fr: written("fr") ?? UNSAID.dates.fr, ru: written("ru") ?? UNSAID.dates.ru };
}

function placesOfPartners(event: GivenEvent): ProgrammeEvent["places"] {
  const ids = new Set(partnersOf(event).flatMap(({ place }) => place ?? []));
  return [...ids].map((id) => ({ id, role: "partner" }));
}

const hasOneSide = ({ french, russian, others }: GivenEvent) =>
  others.length === 0 && french.length > 0 !== russian.length > 0;

/** The price in words, when only amounts are given. */
function priceOf({ amounts }: GivenEvent): Localized | undefined {
  return amounts && { fr: amountsText("fr", amounts), ru: amountsText("ru", amounts) };
}

const BOTH_TO_ONE = 3;

/**
 * Whether most events (three in four of those with partners) have partners in both countries. Then an event with
 * partners on one side only is incomplete.
 */
export function isOfTwoSides(events: readonly GivenEvent[]): boolean {
  const ofBoth = events.filter(({ french, russian }) => french.length > 0 && russian.length > 0);
  return ofBoth.length >= BOTH_TO_ONE * events.filter(hasOneSide).length;
}

/**
 * Fills in everything that an event's file may leave out. A language without a text borrows it from the other one, and
 * `borrowed` lists that language.
 * @param position in the file, from 1; the default row
 * @param ofTwoSides see {@link isOfTwoSides}
 */
export function completeEvent(
  given: GivenEvent,
  { position, ofTwoSides }: { position: number; ofTwoSides: boolean },
): ProgrammeEvent {
  const { source, theme = OTHER_THEME, title, description, price, cancelled = false, ...rest } = given;
  const status = cancelled ? "cancelled" : given.status;
  const said = { ...rest, status };
  const texts = [title, description, price].filter((text): text is GivenText => text !== undefined);
  return {
    ...rest,
    theme,
    source: { lines: source?.lines ?? null, row: source?.row ?? position },
    title: inBoth(title),
    description: description ? inBoth(description) : { fr: "", ru: "" },
    borrowed: LANGUAGES.filter((language) => texts.some((text) => text[language] === undefined)),
    places: given.places ?? placesOfPartners(given),
    dates: { ...given.dates, text: textOfDates(given.dates) },
    price: price ? inBoth(price) : priceOf(given),
    status,
    isCancelled: status === "cancelled",
    // Facts are written only in the title's languages, so that they match the texts around them, which may be borrowed.
    facts: inBoth({
      ...(title.fr !== undefined && { fr: factSentences("fr", said) }),
      ...(title.ru !== undefined && { ru: factSentences("ru", said) }),
    }),
    isOneSided: !ofTwoSides && hasOneSide(given),
    errata: given.errata.map((erratum) => ({ ...erratum, reason: inBoth(erratum.reason) })),
  };
}
