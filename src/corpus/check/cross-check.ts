import { checkEvents } from "./check-events.ts";
import { checkScripts, CYRILLIC } from "./check-scripts.ts";
import type { Report } from "./check-scripts.ts";
import type { Corpus, CorpusProblem } from "../corpus.ts";
import type { GivenEvent } from "../event/event.ts";
import { isDated, MOST_YEARS, yearsOf } from "../programme.ts";

/** How many entries a message names at most when several claim the same line. */
const MOST_OWNERS = 4;

/**
 * Checks what no single entry shows: ids are unique, references exist, dates are in order, each language uses its own
 * script, and exactly one entry claims each line of the source. Returns all problems; an empty list means a valid
 * corpus. Takes time linear in the size of the corpus.
 * @param given the events as their file gives them; filled-in texts need no check
 */
export function crossCheck(corpus: Corpus, given: readonly GivenEvent[]): CorpusProblem[] {
  const problems: CorpusProblem[] = [];
  const report: Report = (file, entry, field, problem) => {
    problems.push({ file, entry, field, problem });
  };
  uniqueIds("events.json", corpus.events, report);
  uniqueIds("places.json", corpus.places, report);
  uniqueIds("twinnings.json", corpus.twinnings, report);
  checkPlaces(corpus, report);
  checkEvents(corpus, given, report);
  uniqueIds("subjects.json", corpus.subjects, report);
  checkProgramme(corpus, report);
  checkIntroduction(corpus, report);
  checkTwinnings(corpus, report);
  checkSubjects(corpus, report);
  checkLines(corpus, report);
  return problems;
}

function uniqueIds(file: string, entries: readonly { id: string }[], report: Report): void {
  const seen = new Set<string>();
  for (const { id } of entries) {
    if (seen.has(id)) report(file, id, "id", "is used by two entries");
    seen.add(id);
  }
}

function checkPlaces({ places }: Corpus, report: Report): void {
  const byId = new Map(places.map((place) => [place.id, place]));
  for (const place of places) {
    const { within, namesake, around } = place;
    for (const [field, ids] of Object.entries({ within, namesake: [namesake], around: [around] })) {
      for (const id of ids) {
        if (id !== undefined && !byId.has(id))
          report("places.json", place.id, field, `names the place "${id}", which does not exist`);
      }
    }
    const { fr, ru, aliases, demonyms } = place;
    const spellings = [
      fr.name,
      ...Object.values(ru),
      ...[aliases, demonyms].flatMap((names) => [...names.fr, ...names.ru]),
    ];
    const unknown = place.alsoWords?.find((word) => !spellings.includes(word));
    if (unknown !== undefined) report("places.json", place.id, "alsoWords", `has "${unknown}", which is no name of it`);
    checkScripts("places.json", place.id, "ru", place.ru, report);
    const above = new Set<string>();
    const climb = (id: string): boolean =>
      (byId.get(id)?.within ?? []).some((parent) => {
        if (parent === place.id) return true;
        if (above.has(parent)) return false;
        above.add(parent);
        return climb(parent);
      });
    if (climb(place.id)) report("places.json", place.id, "within", "contains itself");
  }
}

function checkProgramme({ programme, events, places }: Corpus, report: Report): void {
  const { headings, examples } = programme;
  uniqueIds("programme.json", headings, report);
  const [, second] = headings.filter(({ isTie }) => isTie);
  if (second) report("programme.json", second.id, "isTie", "is a second heading of twinnings");
  if (!isDated(programme)) {
    report("programme.json", null, "start", "is needed, and end, where no event has a date");
  } else if (yearsOf(programme).length > MOST_YEARS) {
    const problem = `a programme from ${programme.start} to ${programme.end} is too long: give its days, or mend its dates`;
    report("programme.json", null, "start", problem);
  }
  const known = new Set(headings.map(({ id }) => id));
  for (const { id, theme } of events) {
    if (!known.has(theme))
      report("events.json", id, "theme", `names the heading "${theme}", which programme.json does not have`);
  }
  const placeIds = new Set(places.map(({ id }) => id));
  for (const id of examples.places) {
    if (!placeIds.has(id))
      report("programme.json", null, "examples.places", `names the place "${id}", which does not exist`);
  }
}

