import { describe, expect, it } from "vitest";
import { createAsking } from "./asking.ts";

const { ask } = createAsking();
/** What a reply says, with plain spaces; the heading of a list where nothing is said first. */
const said = async (question: string) => {
  const { reply, text } = await ask(question);
  return (reply ?? text).replace(/[\u00a0\u202f]/gu, " ");
};
const idsOf = async (question: string) => (await ask(question)).events.map(({ id }) => id);

describe("A year since which something is so", () => {
  it.each([
    "Quels projets ont lieu depuis 2017 ?",
    "des événements depuis 2017",
    "Qu’est-ce qui existe depuis 2017 ?",
    "что проводится с 2017 года",
    "Какие мероприятия проходят с 2017 года?",
    "Что проводится в Москве с 2017 года?",
  ])("has the projects whose text says so, and no others: %s", async (question) => {
    expect(await idsOf(question)).toEqual(["forum-climatique-moscou"]);
    expect(await said(question)).toMatch(/chaque année depuis 2017|каждый год с 2017 года/u);
  });

  it("of one project that is named is no more than a part of its description", async () => {
    expect(await said("Qui organise le forum climatique à Moscou depuis 2017 ?")).toContain(
      "La mairie de Moscou organise",
    );
    expect(await said("Кто с 2017 года проводит Климатический форум?")).toContain(
      "Мэрия Москвы каждый год с 2017 года проводит",
    );
  });

  it.each([
    ["Caviste depuis 1998, je cherche un festival", "montpellier"],
    ["Я пенсионер с 2017 года, какие фестивали есть?", "festival"],
  ])("that the asker tells of themselves asks for nothing: %s", async (question) => {
    expect((await ask(question)).understood.ranges).toEqual([]);
  });
});

describe("What came about in another year", () => {
  it.each([
    "Qu’est-ce qui a repris en 2017 ?",
    "Qu’est-ce qui a été relancé en 2017 ?",
    "Что было возобновлено в 2017 году?",
    "Что возобновили в 2017 году?",
  ])("is answered from what texts print of it, in whatever words: %s", async (question) => {
    expect(await said(question)).toMatch(/ont renouvelé leur accord en 2017|продлили своё соглашение в 2017 году/u);
  });

  it.each(["Что случилось с биткоином в 2017 году?", "Qu’est-il arrivé au bitcoin en 2017 ?"])(
    "is not, where something is named that no text has: %s",
    async (question) => {
      expect(await ask(question)).toMatchObject({ kind: "refusal", reason: "other-year" });
    },
  );
});

describe("Time that is counted from the opening of the programme", () => {
  const weekAfter = [{ from: "2021-02-08", to: "2021-02-14" }];
  it.each([
    ["une semaine après l’ouverture", weekAfter],
    ["Qu’est-ce qui a lieu une semaine après l’ouverture de l’Année ?", weekAfter],
    ["через неделю после открытия", weekAfter],
    ["Что будет через неделю после открытия Года?", weekAfter],
    ["Deux mois après l’ouverture, que se passe-t-il ?", [{ from: "2021-04-01", to: "2021-04-30" }]],
    ["что запланировано через месяц после открытия перекрёстного года", [{ from: "2021-03-01", to: "2021-03-31" }]],
  ])("%s", async (question, ranges) => {
    expect((await ask(question, { now: "2021-06-01T12:00:00Z" })).understood.ranges).toEqual(ranges);
  });

  it.each(["trois jours après l’ouverture de l’exposition", "через три дня после открытия выставки"])(
    "is not counted from that of an exhibition: %s",
    async (question) => {
      expect((await ask(question)).understood.ranges).toEqual([]);
    },
  );
});

