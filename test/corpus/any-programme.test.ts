import { describe, expect, it } from "vitest";
import { checkLabels } from "../../bench/label-sets.ts";
import { folderFor } from "../../src/corpus/folder.ts";
import { loadCorpus } from "../../src/corpus/load.ts";
import { corpusFolder, FIVE, LEIPZIG, onDay, SEASON, TOWNS } from "../support/small-corpus.ts";
import { CORPUS_FOLDER } from "./corpus-folder.ts";

const bare = { "events.json": FIVE, "places.json": TOWNS };

describe("A corpus of events and places alone", () => {
  it("is whole once it is loaded: what is left out is told from the rest", async () => {
    const { events, programme, source, twinnings, subjects, missing } = await loadCorpus(await corpusFolder(bare));
    const [choir, ski, townHall, printing, garden] = events;
    expect(events.map(({ source: { lines, row } }) => [lines, row])).toEqual([1, 2, 3, 4, 5].map((row) => [null, row]));
    expect(choir?.places.map(({ id, role }) => [id, role])).toEqual([
      ["grenoble", "partner"],
      ["omsk", "partner"],
    ]);
    expect(printing?.places.map(({ id }) => id)).toEqual(["omsk", "leipzig"]);
    expect(choir?.dates.text).toEqual({ fr: "5\u00a0octobre 2027", ru: "5\u00a0октября 2027 года" });
    expect(ski?.dates.text).toEqual({ fr: "mars 2028", ru: "март 2028 года" });
    expect(garden?.dates).toMatchObject({ text: { fr: "date non précisée", ru: "дата не указана" }, start: null });
    expect(ski?.description).toEqual({ fr: "", ru: "" });
    expect([choir, ski, townHall, garden].map((event) => event?.borrowed)).toEqual([[], [], ["ru"], ["fr"]]);
    expect(townHall?.title).toEqual({ fr: "Portes ouvertes de la mairie", ru: "Portes ouvertes de la mairie" });
    expect(events.map(({ isCancelled }) => isCancelled)).toEqual([false, false, true, false, false]);
    expect([source, twinnings, subjects]).toEqual([null, [], []]);
    expect(missing).toEqual(["programme.json", "twinnings.json", "subjects.json", "source.json"]);
    expect(programme).toMatchObject({ start: "2027-01-01", end: "2028-12-31", countries: ["de", "fr", "ru"] });
    expect(programme.headings.map(({ id, name }) => [id, name.fr])).toEqual([["other", "autres projets"]]);
    expect(programme.title).toEqual({ fr: "Programme de 2027-2028", ru: "Программа 2027–2028 годов" });
  });

  it("misses a side of an event only where one event in four at most has one side", async () => {
    const event = (id: string, sides: object) => ({ id, title: { fr: id }, dates: onDay("2027-10-05"), ...sides });
    const [french, russian] = [[{ name: { fr: "Grenoble" }, kind: "city" }], [{ name: { fr: "Omsk" }, kind: "city" }]];
    const both = ["a", "b", "c", "d", "e", "f"].map((id) => event(id, { french, russian }));
    const alone = ["g", "h", "i"].map((id) => event(id, { french }));
    const oneSided = async (events: object[]) => {
      const loaded = await loadCorpus(await corpusFolder({ ...bare, "events.json": events }));
      return loaded.events.filter(({ isOneSided }) => isOneSided).map(({ id }) => id);
    };
    expect(await oneSided([...both, ...alone])).toEqual(["g", "h", "i"]);
    expect(await oneSided([...both, ...alone.slice(1)])).toEqual([]);
  });

  it("keeps a heading for what stands under none beside those that it names", async () => {
    const events = FIVE.map((event, index) => (index === 0 ? { ...event, theme: "music" } : event));
    const { programme } = await loadCorpus(
      await corpusFolder({ ...bare, "events.json": events, "programme.json": SEASON }),
    );
    expect(programme.headings.map(({ id }) => id)).toEqual(["music", "other"]);
  });

  it("takes a text of dates in one language, and writes the other from the days", async () => {
    const dates = { ...onDay("2027-10-05"), text: { fr: "le premier mardi d’octobre" } };
    const folder = await corpusFolder({ ...bare, "events.json": [{ ...FIVE[0], dates }] });
    const { events } = await loadCorpus(folder);
    expect(events[0]?.dates.text).toEqual({ fr: "le premier mardi d’octobre", ru: "5\u00a0октября 2027 года" });
  });
});

describe("A corpus that cannot be used", () => {
  it("without events is refused in one sentence", async () => {
    await expect(loadCorpus(await corpusFolder({ ...bare, "events.json": [] }))).rejects.toThrow(
      /\n {2}events\.json: has no events: a programme needs one at least$/,
    );
  });

  it("without any day is refused, since nothing else says when it is", async () => {
    const events = [{ id: "garden", title: { ru: "Ботанический сад" } }];
    await expect(loadCorpus(await corpusFolder({ ...bare, "events.json": events }))).rejects.toThrow(
      "programme.json › start: is needed, and end, where no event has a date",
    );
  });

  it("names one cause on one line, with how many entries have it and three of them", async () => {
    const many = Array.from({ length: 300 }, (_, index) => ({
      id: `event-${index}`,
      title: { fr: "Un concert" },
      dates: { ...onDay("2027-10-05"), start: "5 octobre" },
      others: index < 2 ? [{ ...LEIPZIG, kind: "town" }] : [],
    }));
    const error = (await loadCorpus(await corpusFolder({ ...bare, "events.json": many })).catch(
      (reason: unknown) => reason,
    )) as Error;
    const [first = "", ...lines] = error.message.split("\n");
    expect(first).toMatch(/^The corpus has 302 problem\(s\)/);
    expect(lines).toHaveLength(2);
    expect(lines.join("\n")).toMatch(
      /events\.json › dates\.start: .+ \(300 entries, such as event-0, event-1, event-2\)/,
    );
    expect(lines.join("\n")).toMatch(/events\.json › others\.0\.kind: .+ \(2 entries, such as event-0, event-1\)/);
  });

  it("says where it was looked for", async () => {
    await expect(loadCorpus("/no/such/folder")).rejects.toThrow(
      "events.json: is missing from the folder /no/such/folder",
    );
  });
});

describe("Another corpus than the shipped one", () => {
  it("keeps its index and its data in folders of its own", () => {
    expect(folderFor("corpus", "data")).toBe("data");
    expect(folderFor(CORPUS_FOLDER, "data")).toBe("data");
    expect(folderFor("/srv/Saison 2027", "data")).toMatch(/^data\/saison-2027-[0-9a-f]{8}$/);
    expect(folderFor("/opt/Saison 2027", "data")).not.toBe(folderFor("/srv/Saison 2027", "data"));
  });

  it("is not measured by the labelled questions of the shipped one", async () => {
    await expect(checkLabels(CORPUS_FOLDER)).resolves.toBeUndefined();
    await expect(checkLabels(await corpusFolder(bare))).rejects.toThrow(/belong to another programme than that of/);
  });
});
