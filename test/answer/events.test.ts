import { describe, expect, test } from "vitest";
import { createAsking, rowsOf } from "./asking.ts";
import { answerContract } from "./contract.ts";

const { ask } = createAsking();

describe("A place is answered with all of its projects and no others", () => {
  test.each([
    ["Que se passe-t-il à Nice ?", "Что запланировано в Ницце?", [21, 30, 33, 42, 43, 44, 63, 64]],
    ["Dijon", "Дижон", [2, 23, 72]],
    ["Quels projets au Havre ?", "Какие проекты есть в Гавре?", [12]],
    ["Normandie", "Нормандия", [10, 11, 12, 37, 70]],
    ["en Alsace", "в Эльзасе", [5, 66, 67]],
    ["Voronej", "Воронеж", [26, 48, 51, 57, 63, 74]],
    ["Veliki Novgorod", "Великий Новгород", [47, 54, 63, 67]],
    ["Nijni Novgorod", "Нижний Новгород", [33, 63]],
    ["Sibérie", "Сибирь", [1, 24, 27, 28, 36, 63]],
    ["la région de Leningrad", "Ленинградская область", [10, 43, 49, 62, 63]],
    ["Dijon et Volgograd", "Дижон и Волгоград", [2, 72]],
    ["Nice et Saint-Pétersbourg", "Ницца и Петербург", [21, 63]],
    ["en Normandie mais pas au Havre", "в Нормандии, но не в Гавре", [10, 11, 37, 70]],
  ])("“%s”, “%s” → rows %j", async (french, russian, rows) => {
    for (const [question, language] of [
      [french, "fr"],
      [russian, "ru"],
    ] as const) {
      const answer = await ask(question);
      expect(rowsOf(answer)).toEqual(rows);
      expect(answer).toMatchObject({ kind: "events", language, rows: rows.length, reason: null, suggestions: [] });
    }
  });

  test("and so is what is left of one when something is left out", async () => {
    expect(rowsOf(await ask("Voronej, mais Lille ne m’intéresse pas"))).toEqual([26, 48, 51, 63, 74]);
    expect(rowsOf(await ask("Bordeaux oui, Saint-Pétersbourg non"))).toEqual([28]);
    expect(rowsOf(await ask("Tulle, mais pas en mars"))).toEqual([17]);
    expect(rowsOf(await ask("спорт без лошадей"))).toEqual([5, 76, 77]);
  });

  test("what is open to every Russian region is the last of them", async () => {
    expect((await ask("Moscou")).events.at(-1)?.source.row).toBe(63);
    expect((await ask("Сибирь")).events.at(-1)?.source.row).toBe(63);
  });

  test("a place that is only spoken of is answered so", async () => {
    const answer = await ask("Что связано с Красноярском?");
    expect(answer.kind).toBe("events");
    expect(rowsOf(answer)).toContain(49);
  });
});

