import { expect, test } from "vitest";
import type { Place } from "../../../src/corpus/schema.ts";
import { createDemonyms } from "../../../src/reading/places/demonyms.ts";

function town(id: string, fr: string, ru: string, demonyms: Partial<Place["demonyms"]> = {}): Place {
  const cases = { genitive: ru, dative: ru, accusative: ru, instrumental: ru, prepositional: ru };
  return {
    ...{ id, kind: "city", country: "fr", within: [], latitude: 0, longitude: 0 },
    fr: { name: fr, in: `à ${fr}`, of: `de ${fr}` },
    ru: { nominative: ru, ...cases, in: `в ${ru}`, from: `из ${ru}` },
    aliases: { fr: [], ru: [] },
    demonyms: { fr: [], ru: [], ...demonyms },
  };
}

const demonymOf = createDemonyms([
  town("grenoble", "Grenoble", "Гренобль"),
  town("rennes", "Rennes", "Ренн"),
  town("troyes", "Troyes", "Труа"),
  town("chambery", "Chambéry", "Шамбери"),
  town("saint-etienne", "Saint-Étienne", "Сент-Этьен", { fr: ["stéphanois"] }),
  town("rybinsk", "Rybinsk", "Рыбинск"),
  town("yaroslavl", "Iaroslavl", "Ярославль"),
  town("tomsk", "Tomsk", "Томск", { ru: ["томский", "томичи"] }),
  town("barnaul", "Barnaoul", "Барнаул"),
]);

test.each([
  ["grenobloises", "grenoble"],
  ["гренобльские", "grenoble"],
  ["rennais", "rennes"],
  ["troyens", "troyes"],
  ["chamberiens", "chambery"],
  ["рыбинцам", "rybinsk"],
  ["рыбинская", "rybinsk"],
  ["ярославских", "yaroslavl"],
  ["барнаульцы", "barnaul"],
])("A town is known by what its name makes: %s", (word, id) => {
  expect(demonymOf(word)).toBe(id);
});

test.each([
  ["томичам", "tomsk"],
  ["stephanoises", "saint-etienne"],
])("A demonym of its own is known in all its forms once it is listed: %s", (word, id) => {
  expect(demonymOf(word)).toBe(id);
});

test.each(["francais", "musiciens", "русские", "танцы", "городские", "rennes"])(
  "Other words are of no town: %s",
  (word) => {
    expect(demonymOf(word)).toBeUndefined();
  },
);
