import { describe, expect, test } from "vitest";
import { createAsking } from "../asking.ts";

const { ask } = createAsking();

describe("A short account", () => {
  test("of the programme counts projects, headings, towns and months, and lists nothing", async () => {
    const answer = await ask("Résume le programme");
    expect(answer.reply).toContain("73 projets (77 entrées du programme), sous 7 rubriques");
    expect(answer.reply).toContain("les mois les plus chargés sont septembre (6) et décembre (5)");
    expect(answer.text).not.toContain("1. ");
    expect((await ask("расскажи коротко о программе")).reply).toContain("73 проекта (77 записей в программе)");
  });

  test("of a town says how many projects, with whom and when", async () => {
    const { reply } = await ask("Ницца вкратце");
    expect(reply).toMatch(/^Ницца: 8 проектов в программе\. Разделы: .* Партнёры: Москва \(3\)/u);
  });

  test("of a month tells what is dated in it apart from what lasts longer", async () => {
    const { reply } = await ask("fais moi un topo sur décembre");
    expect(reply).toMatch(/^Décembre 2021\u202f: 5 projets à cette période\u202f; 22 autres/u);
  });

  test("leaves out of a town what is open to all regions, and says so", async () => {
    const { reply } = await ask("волгоград в двух словах");
    expect(reply).toMatch(/^Волгоград: 3 проекта/u);
    expect(reply).toContain("один проект, открытый для всех регионов");
  });

  test("is no answer to who wants to see the whole programme", async () => {
    expect((await ask("montre tout le programme")).asks).toBe("list");
  });
});
