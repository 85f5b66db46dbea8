import { describe, expect, test } from "vitest";
import { createGeography } from "../../../src/corpus/places/geography.ts";
import { loadCorpus } from "../../../src/corpus/load.ts";
import type { ProgrammeEvent } from "../../../src/corpus/schema.ts";
import { questionOf } from "../../../src/reading/question.ts";
import type { About, When, Where } from "../../../src/reading/question.ts";
import { filterEvents } from "../../../src/retrieval/filter/filter.ts";
import type { Candidate, FilterDeps, FilterOptions } from "../../../src/retrieval/filter/filter.ts";
import { byReach, byStructure, inStructure } from "../../../src/retrieval/order.ts";
import { createProjects } from "../../../src/retrieval/projects.ts";
import { vaguenessIn } from "../../../src/retrieval/filter/time-fit.ts";
import { createTimetable } from "../../../src/retrieval/filter/timetable.ts";
import { CORPUS_FOLDER } from "../../corpus/corpus-folder.ts";
import { term } from "../../reading/term.ts";
import { dated, sketch } from "../event-sketch.ts";

const corpus = await loadCorpus(CORPUS_FOLDER);
const { events, places } = corpus;

/** What a question is filtered by: over the facts that are shipped, whose texts name no places here, unless a test says otherwise. */
interface Asked extends FilterOptions {
  where?: Partial<Where>;
  when?: Partial<When>;
  about?: Partial<About>;
}

/** What filtering stands on where these are the only events; `mentions` are those whose text speaks of a place, by place. */
function depsOf(own: readonly ProgrammeEvent[], mentions: Record<string, string[]> = {}): FilterDeps {
  return {
    corpus: { events: own, programme: corpus.programme },
    geography: createGeography(places, own),
    projects: createProjects(own),
    timetable: createTimetable(own),
    mentions: (placeId) => new Set(mentions[placeId] ?? []),
  };
}
const shipped = depsOf(events);

function filter({ among, excluded, ...parts }: Asked, deps: FilterDeps = shipped): Candidate[] {
  return filterEvents(questionOf("fr", parts), deps, { among, ...(excluded ? { excluded } : {}) });
}

/** The rows of the places that have the time, in the order of a list. */
function rows(asked: Asked): number[] {
  const own = filter(asked).filter(({ place, time }) => (place === "own" || place === "everywhere") && time === "in");
  return inStructure(own).map(({ event }) => event.source.row);
}
const at = (...ids: string[]): Asked => ({ where: { places: ids } });
const sorted = (numbers: number[]) => [...numbers].sort((a, b) => a - b);
const month = (number: string, last: string) => [{ from: `2021-${number}-01`, to: `2021-${number}-${last}` }];

/** An event of some places. */
const of = (id: string, row: number, ...ids: string[]) =>
  sketch(id, row, { places: ids.map((place) => ({ id: place, role: "partner" })) });

