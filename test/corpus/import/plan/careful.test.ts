import { describe, expect, test } from "vitest";
import { lookedAt } from "../../../../src/corpus/import/plan/careful.ts";
import type { EventEntry, PlaceEntry } from "../../../../src/corpus/import/plan/entries.ts";
import { loadKnownPlaces } from "../../../../src/corpus/import/places/known-places.ts";
import { planImport } from "../../../../src/corpus/import/plan/plan.ts";
import { readImport } from "../../../../src/corpus/import/read.ts";

const town = (id: string, more: Partial<PlaceEntry> = {}): PlaceEntry => ({
  ...{ id, kind: "city", country: "fr", fr: { name: "Lyon", in: "à Lyon", of: "de Lyon" }, ru: {} },
  ...{ aliases: { fr: [], ru: [] }, demonyms: { fr: [], ru: [] }, within: ["rhone"], latitude: 45.75, longitude: 4.85 },
  ...more,
});
const event = (id: string, more: Partial<EventEntry> = {}): EventEntry => ({
  ...{ id, title: { fr: "Bal" }, places: [{ id: "lyon", role: "venue" }] },
  dates: { start: "2027-07-03", end: "2027-07-03", precision: "day" },
  ...more,
});
const found = (events: EventEntry[], places: PlaceEntry[]) =>
  lookedAt(events, places).map(({ where, problem, value }) => [where, problem, value]);

describe("What a careful eye would look at in a sound folder", () => {
  test("two towns of one name that are near each other, and not those of two regions", () => {
    expect(found([], [town("lyon"), town("lyon-2")])).toEqual([
      ["lyon-2", "is called as another town near it", "lyon"],
    ]);
    expect(found([], [town("lyon"), town("lyon-2", { within: ["ailleurs"], latitude: 48 })])).toEqual([]);
  });

  test("days many years from those of most events", () => {
    const dated = (id: string, start: string, end: string) => event(id, { dates: { start, end, precision: "day" } });
    const events = [dated("a", "2027-07-03", "2027-07-03"), dated("b", "2026-01-01", "2026-02-01")];
    const far = [dated("open", "2027-01-01", "2099-12-31"), dated("typo", "2006-05-01", "2027-05-01")];
    expect(found([...events, ...far], [])).toEqual([
      ["open", "lies many years from most events", "2099-12-31"],
      ["typo", "lies many years from most events", "2006-05-01"],
    ]);
    expect(found(events, [])).toEqual([]);
  });

  test("a venue far from its town", () => {
    const far = event("bal", { venue: { address: "1 rue A", latitude: 48.85, longitude: 2.35 } });
    expect(found([far], [town("lyon")])).toEqual([["bal", "lies far from its town", "392 km"]]);
    const near = event("bal", { venue: { address: "1 rue A", latitude: 45.9, longitude: 4.9 } });
    expect(found([near], [town("lyon")])).toEqual([]);
  });

  test.each([
    [{ from: "18:00", to: "18:00" }, true],
    [{ from: "14:00", to: "12:00" }, true],
    [{ from: "21:00", to: "02:00" }, false],
    [{ from: "09:00", to: null }, false],
  ])("hours that can hardly be: %j", (hours, isTold) => {
    const dates = { start: "2027-07-03", end: "2027-07-03", precision: "day", hours };
    expect(found([event("bal", { dates })], [town("lyon")])).toHaveLength(isTold ? 1 : 0);
  });

  test("an event that is there more than once, but for printings that name each other", () => {
    expect(found([event("a"), event("b"), event("c")], [town("lyon")])).toEqual([
      ["a", "is there more than once", "3 times"],
    ]);
    expect(found([event("a"), event("b", { sameAs: ["a"] })], [town("lyon")])).toEqual([]);
  });
});