describe("Themes and dates narrow the list", () => {
  test.each([
    ["le sport", [75, 76, 77]],
    ["туризм", [62, 67]],
    ["le sport à Saumur", [75]],
    ["jumelages en décembre", [4, 16]],
    ["Dijon en février", [2, 23, 72]],
    ["Дижон в феврале", [2, 23, 72]],
    ["Nice du 1er au 15 mai", [21, 33]],
  ])("“%s” has rows %j", async (question, rows) => {
    expect(rowsOf(await ask(question))).toEqual(expect.arrayContaining(rows));
  });

  test("after the projects of a heading come those of other headings that speak of its subject", async () => {
    const { events } = await ask("Quels projets de tourisme ?");
    expect(events.slice(0, 2).map(({ source }) => source.row)).toEqual([62, 67]);
    expect(rowsOf(await ask("Quels projets de tourisme ?"))).toEqual(expect.arrayContaining([1, 65]));
    expect(rowsOf(await ask("la rubrique tourisme"))).toEqual([62, 67]);
    expect(rowsOf(await ask("раздел про туризм"))).toEqual([62, 67]);
  });

  test("what is dated to the month comes before what is dated to the year", async () => {
    expect((await ask("Dijon en février")).events[0]?.source.row).toBe(72);
    expect((await ask("Ницца в декабре")).events.map(({ source }) => source.row)).toEqual([42, 21]);
  });

  test("projects without a date are counted, not hidden", async () => {
    const french = await ask("Que se passe-t-il à Nice en décembre ?");
    expect(french).toMatchObject({ total: 2, undated: 5 });
    expect(french.text).toContain("5 autres projets");
    expect(await ask("Что в Ницце в декабре?")).toMatchObject({ total: 2, undated: 5 });
  });

  test("a whole year of the programme asks for no date at all", async () => {
    expect(rowsOf(await ask("Nice en 2021"))).toEqual([21, 30, 33, 42, 43, 44, 63, 64]);
  });

  test("today is the asker's day: in the programme's year it is one day of it", async () => {
    const at = { now: "2021-09-07T10:00:00Z" };
    for (const question of ["Que se passe-t-il aujourd’hui à Moscou ?", "Что сегодня в Москве?"]) {
      const answer = await ask(question, at);
      expect(answer.understood.ranges).toEqual([{ from: "2021-09-07", to: "2021-09-07" }]);
      expect(answer.events[0]?.source.row).toBe(58);
    }
  });
});

describe("A project that is printed twice is one answer that says so", () => {
  test.each([
    ["Avignon", "Авиньон", 2, 3, "lignes 833 à 855", "строки 833–855"],
    ["Évreux", "Эврё", 1, 2, "lignes 1179 à 1192", "строки 1179–1192"],
    ["Versailles", "Версаль", 1, 2, "lignes 1194 à 1207", "строки 1194–1207"],
    ["Marne-la-Vallée", "Марн-ла-Валле", 1, 2, "lignes 809 à 819", "строки 809–819"],
  ])("%s, %s: %i project(s), %i rows", async (french, russian, total, rows, linesFr, linesRu) => {
    const answerFr = await ask(french);
    expect(answerFr).toMatchObject({ total, rows });
    expect(answerFr.text).toContain(`Inscrit deux fois au programme (voir aussi ${linesFr}).`);
    const answerRu = await ask(russian);
    expect(answerRu).toMatchObject({ total, rows });
    expect(answerRu.text).toContain(linesRu);
    expect(answerRu.text).toMatch(/дважды/);
  });
});

describe("Counts are of projects", () => {
  test.each([
    ["Combien de projets ?", 73, 77, "73 projets, dont certains sont imprimés deux fois (77 entrées)"],
    ["Сколько проектов в программе?", 73, 77, "73 проекта; некоторые напечатаны дважды, поэтому записей в ней 77"],
    ["Combien de projets à Nice ?", 8, 8, "huit projets"],
    ["Сколько проектов в Ницце?", 8, 8, "восемь проектов"],
    ["Combien de projets en Normandie ?", 4, 5, "quatre projets"],
    ["Сколько проектов у Авиньона?", 2, 3, "два проекта"],
    ["Combien de projets sportifs ?", 3, 3, "trois projets"],
  ])("“%s” → %i of %i rows", async (question, total, rows, words) => {
    const answer = await ask(question);
    expect(answer).toMatchObject({ kind: "events", total, rows });
    expect(answer.text.split("\n")[0]).toContain(words);
  });

  test("all the programme is 73 projects", async () => {
    expect(await ask("Montrez-moi tout le programme")).toMatchObject({ total: 73, rows: 77 });
    expect(await ask("Покажите всю программу")).toMatchObject({ total: 73, rows: 77 });
  });
});