function checkIntroduction({ programme, source }: Corpus, report: Report): void {
  uniqueIds("programme.json", programme.introduction, report);
  for (const { id, lines, text, day } of programme.introduction) {
    if (day !== undefined && (day < programme.start || day > programme.end))
      report("programme.json", id, "day", `lies outside the programme, ${programme.start} to ${programme.end}`);
    if (source && lines[1] > source.lines)
      report("programme.json", id, "lines", `reach past the last line (${source.lines})`);
    // The texts are identical when the file gives only one language.
    if (text.fr === text.ru) continue;
    checkScripts("programme.json", id, "text", { ru: text.ru }, report);
    if (CYRILLIC.test(text.fr)) report("programme.json", id, "text.fr", "has Cyrillic letters in a French text");
  }
}

function checkTwinnings({ twinnings, places, events }: Corpus, report: Report): void {
  const known = new Map(places.map((place) => [place.id, place.country]));
  const eventIds = new Set(events.map((event) => event.id));
  for (const twinning of twinnings) {
    const problem = (field: string, text: string) => {
      report("twinnings.json", twinning.id, field, text);
    };
    const [french, other] = twinning.places;
    if (known.get(french) !== "fr") problem("places", `"${french}" is not a French place of places.json`);
    if ((known.get(other) ?? "fr") === "fr")
      problem("places", `"${other}" is not a place of places.json in another country than France`);
    for (const id of twinning.events) if (!eventIds.has(id)) problem("events", `"${id}" does not exist`);
    const isDay = twinning.since !== null && twinning.since.length === 10;
    if (twinning.remindable && !isDay) problem("remindable", "needs a full date in since");
    if (isDay && Number.isNaN(Date.parse(twinning.since ?? ""))) problem("since", "is not a day of the calendar");
    if (twinning.note && twinning.note.ru !== twinning.note.fr)
      checkScripts("twinnings.json", twinning.id, "note", { ru: twinning.note.ru }, report);
    if (twinning.since !== null && twinning.sources.length === 0)
      problem("sources", "must name where the date comes from");
  }
}

function checkSubjects({ subjects, events }: Corpus, report: Report): void {
  const rowOf = new Map(events.map(({ id, source }) => [id, source.row]));
  const twinsOf = new Map(
    events.map(({ source, sameAs }) => [source.row, sameAs.flatMap((id) => rowOf.get(id) ?? [])]),
  );
  for (const { id, fr, ru, rows, near } of subjects) {
    const problem = (field: string, text: string) => {
      report("subjects.json", id, field, text);
    };
    for (const [field, words] of Object.entries({ fr, ru })) {
      const twice = words.find((word, index) => words.indexOf(word) !== index);
      if (twice !== undefined) problem(field, `has "${twice}" twice`);
    }
    for (const [field, listed] of Object.entries({ rows, near })) {
      for (const row of listed) {
        const twins = twinsOf.get(row);
        if (!twins) problem(field, `names row ${row}, which does not exist`);
        const missing = twins?.find((twin) => !listed.includes(twin));
        if (missing !== undefined) problem(field, `has row ${row} without its other printing, row ${missing}`);
      }
    }
    if (rows.length + near.length === 0) problem("rows", "is a subject that no row has");
    const both = rows.find((row) => near.includes(row));
    if (both !== undefined) problem("near", `repeats row ${both} of rows`);
  }
}

function checkLines({ events, source }: Corpus, report: Report): void {
  if (!source) return;
  const owners = new Map<number, string[]>();
  const claim = (owner: string, [first, last]: readonly [number, number]) => {
    for (let line = first; line <= Math.min(last, source.lines); line += 1) {
      const others = owners.get(line);
      if (others) others.push(owner);
      else owners.set(line, [owner]);
    }
  };
  for (const { id, source: own } of events) if (own.lines) claim(id, own.lines);
  for (const range of source.ranges) claim(`${range.kind} of source.json`, range.lines);
  const shared = new Set(source.shared.map((entry) => entry.line));
  // When some event does not give its lines, unclaimed lines may be its own.
  const isTold = events.every(({ source: own }) => own.lines !== null);
  for (let line = 1; line <= source.lines; line += 1) {
    const claimed = owners.get(line) ?? [];
    if (claimed.length === 0 && isTold) report("source.json", null, "ranges", `line ${line} belongs to nothing`);
    if (claimed.length > 1 && !shared.has(line)) {
      report("source.json", null, "ranges", `line ${line} belongs to ${claimed.slice(0, MOST_OWNERS).join(" and ")}`);
    }
  }
  const all = [...events.map(({ source: own }) => own.lines), ...source.ranges.map(({ lines }) => lines)];
  if (all.some((lines) => lines !== null && lines[1] > source.lines))
    report("source.json", null, "lines", `entries reach past the last line (${source.lines})`);
}
