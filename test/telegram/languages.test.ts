import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startBench } from "../support/telegram-harness.ts";
import type { Bench } from "../support/telegram-harness.ts";

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.close());

const FRENCH = /^Bonjour\. Posez une question/u;
const RUSSIAN = /^Здравствуйте\. Спросите/u;
const NOTICE = "I speak French and Russian. Here is the answer in French:";

describe("The language of an answer", () => {
  it("is that of the message, whatever was chosen and whatever the app speaks", async () => {
    const person = bench.person("ru");
    await bench.store.savePreferences(person.id, { language: "fr" });
    expect((await bench.ask(person, "привет")).text).toMatch(RUSSIAN);
    expect((await bench.ask(person, "/help")).text).toMatch(/^Je réponds/u);
    expect((await bench.ask(bench.person("ru"), "bonjour")).text).toMatch(FRENCH);
  });

  it("is Russian for Russian in Latin letters", async () => {
    expect((await bench.ask(bench.person("fr"), "chto v Nicce?")).text).toMatch(/^Ницца — 8 проектов/u);
  });

  it("is the chosen one, else that of the app, else French, where a message has no letters", async () => {
    const chosen = bench.person("fr");
    await bench.store.savePreferences(chosen.id, { language: "ru" });
    expect((await bench.ask(chosen, "???")).text).toMatch(/^В этом сообщении/u);
    expect((await bench.ask(bench.person("ru"), "123")).text).toMatch(/[а-я]/u);
    expect((await bench.ask(bench.person("de"), "???")).text).toMatch(/^Ce message ne contient pas de texte/u);
    expect((await bench.ask(bench.person(undefined), "???")).text).toMatch(/^Ce message ne contient pas de texte/u);
  });

  it("stays that of the answer when its buttons are pressed, whichever was chosen", async () => {
    const person = bench.person("fr");
    const answer = await bench.ask(person, "Что запланировано в Ницце?");
    expect((await bench.press(person, answer, "2")).text).toMatch(/^Ницца: выставка/u);
    await bench.store.savePreferences(person.id, { language: "fr" });
    const list = await bench.ask(person, "Что запланировано в Ницце?");
    const page = await bench.press(person, list, "Следующие");
    expect(page.text).toMatch(/^Ницца — 8 проектов/u);
    expect((await bench.press(person, page, "7")).text).toMatch(/^Ницца: участие/u);
  });

  it("stays that of a list of choices too, whatever the app speaks", async () => {
    const person = bench.person("fr");
    const refusal = await bench.ask(person, "Что запланировано в Токио?");
    const countries = await bench.press(person, refusal, "Города");
    expect(countries.text).toMatch(/^Города и регионы/u);
    const regions = await bench.press(person, countries, "Россия");
    expect(regions.text).toMatch(/^Россия: выберите/u);
    expect((await bench.press(person, regions, "Москва")).text).toMatch(/^Москва — \d+ проект/u);
  });

  it("is French with one English line for English and other languages, never for French", async () => {
    const person = bench.person("en");
    for (const english of [
      "What happens in Nice in December?",
      "Which events are in Bordeaux?",
      "Was gibt es in Nizza?",
    ]) {
      const { text = "" } = await bench.ask(person, english);
      expect(text.startsWith(`${NOTICE}\n`)).toBe(true);
      expect(text).toMatch(/projets?|programme|prévue?s?|prévoi/u);
    }
    for (const french of [
      "Nice",
      "Bordeaux en mai",
      "festival",
      "concert jazz",
      "les dates du festival",
      "Metz on fait quoi",
    ]) {
      expect((await bench.ask(person, french)).text).not.toContain(NOTICE);
    }
  });

  it("is one only: no French answer has Cyrillic letters, no Russian one a French sentence", async () => {
    const [anna, ivan] = [bench.person("fr"), bench.person("ru")];
    for (const text of [
      "/start",
      "/help",
      "/villes",
      "/mois",
      "/themes",
      "/apropos",
      "/privacy",
      "tout le programme",
      "Tokyo",
    ]) {
      const { text: answer, reply_markup: markup } = await bench.ask(anna, text);
      expect(`${answer ?? ""}${JSON.stringify(markup)}`).not.toMatch(/\p{Script=Cyrillic}/u);
    }
    for (const text of [
      "/start",
      "/help",
      "/villes",
      "/mois",
      "/themes",
      "/apropos",
      "/privacy",
      "вся программа",
      "Токио",
    ]) {
      const { text: answer = "" } = await bench.ask(ivan, text);
      expect(answer).not.toMatch(/\b(?:le|la|les|une|est|projets?|dans)\b/u);
    }
  });
});

describe("The menus of commands", () => {
  it("are described in the reader's language, for private chats and for groups", async () => {
    const { publishProfile } = await import("../../src/telegram/profile.ts");
    const { Api } = await import("grammy");
    const { apiRoot } = await bench.telegram.listen(0);
    const { TOKEN, lexicalAssistant } = await import("../support/telegram-harness.ts");
    const warned: string[] = [];
    const warn = (_fields: object, message: string) => void warned.push(message);
    const { deps } = await lexicalAssistant();
    const logger = { debug: warn, info: warn, warn, error: warn };
    const { corpus } = deps;
    await publishProfile(new Api(TOKEN, { apiRoot }), corpus, { logger, signal: new AbortController().signal });
    // Ended, it asks for nothing more and has nothing to complain of.
    await publishProfile(new Api(TOKEN, { apiRoot: "http://127.0.0.1:9" }), corpus, {
      logger,
      signal: AbortSignal.abort(),
    });
    expect(warned).toEqual([]);
    const [anna, ivan] = [bench.person("fr"), bench.person("ru")];
    await bench.ask(anna, "/help");
    await bench.ask(ivan, "/help");
    const [french, russian] = [anna, ivan].map(({ id }) => bench.world.commandsFor(id, id));
    expect(french).toHaveLength(russian?.length ?? 0);
    expect(french).toContainEqual({ command: "villes", description: "Villes et régions du programme" });
    expect(french).toContainEqual({ command: "aide", description: "Comment poser une question" });
    expect(russian).toContainEqual({ command: "goroda", description: "Города и регионы программы" });
    expect(russian).toContainEqual({ command: "pomoshch", description: "Как задать вопрос" });
    const group = bench.world.createGroup({ title: "Nice", creatorId: ivan.id });
    const inGroup = bench.world.commandsFor(ivan.id, group.id).map(({ command }) => command);
    expect(inGroup).toContain("temy");
    expect(inGroup).not.toContain("start");
    expect(bench.world.descriptionFor(ivan.id, "description")).toMatch(/^Спросите о программе/u);
    expect(bench.world.descriptionFor(anna.id, "short-description")).toMatch(/^Le programme franco-russe/u);
  });
});
