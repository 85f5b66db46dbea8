import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { beforeEach, describe, expect, test } from "vitest";
import { CorpusError } from "../../src/corpus/corpus.ts";
import { loadCorpus } from "../../src/corpus/load.ts";
import { mergePatch } from "../../src/corpus/overrides.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";

const EVENTS = [
  {
    id: "bal",
    uid: "4711",
    title: { fr: "Bal des lampions" },
    dates: { start: "2027-06-12", end: "2027-06-12", precision: "day", hours: { from: "20:00", to: "22:00" } },
    venue: { name: { fr: "Salle des fêtes" }, address: "1 place du Marché" },
  },
  {
    id: "foire",
    title: { fr: "Foire aux livres" },
    dates: { start: "2027-06-19", end: "2027-06-19", precision: "day" },
    sameAs: ["foire-bis"],
  },
  { id: "foire-bis", uid: "4712", title: { fr: "Foire aux livres" }, sameAs: ["foire"] },
];

let folder: string;
beforeEach(async () => {
  folder = await temporaryDirectory();
  await writeFile(join(folder, "events.json"), JSON.stringify(EVENTS));
  await writeFile(join(folder, "places.json"), "[]");
});
const overrides = (content: unknown) => writeFile(join(folder, "overrides.json"), JSON.stringify(content));
async function problems(): Promise<string[]> {
  const error: unknown = await loadCorpus(folder).catch((reason: unknown) => reason);
  if (!(error instanceof CorpusError)) throw new Error("The corpus was expected to be refused.");
  return error.problems.map(({ file, entry, field, problem }) => [file, entry, field, problem].join(" › "));
}

describe("overrides.json", () => {
  test("hides an event by its id or its uid, also from its other printing", async () => {
    await overrides({ hide: ["bal", "4712"] });
    const { events } = await loadCorpus(folder);
    expect(events.map(({ id, sameAs }) => [id, sameAs])).toEqual([["foire", []]]);
  });

  test("corrects fields of an event, and leaves the others", async () => {
    await overrides({
      correct: { "4711": { venue: { name: { fr: "Halle" } }, dates: { hours: null }, status: "full" } },
    });
    const [event] = (await loadCorpus(folder)).events;
    expect(event).toMatchObject({
      title: { fr: "Bal des lampions" },
      venue: { name: { fr: "Halle" }, address: "1 place du Marché" },
      status: "full",
    });
    expect(event?.dates.hours).toBeUndefined();
  });

  test("what a correction makes wrong is told of the correction", async () => {
    await overrides({ correct: { bal: { dates: { start: "2027-06-13" }, titel: "Bal" } } });
    expect(await problems()).toEqual(['overrides.json › bal ›  › Unrecognized key: "titel"']);
    await overrides({ correct: { bal: { dates: { start: "2027-06-13" } } } });
    expect(await problems()).toEqual(["overrides.json › bal › dates › ends before it starts"]);
  });

  test("a file that is none of its kind, and another id, are refused", async () => {
    await overrides({ hidden: ["bal"] });
    expect(await problems()).toEqual(['overrides.json ›  ›  › Unrecognized key: "hidden"']);
    await overrides({ correct: { bal: { id: "grand-bal" } } });
    expect((await problems())[0]).toContain('must not change "id"');
  });

  test("a programme of which all is hidden has no events", async () => {
    await overrides({ hide: ["bal", "foire", "foire-bis"] });
    expect((await problems())[0]).toContain("has no events");
  });
});

test("a patch changes objects field by field and all else as a whole, as RFC 7396 has it", () => {
  expect(mergePatch({ a: { b: 1, c: 2 }, d: [1, 2] }, { a: { b: null, e: 3 }, d: [3], f: null })).toEqual({
    a: { c: 2, e: 3 },
    d: [3],
  });
});
