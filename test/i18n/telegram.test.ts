import { describe, expect, it } from "vitest";
import { catalogueOf } from "../../src/i18n/catalogues.ts";
import { EVENTS } from "../../src/i18n/things.ts";
import { COMMAND_NAMES, COMMAND_WORDS } from "../../src/i18n/telegram/commands.ts";
import { LANGUAGES } from "../../src/language/languages.ts";
import { COMMANDS } from "../../src/telegram/commands.ts";

const { telegram: telegramFr } = catalogueOf("fr");
const { telegram: telegramRu } = catalogueOf("ru");
const COUNTS = [0, 1, 2, 5, 11, 21, 22, 77];

/** Every sentence of a catalogue with its place; functions are called with plain words and several numbers. */
function sentences(value: unknown, path = ""): [string, string][] {
  if (typeof value === "string") return [[path, value]];
  if (typeof value === "function") {
    const call = value as (...args: unknown[]) => unknown;
    return COUNTS.flatMap((count) => sentences(call(...Array.from({ length: 4 }, () => count)), path));
  }
  if (typeof value !== "object" || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => sentences(inner, path === "" ? key : `${path}.${key}`));
}

const keysOf = (catalogue: object) => [...new Set(sentences(catalogue).map(([path]) => path))];
const french = [...sentences(telegramFr), ...sentences(catalogueOf("fr", EVENTS).telegram)];
const russian = [...sentences(telegramRu), ...sentences(catalogueOf("ru", EVENTS).telegram)];

describe("The bot's sentences", () => {
  it("are the same in both languages", () => {
    expect(keysOf(telegramRu)).toEqual(keysOf(telegramFr));
  });

  it("count as French counts: 0 and 1 are singular", () => {
    const { forget, months } = telegramFr;
    expect(COUNTS.map((count) => forget.subscriptions(count))).toEqual([
      "0 rappel",
      "1 rappel",
      "2 rappels",
      "5 rappels",
      "11 rappels",
      "21 rappels",
      "22 rappels",
      "77 rappels",
    ]);
    expect(months.undated(1)).toMatch(/^Un projet n’a pas de date/u);
    expect(months.undated(0)).toBe("Tous les projets ont une date dans le programme.");
    expect(months.undated(21)).toMatch(/^21 projets n’ont pas de date/u);
  });

  it("count as Russian counts: one, few, many", () => {
    const { forget, months } = telegramRu;
    expect(COUNTS.map((count) => forget.subscriptions(count))).toEqual([
      "0 напоминаний",
      "1 напоминание",
      "2 напоминания",
      "5 напоминаний",
      "11 напоминаний",
      "21 напоминание",
      "22 напоминания",
      "77 напоминаний",
    ]);
    expect(COUNTS.map((count) => forget.deliveries(count).split(" ")[1])).toEqual([
      "отметок",
      "отметка",
      "отметки",
      "отметок",
      "отметок",
      "отметка",
      "отметки",
      "отметок",
    ]);
    expect(months.undated(1)).toMatch(/^У 1 проекта .*, здесь он не учтён\.$/u);
    expect(months.undated(0)).toBe("У всех проектов в программе есть дата.");
    expect(months.undated(21)).toMatch(/^У 21 проекта /u);
    expect(months.undated(2)).toMatch(/^У 2 проектов /u);
  });

  it.each(french)("are French as it is printed: %s", (_path, sentence) => {
    // A narrow no-break space before ; : ? ! and inside « », and nowhere else a space of another kind there.
    expect(sentence).not.toMatch(/[^\u202f][;:?](?=\s|$)|[^\u202f]»|«[^\u202f]/u);
    expect(sentence).not.toMatch(/!|'|\.\.\./u);
    expect(sentence).not.toMatch(/\p{Script=Cyrillic}/u);
  });

  it.each(russian)("are Russian as it is printed: %s", (_path, sentence) => {
    expect(sentence).not.toMatch(/!|\.\.\.|\u202f| [;:?]|["“”]|[^\p{L}]–[^\p{L}\d]/u);
    // Names that are Latin in Russian too: commands, mentions of the bot, Telegram, MIT.
    const rest = sentence.replace(/\/[a-z0-9_]+|@\w+|Telegram|MIT/gu, "");
    expect(rest).not.toMatch(/\p{Script=Latin}/u);
  });

  it("fit where Telegram shows them", () => {
    for (const { commands } of [telegramFr, telegramRu]) {
      for (const text of Object.values(commands)) expect(text.length).toBeLessThanOrEqual(60);
    }
    for (const { tooMany, unknownButton, expired, gone } of [telegramFr, telegramRu]) {
      for (const text of [tooMany, unknownButton, expired, gone]) expect(text.length).toBeLessThanOrEqual(200);
    }
    expect(telegramFr.failure("ABCDEF").length).toBeLessThanOrEqual(200);
    expect(telegramRu.failure("ABCDEF").length).toBeLessThanOrEqual(200);
  });
});

/** Everything that is written in a catalogue; of functions, their own text. */
function written(value: unknown): string[] {
  if (typeof value !== "object" || value === null) return [String(value)];
  return Object.values(value).flatMap(written);
}

describe("The names of commands", () => {
  it.each(LANGUAGES)("that a text in this language mentions are those of its readers: %s", (language) => {
    const shown = new Set(Object.values(COMMAND_WORDS[language]));
    const mentioned = written(catalogueOf(language)).flatMap((text) =>
      [...text.matchAll(/(?<![\p{L}\p{N}/])\/([a-z][a-z_]+)/gu)].map(([, name = ""]) => name),
    );
    expect(mentioned.length).toBeGreaterThan(5);
    expect(mentioned.filter((name) => !shown.has(name))).toEqual([]);
  });

  it.each(LANGUAGES)("are all understood, whatever the language (%s), and each is that of one command", (language) => {
    for (const name of COMMAND_NAMES) {
      const word = COMMAND_WORDS[language][name];
      expect(word).toMatch(/^[a-z][a-z0-9_]{0,31}$/);
      const meant = COMMAND_NAMES.filter((other) => [other, ...COMMANDS[other].aliases].includes(word));
      expect(meant).toEqual([name]);
    }
  });
});
