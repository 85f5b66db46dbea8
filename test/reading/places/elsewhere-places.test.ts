import { expect, test } from "vitest";
import { createStem } from "../../../src/language/stem.ts";
import { createElsewhere } from "../../../src/reading/places/elsewhere-places.ts";
import { createGazetteer } from "../../../src/reading/places/gazetteer.ts";
import { markTokens } from "../../../src/reading/recognisers/marked-tokens.ts";
import { PLACES } from "../reader.ts";

const nice = PLACES.find(({ id }) => id === "nice");
const LISTED = { fr: "La Roche-sur-Yon", ru: "Ла-Рош-сюр-Йон", forms: [] };

/** The names of towns elsewhere in a question, over a programme of one town. */
function containingIn(question: string, town: { fr: string; ru: string; alias: string }): string[] {
  if (!nice) throw new Error("Nice is gone from the places.");
  const { nominative, ...cases } = nice.ru;
  const place = {
    ...nice,
    fr: { ...nice.fr, name: town.fr },
    ru: { ...cases, nominative: town.ru },
    aliases: { fr: [town.alias], ru: [] },
  };
  expect(nominative).toBe("Ницца");
  const lists = { placesElsewhere: () => [LISTED], namesLikeWords: () => new Set<string>() };
  const elsewhere = createElsewhere({ lists, stem: createStem(), gazetteer: createGazetteer([place]) });
  return elsewhere.containing(markTokens(question));
}

test("A town whose name holds that of a town of the programme is elsewhere", () => {
  const rochelle = { fr: "Roche", ru: "Рош", alias: "La Roche" };
  expect(containingIn("que faire à La Roche-sur-Yon ?", rochelle)).toEqual(["La Roche-sur-Yon"]);
});

test("but a town of the programme is not, though its name holds what else it is called", () => {
  const yon = { fr: "La Roche-sur-Yon", ru: "Ла-Рош-сюр-Йон", alias: "La Roche" };
  expect(containingIn("que faire à La Roche-sur-Yon ?", yon)).toEqual([]);
  expect(containingIn("что есть в Ла-Рош-сюр-Йон", yon)).toEqual([]);
});
