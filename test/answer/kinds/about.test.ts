import { describe, expect, test } from "vitest";
import { createAsking } from "../asking.ts";
import { assembledFor } from "../../support/assembled.ts";

const { ask } = createAsking();

describe("What the programme says of itself is told with its lines", () => {
  test.each([
    [
      "Qui a décidé de l’Année croisée ?",
      "Les gouvernements français et russe ont décidé de faire de 2021 une année croisée",
    ],
    ["Comment se termine l’année croisée ?", "L’Année doit se clôturer en Russie"],
    ["Quand a été publié le programme ?", "Le programme a été publié à l’occasion du lancement"],
    ["Какова цель перекрёстного года?", "Цель Года — чтобы каждая из двух стран"],
    ["Где прошла предыдущая российско-французская встреча?", "Последняя перед Годом"],
  ])("“%s”", async (question, beginning) => {
    const answer = await ask(question);
    expect(answer).toMatchObject({ asks: "about", kind: "help", total: 0, events: [] });
    expect(answer.reply?.startsWith(beginning)).toBe(true);
    // The lines of the print stand behind the sources.
    expect(answer.reply).not.toMatch(/lignes|строки/u);
  });
});

describe("The bot tells of itself", () => {
  test.each([
    ["gardes-tu mes messages ?", "Je ne conserve ni vos questions ni mes réponses."],
    ["comment arrêter les rappels ?", "Je rappelle les anniversaires"],
    ["tu parles anglais ?", "Je réponds en français et en russe."],
    ["Es-tu une IA ?", "Je suis un programme informatique, pas une personne."],
    ["qui t’a créé ?", "Ce bot est un projet indépendant"],
    ["Что ты умеешь?", "Я нахожу проекты по городу, теме или времени"],
    ["ты можешь ошибаться?", "Я могу ошибиться"],
    ["откуда у вас данные?", "Источник:"],
    ["можно добавить тебя в группу?", "Да, меня можно добавить в группу."],
  ])("“%s” → “%s”", async (question, said) => {
    const answer = await ask(question);
    expect(answer).toMatchObject({ asks: "about", kind: "help", events: [] });
    expect(answer.reply).toContain(said);
  });
});

describe("A question that merely names the programme is no question about it", () => {
  test.each([
    "Que prévoit le programme à Nice ?",
    "Quels concerts sont au programme ?",
    "Combien de projets dans l’année croisée ?",
    "que prévoit le programme en décembre ?",
    "Какие выставки есть в программе?",
    "Сколько проектов в программе Года?",
    "Когда открытие перекрёстного года?",
  ])("“%s”", async (question) => {
    expect((await ask(question)).asks).not.toBe("about");
  });
});

test("Where answers come from is told with page, contact and licence of a programme that has them", async () => {
  const { assistant } = await assembledFor("test/season");
  const at = { now: new Date("2027-10-01T12:00:00Z"), today: "2027-10-01" };
  const told = async (question: string) => (await assistant.ask(question, at)).answer.reply;
  expect(await told("D’où viennent tes informations ?")).toMatch(
    /\nSite du programme\u202f: https:\/\/example\.org\/saison\nContact\u202f: bonjour@rives-et-ponts\.example\.org\nLicence des textes\u202f: CC BY 4\.0$/u,
  );
  expect(await told("Откуда ты берёшь информацию?")).toContain("\nЛицензия на тексты: CC BY 4.0");
});

describe("A whole message to the bot is about the bot", () => {
  test.each([
    ["Que peux-tu faire ?", "Je trouve les projets"],
    ["Qui es-tu ?", "Je suis un bot"],
    ["кто ты?", "Я бот"],
    ["что ты умеешь?", "Я нахожу проекты"],
  ])("“%s”", async (question, begins) => {
    const { asks, reply } = await ask(question);
    expect([asks, reply?.slice(0, begins.length)]).toEqual(["about", begins]);
  });

  test.each(["Que faire à Dijon ?", "Qui vient ?", "Кто участвует?", "que peut-on faire ?"])(
    "and “%s” is not",
    async (question) => {
      expect((await ask(question)).asks).not.toBe("about");
    },
  );
});
