import { describe, expect, test } from "vitest";
import { CLOSENESS, createGeography } from "../../../src/corpus/places/geography.ts";
import { loadCorpus } from "../../../src/corpus/load.ts";
import { CORPUS_FOLDER, rowsOf } from "../corpus-folder.ts";

const { events, places } = await loadCorpus(CORPUS_FOLDER);
const geography = createGeography(places, events);

/** Rows that belong to a place, without the one that is open to every Russian region. */
function rowsIn(placeId: string): number[] {
  const own = [...geography.eventsOf(placeId)].filter(([, closeness]) => closeness < CLOSENESS.everywhere);
  const ids = new Set(own.map(([id]) => id));
  return rowsOf(events.filter((event) => ids.has(event.id)));
}

describe("An event belongs to the places that it names", () => {
  test.each([
    ["dijon, partner twice and seat of the UBFC", "dijon", [2, 23, 72]],
    ["volgograd, in the French column once", "volgograd", [2, 35, 72]],
    ["nice, with the two rows that inherit it", "nice", [21, 30, 33, 42, 43, 44, 63, 64]],
    ["avignon, with the row that inherits it", "avignon", [41, 49, 50]],
    ["versailles, seat of its university", "versailles", [25, 71]],
    ["rennes, seat of two schools", "rennes", [24]],
    ["paris: INALCO, the tourism fair, Bercy, Grand Paris", "paris", [31, 40, 51, 62, 76]],
    ["ekaterinbourg: the forum and the place of the Folle Journée", "ekaterinbourg", [38, 61]],
    ["strasbourg", "strasbourg", [5, 66, 67]],
    ["bordeaux", "bordeaux", [16, 28]],
    ["toulouse", "toulouse", [18, 52]],
    ["novossibirsk", "novossibirsk", [24, 27, 28, 36]],
    ["tomsk", "tomsk", [36]],
    ["vologda", "vologda", [3, 5, 7]],
    ["krasnodar", "krasnodar", [4, 73]],
    ["blagovechtchensk", "blagovechtchensk", [13, 25, 71]],
    ["kazan", "kazan", [68]],
    ["ijevsk, seat of the university of Udmurtia", "ijevsk", [55]],
    ["a town that the programme does not name", "la-rochelle", []],
  ])("%s", (_, placeId, rows) => {
    expect(rowsIn(placeId)).toEqual(rows);
  });

  test("moscou: partner, seats and venue, and not what Moscow oblast does", () => {
    expect(rowsIn("moscou")).toEqual([5, 23, 41, 42, 44, 50, 58, 64, 69, 75]);
  });

  test("saint-petersbourg: and not what Leningrad oblast does", () => {
    expect(rowsIn("saint-petersbourg")).toEqual([12, 16, 21, 24, 34, 39, 40, 41, 46, 50, 75]);
  });

  test("a place that does not exist has no events", () => {
    expect(geography.eventsOf("atlantis").size).toBe(0);
    expect(geography.place("atlantis")).toBeUndefined();
  });
});