describe("Structure decides which events can be meant", () => {
  test("without a condition every row can", () => {
    expect(sorted(rows({}))).toEqual(Array.from({ length: 77 }, (_, index) => index + 1));
  });

  test("a French and a Russian place: the events of both together", () => {
    expect(sorted(rows(at("dijon", "volgograd")))).toEqual([2, 72]);
    expect(sorted(rows(at("nice", "saint-petersbourg")))).toEqual([21, 63]);
    expect(sorted(rows(at("lille", "moscou")))).toEqual([]);
    expect(sorted(rows(at("normandie", "region-moscou")))).toEqual([11, 70]);
  });

  test("two places of one country: joint events first, then those of each", () => {
    const found = rows(at("moscou", "vologda"));
    expect(found[0]).toBe(5);
    expect(sorted(found)).toEqual([3, 5, 7, 23, 41, 42, 44, 50, 58, 63, 64, 69, 75]);
    expect(sorted(rows(at("nice", "arles")))).toEqual([21, 22, 30, 33, 42, 43, 44, 63, 64]);
  });

  test("two French places and a Russian one: any of the French with the Russian", () => {
    expect(sorted(rows(at("bordeaux", "rennes", "novossibirsk")))).toEqual([24, 28]);
  });

  test("what is open to every Russian region comes last, and is told apart", () => {
    for (const place of ["moscou", "saint-petersbourg", "siberie", "tatarstan"]) {
      expect(rows(at(place)).at(-1)).toBe(63);
      const wide = filter(at(place)).filter((candidate) => candidate.place === "everywhere");
      expect(wide.map(({ event }) => event.source.row)).toEqual([63]);
    }
  });

  test("a place that is left out takes its events with it, but not the one that is open to every region", () => {
    const withoutMoscow = { where: { places: ["nice"], excluded: ["saint-petersbourg", "moscou"] } };
    expect(sorted(rows(withoutMoscow))).toEqual([30, 33, 43, 63]);
    const withoutHavre = { where: { places: ["normandie"], excluded: ["le-havre"] } };
    expect(sorted(rows(withoutHavre))).toEqual([10, 11, 37, 70]);
  });

  test("a country takes nothing away beside a subject, since every project joins both", () => {
    const three = [of("both", 1, "nice", "moscou"), of("russian", 2, "moscou"), of("nowhere", 3)];
    const ids = (asked: Asked) => filter(asked, depsOf(three)).map(({ event }) => event.id);
    expect(ids(at("france"))).toEqual(["both"]);
    expect(ids({ ...at("france"), about: { terms: [term("dentelle")] } })).toEqual(["both", "russian", "nowhere"]);
    expect(ids({ ...at("france"), about: { headings: ["culture"] } })).toEqual(["both", "russian", "nowhere"]);
    expect(ids({ ...at("france"), about: { terms: [term("retraitee", { isBackground: true })] } })).toEqual(["both"]);
  });

  test("a choice from a list is of that list", () => {
    expect(
      rows({ ...at("nice"), among: new Set(events.filter(({ source }) => source.row < 43).map(({ id }) => id)) }),
    ).toEqual(rows(at("nice")).filter((row) => row < 43));
  });

  test("what is about a subject to leave out, or under a heading to leave out, is gone", () => {
    const three = [of("lace", 1), sketch("chess", 2, { theme: "sport" }), of("music", 3)];
    const excluded = { about: new Set(["lace"]), headings: new Set(["sport" as const]) };
    expect(filter({ excluded }, depsOf(three)).map(({ event }) => event.id)).toEqual(["music"]);
  });
});

describe("How an event belongs to a place is told", () => {
  const fits = (asked: Asked, deps: FilterDeps) =>
    Object.fromEntries(filter(asked, deps).map(({ event, place }) => [event.id, place]));

  test("its own, or one that its text speaks of, or of the region of its name", () => {
    const own = [of("own", 1, "samara"), of("told", 2, "nice"), of("told-region", 3, "arles"), of("other", 4, "dijon")];
    const deps = depsOf(own, { samara: ["own", "told"], "region-samara": ["told-region"] });
    expect(fits(at("samara"), deps)).toEqual({ own: "own", told: "mentioned", "told-region": "mentioned" });
  });

  test("spoken of and of the other side that is asked for; one that is not of that side is not meant", () => {
    const own = [of("of-nice", 1, "nice", "kazan"), of("of-arles", 2, "arles", "pskov")];
    const deps = depsOf(own, { samara: ["of-nice", "of-arles"] });
    expect(fits(at("nice", "samara"), deps)).toEqual({ "of-nice": "mentioned" });
  });

  test("near a town: of the region around it", () => {
    const own = [of("town", 1, "paris"), of("around", 2, "versailles"), of("far", 3, "nice")];
    const near = { where: { places: ["paris"], near: ["paris"] } };
    expect(fits(near, depsOf(own))).toEqual({ town: "own", around: "around" });
    expect(fits(at("paris"), depsOf(own))).toEqual({ town: "own" });
  });

  test("of a region of old: what the whole region of today does", () => {
    const own = [
      of("region", 1, "auvergne-rhone-alpes"),
      of("elsewhere", 2, "grenoble"),
      of("old", 3, "clermont-ferrand"),
    ];
    expect(fits(at("auvergne"), depsOf(own))).toEqual({ region: "around", old: "own" });
  });
});

describe("A heading is told and takes nothing away", () => {
  const under = (asked: Asked) =>
    sorted(filter(asked).flatMap(({ event, isUnderHeading }) => (isUnderHeading ? event.source.row : [])));

  test("so that what is printed under others can be asked for by words", () => {
    expect(under({ about: { headings: ["sport"] } })).toEqual([75, 76, 77]);
    expect(under({ about: { headings: ["sport", "tourism"] } })).toEqual([62, 67, 75, 76, 77]);
    expect(under({ about: { headings: ["university"] }, ...at("nice") })).toEqual([30, 33]);
    expect(filter({ about: { headings: ["sport"] } })).toHaveLength(77);
  });

  test("where none is asked for, everything stands under it", () => {
    expect(under({})).toHaveLength(77);
  });
});

