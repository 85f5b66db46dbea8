import type { ProgrammeEvent, Twinning } from "../../src/corpus/schema.ts";

/** A tie of which a test says what matters. */
export function twinning(facts: Partial<Twinning> & Pick<Twinning, "id" | "since">): Twinning {
  return {
    places: ["dijon", "volgograd"],
    kind: "twinning",
    remindable: true,
    disputed: false,
    note: null,
    status: { value: "active", asOf: null },
    sources: [],
    events: [],
    ...facts,
  };
}

export const DIJON = twinning({ id: "dijon-volgograd", since: "1959-09-05" });
export const ARLES = twinning({ id: "arles-pskov", since: "1977-10-08", places: ["arles", "pskov"] });

/** An event of which a test says when it is. */
export function event(
  id: string,
  dates: Partial<ProgrammeEvent["dates"]>,
  more: Partial<ProgrammeEvent> = {},
): ProgrammeEvent {
  return {
    id,
    source: { lines: null, row: 1 },
    theme: "music",
    title: { fr: "Rencontre de chorales", ru: "Встреча хоров" },
    description: { fr: "", ru: "" },
    borrowed: [],
    french: [],
    russian: [],
    others: [],
    places: [],
    dates: { text: { fr: "", ru: "" }, start: null, end: null, precision: "none", ...dates },
    isCancelled: false,
    facts: { fr: "", ru: "" },
    isOneSided: false,
    sameAs: [],
    errata: [],
    ...more,
  };
}

/** The dates of a day, with hours where they matter. */
export function onDay(day: string, hours?: [from: string, to: string | null]): Partial<ProgrammeEvent["dates"]> {
  return { start: day, end: day, precision: "day", ...(hours && { hours: { from: hours[0], to: hours[1] } }) };
}

/** On the day of the anniversary of Dijon. */
export const CHOIR = event("choir", onDay("2026-09-05", ["20:00", "22:00"]));
