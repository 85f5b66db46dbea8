import { languageOf } from "../../language/script.ts";
import { CONTROL_CHARACTERS, CYRILLIC, LATIN_BESIDE_CYRILLIC } from "./check-scripts.ts";
import type { Report } from "./check-scripts.ts";
import type { Corpus } from "../corpus.ts";
import { partnersOf } from "../event/event.ts";
import type { GivenEvent, ProgrammeEvent } from "../event/event.ts";

/** The texts that the file gives for an event in one language, with the names of their fields. */
function textsOf(event: GivenEvent, language: "fr" | "ru"): [field: string, text: string][] {
  const texts: [string, string | undefined][] = [
    [`title.${language}`, event.title[language]],
    [`shortTitle.${language}`, event.shortTitle?.[language]],
    [`description.${language}`, event.description?.[language]],
    [`dates.text.${language}`, event.dates.text?.[language]],
  ];
  return texts.flatMap(([field, text]) => (text === undefined ? [] : [[field, text]]));
}

/** Texts that may be in any script. */
function otherTextsOf({ venue, price, contact }: GivenEvent): [field: string, text: string][] {
  const texts: [string, string | undefined][] = [
    ["venue", [venue?.name?.fr, venue?.name?.ru, venue?.address].join(" ")],
    ["price", [price?.fr, price?.ru].join(" ")],
    ["contact", contact],
  ];
  return texts.flatMap(([field, text]) => (text === undefined ? [] : [[field, text]]));
}

function checkTexts(event: GivenEvent, problem: (field: string, text: string) => void): void {
  const reasons = event.errata.flatMap(({ field, reason }): [string, string][] =>
    reason.ru === undefined ? [] : [[`errata.${field}.reason.ru`, reason.ru]],
  );
  for (const [field, text] of [...textsOf(event, "ru"), ...reasons]) {
    if (!CYRILLIC.test(text)) problem(field, "must be in Cyrillic");
    if (LATIN_BESIDE_CYRILLIC.test(text)) problem(field, "has a Latin letter inside a Cyrillic word");
  }
  for (const { name } of partnersOf(event)) {
    if (LATIN_BESIDE_CYRILLIC.test(name.ru)) problem("partners", "has a Latin letter inside a Cyrillic word");
  }
  const named = [...textsOf(event, "fr"), ...textsOf(event, "ru"), ...otherTextsOf(event)];
  for (const [field, text] of named) {
    if (CONTROL_CHARACTERS.test(text)) problem(field, "has control characters, as of a file in a wrong encoding");
  }
  for (const [, text] of textsOf(event, "fr")) {
    // A French text may name a book or a house in Cyrillic letters.
    if (languageOf(text) === "ru") problem("title or description", "is in Cyrillic letters as a French text");
  }
}

/** Checks what the schema of one event cannot: unique rows, existing places, mutual `sameAs`, scripts, dates. */
export function checkEvents({ events, places }: Corpus, given: readonly GivenEvent[], report: Report): void {
  const placeIds = new Set(places.map((place) => place.id));
  const byId = new Map(events.map((event) => [event.id, event]));
  const rows = new Map<number, string>();
  for (const [index, event] of events.entries()) {
    const problem = (field: string, text: string) => {
      report("events.json", event.id, field, text);
    };
    const earlier = rows.get(event.source.row);
    if (earlier !== undefined) problem("source.row", `is also the row of "${earlier}"`);
    rows.set(event.source.row, event.id);
    const named = [...event.places.map((place) => place.id), ...partnersOf(event).flatMap(({ place }) => place ?? [])];
    const unknown = new Set(named.filter((id) => !placeIds.has(id)));
    for (const id of unknown) problem("places", `names the place "${id}", which does not exist`);
    for (const id of event.sameAs) {
      if (!byId.get(id)?.sameAs.includes(event.id)) problem("sameAs", `"${id}" does not point back`);
    }
    const entry = given[index];
    if (entry) checkTexts(entry, problem);
    checkDates(event, problem);
  }
}

function checkDates({ dates }: ProgrammeEvent, problem: (field: string, text: string) => void): void {
  const undated = dates.precision === "none";
  if (undated !== (dates.start === null) || undated !== (dates.end === null)) {
    problem("dates", 'needs a start and an end, or the precision "none" without either');
  }
  if (dates.start !== null && dates.end !== null && dates.start > dates.end) {
    problem("dates", "ends before it starts");
  }
  if (dates.hours && dates.sessions) problem("dates.sessions", "stands beside hours: leave one of the two out");
  const sessions = dates.sessions ?? [];
  const startOf = ({ day, from }: (typeof sessions)[number]) => `${day} ${from}`;
  if (sessions.some((session, index) => index > 0 && startOf(session) < startOf(sessions[index - 1] ?? session))) {
    problem("dates.sessions", "is not in order");
  }
  if (sessions.some(({ day }) => day < (dates.start ?? "") || day > (dates.end ?? ""))) {
    problem("dates.sessions", "has a session outside the enclosing range");
  }
  let before = "";
  for (const span of dates.spans ?? []) {
    if (span.start > span.end) problem("dates.spans", "has a span that ends before it starts");
    if (span.start < before) problem("dates.spans", "is not in order");
    if (dates.start === null || dates.end === null || span.start < dates.start || span.end > dates.end) {
      problem("dates.spans", "has a span outside the enclosing range");
    }
    before = span.start;
  }
}
