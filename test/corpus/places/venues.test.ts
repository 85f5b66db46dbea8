import { describe, expect, test } from "vitest";
import { districtKeysOf, namesOfVenue, venueKeyOf } from "../../../src/corpus/places/venues.ts";

describe("The districts of a house", () => {
  test.each([
    [{ postcode: "75015" }, ["15", "75015"]],
    [{ postcode: "75116" }, ["16", "75116"]],
    [{ postcode: "69003" }, ["3", "69003"]],
    [{ postcode: "13016" }, ["16", "13016"]],
    [{ postcode: "44000" }, ["44000"]],
    [{ district: "Quartier de la Gare" }, ["gare"]],
    [{ district: "Paris 3e Arrondissement" }, ["3"]],
    [{ postcode: "75013", district: "Quartier de la Gare" }, ["13", "gare", "75013"]],
    [{}, []],
  ])("%j → %j", (venue, keys) => {
    expect(districtKeysOf(venue)).toEqual(keys);
  });
});

const both = (text: string) => ({ fr: text, ru: text });

describe("A house", () => {
  test("is known by its name, and by its postcode where there are several of the name", () => {
    expect(venueKeyOf({ name: both("Théâtre de la Ville"), postcode: "75004" })).toBe("theatre de la ville 75004");
    expect(venueKeyOf({ name: both("L’Astrolabe") })).toBe("l astrolabe");
    expect(venueKeyOf({})).toBeNull();
  });

  test("has the names that stand in brackets and beside a dash too", () => {
    const name = both("Bibliothèque nationale de France (BnF) - site Richelieu");
    expect(namesOfVenue({ name, otherNames: ["Richelieu"] })).toEqual([
      "Bibliothèque nationale de France (BnF) - site Richelieu",
      "Bibliothèque nationale de France",
      "BnF",
      "site Richelieu",
      "Richelieu",
    ]);
  });
});
