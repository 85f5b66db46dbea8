import { describe, expect, test } from "vitest";
import { createAsking } from "../../asking.ts";

const { ask, converse } = createAsking();
const said = async (question: string, now = "2026-11-24T12:00:00Z") => (await ask(question, { now })).reply;

describe("A tie is told in a sentence", () => {
  test.each([
    [
      "jumelage dijon volgograd",
      "Dijon et Volgograd sont jumelées depuis le 5 septembre 1959 (67 ans) ; prochain anniversaire le 5 septembre 2027.",
    ],
    [
      "побратимы Волгограда",
      "Дижон и Волгоград — побратимы с 5 сентября 1959 года (67 лет); ближайшая годовщина — 5 сентября 2027 года.",
    ],
    [
      "Nice et Moscou sont-elles jumelées ?",
      "Non, ce n’est pas un jumelage : Nice et Moscou sont liées par un accord de coopération depuis le 12 juin 2016 (10 ans) ; prochain anniversaire le 12 juin 2027.",
    ],
    ["Ментона и Сочи ещё побратимы?", "По сообщениям 2022 года, отношения приостановлены."],
    [
      "Quel âge aura le jumelage Dijon – Volgograd en 2029 ?",
      "Les 70 ans tombent le 5 septembre 2029. Dijon et Volgograd sont jumelées depuis le 5 septembre 1959 (67 ans) ; prochain anniversaire le 5 septembre 2027.",
    ],
  ])("“%s”", async (question, reply) => {
    expect(await said(question)).toBe(reply);
  });
});

describe("A tie that rests or has ended is told as it was, with what sources report of it", () => {
  test.each([
    [
      "jumelage de Tulle et Smolensk",
      "Tulle et Smolensk se sont jumelées le 30 mai 1981 (prochain anniversaire le 30 mai 2027) ; selon les sources consultées, ce jumelage est suspendu.",
    ],
    [
      "Est-ce que Menton est jumelée avec Sotchi ?",
      "Menton et Sotchi se sont jumelées en 1966 ; selon une source de 2022, ce jumelage est suspendu.",
    ],
    [
      "с какого года Ментона и Сочи побратимы?",
      "Ментона и Сочи стали побратимами в 1966 году; по сообщениям 2022 года, отношения приостановлены.",
    ],
    [
      "Agen et Touapsé sont-elles jumelées ?",
      "Non. Agen et Touapsé étaient jumelées ; ce jumelage a pris fin le 28 mars 2022.",
    ],
    [
      "побратимство Ажена и Туапсе",
      "Ажен и Туапсе были побратимами; отношения прекращены 28 марта 2022 года. Связи начались в 1975 или 1976 году: источник 2022 года говорит и о 47 годах, и о начале в 1976 году.",
    ],
    [
      "depuis quand Agen et Touapsé étaient jumelées ?",
      "Agen et Touapsé étaient jumelées ; ce jumelage a pris fin le 28 mars 2022. Les liens remontent à 1975 ou à 1976 : la source, de 2022, parle de quarante-sept ans de jumelage, mais aussi de 1976 comme première année.",
    ],
  ])("“%s”", async (question, reply) => {
    expect((await said(question))?.replaceAll(/[\u00a0\u202f]/gu, " ")).toBe(reply);
  });
});

