import { costOf } from "../event/event-facts.ts";
import type { EventFacts, EventStatus } from "../event/event-facts.ts";

const SCHEMA = "https://schema.org";

const STATUSES: Readonly<Partial<Record<EventStatus, string>>> = {
  cancelled: "EventCancelled",
  postponed: "EventPostponed",
  rescheduled: "EventRescheduled",
  "moved-online": "EventMovedOnline",
};

/** "6-12", "6-", "-12": age ranges of schema.org. */
const agesOf = ({ from, to }: NonNullable<EventFacts["ages"]>) => `${from ?? ""}-${to ?? ""}`;

function imageData({ url, credits, alt }: NonNullable<EventFacts["image"]>): object {
  return { "@type": "ImageObject", url, creditText: credits, caption: alt };
}

/** Facts as properties of schema.org. */
interface FactsData {
  eventStatus: string;
  /** Absent when nothing is known about attending online. */
  eventAttendanceMode?: string;
  [property: string]: unknown;
}

/** The facts that schema.org has properties for: status, ages, picture, attendance, more pages, accessibility. */
export function factsData(facts: EventFacts): FactsData {
  const { status, ages, image, online, links = [], accessibility = [], amounts } = facts;
  const mode = online?.only === true ? "Online" : "Mixed";
  const needs = accessibility.map((value) => ({ "@type": "PropertyValue", name: "accessibility", value }));
  return {
    eventStatus: `${SCHEMA}/${(status && STATUSES[status]) ?? "EventScheduled"}`,
    ...(online && { eventAttendanceMode: `${SCHEMA}/${mode}EventAttendanceMode` }),
    ...(ages && { typicalAgeRange: agesOf(ages) }),
    ...(image && { image: imageData(image) }),
    ...(amounts && costOf(amounts) === "free" && { isAccessibleForFree: true }),
    ...(links.length > 0 && { sameAs: links }),
    ...(needs.length > 0 && { additionalProperty: needs }),
  };
}

/**
 * The price and the booking links, as offers.
 * @param description the price in words; undefined for none
 */
export function offersData(
  { amounts, registration = {}, status }: EventFacts,
  description: unknown,
): object[] | undefined {
  const links = registration.links ?? [];
  if (!amounts && description === undefined && links.length === 0) return undefined;
  const { from, to, currency } = amounts ?? {};
  const isOne = from !== undefined && from === to;
  const price = isOne ? { price: from } : { lowPrice: from, highPrice: to };
  const offer = {
    "@type": isOne || !amounts ? "Offer" : "AggregateOffer",
    ...(description !== undefined && { description }),
    ...(amounts && { ...price, priceCurrency: currency }),
    ...(status === "full" && { availability: `${SCHEMA}/SoldOut` }),
  };
  return links.length === 0 ? [offer] : links.map((url) => ({ ...offer, url }));
}