describe("Headings under which an import sorted events", async () => {
  const known = await loadKnownPlaces();
  const bytes = new TextEncoder().encode(
    JSON.stringify({
      events: ["1", "2"].map((uid) => ({
        ...{ uid, title: { fr: `Bal ${uid}` }, description: { fr: "Danses." } },
        timings: [{ begin: "2027-07-03T19:00:00+02:00", end: "2027-07-03T22:00:00+02:00" }],
        location: { name: "Gallia", city: "Paris", countryCode: "FR", latitude: 48.83, longitude: 2.37 },
      })),
    }),
  );
  const file = readImport(bytes);
  const nothing = { events: null, places: null, programme: null, imported: null };
  const sorted = [
    { id: "musique", lead: 0.01 },
    { id: "sport", lead: 0.4 },
  ];
  const { files } = planImport(file, nothing, { source: "agenda", ...known, sorted });
  const { events = [], places = [], imported = null, programme = null } = files;
  const looked = (entries: readonly EventEntry[]) =>
    lookedAt(entries, places, imported).map(({ where, problem, value }) => [where, problem, value]);

  test("are told where it was not sure, until somebody corrects them", () => {
    expect(events.map(({ theme }) => theme)).toEqual(["musique", "sport"]);
    expect(looked(events)).toEqual([[events[0]?.id, "was sorted under a heading without being sure", "musique"]]);
    expect(looked(events.map((entry) => ({ ...entry, theme: "sport" })))).toEqual([]);
  });

  test("are those of events whose titles are one line", () => {
    const broken = JSON.stringify({
      title: { fr: "Bal\n des lampions" },
      timings: [{ begin: "2027-07-03T19:00:00+02:00", end: "2027-07-03T22:00:00+02:00" }],
      location: { name: "Gallia", city: "Paris", countryCode: "FR", latitude: 48.83, longitude: 2.37 },
    });
    const read = readImport(new TextEncoder().encode(`{"events":[${broken}]}`));
    const [taken] = planImport(read, nothing, { source: "agenda", ...known }).files.events ?? [];
    expect(taken?.title).toEqual({ fr: "Bal des lampions" });
  });

  test("stay where nothing is there to sort by", () => {
    const corpus = { events, places, imported, programme };
    const again = planImport(file, corpus, { source: "agenda", ...known, isUnsorted: true });
    expect([again.changed, again.unchanged]).toEqual([[], 2]);
  });
});

describe("A file that contradicts itself", async () => {
  const known = await loadKnownPlaces();
  const record = (uid: string, more: object) => ({
    ...{ uid, title: { fr: `Bal ${uid}` }, description: { fr: "Danses." } },
    timings: [{ begin: "2027-07-03T19:00:00+02:00", end: "2027-07-03T22:00:00+02:00" }],
    location: {
      name: "Gallia",
      city: "Paris",
      countryCode: "FR",
      postalCode: "75013",
      latitude: 48.83,
      longitude: 2.37,
      ...more,
    },
  });
  const plan = (...events: object[]) => {
    const bytes = new TextEncoder().encode(JSON.stringify({ events }));
    const nothing = { events: null, places: null, programme: null, imported: null };
    return planImport(readImport(bytes), nothing, { source: "agenda", ...known });
  };
  const towns = ({ places }: ReturnType<typeof plan>) =>
    places.flatMap(({ entry }) => (entry.kind === "city" ? entry.id : []));

  test("by its postcode is taken by its name and its coordinates, which is told", () => {
    const made = plan(record("1", {}), record("2", { postalCode: "73013" }));
    expect(towns(made)).toEqual(["paris"]);
    expect(made.problems).toMatchObject([{ kind: "note", field: "postcode", value: "73013" }]);
    expect(made.files.events?.[1]?.venue).toMatchObject({ latitude: 48.83 });
  });

  test("by its coordinates is taken by its name and its postcode, without them, which is told", () => {
    const made = plan(record("1", {}), record("2", { latitude: 43.3, longitude: 5.37 }));
    expect(towns(made)).toEqual(["paris"]);
    expect(made.problems).toMatchObject([{ kind: "note", field: "coordinates", value: "43.3, 5.37" }]);
    expect(made.files.events?.[1]?.venue).not.toHaveProperty("latitude");
  });

  test("and has an event in copies under other ids, of which the first is taken", () => {
    const copy = { ...record("1", {}), uid: "7" };
    const made = plan(record("1", {}), copy, copy);
    expect(made.added).toHaveLength(1);
    const { events = [], places = [], imported } = made.files;
    expect(lookedAt(events, places, imported).map(({ where, problem, value }) => [where, problem, value])).toEqual([
      [made.added[0], "stands for others that say the same under ids of their own", "2 more"],
    ]);
    expect(made.problems.map(({ where, problem }) => [where, problem])).toEqual([
      ["event 2 (uid 7)", "is a copy of another event under an id of its own, and was left out"],
      ["event 3 (uid 7)", "is a copy of another event under an id of its own, and was left out"],
    ]);
  });
});
