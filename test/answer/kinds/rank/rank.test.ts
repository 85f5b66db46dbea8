import { describe, expect, test } from "vitest";
import { createAsking } from "../../asking.ts";
import { wholeBrainFor } from "../../../support/whole-brain.ts";

const { ask } = createAsking();
const firstSentence = async (question: string, at?: { now: string }) => {
  const { reply } = await ask(question, at);
  return reply?.split(/(?<=[.!?])\s/u)[0];
};

describe("What comes first", () => {
  test("is told with its number, and its projects are what it stands for", async () => {
    const answer = await ask("Quelle ville a le plus de projets ?");
    expect(answer.reply).toBe(
      "C’est à Saint-Pétersbourg qu’il y a le plus de projets : 10. Viennent ensuite Moscou (9) et Nice (8).",
    );
    expect(answer.events).toHaveLength(10);
    expect(answer.text).not.toContain("lignes");
  });

  test("counts towns of one country where that is said", async () => {
    expect(await firstSentence("какой французский город лидирует по числу проектов")).toBe(
      "Больше всего проектов в Ницце: 8.",
    );
  });

  test("names equals", async () => {
    expect(await firstSentence("Какой французский вуз участвует чаще других?")).toMatch(
      /^Чаще других, поровну \(по 2 проекта\)/u,
    );
  });

  test("counts a project printed under two headings once under each", async () => {
    expect(await firstSentence("quelle rubrique compte le plus de projets")).toBe(
      "La rubrique « culture et éducation » compte le plus de projets : 24.",
    );
  });

  test("lies farthest north or east among towns, and farthest apart among partners", async () => {
    expect(await firstSentence("самый северный город Франции")).toContain("Гранд-Сент");
    expect(await firstSentence("la ville la plus à l’est du programme")).toContain("Blagovechtchensk");
    expect(await firstSentence("Entre quels partenaires la distance est-elle la plus grande ?")).toMatch(
      /Gelos et Blagovechtchensk\s: environ 8\s450 km à vol d’oiseau \(la coopération/u,
    );
  });

  test("is next from the asker’s day on, and nothing after the last", async () => {
    const next = await ask("quel est le prochain rendez-vous ?", { now: "2021-09-15T12:00:00Z" });
    expect(next.reply).toMatch(
      /^Prochain rendez-vous\s: le Forum des villes anciennes, prévu du 21 au 25\sseptembre 2021/u,
    );
    expect(await firstSentence("quel est le prochain rendez-vous ?", { now: "2026-11-01T12:00:00Z" })).toMatch(
      /^Le programme n’a plus rien à venir/u,
    );
  });

  test("is the oldest tie, which is shown", async () => {
    const answer = await ask("Quel est le plus ancien jumelage ?");
    expect(answer.kind).toBe("anniversaries");
    expect(answer.reply).toMatch(
      /^C’est entre Dijon et Volgograd que le lien connu est le plus ancien\s: il date du 5\sseptembre 1959\.$/u,
    );
  });

  test("is not told where the programme gives nothing to rank by", async () => {
    const answer = await ask("На какой проект выделили больше всего денег?");
    expect(answer.reply).toMatch(/^Программа этого не сообщает/u);
    expect(answer.events).toEqual([]);
  });
});

describe("What costs least or most", () => {
  const told = async (question: string) => {
    const { assistant } = await wholeBrainFor("test/programmes/bourgogne");
    const clock = { now: new Date("2027-01-01T12:00:00Z"), today: "2027-01-01" };
    return (await assistant.ask(question, clock)).answer.reply?.replaceAll(/[\u00a0\u202f]/gu, " ");
  };

  test("is told by the smallest amount of each, with the price as printed and those of the others", async () => {
    expect(await told("Quel concert est le moins cher ?")).toMatch(
      /^Le moins cher : « Ciné-concert : la ville qui s’éveille » \(7 €, étudiants 4 €\)\. Par comparaison : .*« La Septième » \(de 10 à 28 €\)/u,
    );
    expect(await told("какой концерт самый дорогой?")).toContain("Дороже всего: «Седьмая симфония» (от 10 до 28 €).");
  });

  test("is not known where no price is printed, nor which town is so", async () => {
    expect((await ask("quel projet est le moins cher à Nice ?")).reply).toBe("Le programme ne donne pas de prix.");
    expect((await ask("quelle ville est la moins chère ?")).text).toContain("ni budget");
  });
});
