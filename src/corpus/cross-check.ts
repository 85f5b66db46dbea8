import type { Corpus, CorpusProblem } from "./corpus.ts";
import type { ProgrammeEvent } from "./schema.ts";

const LATIN_BESIDE_CYRILLIC = /\p{Script=Cyrillic}\p{Script=Latin}|\p{Script=Latin}\p{Script=Cyrillic}/u;
const CYRILLIC = /\p{Script=Cyrillic}/u;

type Report = (file: string, entry: string | null, field: string | null, problem: string) => void;

/**
 * Checks what no single entry shows: unique ids, references that exist, dates in order, both languages in their own
 * script, every line of the programme accounted for once. Returns every problem; an empty list means a sound corpus.
 */
export function crossCheck(corpus: Corpus): CorpusProblem[] {
  const problems: CorpusProblem[] = [];
  const report: Report = (file, entry, field, problem) => {
    problems.push({ file, entry, field, problem });
  };
  uniqueIds("events.json", corpus.events, report);
  uniqueIds("places.json", corpus.places, report);
  uniqueIds("twinnings.json", corpus.twinnings, report);
  checkPlaces(corpus, report);
  checkEvents(corpus, report);
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

function checkScripts(file: string, entry: string, field: string, texts: object, report: Report): void {
  for (const [name, value] of Object.entries(texts)) {
    if (typeof value !== "string") continue;
    if (!CYRILLIC.test(value)) report(file, entry, `${field}.${name}`, "must be in Cyrillic");
    if (LATIN_BESIDE_CYRILLIC.test(value)) {
      report(file, entry, `${field}.${name}`, "has a Latin letter inside a Cyrillic word");
    }
  }
}

/** Every Russian text of an event with the name of its field. */
function russianTexts(event: ProgrammeEvent): [string, string][] {
  return [
    ["title.ru", event.title.ru],
    ["description.ru", event.description.ru],
    ["dates.text.ru", event.dates.text.ru],
    ...event.errata.map((erratum): [string, string] => [`errata.${erratum.field}.reason.ru`, erratum.reason.ru]),
  ];
}

function checkEvents({ events, places }: Corpus, report: Report): void {
  const placeIds = new Set(places.map((place) => place.id));
  const byId = new Map(events.map((event) => [event.id, event]));
  const rows = new Map<number, string>();
  for (const event of events) {
    const problem = (field: string, text: string) => {
      report("events.json", event.id, field, text);
    };
    const earlier = rows.get(event.source.row);
    if (earlier) problem("source.row", `is also the row of "${earlier}"`);
    rows.set(event.source.row, event.id);
    const named = [
      ...event.places.map((place) => place.id),
      ...[...event.french, ...event.russian].flatMap((partner) => partner.place ?? []),
    ];
    for (const id of named) if (!placeIds.has(id)) problem("places", `names the place "${id}", which does not exist`);
    for (const id of event.sameAs) {
      if (!byId.get(id)?.sameAs.includes(event.id)) problem("sameAs", `"${id}" does not point back`);
    }
    for (const [field, text] of russianTexts(event)) {
      if (!CYRILLIC.test(text)) problem(field, "must be in Cyrillic");
      if (LATIN_BESIDE_CYRILLIC.test(text)) problem(field, "has a Latin letter inside a Cyrillic word");
    }
    for (const partner of [...event.french, ...event.russian]) {
      if (LATIN_BESIDE_CYRILLIC.test(partner.name.ru)) problem("partners", "has a Latin letter inside a Cyrillic word");
    }
    for (const text of [event.title.fr, event.description.fr, event.dates.text.fr]) {
      if (CYRILLIC.test(text)) problem("title or description", "has Cyrillic letters in a French text");
    }
    checkDates(event, problem);
  }
}

function checkProgramme({ programme, events, places }: Corpus, report: Report): void {
  const { headings, examples } = programme;
  uniqueIds("programme.json", headings, report);
  const [, second] = headings.filter(({ isTie }) => isTie);
  if (second) report("programme.json", second.id, "isTie", "is a second heading of twinnings");
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
  for (const { id, lines, text } of programme.introduction) {
    if (lines[1] > source.lines) report("programme.json", id, "lines", `reach past the last line (${source.lines})`);
    checkScripts("programme.json", id, "text", { ru: text.ru }, report);
    if (CYRILLIC.test(text.fr)) report("programme.json", id, "text.fr", "has Cyrillic letters in a French text");
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

function checkTwinnings({ twinnings, places, events }: Corpus, report: Report): void {
  const known = new Map(places.map((place) => [place.id, place.country]));
  const eventIds = new Set(events.map((event) => event.id));
  for (const twinning of twinnings) {
    const problem = (field: string, text: string) => {
      report("twinnings.json", twinning.id, field, text);
    };
    const [french, russian] = twinning.places;
    if (known.get(french) !== "fr") problem("places", `"${french}" is not a French place of places.json`);
    if (known.get(russian) !== "ru") problem("places", `"${russian}" is not a Russian place of places.json`);
    for (const id of twinning.events) if (!eventIds.has(id)) problem("events", `"${id}" does not exist`);
    const isDay = twinning.since !== null && twinning.since.length === 10;
    if (twinning.remindable && !isDay) problem("remindable", "needs a full date in since");
    if (isDay && Number.isNaN(Date.parse(twinning.since ?? ""))) problem("since", "is not a day of the calendar");
    if (twinning.note) checkScripts("twinnings.json", twinning.id, "note", { ru: twinning.note.ru }, report);
    if (twinning.since !== null && twinning.sources.length === 0)
      problem("sources", "must name where the date comes from");
  }
}

function checkSubjects({ subjects, events }: Corpus, report: Report): void {
  const twinsOf = new Map(
    events.map(({ source, sameAs }) => [
      source.row,
      events.filter(({ id }) => sameAs.includes(id)).map((twin) => twin.source.row),
    ]),
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
  const owners = new Map<number, string[]>();
  const claim = (owner: string, [first, last]: readonly [number, number]) => {
    for (let line = first; line <= last; line += 1) owners.set(line, [...(owners.get(line) ?? []), owner]);
  };
  for (const event of events) claim(event.id, event.source.lines);
  for (const range of source.ranges) claim(`${range.kind} of source.json`, range.lines);
  const shared = new Set(source.shared.map((entry) => entry.line));
  for (let line = 1; line <= source.lines; line += 1) {
    const claimed = owners.get(line) ?? [];
    if (claimed.length === 0) report("source.json", null, "ranges", `line ${line} belongs to nothing`);
    if (claimed.length > 1 && !shared.has(line)) {
      report("source.json", null, "ranges", `line ${line} belongs to ${claimed.join(" and ")}`);
    }
  }
  const beyond = [...owners.keys()].filter((line) => line > source.lines);
  if (beyond.length > 0) report("source.json", null, "lines", `entries reach past the last line (${source.lines})`);
}
