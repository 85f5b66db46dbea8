import { describe, expect, test } from "vitest";
import { createAsking } from "../../asking.ts";

const { ask } = createAsking();
const lines = async (question: string) => (await ask(question)).reply?.split("\n") ?? [];

describe("A comparison", () => {
  test("begins with which has more, and ends with what they share", async () => {
    const told = await lines("Compare Nice et Avignon");
    expect(told[0]).toBe("Il y a plus de projets à Nice (8) qu’à Avignon (2).");
    expect(told.at(-1)).toMatch(/^Partenaires communs/u);
  });

  test("says that there are as many", async () => {
    expect((await lines("plus de projets à Kazan ou à Perm ?"))[0]).toBe("Un projet à Kazan, et autant à Perm.");
    expect((await lines("где больше проектов, в Казани или в Перми"))[0]).toBe(
      "В Казани и в Перми проектов поровну: по одному.",
    );
  });

  test("says what is shared first where that is asked", async () => {
    expect((await lines("что связывает Лимож с Тулузой"))[0]).toContain("Общий партнёр: Ульяновск.");
  });

  test("counts months by what is dated in them, headings as they are printed", async () => {
    expect((await lines("juillet ou décembre, lequel est le plus chargé"))[0]).toContain("(5)");
    expect((await lines("Экология или спорт: что представлено шире?"))[0]).toBe(
      "В разделе «экология» проектов больше (7), чем в разделе «спорт» (3).",
    );
  });

  test("puts projects and ties in the order of time", async () => {
    expect((await lines("Что раньше: форум древних городов или фестиваль «Ключ от дверей»?"))[0]).toMatch(
      /^Раньше — фестиваль «Ключ от дверей» в Москве: запланирован на 6–9\sсентября/u,
    );
    expect((await lines("Des jumelages Tulle-Smolensk et Arles-Pskov, lequel est le plus ancien ?"))[0]).toMatch(
      /^Le plus ancien est le lien entre Arles et Pskov, qui date du 8\soctobre 1977/u,
    );
  });

  test("puts the ties of the towns that are named in the order of time", async () => {
    expect((await lines("Что было раньше, Тихвин с Эрувилем или Бордо с Питером?"))[0]).toMatch(
      /^Старше связь Эрувиль-Сен-Клер\s—\sТихвин, она существует с 21\sмарта 1991/u,
    );
  });

  test("tells of two places of both countries what they have together, and not which has more", async () => {
    expect(await lines("Quel est le rapport entre Étretat et Stavropol ?")).toEqual([
      "Un projet les réunit\u202f: l’exposition de dessins d’élèves dédiée à Claude Monet.",
    ]);
    expect((await lines("Сравните Этрета и Ставрополь"))[0]).toMatch(/^Их объединяет один проект: выставка/u);
  });

  test("compares the few projects of one town where no sides are named", async () => {
    const french = await ask("différence entre les deux projets de Nancy");
    expect(french.events).toHaveLength(2);
    expect(french.reply).toBe(
      "Les fêtes de Saint-Nicolas à Nancy sont prévues en décembre 2021\u202f; les échanges entre Nancy et Krasnodar sur l’écologie sont prévus en décembre 2021.",
    );
    expect((await ask("чем отличаются проекты Нанси?")).reply).toMatch(
      /^Праздник святого Николая в Нанси запланирован на декабрь/u,
    );
  });

  test("says once of a town that the programme does not have that it is not there", async () => {
    const [first, second] = await lines("Compare Nice et Lyon");
    expect(first).toBe("Lyon n’est pas au programme.");
    expect(second).toMatch(/^– Nice \(8 projets\)\u202f: culture et éducation \(3\), économie \(2\)/u);
    expect((await lines("Сравни Ниццу и Лион"))[0]).toBe("Лион в программе не упоминается.");
  });

  test("puts two that were told one after the other in the order of time", async () => {
    const told = ["le hackathon de Kazan", "et le Forum des villes anciennes ?"];
    const { converse } = createAsking();
    const [, , first] = await converse(...told, "lequel des deux vient en premier ?");
    expect(first?.asks).toBe("compare");
    expect(first?.events.map(({ id }) => id).at(-1)).toBe("bressuire-riazan-villes-anciennes");
    expect(first?.events).toHaveLength(2);
    expect(first?.reply).toMatch(
      /^D’abord le projet «\u202fKazanka\u202f» d’Orchestra Design, prévu en février 2021\u202f; le Forum des villes anciennes est prévu du 21/u,
    );
    const [, , other] = await converse(...told, "et l’autre ?");
    expect(other?.events).toHaveLength(1);
    expect(other?.text).toMatch(/^Détails\n/u);
    expect(other?.events[0]?.id).toBe((await ask("le hackathon de Kazan")).events[0]?.id);
  });
});