describe("A region includes the events of its towns", () => {
  test.each([
    ["normandie", [10, 11, 12, 37, 70]],
    ["alsace", [5, 66, 67]],
    ["lorraine", [4, 73]],
    ["grand-est", [4, 5, 6, 66, 67, 73]],
    ["bretagne", [3, 24]],
    ["finistere", [3]],
    ["hauts-de-france", [7, 8, 57]],
    ["nord", [7, 8, 57]],
    ["ile-de-france", [9, 25, 26, 31, 40, 47, 51, 62, 71, 76]],
    ["yvelines", [9, 25, 71]],
    ["pays-de-la-loire", [29, 38, 75]],
    ["anjou", [29, 75]],
    ["centre-val-de-loire", [74]],
    ["bourgogne-franche-comte", [2, 23, 65, 72]],
    ["auvergne-rhone-alpes", [1, 32, 53, 55, 59, 60]],
    ["nouvelle-aquitaine", [13, 14, 15, 16, 17, 28, 56]],
    ["limousin", [15, 17]],
    ["occitanie", [18, 19, 20, 45, 52]],
    ["provence-alpes-cote-d-azur", [21, 22, 30, 33, 41, 42, 43, 44, 49, 50, 54, 63, 64]],
    ["cote-d-azur", [21, 30, 33, 42, 43, 44, 63, 64]],
    ["region-leningrad", [10, 43, 49, 62]],
    ["region-moscou", [11, 59, 60, 66, 70]],
    ["region-kalouga", [9, 19, 20]],
    ["tatarstan", [60, 68]],
    ["region-sverdlovsk", [38, 61]],
    ["region-amour", [13, 25, 71]],
    ["region-iaroslavl", [14, 65]],
    ["siberie", [1, 24, 27, 28, 36]],
    ["extreme-orient-russe", [13, 25, 71]],
    ["oural", [38, 41, 50, 55, 61]],
    ["corse", []],
  ])("%s has rows %j", (placeId, rows) => {
    expect(rowsIn(placeId)).toEqual(rows);
  });

  test("the Volga region has the events of Samara, Ulyanovsk, Volgograd, Kazan, Nizhny Novgorod, Astrakhan", () => {
    expect(rowsIn("volga")).toEqual(
      expect.arrayContaining([2, 6, 15, 18, 29, 30, 31, 32, 33, 35, 46, 52, 53, 60, 68, 72]),
    );
  });

  test("the banks of the Volga go up to Tver; the land called after it does not", () => {
    expect(rowsIn("bords-de-la-volga")).toEqual([2, 6, 14, 15, 18, 29, 30, 31, 32, 33, 35, 46, 52, 53, 60, 65, 68, 72]);
    expect(rowsIn("volga")).toEqual([2, 6, 15, 18, 29, 30, 31, 32, 33, 35, 46, 52, 53, 55, 60, 68, 72]);
  });

  test.each([
    ["the Southern federal district, without Stavropol", "district-federal-sud", [2, 4, 30, 31, 32, 35, 72, 73, 75]],
    ["the North Caucasian one: Stavropol and North Ossetia", "caucase-du-nord", [37, 45, 77]],
    [
      "the Volga one, with Perm and without Volgograd",
      "district-federal-volga",
      [6, 15, 18, 29, 33, 41, 46, 50, 52, 53, 55, 60, 68],
    ],
    ["the Ural one, without Perm and Udmurtia", "district-federal-oural", [38, 61]],
    ["the south of Russia, with the Caucasus", "sud-russe", [2, 4, 30, 31, 32, 35, 37, 45, 72, 73, 75, 77]],
    ["Grand Paris, with Paris and Nanterre", "grand-paris", [31, 40, 47, 51, 62, 76]],
    ["the south-west of France", "sud-ouest-de-la-france", [13, 15, 16, 17, 18, 28, 52]],
    ["the west of France", "ouest-de-la-france", [3, 14, 24, 29, 38, 56, 75]],
  ])("%s", (_, placeId, rows) => {
    expect(rowsIn(placeId)).toEqual(rows);
  });

  test.each([
    ["nanterre", "grand-paris"],
    ["courbevoie", "grand-paris"],
    ["rueil-malmaison", "grand-paris"],
    ["drancy", "grand-paris"],
    ["pantin", "grand-paris"],
    ["saint-ouen", "grand-paris"],
    ["le-kremlin-bicetre", "grand-paris"],
    ["sotchi", "mer-noire"],
    ["guelendjik", "mer-noire"],
    ["touapse", "mer-noire"],
    ["astrakhan", "district-federal-sud"],
    ["tikhvine", "region-leningrad"],
    ["kashira", "region-moscou"],
    ["obninsk", "region-kalouga"],
    ["kazan", "tatarstan"],
    ["nice", "provence-alpes-cote-d-azur"],
    ["angers", "pays-de-la-loire"],
    ["evreux", "normandie"],
    ["novossibirsk", "siberie"],
    ["nice", "france"],
  ])("%s lies in %s", (inner, outer) => {
    expect(geography.liesIn(inner, outer)).toBe(true);
    expect(geography.liesIn(outer, inner)).toBe(false);
  });

  test.each([
    ["moscou", "region-moscou"],
    ["stavropol", "district-federal-sud"],
    ["azov", "mer-noire"],
    ["versailles", "grand-paris"],
    ["saint-petersbourg", "region-leningrad"],
    ["nice", "nice"],
    ["nice", "atlantis"],
  ])("%s does not lie in %s", (inner, outer) => {
    expect(geography.liesIn(inner, outer)).toBe(false);
  });
});

describe("A town includes what is printed under the region of its name", () => {
  test.each([
    ["voronej", [26, 48, 51, 57, 74]],
    ["samara", [6, 18, 29]],
    ["perm", [41, 50]],
    ["kalouga", [9, 20]],
    ["astrakhan", [30, 31, 32]],
    ["oulianovsk", [15, 46, 52, 53]],
    ["stavropol", [37, 45]],
    ["rostov-sur-le-don", [75]],
    ["riazan", [56]],
  ])("%s has rows %j", (placeId, rows) => {
    expect(rowsIn(placeId)).toEqual(rows);
  });

  test("the region of Novgorod is Veliki Novgorod's; Nijni Novgorod is another town", () => {
    expect(rowsIn("veliki-novgorod")).toEqual([47, 54, 67]);
    expect(rowsIn("nijni-novgorod")).toEqual([33]);
    expect(rowsIn("region-novgorod")).toEqual([47, 54, 67]);
    expect(rowsIn("region-nijni-novgorod")).toEqual([33]);
  });
});

describe("What is open to every Russian region", () => {
  const everywhere = "nice-french-tech-regions-russes";

  test("belongs to each Russian place, further than anything else", () => {
    for (const { id, country } of places) {
      if (country !== "ru" || id === "toutes-les-regions-russes") continue;
      const closeness = geography.eventsOf(id).get(everywhere);
      if (id === "russie") expect(closeness).toBeDefined();
      else expect(closeness, id).toBe(CLOSENESS.everywhere);
    }
  });

  test("belongs to Nice and what Nice lies in, and to no other French place", () => {
    const french = places.filter(({ country }) => country === "fr");
    expect(
      french
        .filter(({ id }) => geography.eventsOf(id).has(everywhere))
        .map(({ id }) => id)
        .sort(),
    ).toEqual(["alpes-maritimes", "cote-d-azur", "france", "nice", "provence-alpes-cote-d-azur", "sud-de-la-france"]);
  });
});

describe("How closely an event belongs", () => {
  test("a partner before a venue, a seat, a namesake region, a town inside", () => {
    const closeness = (placeId: string, row: number) =>
      geography.eventsOf(placeId).get(events.find((event) => event.source.row === row)?.id ?? "");
    const order = [
      closeness("nantes", 38),
      closeness("ekaterinbourg", 38),
      closeness("rennes", 24),
      closeness("samara", 6),
      closeness("normandie", 12),
      closeness("samara", 63),
    ].map(Number);
    expect(order).toEqual([...order].sort((a, b) => a - b));
    expect(new Set(order).size).toBe(6);
  });
});
