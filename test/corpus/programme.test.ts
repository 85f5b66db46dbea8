import { describe, expect, test } from "vitest";
import { loadCorpus } from "../../src/corpus/load.ts";
import type { ProgrammeEvent } from "../../src/corpus/schema.ts";
import { CORPUS_FOLDER } from "./corpus-folder.ts";

const { events, places, source } = await loadCorpus(CORPUS_FOLDER);
if (!source) throw new Error("The shipped corpus has no source.");
/** Lines of an event; every one of the shipped corpus tells them. */
const linesOf = ({ source: { lines } }: ProgrammeEvent) => lines ?? [0, 0];
const byRow = new Map(events.map((event) => [event.source.row, event]));

function row(number: number): ProgrammeEvent {
  const event = byRow.get(number);
  if (!event) throw new Error(`There is no row ${number}.`);
  return event;
}

describe("The corpus is the printed programme, whole", () => {
  test("events and the ranges between them cover each of the 1309 lines exactly once", () => {
    const claims = new Array<number>(1309).fill(0);
    const ranges = [...events.map(linesOf), ...source.ranges.map((range) => range.lines)];
    for (const [first, last] of ranges) {
      for (let line = first; line <= last; line += 1) claims[line - 1] = (claims[line - 1] ?? 0) + 1;
    }
    expect(claims).toHaveLength(1309);
    expect(claims.flatMap((count, index) => (count === 1 ? [] : [{ line: index + 1, count }]))).toEqual([]);
    expect(source).toMatchObject({ lines: 1309, shared: [] });
    expect(source.sha256.startsWith("f3dd330628d74489")).toBe(true);
  });

  test("the six headings, the table's header and the page furniture are where the print has them", () => {
    const of = (kind: string) => source.ranges.filter((range) => range.kind === kind).map((range) => range.lines[0]);
    expect(of("heading")).toEqual([47, 508, 670, 974, 1132, 1263]);
    expect(source.ranges.slice(0, 2)).toEqual([
      { kind: "introduction", lines: [1, 29] },
      { kind: "header", lines: [30, 45] },
    ]);
    expect(of("furniture")).toEqual([968, 972]);
  });

  test("77 rows: 22 twinnings, 11 universities, 25 cultural, 9 of economy or tourism, 7 of the environment, 3 of sport", () => {
    const count = (...themes: string[]) => events.filter((event) => themes.includes(event.theme)).length;
    expect(events).toHaveLength(77);
    expect([
      count("twinning"),
      count("university"),
      count("culture"),
      count("economy", "tourism"),
      count("environment"),
      count("sport"),
    ]).toEqual([22, 11, 25, 9, 7, 3]);
    expect(events.filter((event) => event.theme === "tourism").map((event) => event.source.row)).toEqual([62, 67]);
  });

  test("rows are numbered in printed order, and a row's lines follow those of the row before", () => {
    expect(events.map((event) => event.source.row)).toEqual(Array.from({ length: 77 }, (_, index) => index + 1));
    const firstLines = events.map((event) => linesOf(event)[0]);
    expect(firstLines).toEqual([...firstLines].sort((a, b) => a - b));
  });

  test.each([
    [1, [49, 61]],
    [14, [325, 337]],
    [21, [450, 492]],
    [48, [809, 819]],
    [67, [1105, 1131]],
    [77, [1307, 1307]],
  ])("row %i stands in lines %j", (number, lines) => {
    expect(row(number).source.lines).toEqual(lines);
  });

  test("ids are unique slugs of at most 40 characters", () => {
    for (const list of [events, places]) {
      expect(new Set(list.map(({ id }) => id)).size).toBe(list.length);
      for (const { id } of list) expect(id).toMatch(/^(?=.{1,40}$)[a-z0-9]+(?:-[a-z0-9]+)*$/);
    }
  });

  test("every place that an event names exists", () => {
    const known = new Set(places.map(({ id }) => id));
    const named = events.flatMap((event) => [
      ...event.places.map(({ id }) => id),
      ...[...event.french, ...event.russian].flatMap(({ place }) => place ?? []),
    ]);
    expect(named.filter((id) => !known.has(id))).toEqual([]);
  });
});

