import type { EventDates, ProgrammeEvent } from "../../src/corpus/schema.ts";

const UNDATED: EventDates = { text: { fr: "sans date", ru: "без даты" }, start: null, end: null, precision: "none" };

/** An event with what a test cares about; the rest is empty. */
export function sketch(id: string, row: number, more: Partial<ProgrammeEvent> = {}): ProgrammeEvent {
  return {
    id,
    source: { lines: [row, row], row },
    theme: "culture",
    title: { fr: id, ru: id },
    description: { fr: "", ru: "" },
    french: [],
    russian: [],
    others: [],
    borrowed: [],
    isCancelled: false,
    facts: { fr: "", ru: "" },
    isOneSided: false,
    places: [],
    dates: UNDATED,
    sameAs: [],
    errata: [],
    ...more,
  };
}

/** Dates from one day to another. */
export function dated(start: string, end: string, precision: EventDates["precision"]): EventDates {
  return { text: { fr: "", ru: "" }, start, end, precision };
}