describe("Where something stands in an order", () => {
  it.each([
    ["Quel rang occupe Dijon – Volgograd ?", "c’est le plus ancien des 23 dont la date est connue"],
    ["Quel rang occupe le jumelage de Nice et Moscou ?", "c’est le 19e plus ancien des 23"],
    ["какая по счёту связь Дижона и Волгограда", "она первая по давности из 23, дата которых известна"],
    ["Какое по счёту побратимство Эрувиль-Сен-Клер — Тихвин?", "она 11-я по давности из 23"],
    ["Какое место занимает побратимство Арля и Пскова среди самых старых?", "она 6-я по давности из 23"],
  ])("of ties is told by their age: %s", async (question, expected) => {
    expect(await said(question)).toContain(expected);
  });

  it.each([
    [
      "Quel rang occupe le Forum climatique dans sa rubrique ?",
      "Dans l’ordre du programme, le Forum climatique des villes russes vient au 2e rang des sept projets de la rubrique « environnement ».",
    ],
    [
      "Quel est le rang du webinaire économique dans sa rubrique ?",
      "Dans l’ordre du programme, le webinaire économique avec la région de Moscou vient au 2e rang des sept projets de la rubrique « économie ».",
    ],
    [
      "Какой по счёту Климатический форум в своём разделе?",
      "Климатический форум городов России — на 2-м месте из 7 в разделе «экология», по порядку программы.",
    ],
    [
      "Каким по счёту идёт Форум древних городов?",
      "Форум древних городов — на 22-м месте из 24 в разделе «культура и образование», по порядку программы.",
    ],
  ])("of projects is told by the print: %s", async (question, expected) => {
    expect(await said(question)).toBe(expected);
  });

  it.each([
    [
      "Quelle place occupe Nice parmi les villes ?",
      "Par le nombre de projets, Nice vient au 1er rang des 39 villes françaises : huit projets.",
    ],
    [
      "Какое место занимает Екатеринбург по числу проектов?",
      "По числу проектов Екатеринбург — на 11-м месте (два проекта, столько же ещё у 4 других); всего в программе 29 российских городов.",
    ],
  ])("of towns is told by how many projects they have: %s", async (question, expected) => {
    expect(await said(question)).toBe(expected);
  });
});

describe("How long the programme itself lasts", () => {
  it.each([
    ["Combien de temps dure l’Année croisée ?", /^Un an : toute l’année 2021\./u],
    ["Quelle est la durée du programme ?", /^Un an : toute l’année 2021\./u],
    ["Combien de jours dure le programme ?", /^Un an : toute l’année 2021\./u],
    ["Сколько длится перекрёстный год?", /^Один год — весь 2021-й\./u],
    ["Какова продолжительность Года сотрудничества?", /^Один год — весь 2021-й\./u],
    ["Сколько времени длится программа?", /^Один год — весь 2021-й\./u],
  ])("%s", async (question, expected) => {
    const answer = await ask(question);
    expect(await said(question)).toMatch(expected);
    expect(answer.total).toBe(0);
  });

  it("is not what is asked of a town", async () => {
    expect(await said("Combien de temps dure le programme de Nice ?")).not.toContain("Un an");
  });
});

describe("The headings", () => {
  it.each([
    [
      "Quels sont les thèmes ?",
      /^Sept rubriques : « culture et éducation » \(24 projets\), « partenariats et jumelages » \(22\)/u,
    ],
    ["Quelles rubriques y a-t-il ?", /^Sept rubriques : /u],
    ["Quels thèmes à Nice ?", /^Quatre rubriques : « culture et éducation » \(3 projets\)/u],
    [
      "Какие темы есть?",
      /^Семь разделов: «культура и образование» \(24 проекта\), «партнёрство и побратимство» \(22\)/u,
    ],
    ["Какие есть рубрики?", /^Семь разделов: /u],
  ])("are told with their numbers, and their projects are not listed: %s", async (question, expected) => {
    const answer = await ask(question);
    expect(await said(question)).toMatch(expected);
    expect(answer.text).not.toContain("\n1. ");
  });
});

describe("Projects without a date", () => {
  it.each([
    "Quels projets n’ont pas de date ?",
    "Quels événements restent sans date ?",
    "У каких проектов нет даты?",
    "Какие проекты без даты?",
  ])("are listed, and no others: %s", async (question) => {
    const answer = await ask(question);
    expect(answer.total).toBe(29);
    expect(answer.events.filter(({ dates }) => dates.precision !== "none")).toEqual([]);
  });

  it("may be asked for of a subject", async () => {
    expect(await idsOf("Какие выставки без даты?")).toEqual(["etretat-stavropol-monet"]);
  });
});

