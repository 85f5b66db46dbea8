import { describe, expect, it } from "vitest";
import { createAsking } from "../asking.ts";
import type { Assistant } from "../../../src/answer/ports.ts";
import { assembledFor } from "../../support/assembled.ts";
import { wholeBrainFor } from "../../support/whole-brain.ts";

const { ask, converse } = createAsking();
const N = "\u202f";
const reply = async (question: string) => (await ask(question)).reply?.replaceAll("\u00a0", " ");

describe("What the programme does not give", () => {
  it("hides no project: it is said, with whom to ask", async () => {
    const answer = await ask("Combien coûte l’entrée au Forum des villes anciennes ?");
    expect(answer.events.map(({ id }) => id)).toEqual(["bressuire-riazan-villes-anciennes"]);
    expect(answer.reply).toBe(
      "Le programme ne donne pas de prix pour le Forum des villes anciennes. Le mieux est de s’adresser à la mairie de Bressuire.",
    );
    expect(await reply("как записаться на хакатон в Казани")).toMatch(
      /^Как записаться, в программе не указано\. Подсказать может партнёр: Orchestra Design\.$/u,
    );
  });

  it("is asked of two partners at most, and not of towns, regions or delegations", async () => {
    expect(await reply("Combien coûte l'entrée au festival de la Clé des Portes ?")).toBe(
      `Le programme ne donne pas de prix pour le festival «${N}La Clé des Portes${N}» à Moscou. Le mieux est de demander aux partenaires${N}: le festival La Clé des Portes et le Dialogue de Trianon.`,
    );
    expect(await reply("Сколько стоит билет на Русские сезоны в Авиньоне?")).toBe(
      "Сколько это стоит, в программе не указано. Подсказать может партнёр: Пермский театр оперы и балета.",
    );
  });

  it("is said once for several projects", async () => {
    expect(await reply("Les expositions de dentelle et de dessins sont-elles payantes ?")).toMatch(
      /^Le programme ne donne pas de prix\.$/u,
    );
  });

  it("is quoted where a description does tell it", async () => {
    expect(await reply("Qui est le maire de Dijon ?")).toContain("François Rebsamen");
    expect(await reply("На каком языке театральный фестиваль старшеклассников?")).toMatch(
      /^Театральный фестиваль, где старшеклассники играют на французском языке, готовят /u,
    );
  });

  it("is said where no project was named", async () => {
    const answer = await ask("c’est combien l’entrée ?");
    expect(answer.kind).toBe("refusal");
    expect(answer.reply).toMatch(/^Le programme ne donne pas de prix\.$/u);
  });

  it("is asked of the list in view", async () => {
    const [, then] = await converse("Проекты в Тюле", "сколько стоит вход?");
    expect(then?.events.map(({ id }) => id)).toEqual(["tulle-smolensk-journee"]);
    expect(then?.reply).toMatch(/^Сколько это стоит, в программе не указано/u);
  });

  it("is asked in whatever words", async () => {
    for (const question of ["Est-ce que je dois payer ?", "faut-il payer ?", "doit-on payer ?"]) {
      const [, then] = await converse("Les projets à Tulle", question);
      expect(then?.events.map(({ id }) => id)).toEqual(["tulle-smolensk-journee"]);
      expect(then?.reply).toMatch(/^Le programme ne donne pas de prix/u);
    }
  });

  it("of a town alone is no matter of its projects", async () => {
    expect((await ask("quel temps fera-t-il à Nice ?")).kind).toBe("refusal");
  });
});

describe("What costs nothing", () => {
  const askingOf = async (folder: string) => {
    const { assistant } = await assembledFor(folder);
    return askingBy(assistant);
  };
  const askingBy =
    (assistant: Assistant) =>
    async (question: string, today = "2027-01-01") => {
      const clock = { now: new Date(`${today}T12:00:00Z`), today };
      const { reply, events } = (await assistant.ask(question, clock)).answer;
      return { lines: reply?.replaceAll(/[\u00a0\u202f]/gu, " ").split("\n") ?? [], count: events.length };
    };

  it("is told of each project in the words of the programme, first what is free for everybody", async () => {
    const askSeason = await askingOf("test/season");
    const { lines, count } = await askSeason("Qu’est-ce qui est gratuit ?");
    expect(lines[0]).toBe("1. « Bal à deux accordéons sur les bords du Lot » : entrée libre");
    expect(lines.at(-1)).toBe("Le programme ne dit pas que les autres sont gratuits.");
    expect(count).toBe(24);
    for (const question of ["Quelles sorties ne coûtent rien ?", "Куда сходить, чтобы ничего не стоило?"])
      expect((await askSeason(question)).count).toBe(24);
    const russian = await askSeason("Куда сходить бесплатно?");
    expect(russian.lines.at(-1)).toBe("Об остальном не сказано, что это бесплатно.");
  });

  it("is of what is still to come while the programme is on", async () => {
    const askSeason = await askingOf("test/season");
    const [before, late] = [
      await askSeason("Qu’est-ce qui est gratuit ?"),
      await askSeason("Que faire gratuitement ?", "2028-06-20"),
    ];
    expect(late.count).toBeGreaterThan(0);
    expect(late.count).toBeLessThan(before.count / 2);
  });

  it("may be one of several, or all", { timeout: 60_000 }, async () => {
    const askSeason = askingBy((await wholeBrainFor("test/season")).assistant);
    const { lines, count } = await askSeason("Quels concerts sont gratuits ?");
    expect(lines).toEqual([
      "1. « Bal à deux accordéons sur les bords du Lot » : entrée libre",
      "2. « Les voix du large : chants de marins de deux océans » : 12 €, gratuit jusqu’à 12 ans",
      "Le programme ne dit pas que les autres sont gratuits.",
    ]);
    expect(count).toBe(2);
    const all = await askSeason("Les stages de danse sont-ils gratuits ?");
    expect(all.lines.toSorted()).toEqual([
      "1. « Rondes et khorovods : deux après-midi de danse populaire » : gratuit, sur inscription",
      "2. « Bal à deux accordéons sur les bords du Lot » : entrée libre",
    ]);
  });

  it(
    "is not invented: where nothing is, the prices are told, and where there are none, that",
    { timeout: 60_000 },
    async () => {
      const askBourgogne = askingBy((await wholeBrainFor("test/programmes/bourgogne")).assistant);
      expect((await askBourgogne("Les concerts sont-ils gratuits ?")).lines).toEqual([
        "Le programme n’annonce rien de tout cela comme gratuit.",
        "– « La Septième » : de 10 à 28 €",
        "– « De Glinka à Debussy » : 12 €",
        "– « Ciné-concert : la ville qui s’éveille » : 7 €, étudiants 4 €",
      ]);
      const ofTwo = await ask("Les expositions de dentelle et de dessins sont-elles gratuites ?");
      expect(ofTwo.reply).toBe("Le programme ne donne aucun prix et n’annonce rien de gratuit.");
    },
  );

  it("of what was not named is asked back", async () => {
    expect((await (await askingOf("test/season"))("C’est gratuit ?")).lines.join()).toMatch(
      /De quoi parlez-vous au juste/u,
    );
  });
});
