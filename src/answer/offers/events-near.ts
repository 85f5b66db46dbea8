import { distanceKm } from "../../corpus/places/distance.ts";
import type { ProgrammeEvent } from "../../corpus/schema.ts";
import { beginsAt, isOver } from "../../retrieval/filter/since-fit.ts";
import type { Facts } from "../ports.ts";

/** How far from somebody an event still counts as near, in kilometres. */
const AROUND_KM = 20;
/** The width of a ring around the spot, in kilometres. Events within the same ring are ordered by day. */
const RING_KM = 0.5;

/**
 * Returns the events to come around a spot, nearest first, and soonest first among those equally near. One entry per project; cancelled
 * ones are left out.
 */
export function eventsNear(
  spot: { latitude: number; longitude: number },
  today: string,
  { corpus, projects }: Pick<Facts, "corpus" | "projects">,
): { event: ProgrammeEvent; kilometres: number }[] {
  const ringOf = (kilometres: number) => Math.floor(kilometres / RING_KM);
  const dayOf = (event: ProgrammeEvent) => beginsAt(event, [], today) ?? "9";
  return corpus.events
    .flatMap((event) => {
      const { latitude, longitude } = event.venue ?? {};
      const isToCome = event.dates.end !== null && !isOver(event, today) && !event.isCancelled;
      const isAlone = projects.projectOf(event.id) === event.id;
      if (latitude === undefined || longitude === undefined || !isToCome || !isAlone) return [];
      return [{ event, kilometres: distanceKm(spot, { latitude, longitude }) }];
    })
    .filter(({ kilometres }) => kilometres <= AROUND_KM)
    .sort((a, b) => {
      const byDay = dayOf(a.event) < dayOf(b.event) ? -1 : Number(dayOf(a.event) > dayOf(b.event));
      return ringOf(a.kilometres) - ringOf(b.kilometres) || byDay || a.kilometres - b.kilometres;
    });
}