describe("Words find their subject, also without a model", () => {
  test.each([
    ["la dentelle", 7],
    ["кружево", 7],
    ["Napoléon", 8],
    ["шахматный турнир", 16],
    ["un hackathon", 68],
    ["géoparcs", 53],
    ["вольная борьба", 77],
    ["Обломов", 52],
  ])("“%s” → row %i first, said to be found by words", async (question, row) => {
    const answer = await ask(question);
    expect(answer.mode).toBe("lexical");
    expect(answer.events[0]?.source.row).toBe(row);
    expect(answer.text).toMatch(/par les mots seuls|только по словам/);
  });

  test("asking about lace does not list the whole page", async () => {
    expect((await ask("Où voir de la dentelle ?")).total).toBeLessThanOrEqual(2);
    expect((await ask("Где посмотреть кружево?")).total).toBeLessThanOrEqual(2);
  });

  test("the best of an answer scores highest, and no score passes 1", async () => {
    const { events } = await ask("des expositions");
    const scores = events.map(({ score }) => score);
    expect(scores).toEqual([...scores].sort((a, b) => b - a));
    expect(scores[0]).toBeLessThanOrEqual(1);
  });
});

describe("Corrections and unknown names beside the answer are said", () => {
  test("a typing error", async () => {
    const french = await ask("Que se passe-t-il à Montpelier ?");
    expect(french.understood.corrected).toEqual([{ from: "Montpelier", to: "Montpellier" }]);
    expect(rowsOf(french)).toEqual([19, 20]);
    expect(french.text).toContain("J’ai lu «\u202fMontpellier\u202f».");
    const russian = await ask("Что в Страсбурке?");
    expect(rowsOf(russian)).toEqual([5, 66, 67]);
    expect(russian.text).toContain("Вероятно, вы имели в виду Страсбург.");
  });

  test("a town that the programme does not have, beside one that it has", async () => {
    const answer = await ask("à Nice et à Tokyo");
    expect(rowsOf(answer)).toEqual([21, 30, 33, 42, 43, 44, 63, 64]);
    expect(answer.understood.unknown).toEqual(["Tokyo"]);
    expect(answer.text).toContain("Le programme ne prévoit rien à Tokyo.");
    const russian = await ask("Что в Ницце и в Лионе?");
    expect(russian.text).toContain("В Лионе ничего не запланировано.");
  });
});

describe("The first line of a list says what it is about", () => {
  test.each([
    ["Moscou sauf Nice", "Moscou · sauf Nice – 6 projets"],
    ["Москва кроме Ниццы", "Москва · кроме Ниццы — 6 проектов"],
    ["tout sauf Nice et Dijon", "Tout le programme · sauf Nice et Dijon – 62 projets"],
    [
      "Moscou sauf la région de Moscou",
      "Moscou · sauf dans la région de Moscou – 9 projets, plus un autre ouvert à toutes les régions russes",
    ],
    ["printemps", "De mars à mai 2021 – 18 projets"],
    ["весной", "С марта по май 2021 года — 18 проектов"],
  ])("“%s”", async (question, line) => {
    expect((await ask(question)).text.split("\n")[0]).toBe(line);
  });

  test("of places that no project joins, of which one is only spoken of, it does not deny the other", async () => {
    expect((await ask("Krasnoïarsk et Avignon")).text.split("\n")[1]).toBe(
      "Aucun projet n’a tous ces lieux pour partenaires, mais le programme les mentionne ensemble.",
    );
    expect((await ask("Красноярск")).text.split("\n")[1]).toBe(
      "Среди партнёров Красноярска нет: есть лишь упоминание в тексте программы.",
    );
  });
});

describe("Every answer keeps the contract", () => {
  test.each([
    "Que se passe-t-il à Nice ?",
    "Что запланировано в Авиньоне летом?",
    "Combien de projets ?",
    "Quels jumelages fêtent leur anniversaire ?",
    "Когда годовщина побратимства Дижона?",
    "Bonjour",
    "Tokyo",
    "le 31 février",
    "en 2022",
    "",
    "dentelle",
    "Montpelier sauf en mai",
    "les droits de douane",
  ])("“%s”", async (question) => {
    const answer = await ask(question);
    const checked = answerContract.safeParse(JSON.parse(JSON.stringify(answer)));
    expect(checked.error?.issues ?? []).toEqual([]);
    expect(answer.question).toBe(question);
  });
});
