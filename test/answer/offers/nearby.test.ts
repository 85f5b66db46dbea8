import { describe, expect, test } from "vitest";
import { findWorldTown } from "../../../src/corpus/places/world-towns.ts";
import { createAsking } from "../asking.ts";

const { ask } = createAsking();
const said = async (question: string) => (await ask(question)).reply?.replaceAll(/[\u00a0\u202f]/gu, " ");

describe("A town that has nothing", () => {
  test.each([
    [
      "Que faire à Lyon ?",
      "Rien à Lyon même, mais il y a six projets en Auvergne-Rhône-Alpes, dont la coopération touristique et gastronomique avec Irkoutsk.",
    ],
    [
      "Что есть в Лионе?",
      "В Лионе ничего не запланировано, но в регионе Овернь — Рона — Альпы есть шесть проектов, например сотрудничество с Иркутском в туризме и гастрономии.",
    ],
  ])("is answered with its region where that takes part: “%s”", async (question, reply) => {
    const answer = await ask(question);
    expect(answer).toMatchObject({ kind: "refusal", reason: "unknown-place", total: 0 });
    expect(await said(question)).toBe(reply);
    expect(answer.alternatives).toContain("auvergne-rhone-alpes-irkoutsk");
    expect(answer.suggestions[0]).toMatch(/Auvergne|Овернь/u);
  });

  test("else with the nearest town, and how far that is", async () => {
    expect(await said("Que se passe-t-il à Ajaccio ?")).toMatch(
      /^Rien à Ajaccio\. Le lieu du programme le plus proche est Nice, à environ 240 km : huit projets, dont /u,
    );
    expect(await said("Владивосток")).toMatch(
      /^Во Владивостоке ничего не запланировано\. Ближайший город программы — Благовещенск \(около 870 км\): /u,
    );
  });

  test("that the programme knows, too", async () => {
    expect(await said("Le Mans")).toMatch(/^Rien au Mans même, mais il y a trois projets dans les Pays de la Loire/u);
  });

  test("of another country is only said not to be there", async () => {
    expect(await said("Que se passe-t-il à Tokyo ?")).toBe("Le programme de 2021 ne prévoit rien à Tokyo.");
  });
});

test("Of towns of one name that of the countries asked for is found", () => {
  expect(findWorldTown("Lyon", ["fr"])).toMatchObject({ country: "fr", region: "auvergne-rhone-alpes" });
  expect(findWorldTown("Lyon", ["ru"])).toBeUndefined();
  expect(findWorldTown("Nulle-Part-sur-Rien", ["fr", "ru"])).toBeUndefined();
});
