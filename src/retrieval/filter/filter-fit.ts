import { costOf } from "../../corpus/event/event-facts.ts";
import { districtKeysOf, venueKeyOf } from "../../corpus/places/venues.ts";
import { kilometresTo } from "../../corpus/places/distance.ts";
import type { ProgrammeEvent } from "../../corpus/schema.ts";
import { saidOf } from "../../corpus/event/event.ts";
import { LANGUAGES } from "../../language/languages.ts";
import type { Filter, PriceCurrency } from "../../corpus/event/filters.ts";
import { ACCESS_TEXT, INDOORS_TEXT } from "../../reading/words/filter-words.ts";
import { AMOUNTS_TEXT, costSaid } from "../../reading/words/matter-words.ts";
import { refusal } from "../found.ts";
import type { Found } from "../found.ts";

/** Radius of « near » in kilometres: around a spot, and around the asker, who may live in the country. */
const [NEAR_KM, NEAR_ASKER_KM] = [2, 20];

const saysFree = (text: string) => costSaid(text) === "free";
const BETWEEN_SENTENCES = /(?<=[.;!?…])\s+/u;

/** Whether an event is free: by its amounts, else by the words of its price, else by a sentence of its description. */
function isFree({ amounts, price, description }: ProgrammeEvent): boolean {
  if (amounts) return costOf(amounts) === "free";
  if (price) return LANGUAGES.some((own) => saysFree(price[own]));
  return LANGUAGES.some((own) => description[own].split(BETWEEN_SENTENCES).some(saysFree));
}

/** The amounts of money in a text, in a currency. */
function amountsIn(text: string, currency: PriceCurrency): number[] {
  return [...text.matchAll(AMOUNTS_TEXT)].flatMap(({ groups: { amounts = "", unit = "" } = {} }) => {
    const isOfIt = /^[₽р]/iu.test(unit) === (currency === "RUB");
    return isOfIt ? amounts.split(/[/–-]/u).map((amount) => Number(amount.trim().replace(",", "."))) : [];
  });
}

/** Whether the lowest price is `most` or less: by the event's amounts, else by those in the words of its price. */
function costsAtMost(event: ProgrammeEvent, most: number, currency: PriceCurrency): boolean {
  const { amounts, price } = event;
  if (isFree(event)) return true;
  if (amounts) return (amounts.from ?? amounts.to ?? Infinity) <= most && (amounts.currency ?? currency) === currency;
  return LANGUAGES.some((own) => Math.min(...amountsIn(price?.[own] ?? "", currency)) <= most);
}

const says = (event: ProgrammeEvent, pattern: RegExp) => LANGUAGES.some((own) => pattern.test(saidOf(event, own)));

/** Whether an event passes a filter: by its field, or else by its text. False where neither says so. */
export function fitsFilter(event: ProgrammeEvent, filter: Filter): boolean {
  const { status, isCancelled, accessibility = [], venue = {} } = event;
  switch (filter.kind) {
    case "free":
      return isFree(event);
    case "price":
      return costsAtMost(event, filter.most, filter.currency);
    case "access":
      return accessibility.includes(filter.need) || says(event, ACCESS_TEXT[filter.need]);
    case "open":
      return !isCancelled && status !== "full" && status !== "postponed";
    case "full":
      return status === "full";
    case "held":
      return !isCancelled && status !== "postponed";
    case "indoors":
      return says(event, INDOORS_TEXT);
    case "undated":
      return event.dates.precision === "none";
    case "district":
      return districtKeysOf(venue).includes(filter.key);
    case "venue":
      return filter.keys.includes(venueKeyOf(venue) ?? "");
    case "near":
      return (kilometresTo(event, filter) ?? Infinity) <= ("isOfAsker" in filter ? NEAR_ASKER_KM : NEAR_KM);
    case "near-me":
      return true;
  }
}

const isOfSpot = ({ kind }: Filter) => kind === "district" || kind === "venue" || kind === "near";

/**
 * Returns the ids of the events at the spots (district, venue, near) that the filters name. Returns `among` unchanged
 * where no filter names a spot, or no event is there.
 */
export function atSpot(
  filters: readonly Filter[],
  events: readonly ProgrammeEvent[],
  among: ReadonlySet<string> | undefined,
): ReadonlySet<string> | undefined {
  const spots = filters.filter(isOfSpot);
  if (spots.length === 0) return among;
  const there = events
    .filter((event) => among?.has(event.id) !== false && spots.every((filter) => fitsFilter(event, filter)))
    .map(({ id }) => id);
  return there.length === 0 ? among : new Set(there);
}

/**
 * Keeps the found events that pass all filters, sorted by distance where a spot is asked for. When a filter leaves
 * none: a refusal that names it and the number before it.
 */
export function filtered(filters: readonly Filter[], found: Found): Found {
  if (found.kind !== "events") return found;
  let left = found.events;
  for (const filter of filters) {
    const next = left.filter(({ event }) => fitsFilter(event, filter));
    if (next.length === 0) {
      const leftBy = { filter, of: left.length, first: left[0]?.event ?? null };
      return { ...refusal("filtered-out", { leftBy }), embeddingMs: found.embeddingMs, trace: found.trace };
    }
    left = next;
  }
  const spot = filters.find((filter) => filter.kind === "near");
  if (!spot) return { ...found, events: left };
  const kilometres = new Map(left.map(({ event }) => [event.id, kilometresTo(event, spot) ?? Infinity]));
  const byDistance = [...left].sort(
    (a, b) => (kilometres.get(a.event.id) ?? Infinity) - (kilometres.get(b.event.id) ?? Infinity),
  );
  return { ...found, events: byDistance, kilometres };
}
