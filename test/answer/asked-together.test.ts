import { describe, expect, it } from "vitest";
import { createAsking } from "./asking.ts";

const { converse } = createAsking();
const plain = (text: string | null | undefined) => (text ?? "").replace(/[\u00a0\u202f]/gu, " ");
/** What the last line of a conversation is answered, and with which projects. */
const last = async (...lines: string[]) => {
  const answer = (await converse(...lines)).at(-1);
  return { said: plain(answer?.reply), ids: answer?.events.map(({ id }) => id) ?? [], ties: answer?.twinnings ?? [] };
};

describe("Two wishes in one message", () => {
  it.each([
    ["arts martiaux à Bercy : quand et combien coûte l’entrée ?", ["ne donne pas la date", "ne donne pas de prix"]],
    ["Forum climatique des villes russes : c’est quand, combien ça coûte ?", ["fin août", "pas de prix"]],
    [
      "фестиваль боевых искусств в Берси: когда и сколько стоит вход?",
      ["Дата фестиваля боевых искусств в Париже в программе не указана.", "Сколько это стоит"],
    ],
  ])("are both told of what one of them names: %s", async (line, parts) => {
    const { said, ids } = await last(line);
    for (const part of parts) expect(said).toContain(part);
    expect(ids).toHaveLength(1);
  });

  it.each([
    ["la folle journee c'est où et quand", "La Folle Journée d’Ekaterinbourg est prévue en juillet 2021."],
    [
      "климатический форум в москве когда и сколько дней",
      "Климатический форум намечен на конец августа — начало сентября и продлится 2 дня; на нём будет 2 пленарных заседания и почти 20 тематических секций.",
    ],
  ])("are told once where one answer says both: %s", async (line, reply) => {
    expect((await last(line)).said).toBe(reply);
  });

  it.each([
    [
      ["Que se passe-t-il à Nancy ?", "c’est quand et combien ça coûte ?"],
      ["décembre 2021", "pas de prix"],
    ],
    [
      ["Что будет в Нанси?", "когда это и сколько стоит?"],
      ["декабрь 2021", "указан"],
    ],
  ])("are both told of what is in view: %s", async (lines, parts) => {
    const { said } = await last(...lines);
    for (const part of parts) expect(said).toContain(part);
  });

  it.each([
    ["Où a lieu le Forum climatique et combien de gens y vont ?", ["À Moscou", "7 000 participants"]],
    ["Где пройдёт Климатический форум и сколько там участников?", ["В Москве", "7000 участников"]],
  ])("have the second told in the light of the first: %s", async (line, parts) => {
    const { said } = await last(line);
    for (const part of parts) expect(said).toContain(part);
  });

  it.each([
    [["Bordeaux", "où acheter des billets ?"], "participer"],
    [["Бордо", "где купить билет"], "записаться"],
  ])("how to take part is asked of all that is in view: %s", async (lines, said) => {
    expect((await last(...lines)).said).toContain(said);
  });

  it.each([
    ["Подскажите, пожалуйста, когда Форум древних городов?"],
    ["Dites-moi, quand est le Forum des villes anciennes ?"],
  ])("are not what a courtesy begins: %s", async (line) => {
    expect((await last(line)).said).toMatch(/^(?:Le Forum des villes anciennes|Форум древних городов) /u);
  });
});

describe("Two twinned towns that share no project", () => {
  it.each([
    ["courbevoie azov date", "Courbevoie et Azov sont jumelées depuis le 24 octobre 2018"],
    ["Ментона и Сочи", "Ментона и Сочи стали побратимами в 1966 году"],
  ])("have their tie told: %s", async (line, said) => {
    const answer = await last(line);
    expect(answer.said.startsWith(said)).toBe(true);
    expect(answer.ties).toHaveLength(1);
  });
});

describe("A town of which the programme has nothing, or only what is open to all", () => {
  it.each([
    ["Menton", "Menton et Sotchi se sont jumelées en 1966"],
    ["что с сочи", "Ментона и Сочи стали побратимами в 1966 году"],
  ])("has its tie told: %s", async (line, tied) => {
    const [answer] = await converse(line);
    expect(plain(answer?.text)).toContain(tied);
  });
});

describe("After what two twinned towns plan", () => {
  it.each([
    [["Bressuire", "et ils sont jumelés ?"], "Oui, avec Riazan."],
    [["Stavropol", "а Безье?", "с какого года"], "Безье и Ставрополь — побратимы."],
  ])("their tie is told: %s", async (lines, said) => {
    expect((await last(...lines)).said.startsWith(said)).toBe(true);
  });

  it.each([
    [["jumelage Tulle", "qu’est-ce qui est prévu pour l’anniversaire ?"], "tulle-smolensk-journee"],
    [["Псков побратим какого города", "что готовят к юбилею"], "arles-pskov"],
  ])("what they plan for the anniversary is told: %s", async (lines, id) => {
    const { said, ids } = await last(...lines);
    expect(ids.map((own) => own.startsWith(id))).toEqual([true]);
    expect(said).not.toBe("");
  });
});

describe("The anniversaries of a year that is past", () => {
  it.each([
    ["quels anniversaires de jumelage en 2021 ?", "Hérouville-Saint-Clair – Tikhvine, le 21 mars 2021 (30 ans)"],
    ["Какие юбилеи побратимства отмечают в 2021 году?", "Эрувиль-Сен-Клер — Тихвин, 21 марта 2021 года (30 лет)"],
  ])("are of that year: %s", async (line, said) => {
    expect((await last(line)).said).toContain(said);
  });
});

describe("After more of a list", () => {
  it.each([
    [["projets sur l’environnement", "le premier", "les autres ?", "combien en tout ?"], "sept"],
    [["Какие проекты по экологии?", "первый подробнее", "а ещё какие", "сколько всего"], "семь"],
  ])("the number asked for is that of the list: %s", async (lines, said) => {
    expect((await last(...lines)).said).toContain(said);
  });
});

describe("What is asked by its words", () => {
  it.each([["c’est quoi le SCAC ?"], ["что такое IFTM?"]])("is found by an acronym that few have: %s", async (line) => {
    expect((await last(line)).ids.length).toBeGreaterThan(0);
  });

  it("is counted in Russian without its words in a case of their own", async () => {
    expect((await last("Сколько проектов про балет?")).said).toMatch(/^Так(?:ой проект один|их проектов (?:— |нет))/u);
  });

  it("is found with all its words, whatever questions alike asked for", async () => {
    expect((await last("Какого числа конкурс «Лингвистическая радуга»?")).ids).toEqual(["clermont-ferrand-oudmourtie"]);
  });

  it("is told of by whom, where the text says so", async () => {
    expect((await last("Qui organise la rencontre numérique de Dijon ?")).said).toContain(
      "son maire, François Rebsamen",
    );
  });
});