describe("Of a tie only what is asked is told", () => {
  test.each([
    ["Avec quelle ville russe Hérouville-Saint-Clair est jumelée ?", "Avec Tikhvine, depuis le 21 mars 1991."],
    ["Ла-Рошель с кем побратим?", "Побратим Ла-Рошели с 6 ноября 1973 года — Петрозаводск."],
    ["La Rochelle a-t-elle une ville jumelle en Russie ?", "Oui, avec Petrozavodsk, depuis le 6 novembre 1973."],
    ["Есть ли у Пскова побратим во Франции?", "Да, побратим Пскова — Арль."],
    [
      "Какая связь между Ульяновском и Лиможем?",
      "Лимож и Ульяновск — партнёры. Программа говорит об этом партнёрстве, но даты не называет; других источников найти не удалось.",
    ],
    [
      "Какие города-побратимы есть у Калуги?",
      "О побратимах Калуги сведений нет; партнёр — Пуасси. Партнёр Калужской области — Монпелье (соглашение 2017 года).",
    ],
  ])("“%s”", async (question, reply) => {
    expect(await said(question)).toBe(reply);
  });

  test("and of a partnership whether it is a twinning as far as is known", async () => {
    const reply = await said("Poissy et Kalouga c'est un jumelage ?");
    expect(reply).toMatch(/^Pas à notre connaissance\s: Poissy et Kalouga sont partenaires\. Le programme annonçait/u);
  });

  test("and since when, of the tie before, without its towns", async () => {
    const [, known] = await converse("Avec quelle ville russe Hérouville-Saint-Clair est jumelée ?", "depuis quand ?");
    expect(known?.reply).toMatch(/^Depuis le 21\s?mars 1991 \(29 ans\)/u);
    const [, unknown] = await converse("Bressuire a un jumelage ?", "depuis quand ?");
    expect(unknown?.reply).toBe("Les sources consultées, françaises et russes, parlent de ce jumelage sans le dater.");
    const [, several] = await converse("Города-побратимы Вологды", "с какого года?");
    expect(several?.reply).toMatch(/^Страсбург — с 6\s?декабря 2009 года; .* — с какого года, неизвестно\.$/u);
  });
});

describe("Several ties", () => {
  test.each([
    [
      "jumelages de Nice",
      "Nice est jumelée avec Saint-Pétersbourg (1997) ; elle a aussi un accord de coopération avec Moscou (2016).",
    ],
    [
      "побратимы Петербурга",
      "Побратимы Санкт-Петербурга — Гавр (с 1967 года), Бордо (с 1992 года) и Ницца (с 1997 года); партнёр — Париж (соглашение 1997 года).",
    ],
    [
      "jumelages signés dans les années 1980",
      "Trois jumelages et partenariats commencés entre 1980 et 1989 : Le Mans – Rostov-sur-le-Don (1981) ; Tulle – Smolensk (1981) ; Saintes – Vladimir (1988).",
    ],
    ["Quel jumelage aura 60 ans en 2027 ?", "60 ans en 2027 : Le Havre – Saint-Pétersbourg (1967)."],
    [
      "какие побратимства прекращены?",
      "По сообщениям, прекращено одно побратимство: Ажен — Туапсе (28 марта 2022 года).",
    ],
    ["anniversaires de jumelage en mai", "En mai, un anniversaire : Tulle – Smolensk, le 30 mai 2027 (46 ans)."],
    [
      "На апрель приходится хоть одна годовщина?",
      "В апреле известных годовщин нет; ближайшая: Страсбург — Вологда, 6\u00a0декабря 2026 года (17 лет).",
    ],
  ])("“%s”", async (question, reply) => {
    expect(await said(question)).toBe(reply);
  });

  test("of a town come before the projects of their heading", async () => {
    const { kind, twinnings, events } = await ask("jumelages de Nice");
    expect(kind).toBe("anniversaries");
    expect(twinnings.map(({ id }) => id)).toEqual(["nice-moscou", "nice-saint-petersbourg"]);
    expect(events.map(({ id }) => id)).toEqual(["nice-saint-petersbourg-annee"]);
  });

  test("are projects where nothing but a link is named and there is no tie", async () => {
    const { asks, kind, events } = await ask("Quels liens entre Grenoble et Astrakhan ?");
    expect([asks, kind, events.map(({ id }) => id)]).toEqual(["list", "events", ["grenoble-astrakhan-philologie"]]);
  });
});

describe("No tie", () => {
  test("of a town is said, with its projects instead", async () => {
    const { kind, reply, alternatives } = await ask("побратимы Воронежа");
    expect(kind).toBe("refusal");
    expect(reply).toMatch(
      /^У Воронежа нет известных побратимов и партнёров во Франции\. Зато в программе есть .* и ещё 2\.$/u,
    );
    expect(alternatives).toHaveLength(4);
  });

  test.each([
    ["Lille et Pskov sont-elles jumelées ?", "Non : je ne connais aucun jumelage ni partenariat entre Lille et Pskov."],
    ["побратимы Лиона", "Лион: о побратимах и партнёрах ничего не известно."],
  ])("“%s”", async (question, reply) => {
    expect(await said(question)).toBe(reply);
  });
});

test("The towns in view are those whose tie is asked for next", async () => {
  const [, tie] = await converse("ярославль", "с кем он побратим?");
  expect(tie?.reply).toBe("Побратим Ярославля — Пуатье.");
});
