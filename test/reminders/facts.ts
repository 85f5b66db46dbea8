import type { Twinning } from "../../src/corpus/schema.ts";

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
