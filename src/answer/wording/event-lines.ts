import type { Partner, ProgrammeEvent } from "../../corpus/schema.ts";
import { catalogueOf } from "../../i18n/catalogues.ts";
import { withoutPriceLabel } from "../../i18n/price-label.ts";
import { keepDatesTogether } from "../../i18n/dates.ts";
import { hoursText } from "../../i18n/sessions.ts";
import { accessText, agesText, onlineText, statusText } from "../../i18n/facts.ts";
import type { AnswerMessages } from "../../i18n/messages.ts";
import { capitalized } from "../../language/capitalized.ts";
import type { Language } from "../../language/languages.ts";
import { SAYS_PRICE } from "../../reading/words/matter-words.ts";
import type { AnswerEvent } from "../answer.ts";
import { detailsOf } from "../answer-event.ts";
import type { EventDetails } from "../answer-event.ts";

/** Where something is held, in one line: name, address; empty where that is not told. */
export function venueLine({ venue = {} }: Pick<EventDetails, "venue">): string {
  return [venue.name ?? [], venue.address ?? []].flat().join(", ");
}

/** Whether an event names any partner. */
export function hasPartners({
  french,
  russian,
  others = [],
}: Pick<AnswerEvent, "french" | "russian" | "others">): boolean {
  return french.length + russian.length + others.length > 0;
}

/**
 * French partners ⇄ Russian partners ⇄ those of a third country; for an event without any, where it is held. Empty where neither is told.
 * If one of two sides has no partners though it should, the line says so.
 */
export function partnersLine(
  event: Pick<AnswerEvent, "french" | "russian" | "others" | "oneSided" | "venue">,
  messages: AnswerMessages,
): string {
  const { french, russian, others = [], oneSided = false } = event;
  if (!hasPartners(event)) return venueLine(event);
  if (others.length > 0 || oneSided) {
    const sides = [french, russian, others].filter((side) => side.length > 0);
    return sides.map((side) => side.join(", ")).join(" ⇄ ");
  }
  const left = french.length > 0 ? french.join(", ") : messages.noFrenchPartner;
  const right = russian.length > 0 ? russian.join(", ") : messages.noRussianPartner;
  return `${left} ⇄ ${right}`;
}

/** The names of the partners of an entry, by side. */
export function sidesOf({ french, russian, others, isOneSided }: ProgrammeEvent, language: Language) {
  const names = (partners: readonly Partner[]) => partners.map(({ name }) => name[language]);
  return { french: names(french), russian: names(russian), others: names(others), isOneSided };
}

/** {@link partnersLine} of an entry of the programme. */
export function partnersOf(event: ProgrammeEvent, language: Language): string {
  return partnersLine({ ...sidesOf(event, language), ...detailsOf(event, language) }, catalogueOf(language).answer);
}

/** How many partners of a side a sentence names. */
const NAMED_PARTNERS = 2;

/** The partners in a sentence: the towns and regions of each side, where there are any, and not more than a few. */
export function briefPartners(event: ProgrammeEvent, language: Language): string {
  const brief = (partners: readonly Partner[]) => {
    const places = partners.filter(({ kind }) => kind === "city" || kind === "region");
    const named = (places.length > 0 ? places : partners).map(({ name }) => name[language]);
    return named.length > NAMED_PARTNERS ? [...named.slice(0, NAMED_PARTNERS), "…"] : named;
  };
  const { french, russian, others } = event;
  const sides = { french: brief(french), russian: brief(russian), others: brief(others) };
  return partnersLine({ ...sides, ...detailsOf({ ...event, others: [] }, language) }, catalogueOf(language).answer);
}

/** When, with the hours, and what became of it: « Annulé · 5 mai 2027, à 18 h 30 ». */
export function whenLine(datesText: string, { hours, status }: EventDetails, language: Language): string {
  const when = hours ? `${datesText}, ${hoursText(language, hours)}` : datesText;
  return keepDatesTogether([...(status ? [capitalized(statusText(language, status))] : []), when].join(" · "));
}

/** Whether the price field gives a price, and not only how one gets in: « sur inscription ». */
export const saysPrice = (price = ""): boolean => SAYS_PRICE.test(price);

/** The price, or how one gets in. */
export function priceLine(price: string, language: Language): string {
  const { event } = catalogueOf(language).answer;
  return saysPrice(price) ? event.price(withoutPriceLabel(price)) : event.conditions(price);
}

/** Where one books or enrols: links, telephones, addresses; null where that is not told. */
export function registrationText({ registration = {} }: Pick<EventDetails, "registration">): string | null {
  const { links = [], telephones = [], emails = [] } = registration;
  const ways = [...links, ...telephones, ...emails];
  return ways.length === 0 ? null : ways.join(", ");
}

/** How to follow an event on the Internet: « en ligne, https://… »; null for one that is held on the spot alone. */
export function onlineLine({ online, status }: EventDetails, language: Language): string | null {
  if (!online || (status === "moved-online" && online.link === undefined)) return null;
  return [onlineText(language, online), online.link ?? []].flat().join(", ");
}

/** The other details of an event, a line each: where, for whom, for how much, where to book, whom to ask, its page. */
export function detailLines(details: EventDetails, language: Language): string[] {
  const { price, ages, accessibility = [], organizer, contact, link } = details;
  const { event } = catalogueOf(language).answer;
  const venue = venueLine(details);
  const online = onlineLine(details, language);
  const registration = registrationText(details);
  const lines = [
    venue !== "" && event.venue(venue),
    details.venue?.access !== undefined && event.journey(details.venue.access),
    online !== null && capitalized(online),
    ages && event.ages(agesText(language, ages)),
    accessibility.length > 0 && capitalized(accessText(language, accessibility)),
    price !== undefined && priceLine(price, language),
    registration !== null && event.registration(registration),
    organizer !== undefined && event.organizer(organizer),
    contact !== undefined && event.contact(contact),
    link !== undefined && event.link(link),
  ];
  return lines.filter((line) => typeof line === "string");
}

/** Lines of the source document in words; empty where they are not told. */
export function linesText(lines: readonly [number, number] | null, messages: AnswerMessages): string {
  return lines === null ? "" : messages.lines(...lines);
}

/** Says that a project is printed elsewhere too, and where; null where it is printed once. */
export function printingsText(
  printings: readonly Pick<AnswerEvent["sameAs"][number], "lines">[],
  messages: AnswerMessages,
) {
  if (printings.length === 0) return null;
  const where = printings.map(({ lines }) => linesText(lines, messages)).filter((lines) => lines !== "");
  return messages.listedTwice(where.join(", "));
}
