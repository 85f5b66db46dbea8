import { describe, expect, test } from "vitest";
import { createAsking } from "./asking.ts";

const { ask, converse } = createAsking();

const FRENCH_EXAMPLE = `
Essayez plutôt\u202f:
• Que se passe-t-il à Nice\u202f?`;
const FRENCH_EXAMPLES = `${FRENCH_EXAMPLE}
• Quelles expositions sont prévues\u202f?
• Qu’est-ce qui est prévu en décembre\u202f?`;
const RUSSIAN_EXAMPLES = `
Попробуйте спросить:
• Что запланировано в Ницце?
• Какие выставки есть в программе?
• Что запланировано на декабрь?`;

describe("What the programme does not have is refused with the reason", () => {
  test.each([
    ["Que se passe-t-il à Tokyo ?", "unknown-place", "Tokyo"],
    ["Что происходит в Токио?", "unknown-place", "Токио"],
    ["Lyon", "unknown-place", "Lyon"],
    ["Что запланировано в Лионе?", "unknown-place", "В Лионе"],
    ["La Rochelle", "unknown-place", "à La Rochelle"],
    ["Ла-Рошель", "unknown-place", "Ла-Рошели"],
    ["Où changer mes pneus ?", "nothing-close", "pneus"],
    ["Как починить холодильник?", "nothing-close", "В программе 2021 года об этом ничего нет."],
    ["Tulle en mars", "nothing-in-range", "mars 2021"],
    ["Тюль в марте", "nothing-in-range", "март 2021 года"],
    ["équitation en novembre", "nothing-in-range", "novembre 2021"],
    ["шахматы в марте", "nothing-in-range", "март 2021 года"],
    ["Lille et Moscou", "nothing-together", "n’a pas de projet qui réunisse Lille et Moscou."],
    ["Лилль и Москва", "nothing-together", "Общих проектов у Лилля и Москвы в программе нет."],
    ["le tourisme à Tulle", "nothing-together", "tourisme"],
    ["туризм в Тюле", "nothing-together", "туризм"],
    ["de la dentelle à Nice", "nothing-close", "dentelle"],
    ["кружево в Ницце", "nothing-close", "В программе 2021 года об этом ничего нет."],
    ["en mai 2022", "other-year", "mai 2022"],
    ["в мае 2022 года", "other-year", "май 2022 года"],
    ["Nice en 2019", "other-year", "2019"],
    ["le 31 février", "no-such-date", "31 février"],
    ["31 февраля", "no-such-date", "31 февраля"],
    ["", "empty", "ville"],
    ["?!", "empty", "ville"],
    ["plus de détails sur le deuxième", "no-such-item", "list"],
    ["подробнее о втором", "no-such-item", "спис"],
  ])("“%s” → %s, and it says “%s”", async (question, reason, words) => {
    const answer = await ask(question);
    expect(answer).toMatchObject({ kind: "refusal", reason, total: 0, rows: 0, events: [], twinnings: [] });
    expect(answer.text.split("\n")[0]).toContain(words);
  });

  test("a town that the programme does not have is answered with nothing else as if it were it", async () => {
    const answer = await ask("des expositions à Tokyo");
    expect(answer).toMatchObject({ kind: "refusal", reason: "unknown-place", events: [] });
  });

  test("relative words outside the programme's year say so", async () => {
    const now = "2026-11-24T09:00:00Z";
    expect(await ask("Des concerts ce week-end ?", { now })).toMatchObject({ reason: "other-year" });
    expect(await ask("Что сегодня в Перми?", { now })).toMatchObject({ reason: "other-year" });
    expect((await ask("cette année", { now })).text).toContain("2021");
    expect((await ask("в этом году", { now })).text).toContain("2021");
  });

  test("contradictory conditions: it says what was understood and what would find something", async () => {
    const french = await ask("Nice et Dijon et le sport en février");
    expect(french).toMatchObject({ kind: "refusal", reason: "nothing-together" });
    expect(french.text.split("\n")[0]).toBe(
      "Aucun projet du programme ne correspond à tout cela à la fois (Nice et Dijon · février 2021 · sport).",
    );
    expect(french.suggestions).toContain("Que se passe-t-il à Nice\u202f?");
    const russian = await ask("спорт в Ницце и Дижоне в феврале");
    expect(russian.text.split("\n")[0]).toBe(
      "Ни один проект программы не отвечает всем условиям сразу (Ницца и Дижон · февраль 2021 года · спорт).",
    );
  });

  test("what only lacks a date is counted", async () => {
    const answer = await ask("des délégations à Béziers en mai");
    expect(answer).toMatchObject({ kind: "refusal", reason: "nothing-in-range", undated: 1 });
    expect(answer.text).toContain("Un projet sans date pourrait correspondre");
    expect(await ask("Béziers en mai")).toMatchObject({ reason: "nothing-in-range", undated: 1 });
    expect(await ask("Что в Безье в мае?")).toMatchObject({ reason: "nothing-in-range", undated: 1 });
  });

  test("a list cannot be continued before there is one", async () => {
    expect(await ask("la suite")).toMatchObject({ kind: "refusal", reason: "no-such-item" });
    expect(await ask("ещё")).toMatchObject({ kind: "refusal", reason: "no-such-item" });
  });
});

