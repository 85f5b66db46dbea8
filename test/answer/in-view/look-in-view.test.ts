import { describe, expect, it } from "vitest";
import { createAsking } from "../asking.ts";

const { converse } = createAsking();

describe("A question that a sentence of the one project in view clearly answers", () => {
  it("is told with that sentence, and the project stays in view", async () => {
    const [, told] = await converse(
      "L’exposition sur les écrivains russes dans le Sud, à Nice",
      "qui donne la conférence inaugurale ?",
    );
    expect(told?.events.map(({ id }) => id)).toEqual(["nice-ecrivains-russes-sud"]);
    expect(told?.reply).toContain("Ludmila Kalioujnaïa");
    expect(told?.quotes.map(({ event }) => event)).toContain("nice-ecrivains-russes-sud");
  });

  it("is one of the programme where it names a place of its own", async () => {
    const [, elsewhere] = await converse("Казанка", "et qui participe à Dijon ?");
    expect(elsewhere?.understood.places).toEqual(["dijon"]);
  });

  it.each([
    ["Quand a lieu le festival La Clé des Portes ?", "Quand se tient le Forum des villes anciennes ?"],
    ["Когда пройдёт фестиваль «Ключ от дверей»?", "Когда пройдёт Форум древних городов?"],
  ])("is one of the other project that it names: “%s”, “%s”", async (first, second) => {
    const [, told] = await converse(first, second);
    expect(told?.events.map(({ id }) => id)).toEqual(["bressuire-riazan-villes-anciennes"]);
  });

  it.each([
    ["Quand se tient le Forum des villes anciennes ?", "Qu’est-ce que l’Année de la coopération décentralisée ?"],
    ["Когда пройдёт Форум древних городов?", "Что такое перекрёстный год?"],
  ])("is one of the programme itself where it asks what that is: “%s”, “%s”", async (first, second) => {
    const [, told] = await converse(first, second);
    expect(told).toMatchObject({ asks: "about", events: [] });
  });
});
