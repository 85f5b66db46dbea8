import { CLOSENESS } from "../../corpus/places/geography.ts";
import type { Geography } from "../../corpus/places/geography.ts";
import type { ProgrammeEvent } from "../../corpus/schema.ts";
import type { Where } from "../../reading/question.ts";

/** The regions to look in instead of the places asked for, and the ids of the events there. */
export interface Around {
  places: string[];
  among: ReadonlySet<string>;
}

/**
 * Looks around the places of a question. Near a town (« près de Paris ») means the region around it; a former region
 * (Auvergne) means the region of today that holds it. Null where the question names neither. Pure.
 */
export function placesAround(
  { places, near }: Pick<Where, "places" | "near">,
  events: readonly ProgrammeEvent[],
  geography: Geography,
): Around | null {
  const regions = new Map<string, { region: string; isNear: boolean }>();
  for (const id of places) {
    const place = geography.place(id);
    const isNear = near.includes(id);
    const region = (isNear ? place?.around : undefined) ?? place?.within[0];
    const isOld = place?.kind === "grouping" && geography.place(region ?? "")?.kind === "region";
    if (region !== undefined && (isNear || isOld)) regions.set(id, { region, isNear });
  }
  if (regions.size === 0) return null;
  const isOfAll = ({ id }: ProgrammeEvent) =>
    [...regions.values()].every(({ region, isNear }) => {
      const closeness = geography.eventsOf(region).get(id);
      return closeness !== undefined && (isNear || closeness === CLOSENESS.partner);
    });
  return {
    places: places.map((id) => regions.get(id)?.region ?? id),
    among: new Set(events.filter(isOfAll).map(({ id }) => id)),
  };
}
