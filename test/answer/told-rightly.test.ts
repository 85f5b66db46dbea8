import { describe, expect, it } from "vitest";
import { stretchesOf } from "../../src/answer/duration.ts";
import { createAsking } from "./asking.ts";

const { ask } = createAsking();
const NOW = "2026-11-24T12:00:00+01:00";
/** What a reply says, with plain spaces. */
const said = async (question: string, now = NOW) =>
  ((await ask(question, { now })).reply ?? "").replace(/[\u00a0\u202f]/gu, " ");

describe("« Cette année »", () => {
  it.each([
    ["Quels projets cette année à Nice ?", "Le programme est celui de l’année 2021."],
    ["Какие проекты в этом году в Ницце?", "Программа составлена на 2021 год."],
  ])("of projects is the year of the programme, which is said: %s", async (question, year) => {
    const answer = await ask(question, { now: NOW });
    expect(answer.reply).toContain(year);
    expect(answer.total).toBe(8);
  });

  it.each([
    [
      "Quels jumelages fêtent un anniversaire cette année ?",
      /déjà passés : Hérouville-Saint-Clair – Tikhvine, le 21 mars 2026 \(35 ans\).*Encore à venir : Strasbourg – Vologda, le 6 décembre 2026 \(17 ans\)/u,
    ],
    [
      "Какие годовщины побратимства в этом году?",
      /уже прошли годовщины: Эрувиль-Сен-Клер — Тихвин, 21 марта 2026 года \(35 лет\).*Ещё впереди: Страсбург — Вологда, 6 декабря 2026 года/u,
    ],
  ])("of anniversaries is that of the calendar, past and to come: %s", async (question, expected) => {
    const reply = await said(question);
    expect(reply).toMatch(expected);
    expect(reply).not.toContain("2027");
  });

  it("has the thirtieth anniversary of March in April 2021, and tells the next one of its tie", async () => {
    const answer = await ask("Quels jumelages fêtent un anniversaire cette année ?", {
      now: "2021-04-10T09:00:00+02:00",
    });
    expect(answer.reply?.replace(/[\u00a0\u202f]/gu, " ")).toContain("le 21 mars 2021 (30 ans)");
    expect(answer.twinnings.find(({ id }) => id === "herouville-saint-clair-tikhvine")?.next).toBe("2022-03-21");
  });
});

describe("The Year", () => {
  it.each([
    ["Comment s’ouvre l’Année ?", "est prévue à Nice, le 5 février 2021"],
    ["Чем открывается перекрёстный год?", "в Ницце на 5 февраля 2021 года"],
    ["Comment l’Année se termine-t-elle ?", "en Russie, par la 5e Rencontre franco-russe"],
    ["Где и чем завершится перекрёстный год?", "5-я Российско-французская встреча"],
  ])("opens and closes as the programme says: %s", async (question, expected) => {
    expect(await said(question)).toContain(expected);
  });
});

describe("What is open to all regions is no town’s own", () => {
  it.each([
    ["Quels sont les partenaires de Vologda ?", "Nice"],
    ["Кто партнёры Вологды?", "Ницца"],
    ["Avec quelles villes françaises Vologda coopère-t-elle ?", "Nice"],
    ["С какими французскими городами дружит Вологда?", "Ницца"],
  ])("%s", async (question, other) => {
    const reply = await said(question);
    expect(reply).toMatch(/Strasbourg|Страсбург/u);
    expect(reply).not.toContain(other);
  });

  it("nor does it make a partner of a town of the country", async () => {
    expect(await said("Nice est-elle partenaire de Vologda ?")).toMatch(/^Non/u);
  });
});

describe("A partner region is not its chief town", () => {
  it.each([
    ["Quelles villes russes participent ?", /^29 villes russes/u, /Rostov/u],
    ["Какие российские города участвуют?", /^29 российских городов/u, /Ростов/u],
  ])("%s", async (question, expected, other) => {
    const reply = await said(question);
    expect(reply).toMatch(expected);
    expect(reply).not.toMatch(other);
  });
});

