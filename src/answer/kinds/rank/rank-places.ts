import { distanceKm } from "../../../corpus/places/distance.ts";
import { CLOSENESS } from "../../../corpus/places/geography.ts";
import type { Place, ProgrammeEvent } from "../../../corpus/schema.ts";
import { namesInSentence } from "../../../i18n/replies/parts.ts";
import { rankReplies } from "../../../i18n/replies/rank.ts";
import { spokenOf } from "../../../i18n/replies/spoken.ts";
import { placeName } from "../../wording/describe.ts";
import { tallyWhose, whoseOf } from "../../tally/tallied.ts";
import type { Asked, TellingFacts, Told } from "../kind.ts";

/** Towns by where they lie: the northernmost, the easternmost, or the other end. */
export function directionTold(asked: Asked<"rank">, by: "north" | "east"): Told | null {
  const { asks, question, found, facts } = asked;
  const { language } = question;
  const whose = whoseOf({ ...asks.of, thing: "towns" }, asks.ofPartners, question, facts);
  const events = found.events.map(({ event }) => event);
  const degrees = ({ latitude, longitude }: Place) => (by === "north" ? latitude : longitude);
  const towns = (tallyWhose(events, "towns", whose, facts) ?? [])
    .flatMap(({ place, events: own }) => (place ? [{ place, own }] : []))
    .sort((a, b) => (asks.end === "least" ? degrees(a.place) - degrees(b.place) : degrees(b.place) - degrees(a.place)));
  const [first, second] = towns;
  if (!first) return null;
  const ids = new Set(first.own.map(({ id }) => id));
  return {
    reply: rankReplies(language, facts.corpus.programme.things).direction(
      by,
      asks.end,
      whose.country,
      placeName(first.place, language),
      second ? placeName(second.place, language) : "",
    ),
    shown: { events: found.events.filter(({ event }) => ids.has(event.id)) },
    isListed: ids.size <= 5,
  };
}

/** Distances are rounded to this many kilometres. */
const ROUNDED_TO = 10;

interface Ends {
  event: ProgrammeEvent;
  ends: readonly [Place, Place];
  kilometres: number;
}

/** Returns every pair of a French and a Russian place of a project, with the distance between them. */
function endsOf(event: ProgrammeEvent, { geography }: TellingFacts): Ends[] {
  const places = event.places
    .filter(
      ({ id, role }) => role !== "venue" && (geography.eventsOf(id).get(event.id) ?? Infinity) < CLOSENESS.everywhere,
    )
    .flatMap(({ id }) => geography.place(id) ?? [])
    .filter(({ everywhere }) => !everywhere);
  const of = (country: Place["country"]) => places.filter((place) => place.country === country);
  return of("fr").flatMap((french) =>
    of("ru").map((russian) => ({
      event,
      ends: [french, russian] as const,
      kilometres: distanceKm(french, russian),
    })),
  );
}

/** Tells which project joins the places that lie farthest apart, or nearest. */
export function distanceTold(asked: Asked<"rank">): Told | null {
  const { asks, question, found, facts } = asked;
  const { language } = question;
  const [first] = found.events
    .flatMap(({ event }) => endsOf(event, facts))
    .sort((a, b) => (asks.end === "least" ? a.kilometres - b.kilometres : b.kilometres - a.kilometres));
  if (!first) return null;
  const ends = namesInSentence(
    language,
    first.ends.map((place) => placeName(place, language)),
  );
  const rounded = Math.round(first.kilometres / ROUNDED_TO) * ROUNDED_TO;
  return {
    reply: rankReplies(language, facts.corpus.programme.things).distance(
      asks.end,
      ends,
      rounded,
      spokenOf(first.event),
    ),
    shown: { events: found.events.filter(({ event }) => event.id === first.event.id) },
  };
}