describe("Dates", () => {
  const isDay = (text: string) => {
    const date = new Date(`${text}T00:00:00Z`);
    return !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
  };

  test("every date is a day of the calendar, in 2021, and no range or span ends before it starts", () => {
    for (const { id, dates } of events) {
      const spans = [
        ...(dates.start === null || dates.end === null ? [] : [{ start: dates.start, end: dates.end }]),
        ...(dates.spans ?? []),
      ];
      for (const { start, end } of spans) {
        expect([isDay(start), isDay(end), start <= end], id).toEqual([true, true, true]);
        expect([start.slice(0, 4), end.slice(0, 4)], id).toEqual(["2021", "2021"]);
      }
      const starts = (dates.spans ?? []).map(({ start }) => start);
      expect(starts, id).toEqual([...starts].sort());
    }
  });

  test("exactly the rows without a printed date have none", () => {
    const undated = events
      .filter(({ dates }) => dates.precision === "none")
      .map(({ source: { row: number } }) => number);
    expect(undated).toEqual([
      1, 12, 26, 29, 30, 34, 35, 36, 37, 39, 40, 43, 44, 45, 46, 47, 48, 51, 52, 53, 54, 57, 59, 63, 64, 66, 67, 74, 76,
      77,
    ]);
  });

  test.each([
    [2, "2021-01-01", "2021-12-31", "year", "Tout au long de l’année"],
    [3, "2021-07-01", "2021-12-31", "half-year", "Semestre 2"],
    [4, "2021-12-01", "2021-12-31", "month", "décembre"],
    [16, "2021-12-09", "2021-12-19", "day", "9 au 19 décembre"],
    [19, "2021-07-01", "2021-09-30", "quarter", "3ème trimestre"],
    [24, "2021-01-01", "2021-06-30", "half-year", "Premier semestre"],
    [31, "2021-04-01", "2021-05-31", "month", "avril-mai"],
    [33, "2021-05-11", "2021-05-15", "day", "11-15 mai"],
    [38, "2021-07-01", "2021-07-31", "month", "juillet"],
    [42, "2021-11-13", "2021-12-23", "day", "13 novembre – 23 décembre"],
    [49, "2021-04-01", "2021-09-30", "month", "avril – septembre"],
    [56, "2021-09-21", "2021-09-25", "day", "21-25 septembre"],
    [58, "2021-09-06", "2021-09-09", "day", "6 – 9 septembre"],
    [60, "2021-01-01", "2021-06-30", "half-year", "Semestre 1 : février (webinaire uniquement)"],
    [61, "2021-06-20", "2021-06-21", "day", "20 – 21 juin"],
    [72, "2021-02-01", "2021-02-28", "day", "1 – 28 février"],
    [75, "2021-04-01", "2021-06-30", "quarter", "2ème trimestre"],
  ])("row %i runs from %s to %s, known to the %s (printed: %s)", (number, start, end, precision) => {
    expect(row(number).dates).toMatchObject({ start, end, precision });
  });

  test("dates apart from one another are spans of their own", () => {
    expect(row(55).dates.spans).toEqual([
      { start: "2021-03-03", end: "2021-03-03", precision: "day" },
      { start: "2021-04-19", end: "2021-04-23", precision: "day" },
    ]);
    expect(row(13).dates.spans).toContainEqual({ start: "2021-07-01", end: "2021-07-31", precision: "month" });
    expect(row(15).dates.spans).toContainEqual({ start: "2021-05-01", end: "2021-05-31", precision: "month" });
    expect(row(21).dates.spans).toContainEqual({ start: "2021-02-05", end: "2021-02-05", precision: "day" });
    expect(row(42).dates.spans).toContainEqual({ start: "2021-11-26", end: "2021-11-26", precision: "day" });
  });
});