describe("Dates match by overlap", () => {
  test("February: what is dated to it, then the half-year, then the years", () => {
    const found = rows({ when: { ranges: month("02", "28") } });
    expect(sorted(found.slice(0, 4))).toEqual([21, 60, 68, 72]);
    expect(sorted(found)).toEqual([2, 5, 9, 10, 13, 20, 21, 23, 24, 41, 50, 60, 65, 68, 72]);
  });

  test("September: exact days come before months, months before half-years and years", () => {
    const found = rows({ when: { ranges: month("09", "30") } });
    const position = (row: number) => found.indexOf(row);
    for (const exact of [56, 58])
      for (const vague of [19, 17, 3, 2, 5]) expect(position(exact)).toBeLessThan(position(vague));
    for (const byMonth of [32, 62, 69])
      for (const vague of [17, 3, 2, 5]) expect(position(byMonth)).toBeLessThan(position(vague));
    expect(position(17)).toBeLessThan(position(2));
  });

  test("a day: 26 November has the musical evening in Nice", () => {
    expect(rows({ ...at("nice"), when: { ranges: [{ from: "2021-11-26", to: "2021-11-26" }] } })).toEqual([42, 21]);
  });

  test("between two spans of an event lies a time that it does not match", () => {
    const olympiad = events.find((event) => event.source.row === 55);
    if (!olympiad) throw new Error("There is no row 55.");
    const on = (from: string, to: string) => vaguenessIn(olympiad, [{ from, to }]);
    expect(on("2021-03-03", "2021-03-03")).toBe(0);
    expect(on("2021-03-10", "2021-03-31")).toBeNull();
    expect(on("2021-04-23", "2021-05-01")).toBe(0);
  });

  test("events without a date, and those of another time, are told apart and not hidden", () => {
    const inDecember = filter({ ...at("nice"), when: { ranges: month("12", "31") } });
    const rowsThat = (fit: Candidate["time"]) =>
      sorted(inDecember.flatMap(({ event, time }) => (time === fit ? event.source.row : [])));
    expect(rowsThat("in")).toEqual([21, 42]);
    expect(rowsThat("undated")).toEqual([30, 43, 44, 63, 64]);
    expect(rowsThat("out")).toEqual([33]);
    expect(filter(at("nice")).every(({ time }) => time === "in")).toBe(true);
  });

  test("the whole of the programme's days is no date at all", () => {
    const wholeYear = filter({ ...at("nice"), when: { ranges: [{ from: "2021-01-01", to: "2021-12-31" }] } });
    expect(wholeYear.map(({ time, isTimed }) => [time, isTimed])).toEqual(wholeYear.map(() => ["in", false]));
  });

  test("several ranges match any", () => {
    const ranges = [...month("03", "31"), ...month("10", "31")];
    expect(rows({ ...at("clermont-ferrand"), when: { ranges } })).toEqual([55]);
  });
});

describe("Sessions match by their own hours", () => {
  const sessions = [
    { day: "2021-05-08", from: "10:00", to: "12:00" },
    { day: "2021-05-09", from: "20:00", to: "22:00" },
  ];
  const concert = sketch("concert", 1, { dates: { ...dated("2021-05-08", "2021-05-09", "day"), sessions } });
  const timeOf = (when: Partial<When>) => filter({ when }, depsOf([concert]))[0]?.time;
  const [saturday, sunday] = ["2021-05-08", "2021-05-09"].map((day) => [{ from: day, to: day }]);

  test("on the days that are asked for", () => {
    expect(timeOf({ ranges: saturday ?? [], daytime: "morning" })).toBe("in");
    expect(timeOf({ ranges: saturday ?? [], daytime: "evening" })).toBe("out");
    expect(timeOf({ ranges: sunday ?? [], daytime: "evening" })).toBe("in");
  });

  test("and on the days of the week", () => {
    const ranges = [{ from: "2021-05-01", to: "2021-05-31" }];
    expect(timeOf({ ranges, weekdays: [5], daytime: "evening" })).toBe("out");
    expect(timeOf({ ranges, weekdays: [6], daytime: "evening" })).toBe("in");
  });
});

