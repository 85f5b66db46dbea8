import { inBoth } from "../corpus/event/atoms.ts";
import { factsOf, hasFacts } from "../corpus/event/event-facts.ts";
import type { EventFacts } from "../corpus/event/event-facts.ts";
import type { Session, Venue } from "../corpus/event/event.ts";
import type { ProgrammeEvent } from "../corpus/schema.ts";
import { hasHours } from "../corpus/days/sessions.ts";
import type { Language } from "../language/languages.ts";
import type { ScoredEvent } from "../retrieval/found.ts";
import type { Projects } from "../retrieval/projects.ts";
import type { AnswerEvent } from "./answer.ts";

/** The fields that not every event has, in one language. */
export type EventDetails = Pick<
  AnswerEvent,
  | "others"
  | "oneSided"
  | "venue"
  | "hours"
  | "sessions"
  | "link"
  | "price"
  | "contact"
  | "cancelled"
  | "textIn"
  | keyof EventFacts
>;

/** Those fields for nearly every event: none. */
const NO_DETAILS: EventDetails = {};

function venueIn({ name, access, ...venue }: Venue, language: Language): NonNullable<EventDetails["venue"]> {
  return {
    ...(name && { name: name[language] }),
    ...venue,
    ...(access && { access: inBoth(access)[language] }),
  };
}

/** Returns the fields of an event besides its title, description, dates and partners of the two countries. A field without a value is absent. */
export function detailsOf(event: ProgrammeEvent, language: Language): EventDetails {
  const { others, venue, dates, link, price, contact, isCancelled, isOneSided, borrowed } = event;
  // Assembling an empty object takes longer than all the rest of an event.
  const hasNone = !venue && !hasHours(dates) && (link ?? price ?? contact) === undefined && !isCancelled && !isOneSided;
  if (hasNone && others.length + borrowed.length === 0 && !hasFacts(event)) return NO_DETAILS;
  return {
    ...(others.length > 0 && { others: others.map(({ name }) => name[language]) }),
    ...(isOneSided && { oneSided: true as const }),
    ...(venue && { venue: venueIn(venue, language) }),
    ...(dates.hours && { hours: dates.hours }),
    ...(dates.sessions && { sessions: dates.sessions }),
    ...factsOf(event),
    ...(link !== undefined && { link }),
    ...(price && { price: price[language] }),
    ...(contact !== undefined && { contact }),
    ...(isCancelled && { cancelled: true as const }),
    ...(borrowed.includes(language) && { textIn: language === "fr" ? ("ru" as const) : ("fr" as const) }),
  };
}

/** The other printings of nearly every event: none. */
const ALONE: AnswerEvent["sameAs"] = [];

function otherPrintings({ id }: ProgrammeEvent, projects: Projects): AnswerEvent["sameAs"] {
  const others = projects.printings(id).filter((other) => other.id !== id);
  return others.map((other) => ({ id: other.id, lines: other.source.lines }));
}

/** An event as an answer shows it, in one language. */
export function toAnswerEvent(
  { event, score }: ScoredEvent,
  language: Language,
  projects: Projects,
  { kilometres, session }: { kilometres?: number | undefined; session?: Session | undefined } = {},
): AnswerEvent {
  return {
    id: event.id,
    source: event.source,
    theme: event.theme,
    title: event.title[language],
    description: event.description[language],
    dates: {
      text: event.dates.text[language],
      start: event.dates.start,
      end: event.dates.end,
      precision: event.dates.precision,
    },
    french: event.french.map((partner) => partner.name[language]),
    russian: event.russian.map((partner) => partner.name[language]),
    ...detailsOf(event, language),
    ...(session && { session }),
    ...(kilometres !== undefined && { kilometres: Math.round(kilometres * 10) / 10 }),
    score: Math.round(score * 1000) / 1000,
    sameAs: event.sameAs.length === 0 ? ALONE : otherPrintings(event, projects),
  };
}
