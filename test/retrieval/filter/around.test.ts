import { describe, expect, test } from "vitest";
import { createGeography } from "../../../src/corpus/places/geography.ts";
import { loadCorpus } from "../../../src/corpus/load.ts";
import { placesAround } from "../../../src/retrieval/filter/around.ts";
import { CORPUS_FOLDER } from "../../corpus/corpus-folder.ts";

const { events, places } = await loadCorpus(CORPUS_FOLDER);
const geography = createGeography(places, events);
const around = (asked: string[], near: string[] = []) => placesAround({ places: asked, near }, events, geography);
const rows = (asked: string[], near: string[] = []) =>
  events.filter(({ id }) => around(asked, near)?.among.has(id)).map(({ source }) => source.row);

describe("Around the places of a question", () => {
  test("lies the region of a town near which something is looked for", () => {
    expect(around(["paris"], ["paris"])?.places).toEqual(["ile-de-france"]);
    expect(around(["moscou"], ["moscou"])?.places).toEqual(["region-moscou"]);
    expect(around(["saint-petersbourg"], ["saint-petersbourg"])?.places).toEqual(["region-leningrad"]);
    expect(rows(["paris"], ["paris"])).toContain(9);
  });

  test("lies what the whole region of today does, for a region of old", () => {
    expect(around(["rhone-alpes", "region-moscou"])?.places).toEqual(["auvergne-rhone-alpes", "region-moscou"]);
    // Row 55 is of Clermont-Ferrand, not of the region.
    expect(rows(["auvergne"])).toEqual(expect.arrayContaining([1, 59, 60]));
    expect(rows(["auvergne"])).not.toContain(55);
  });

  test("lies nothing where neither is named", () => {
    expect(around(["nice"])).toBeNull();
    expect(around(["normandie"])).toBeNull();
    expect(around([])).toBeNull();
  });
});