describe("Whole texts", () => {
  test.each([
    ["Que se passe-t-il à Tokyo ?", `Le programme de 2021 ne prévoit rien à Tokyo.\n${FRENCH_EXAMPLES}`],
    ["La Rochelle", "Rien à La Rochelle même, mais il y a "],
    ["Où changer mes pneus ?", null],
    ["en 2022", `Le programme est celui de l’année 2021\u202f; il ne prévoit rien en 2022.\n${FRENCH_EXAMPLES}`],
    [
      "Tulle en mars",
      "Le programme de 2021 ne prévoit rien à ces dates (Tulle · mars 2021).\n\nEssayez plutôt\u202f:\n• Que se passe-t-il à Tulle\u202f?",
    ],
    ["", null],
    ["Что происходит в Токио?", `Токио в программе 2021 года не упоминается.\n${RUSSIAN_EXAMPLES}`],
    [
      "Qu’y a-t-il en Allemagne et aux États-Unis ?",
      `Le programme de 2021 ne prévoit rien dans ces lieux\u202f: Allemagne et États-Unis.\n${FRENCH_EXAMPLES}`,
    ],
    [
      "Что запланировано в Лионе?",
      "В Лионе ничего не запланировано, но в регионе Овернь — Рона — Альпы есть шесть проектов",
    ],
    ["проекты с Китаем", `Китай в программе 2021 года не упоминается.\n${RUSSIAN_EXAMPLES}`],
    ["Что есть в Орле?", "В Орле ничего не запланировано. Ближайший город программы — "],
    [
      "?!",
      `Ce message ne contient pas de texte. Posez une question sur une ville, un mois ou un thème.\n${FRENCH_EXAMPLE}`,
    ],
    ["Ла-Рошель", "В Ла-Рошели ничего не запланировано, но "],
    ["в 2022 году", `Программа составлена на 2021 год; на 2022 год в ней ничего нет.\n${RUSSIAN_EXAMPLES}`],
  ])("“%s”", async (question, text) => {
    const answer = await ask(question);
    if (text === null) expect(answer.text).toContain(FRENCH_EXAMPLE);
    else expect(answer.text.startsWith(text)).toBe(true);
  });
});

describe("A refusal offers ways on that have an answer", () => {
  test.each([
    "Que se passe-t-il à Tokyo ?",
    "Что происходит в Токио?",
    "La Rochelle",
    "Ла-Рошель",
    "Où changer mes pneus ?",
    "Как починить холодильник?",
    "Tulle en mars",
    "Тюль в марте",
    "Tulle du 1er au 15 mai",
    "Тюль с 1 по 15 мая",
    "Tulle au premier trimestre",
    "Тюль весной",
    "Nice et Dijon et le sport en février",
    "спорт в Ницце и Дижоне в феврале",
    "le tourisme à Tulle",
    "туризм в Тюле",
    "l’environnement au Havre en mars",
    "экология в Гавре в марте",
    "les universités à Tulle",
    "университеты в Тюле",
    "les jumelages et l’économie à Lémeré",
    "культура в Сомюре",
    "en 2022",
    "в 2022 году",
    "le 31 février",
    "31 февраля",
    "",
    "?!",
    "la suite",
    "ещё",
    "anniversaires à Lille",
    "годовщины в Лилле",
    "le 24 février à Tulle",
  ])("“%s”", async (question) => {
    const { kind, suggestions, text, language } = await ask(question);
    expect(kind).toBe("refusal");
    expect(suggestions.length).toBeGreaterThan(0);
    for (const suggestion of suggestions) {
      const answer = await ask(suggestion);
      expect([suggestion, answer.kind, answer.language]).toEqual([suggestion, "events", language]);
      expect(text).toContain(`• ${suggestion}`);
    }
  });

  test("in the language of the question", async () => {
    for (const { suggestions } of await converse("Что происходит в Токио?", "31 февраля")) {
      expect(suggestions.every((text) => /\p{Script=Cyrillic}/u.test(text))).toBe(true);
    }
  });
});

describe("A refusal is true, and helps on", () => {
  test("what the place has is offered for what it has not", async () => {
    const answer = await ask("du curling à Nice");
    expect(answer.reply).toMatch(/^Le programme de 2021 ne contient rien sur « curling » \(Nice\)\. À Nice, /u);
    expect(answer.alternatives).toHaveLength(5);
    const russian = await ask("кёрлинг в Ницце");
    expect(russian.reply).toContain(
      "В программе 2021 года об этом ничего нет. В Ницце запланировано другое: восемь проектов",
    );
  });

  test("what another place has is said", async () => {
    const answer = await ask("de la dentelle à Nice");
    expect(answer.reply).toContain("Caudry");
    expect(answer).toMatchObject({ events: [], alternatives: ["caudry-vologda-dentelle"] });
  });

  test("the second in a row says something new, and others follow it", async () => {
    const [first, second, third] = await converse("curling", "curling", "ok");
    expect(second?.reply).not.toBe(first?.reply);
    expect(second?.reply).toContain("à Nice, à Bordeaux");
    expect(second?.suggestions).not.toEqual(first?.suggestions);
    expect(third).toMatchObject({ kind: "help", asks: "talk" });
  });
});

describe("What is echoed of a question reads as printed text", () => {
  const firstLine = async (question: string) => (await ask(question)).text.split("\n")[0];
  test("a Russian name that nobody knows is told as that of the question, whatever its case", async () => {
    expect(await firstLine("Что запланировано в Зурбагане?")).toContain(
      "«Зурбагане» (так в вопросе) в программе 2021 года не упоминается.",
    );
  });
  test("where only a part of the day was asked for, it is that of which something else is told", async () => {
    expect(await firstLine("de la plongée sous-marine le soir")).not.toContain("À cette période");
  });
  test("an apostrophe is the printed one", async () => {
    expect(await firstLine("l'équitation d'antan à Tulle")).not.toMatch(/\p{L}'\p{L}/u);
  });
});
