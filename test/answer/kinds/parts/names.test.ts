import { describe, expect, test } from "vitest";
import { createAsking } from "../../asking.ts";

const { ask, converse } = createAsking();

describe("Names", () => {
  test("of the towns of the other country that a town works with", async () => {
    const answer = await ask("Avec quelles villes russes travaille Nice ?");
    expect(answer.reply).toMatch(
      /^Quatre villes russes\u202f: Moscou \(3 projets\), Astrakhan, Nijni Novgorod et Saint-Pétersbourg\./u,
    );
  });

  test("of the towns that lie in a region", async () => {
    const { reply } = await ask("назовите города Нормандии");
    expect(reply).toBe("Четыре французских города: Этрета, Эврё, Эрувиль-Сен-Клер и Гавр.");
  });

  test("of partners of a region where it is said with whom", async () => {
    const { reply } = await ask("какие города работают с Нормандией");
    expect(reply).toMatch(/^Четыре российских города: /u);
  });

  test("of universities among the partners, at most twenty-five and then their number", async () => {
    expect((await ask("Какие вузы участвуют?")).reply).toMatch(
      /^19 вузов: с французской стороны — [^;]+; с российской — Астраханский государственный университет \(3\)/u,
    );
    expect((await ask("liste des villes françaises")).reply).toContain(" et 14 autres.");
  });

  test("of months without a dated project", async () => {
    const { reply } = await ask("Quels mois n’ont aucun projet daté ?");
    expect(reply).toContain("janvier 2021 et octobre 2021");
  });

  test("do not list the projects, which go on from the first", async () => {
    const [named, more] = await converse("Avec quelles villes russes travaille Nice ?", "la suite");
    expect(named?.text).not.toContain("\n1. ");
    expect(more?.text).toContain("\n1. ");
  });
});