describe("Ties in some state", () => {
  it.each([
    ["Quels jumelages sont suspendus ?", /^Liens signalés comme suspendus : Menton – Sotchi \(2022\)/u],
    ["Quels liens sont suspendus ?", /^Liens signalés comme suspendus : Menton – Sotchi \(2022\)/u],
    ["Quels partenariats sont rompus ?", /^Un seul jumelage est signalé comme terminé : Agen – Touapsé/u],
    ["Какие связи приостановлены?", /^По сообщениям, приостановлены: Ментона — Сочи \(2022 год\)/u],
    ["Какие отношения между городами заморожены?", /^По сообщениям, приостановлены: Ментона — Сочи/u],
    ["Какие партнёрства прекращены?", /^По сообщениям, прекращено одно побратимство: Ажен — Туапсе/u],
    ["Какие связи ещё действуют?", /^По сообщениям, сохраняются: /u],
  ])("are told as they are reported, without projects: %s", async (question, expected) => {
    expect(await said(question)).toMatch(expected);
    expect((await ask(question)).events).toEqual([]);
  });
});

describe("A visa", () => {
  it.each([
    ["Faut-il un visa ?", "Le programme ne dit rien des visas ni des formalités."],
    ["Est-ce qu’il faut un visa pour venir ?", "Le programme ne dit rien des visas ni des formalités."],
    ["Нужна ли виза?", "О визах и документах в программе ничего не сказано."],
    ["А виза нужна?", "О визах и документах в программе ничего не сказано."],
  ])("is a matter that the programme says nothing of: %s", async (question, expected) => {
    expect(await said(question)).toContain(expected);
  });

  it("is none of what a project is, either", async () => {
    expect(await said("Нужна ли виза для форума древних городов?")).toMatch(
      /^О визах и документах в программе ничего не сказано\./u,
    );
  });
});

describe("What comes first in the year", () => {
  it.each([
    ["Quel est le premier projet de l’année ?", /^Le premier projet daté : les Rencontres Climats/u],
    ["Quel événement arrive en premier dans l’année ?", /^Le premier projet daté : les Rencontres Climats/u],
    ["Какой проект первый в году?", /^Первый проект с датой — «Климатические встречи»/u],
    ["Какое мероприятие первое в программе?", /^Первый проект с датой — «Климатические встречи»/u],
    ["Какой проект последний в программе?", /^Последний проект с датой — Неделя Франции и России/u],
  ])("is told by its date: %s", async (question, expected) => {
    expect(await said(question)).toMatch(expected);
  });
});

describe("The number of ties", () => {
  it.each([
    [
      "Combien de jumelages ?",
      "Je connais 30 jumelages, et 18 autres liens (partenariats et accords de coopération). On connaît le jour exact de 11 d’entre eux.",
    ],
    [
      "Combien de jumelages y a-t-il dans le programme ?",
      "Je connais 30 jumelages, et 18 autres liens (partenariats et accords de coopération). On connaît le jour exact de 11 d’entre eux.",
    ],
    [
      "Сколько побратимств?",
      "Известно 30 побратимств и ещё 18 связей — партнёрства и соглашения о сотрудничестве. Дата с точностью до дня известна у 11 из них.",
    ],
    [
      "Сколько всего побратимских связей?",
      "Известно 30 побратимств и ещё 18 связей — партнёрства и соглашения о сотрудничестве. Дата с точностью до дня известна у 11 из них.",
    ],
    [
      "Combien de jumelages sont suspendus ?",
      "Je connais 5 jumelages, et 2 autres liens (partenariats et accords de coopération). On connaît le jour exact de l’un d’entre eux.",
    ],
  ])("is told with how many are known by their day, and without projects: %s", async (question, expected) => {
    expect(await said(question)).toBe(expected);
    expect((await ask(question)).events).toEqual([]);
  });
});

describe("What is no matter of reminders", () => {
  it.each([
    ["Rappelle-moi la recette des crêpes", "Le programme de 2021 ne contient rien sur « recette des crêpes »."],
    ["rappelez-moi le théorème de Pythagore", "Le programme de 2021 ne contient rien sur « théorème de Pythagore »."],
    ["напомни мне таблицу умножения", "В программе 2021 года"],
    ["напомните теорему Пифагора", "В программе 2021 года"],
  ])("is refused as any other subject: %s", async (question, expected) => {
    expect(await said(question)).toContain(expected);
  });

  it.each([
    ["Rappelle-moi une semaine avant", "Je rappelle les anniversaires de jumelages"],
    ["Напомни за неделю", "Напомнить можно о годовщинах"],
  ])("is what time is given of: %s", async (question, expected) => {
    expect(await said(question)).toContain(expected);
  });
});