describe("Of ties", () => {
  it.each([
    ["Quelle est la plus vieille amitié ?", "Dijon et Volgograd"],
    ["Какая дружба городов самая старая?", "Дижон — Волгоград"],
    [
      "Depuis combien de temps Arles et Pskov se connaissent-elles ?",
      "Arles et Pskov sont jumelées depuis le 8 octobre 1977 (49 ans)",
    ],
    ["Depuis combien de temps Nice et Moscou travaillent-elles ensemble ?", "depuis le 12 juin 2016 (10 ans)"],
    ["Сколько лет дружат Дижон и Волгоград?", "с 5 сентября 1959 года (67 лет)"],
  ])("their age is told, in whatever words: %s", async (question, expected) => {
    expect(await said(question)).toContain(expected);
  });

  it.each([
    ["Quel est le jumelage le plus ancien après Dijon–Volgograd ?", "vient ensuite Menton – Sotchi (1966)"],
    ["Какое побратимство самое старое после Дижона и Волгограда?", "далее — Ментона — Сочи (1966 год)"],
    [
      "Quel rang occupe Hérouville-Saint-Clair – Tikhvine parmi les jumelages les plus anciens ?",
      "c’est le 11e plus ancien des 23 dont la date est connue",
    ],
  ])("their order is counted on from the one that is named: %s", async (question, expected) => {
    expect(await said(question)).toContain(expected);
  });
});

describe("A comparison compares what is asked", () => {
  it.each([
    [
      "Qu’est-ce qui dure le plus longtemps, l’exposition sur les écrivains russes à Nice ou la semaine France-Russie à Bordeaux ?",
      "l’exposition sur les écrivains russes (41 jours) ; puis la Semaine France-Russie à Bordeaux (11 jours)",
    ],
    [
      "Что дольше: выставка о русских писателях в Ницце или Неделя Франции и России в Бордо?",
      "Дольше всего — выставка о русских писателях (41 день)",
    ],
    [
      "Qu’est-ce qui commence en premier, la Folle Journée d’Ekaterinbourg ou la dictée de Montpellier ?",
      "ne permet pas de les départager",
    ],
  ])("%s", async (question, expected) => {
    const reply = await said(question);
    expect(reply).toContain(expected);
    expect(reply).not.toMatch(/de part et d’autre|поровну/u);
  });
});

describe("A year that a text prints", () => {
  it.each([
    ["Quel accord a été renouvelé en 2017 ?", "ont renouvelé leur accord en 2017"],
    ["Quelle édition 2020 a été annulée ?", "a fêté en 2020 les 50 ans"],
  ])("is answered from it: %s", async (question, expected) => {
    expect(await said(question)).toContain(expected);
  });
});

describe("How long something lasts", () => {
  it.each([
    ["Combien de temps durent les concours de Clermont-Ferrand et d’Oudmourtie ?", "1 jour, puis 5 jours."],
    ["Сколько длится олимпиада Клермон-Феррана и Удмуртии?", "1 день, затем 5 дней."],
  ])("is told of each of its stretches: %s", async (question, expected) => {
    expect(await said(question)).toContain(expected);
  });

  it("leaves out what lies within another stretch, and what is not dated to the day", () => {
    const [start, end] = ["2021-11-13", "2021-12-23"];
    const part = { start: "2021-11-26", end: "2021-11-26", precision: "day" } as const;
    const dates = { start, end, precision: "day", text: { fr: "", ru: "" } } as const;
    expect(stretchesOf({ ...dates, spans: [{ start, end, precision: "day" }, part] })).toEqual([41]);
    expect(stretchesOf({ ...dates, spans: [{ start, end, precision: "month" }, part] })).toBeNull();
    expect(stretchesOf({ ...dates, start: null, end: null, precision: "none" })).toBeNull();
  });
});