describe("The order of a list", () => {
  test("depends on the date, then on the row; what has but a year comes after, and what has no date last", () => {
    const list = [
      sketch("undated", 1),
      sketch("year", 2, { dates: dated("2021-01-01", "2021-12-31", "year") }),
      sketch("june", 3, { dates: dated("2021-06-01", "2021-06-30", "month") }),
      sketch("march", 5, { dates: dated("2021-03-01", "2021-03-31", "month") }),
      sketch("march-too", 4, { dates: dated("2021-03-01", "2021-03-31", "month") }),
      sketch("day", 6, { dates: dated("2021-12-31", "2021-12-31", "day") }),
    ];
    const candidates = filter({}, depsOf(list));
    for (const ordered of [inStructure(candidates), [...candidates].sort(byStructure)]) {
      expect(ordered.map(({ event }) => event.id)).toEqual(["march-too", "march", "june", "day", "year", "undated"]);
    }
  });

  test("depends on exactness first where a time is asked for", () => {
    const list = [
      sketch("march", 1, { dates: dated("2021-03-01", "2021-03-31", "month") }),
      sketch("spring", 2, { dates: dated("2021-03-01", "2021-05-31", "season") }),
      sketch("day", 3, { dates: dated("2021-03-31", "2021-03-31", "day") }),
    ];
    const candidates = filter({ when: { ranges: [{ from: "2021-03-01", to: "2021-03-31" }] } }, depsOf(list));
    for (const ordered of [inStructure(candidates), [...candidates].sort(byStructure)]) {
      expect(ordered.map(({ event }) => event.id)).toEqual(["day", "march", "spring"]);
    }
  });

  test("of a time that is asked for has what is of a few of its days before what lasts, or sticks out of it", () => {
    const list = [
      sketch("for-weeks", 1, { dates: dated("2021-04-19", "2021-05-28", "day") }),
      sketch("begun", 2, { dates: dated("2021-04-29", "2021-05-08", "day") }),
      sketch("on-the-day", 3, { dates: dated("2021-05-08", "2021-05-08", "day") }),
      sketch("not-over", 4, { dates: dated("2021-05-07", "2021-06-02", "day") }),
    ];
    const order = (from: string, to: string) => {
      const candidates = filter({ when: { ranges: [{ from, to }] } }, depsOf(list));
      const orders = [inStructure(candidates), [...candidates].sort(byStructure)];
      return orders.map((ordered) => ordered.map(({ event }) => event.id).join(", "));
    };
    expect(new Set(order("2021-05-08", "2021-05-08"))).toEqual(new Set(["on-the-day, begun, for-weeks, not-over"]));
    // What lasts from a day of it on is more of it than what has lasted before.
    expect(new Set(order("2021-05-01", "2021-05-31"))).toEqual(new Set(["on-the-day, begun, not-over, for-weeks"]));
    // What begins in it and goes on for a day is of it.
    list.push(sketch("to-the-ninth", 5, { dates: dated("2021-05-07", "2021-05-09", "day") }));
    expect(new Set(order("2021-05-06", "2021-05-08"))).toEqual(
      new Set(["to-the-ninth, on-the-day, begun, not-over, for-weeks"]),
    );
    list.pop();
    // Of a longer time what has begun before it is as much.
    expect(new Set(order("2021-05-01", "2021-12-31"))).toEqual(new Set(["begun, on-the-day, for-weeks, not-over"]));
  });

  test("and in many stretches over months, or on another day too, something is no more of it", () => {
    const spansOf = (...days: [string, string][]) =>
      days.map(([start, end]) => ({ start, end, precision: "day" as const }));
    const list = [
      sketch("contest", 1, {
        dates: {
          ...dated("2021-01-02", "2021-06-30", "day"),
          spans: spansOf(["2021-01-02", "2021-04-01"], ["2021-05-07", "2021-06-30"]),
        },
      }),
      sketch("twice", 2, {
        dates: {
          ...dated("2021-04-08", "2021-05-08", "day"),
          spans: spansOf(["2021-04-08", "2021-04-08"], ["2021-05-08", "2021-05-08"]),
        },
      }),
      sketch("on-the-day", 3, { dates: dated("2021-05-08", "2021-05-08", "day") }),
    ];
    const candidates = filter({ when: { ranges: [{ from: "2021-05-08", to: "2021-05-08" }] } }, depsOf(list));
    expect(inStructure(candidates).map(({ event }) => event.id)).toEqual(["on-the-day", "twice", "contest"]);
  });

  test("what words rank comes first where it is of the place, and dated in the time asked for", () => {
    const inMoscow = [{ id: "moscou", role: "partner" as const }];
    const list = [
      of("everywhere", 1, "toutes-les-regions-russes"),
      sketch("vague", 2, { places: inMoscow, dates: dated("2021-01-01", "2021-12-31", "year") }),
      sketch("exact", 3, { places: inMoscow, dates: dated("2021-05-03", "2021-05-03", "day") }),
    ];
    const order = (asked: Asked) =>
      filter(asked, depsOf(list))
        .sort(byReach)
        .map(({ event }) => event.id);
    expect(order({ ...at("moscou"), when: { ranges: month("05", "31") } })).toEqual(["exact", "vague", "everywhere"]);
    // Where no time is asked for, how exact a date is says nothing of what is meant.
    expect(order(at("moscou"))).toEqual(["vague", "exact", "everywhere"]);
  });
});