describe("What the print got wrong is recorded with its reading", () => {
  const erratum = (number: number, field: string, printed: string) =>
    row(number).errata.find((entry) => entry.field === field && entry.printed.includes(printed));

  test.each([
    [2, "2020", "dates", "2021"],
    [14, "50ème anniversaire", "title", "2020"],
    [14, "Iaroslav", "russian", "Iaroslavl"],
    [26, "Marne-la-Valais", "description", "Marne-la-Vallée"],
    [31, "oriantales", "description", "orientales"],
    [37, "180ème", "description", "180e"],
    [47, "Nijni Novgorod", "russian", "Veliki Novgorod"],
    [51, "Coopérations uni", "description", "uni[versitaires"],
    [52, "!université", "description", "Université"],
    [54, "Zerсala", "description", "Zercala"],
    [61, "INNOPRUM", "description", "Innoprom"],
    [61, "vielle", "description", "veille"],
    [61, "Genentech", "description", "greentech"],
    [66, "Moscou»:", "title", "Moscou"],
    [69, "fin août", "dates", "21 août"],
    [72, "Volgograd", "french", "Dijon"],
    [74, "Voronjej", "russian", "Voronej"],
    [11, "Evreux", "french", "Évreux"],
    [37, "Etretat", "french", "Étretat"],
    [45, "Beziers", "french", "Béziers"],
    [67, "Velikiy", "title", "Veliki"],
  ])("row %i prints “%s” (%s), read “%s”", (number, printed, field, reading) => {
    expect(erratum(number, field, printed)?.reading).toContain(reading);
  });

  test.each([
    [29, "Angers"],
    [30, "Nice"],
    [31, "Paris"],
    [32, "Grenoble"],
  ])("row %i prints the city %s in the date column", (number, city) => {
    expect(row(number).errata.find(({ field }) => field === "dates")?.printed).toBe(city);
  });

  test("the Cyrillic letter in the name of the troupe is kept in the erratum and nowhere else", () => {
    expect(erratum(54, "description", "Zer")?.printed).toMatch(/\p{Script=Cyrillic}/u);
    expect(`${row(54).title.fr} ${row(54).description.fr}`).not.toMatch(/\p{Script=Cyrillic}/u);
  });

  test.each([
    [43, "Nice"],
    [44, "Nice"],
    [50, "Avignon"],
  ])("the blank French cell of row %i is inherited: %s", (number, town) => {
    const blank = row(number).errata.find(({ field, printed }) => field === "french" && printed === "");
    expect(blank?.reading).toContain(town);
    expect(row(number).french.some(({ name }) => name.fr === town)).toBe(true);
  });

  test("a blank cell whose partner is doubtful stays blank, and that is said", () => {
    expect(row(48).french).toEqual([]);
    expect(row(48).errata.some(({ field, printed }) => field === "french" && printed === "")).toBe(true);
  });
});

describe("Four projects are printed twice and point at each other", () => {
  test.each([
    [11, 70],
    [25, 71],
    [26, 48],
    [41, 50],
  ])("rows %i and %i", (first, second) => {
    expect(row(first).sameAs).toEqual([row(second).id]);
    expect(row(second).sameAs).toEqual([row(first).id]);
  });

  test("and no others", () => {
    expect(events.filter(({ sameAs }) => sameAs.length > 0)).toHaveLength(8);
  });
});

describe("One rule holds for like cases", () => {
  test("a date cell left blank is recorded where a date is read from elsewhere, and only there", () => {
    const undated = events.filter(({ dates }) => dates.precision === "none");
    const blank = (event: ProgrammeEvent) =>
      event.errata.some(({ field, printed }) => field === "dates" && printed === "");
    expect(undated.filter(blank).map(({ source: { row: number } }) => number)).toEqual([]);
    // Dated by the title or the description alone.
    for (const number of [33, 38, 42, 49, 55, 56, 62]) {
      const reasons = row(number)
        .errata.filter(({ field }) => field === "dates")
        .map(({ reason }) => reason.fr);
      expect(reasons.join(" "), `row ${number}`).toMatch(/vide/u);
    }
  });

  test("where the French cell is blank, the bodies that the text names are partners: the Trianon Dialogue, of both countries, on both sides or on none", () => {
    const named = (number: number, side: "french" | "russian") => row(number)[side].map(({ name }) => name.fr);
    expect(named(58, "french")).toEqual(["Festival La Clé des Portes", "Dialogue de Trianon"]);
    expect(named(58, "russian")).toEqual(["Moscou", "Tsaritsyno", "Dialogue de Trianon"]);
    // It launched the call by which Kazanka was chosen, and does no more.
    expect(named(68, "french")).toEqual(["Orchestra Design"]);
    expect(named(68, "russian")).toEqual(["Kazan"]);
  });

  test("a cell that names a town and its department keeps both, and says that it may name one", () => {
    for (const number of [3, 74]) {
      expect(row(number).french.filter(({ kind }) => kind !== "institution")).toHaveLength(2);
      expect(row(number).errata.map(({ field }) => field)).toContain("french");
    }
  });

  test("the school of art's draughtsmen are pupils, and that is recorded", () => {
    expect(row(37).errata.map(({ printed }) => printed)).toContain("dessins d'étudiants");
  });
});
