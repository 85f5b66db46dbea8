import { describe, expect, test } from "vitest";
import type { Answer } from "../../../../src/answer/answer.ts";
import { createAsking } from "../../asking.ts";

const { ask } = createAsking();

/** What is said, with plain spaces. */
const said = ({ reply }: Answer) => (reply ?? "").replace(/[\u202f\u00a0]/gu, " ");

describe("A number comes first, with what it is of and the rule by which it was counted", () => {
  test.each([
    ["Combien de projets à Toulouse ?", "Il y a deux projets à Toulouse."],
    [
      "combien de projets concernent Voronej ?",
      "Il y a quatre projets à Voronej, sans compter celui qui est ouvert à toutes les régions russes.",
    ],
    ["Сколько проектов у Нормандии?", "В Нормандии запланировано четыре проекта."],
    [
      "combien de projets environnement",
      "Il y a sept projets sur le thème « environnement », et cinq autres en rapport avec lui.",
    ],
    ["Combien de projets à Lyon ?", /^Rien à Lyon même, mais il y a six projets en Auvergne-Rhône-Alpes, dont /u],
    ["Combien de projets n’ont aucune date ?", "Le programme ne donne pas la date de 29 projets."],
    ["Сколько записей в программе?", "В программе 77 записей."],
    ["Combien de villes russes ?", /^Le programme compte 26 villes partenaires du côté russe\. Il y en a 29 /u],
  ])("%s", async (question, reply) => {
    const answer = await ask(question);
    expect(answer.asks).toBe("count");
    expect(said(answer).split("\n")[0]).toEqual(typeof reply === "string" ? reply : expect.stringMatching(reply));
  });

  test("how many of those of a month are dated in it", async () => {
    expect(said(await ask("Il y a combien de projets en décembre ?"))).toMatch(
      /^Il y a 27 projets .* Parmi eux, cinq sont datés au jour ou au mois/u,
    );
  });
});

describe("A number that the text of a project tells is quoted", () => {
  test.each([
    [
      "Combien de spectacles russes à Avignon ?",
      "Huit spectacles de cinq villes et régions très différentes de la vaste Russie.",
      "avignon-saisons-russes-1",
    ],
    [
      "combien de participants au forum climatique en 2017",
      "7 000 participants venus de 17 pays et de 36 régions russes.",
      "forum-climatique-moscou",
    ],
    ["Пленарных заседаний на климатическом форуме — сколько?", "2 пленарных заседания", "forum-climatique-moscou"],
    [
      "Combien de participants au Forum climatique en 2017 ?",
      "7 000 participants venus de 17 pays",
      "forum-climatique-moscou",
    ],
    ["Combien de concerts à Tsaritsyno ?", "Le nombre de concerts n’est pas encore fixé.", "moscou-cle-des-portes"],
  ])("%s", async (question, words, id) => {
    const answer = await ask(question);
    expect(said(answer)).toContain(words);
    expect(answer.events.map((event) => event.id)).toEqual([id]);
  });

  test("days are those from the first to the last", async () => {
    expect(said(await ask("Сколько дней займёт Форум древних городов?"))).toMatch(
      /^5 дней: Форум древних городов запланирован на 21–25 сентября 2021 года/u,
    );
  });
});
