import { factsOf, factsSchema, venueFactsSchema } from "../../event/event-facts.ts";
import type { EventFacts } from "../../event/event-facts.ts";
import { SHORT_TITLE_LIMIT } from "../../event/short-title.ts";
import type { EventEntry } from "./entries.ts";
import type { Imported, Problem, Report, Texts } from "./imported.ts";
import { languageOf } from "../../../language/script.ts";
import { plainText } from "../formats/plain-text.ts";
import { pricedIn } from "../fields/price.ts";
import { ownId } from "./recall.ts";

const CYRILLIC = /\p{Script=Cyrillic}/u;
const MIXED_WORD = /(?<!\p{L})\p{L}*(?:\p{Script=Cyrillic}\p{Script=Latin}|\p{Script=Latin}\p{Script=Cyrillic})\p{L}*/u;
const FOREIGN_WORD = /[\p{Script=Cyrillic}\p{M}]+/u;

/** Control characters, which come from a wrong encoding. */
const CONTROL = /[^\n]{0,20}[\u0080-\u009F][^\n]{0,20}/u;

type Fault = (field: string, problem: string, advice: string, kind: Problem["kind"], value?: string) => void;

function checkControl(field: string, texts: readonly (string | null | undefined)[], fault: Fault): void {
  const found = texts.map((text) => CONTROL.exec(text ?? "")?.[0]).find((part) => part !== undefined);
  if (found === undefined) return;
  const advice =
    "The file was read in a wrong encoding: name the right one, such as --encoding macintosh, or export it as UTF-8.";
  fault(field, "has control characters", advice, "error", found);
}

/** Checks that a text has the letters of its language, and reports what a corpus would reject. */
function checkedTexts(field: string, texts: Texts, fault: Fault): Texts {
  const { fr, ru } = texts;
  checkControl(field, [fr, ru], fault);
  const mixed = [fr, ru].map((text) => MIXED_WORD.exec(text ?? "")?.[0]).find((word) => word !== undefined);
  if (mixed !== undefined) {
    fault(field, "has Latin and Cyrillic letters in one word", "Type the word again in one alphabet.", "error", mixed);
  } else if (fr !== undefined && languageOf(fr) === "ru") {
    const advice =
      "Write them in Latin letters, or put the Russian text where it belongs: a column, line or language of its own.";
    fault(field, "is in Cyrillic letters as a French text", advice, "error", FOREIGN_WORD.exec(fr)?.[0] ?? "");
  }
  if (ru === undefined || CYRILLIC.test(ru)) return texts;
  fault(field, "is called Russian and has no Cyrillic letter", "It was left out in Russian.", "note", ru);
  return fr === undefined ? { fr: ru } : { fr };
}

/** Checks a short title, and leaves it out if it is too long for a list. */
function checkedShortTitle(texts: Texts, fault: Fault): Texts {
  const checked = checkedTexts("shortTitle", texts, fault);
  const long = Object.values(checked as Record<string, string>).find(({ length }) => length > SHORT_TITLE_LIMIT);
  if (long === undefined) return checked;
  const advice = `Give at most ${SHORT_TITLE_LIMIT} characters, or leave it empty: lists then use the title.`;
  fault("shortTitle", "is too long for a list, and was left out", advice, "note", long);
  return {};
}

function checkedLink(link: string | null, fault: Fault): string | undefined {
  if (link === null) return undefined;
  const whole = /^www\./iu.test(link) ? `https://${link}` : link;
  if (/^https?:\/\//iu.test(whole) && URL.canParse(whole)) return whole;
  fault("link", "is no web address, and was left out", "Give one that begins with https://.", "note", link);
  return undefined;
}

/** The facts that a corpus accepts; others are reported. */
function checkedFacts(facts: EventFacts, fault: Fault): EventFacts {
  const kept: Record<string, unknown> = {};
  for (const [name, value] of Object.entries(factsOf(facts))) {
    const parsed = factsSchema.safeParse({ [name]: value });
    if (parsed.success) kept[name] = value;
    else {
      const [issue] = parsed.error.issues;
      const advice = "Correct it in the file if it matters.";
      fault(
        [name, ...(issue?.path.slice(1).map(String) ?? [])].join("."),
        `${issue?.message ?? "is wrong"}, and was left out`,
        advice,
        "note",
      );
    }
  }
  return kept;
}

/** The venue; undefined without name and address. */
function venueOf(event: Imported, fault: Fault): EventEntry["venue"] {
  const { venue, address, postalCode, latitude, longitude, venueMore } = event;
  if (venue === null && address === null) return undefined;
  const isLocated = latitude !== null && longitude !== null;
  const facts = {
    ...(address !== null && { address }),
    ...(postalCode !== null && { postcode: postalCode }),
    ...(isLocated && { latitude, longitude }),
    ...venueMore,
  };
  const parsed = venueFactsSchema.safeParse(facts);
  const wrong = new Set((parsed.error?.issues ?? []).map(({ path: [name] }) => String(name)));
  for (const name of wrong)
    fault(
      `venue.${name}`,
      "cannot be kept as it is, and was left out",
      "Correct it in the file if it matters.",
      "note",
    );
  return {
    ...(venue !== null && { name: { [CYRILLIC.test(venue) ? "ru" : "fr"]: venue } }),
    ...Object.fromEntries(Object.entries(facts).filter(([name]) => !wrong.has(name))),
  };
}

function datesOf({ start, end, spans, hours, sessions, isOfMonths, open }: Imported): EventEntry["dates"] {
  if (start === undefined) return { start: null, end: null, precision: "none" };
  const precision = isOfMonths === true ? "month" : "day";
  return {
    ...{ start, end: end ?? start, precision },
    ...(open && { open }),
    ...(spans.length > 1 && { spans: spans.map((span) => ({ ...span, precision })) }),
    ...(hours && { hours }),
    ...(sessions && { sessions }),
  };
}

/** The keywords, each in the language of its letters. */
function keywordsOf(categories: readonly string[]): Pick<EventEntry, "keywords"> {
  const words = [...new Set(categories.map((category) => plainText(category)))];
  const inLanguage = (language: "fr" | "ru") => words.filter((word) => languageOf(word) === language);
  const { fr, ru } = { fr: inLanguage("fr"), ru: inLanguage("ru") };
  if (words.length === 0) return {};
  return { keywords: { ...(fr.length > 0 && { fr }), ...(ru.length > 0 && { ru }) } };
}

const isThere = (texts: object) => Object.keys(texts).length > 0;

/** A title is one line, even when a source breaks it. */
const oneLine = (texts: Texts): Texts =>
  Object.fromEntries(
    Object.entries(texts as Record<string, string>).map(([language, text]) => [
      language,
      text.replace(/\s*\n\s*/gu, " "),
    ]),
  );

/**
 * The corpus entry for an event.
 * @param at its places, heading and keywords
 * @returns null, with a report, when a corpus would reject it
 */
export function entryOf(
  event: Imported,
  at: {
    places?: readonly { id: string; country: string }[];
    theme?: string | undefined;
    keywords?: readonly string[] | undefined;
  },
  report: Report,
): Omit<EventEntry, "id"> | null {
  const errors: string[] = [];
  const fault: Fault = (field, problem, advice, kind, value) => {
    report({ where: event.where, field, problem, advice, kind, ...(value !== undefined && { value }) });
    if (kind === "error") errors.push(problem);
  };
  const title = checkedTexts("title", oneLine(event.title), fault);
  const shortTitle = checkedShortTitle(oneLine(event.shortTitle ?? {}), fault);
  const description = checkedTexts("description", event.description, fault);
  const [first] = at.places ?? [];
  const { price: told, amounts, isBare } = pricedIn(event.price, event.country ?? first?.country);
  if (isBare)
    fault("price", "is a number without a currency", "Write the currency too: 5 CHF.", "note", told.fr ?? told.ru);
  const price = checkedTexts("price", told, fault);
  const link = checkedLink(event.link, fault);
  const venue = venueOf(event, fault);
  const facts = checkedFacts(
    {
      ...{ uid: ownId(event) === undefined ? (event.uid ?? undefined) : undefined, amounts, ...event.facts },
      ...(event.isCancelled && { status: "cancelled" as const }),
    },
    fault,
  );
  checkControl("venue", [event.venue, event.address, event.contact], fault);
  if (errors.length > 0) return null;
  return {
    ...(at.theme !== undefined && { theme: at.theme }),
    title,
    ...(isThere(shortTitle) && { shortTitle }),
    ...(isThere(description) && { description }),
    ...(first && { places: (at.places ?? []).map(({ id }) => ({ id, role: "venue" as const })) }),
    dates: datesOf(event),
    ...(venue && { venue }),
    ...(link !== undefined && { link }),
    ...(isThere(price) && { price }),
    ...(event.contact !== null && { contact: event.contact }),
    ...facts,
    ...keywordsOf(at.keywords ?? []),
  };
}
