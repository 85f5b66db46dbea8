import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { LANGUAGES } from "../../src/language/languages.ts";
import { ASKS } from "../../src/reading/asks.ts";
import { openAsking } from "../support/asking.ts";

const FOLDER = fileURLToPath(new URL("../../learn/asking/", import.meta.url));
const KINDS = [...ASKS, "else"] as const;

const example = z.strictObject({
  language: z.enum(LANGUAGES),
  asks: z.enum(KINDS),
  more: z.record(z.string(), z.string()),
  question: z.string().trim().min(1),
});

const names = (await readdir(FOLDER)).filter((name) => name.endsWith(".jsonl"));
const hands = await Promise.all(
  names.map(async (name) => {
    const lines = (await readFile(join(FOLDER, name), "utf8")).trim().split("\n");
    return { name, examples: lines.map((line) => example.parse(JSON.parse(line))) };
  }),
);
const teaching = hands.filter(({ name }) => name.startsWith("hand-")).flatMap(({ examples }) => examples);

/** A question without its marks; a mark that is not closed, or lies in another one, is left. */
const withoutMarks = (question: string) => question.replace(/<(s|me|no)>([^<>]*)<\/\1>/gu, "$2");

describe("The examples of what is asked", () => {
  it("are of more than twelve hands that teach and four that only measure", () => {
    expect(names.filter((name) => name.startsWith("hand-")).length).toBeGreaterThan(12);
    expect(names.filter((name) => name.startsWith("measured-"))).toHaveLength(4);
  });

  it.each(KINDS)("have a hundred and fifty of each language for %s at least", (kind) => {
    for (const language of LANGUAGES) {
      const own = teaching.filter(({ asks, language: written }) => asks === kind && written === language);
      expect(own.length).toBeGreaterThanOrEqual(150);
    }
  });

  it.each(hands)("of $name have marks that are closed", ({ examples }) => {
    expect(examples.filter(({ question }) => /<\/?(?:s|me|no)>/u.test(withoutMarks(question)))).toEqual([]);
  });

  it("say hardly anything twice", () => {
    const plain = teaching.map(({ question }) => withoutMarks(question).toLowerCase());
    // Of a hundred, one at most: « а когда? » is typed by everybody.
    expect(1 - new Set(plain).size / plain.length).toBeLessThan(0.01);
  });
});

/** Just below what is told rightly of hands that taught nothing, by language. */
const FLOOR = { fr: 0.9, ru: 0.92 };

describe("What is asked", () => {
  it.each(LANGUAGES)("is told rightly of hands that taught nothing (%s)", async (language) => {
    const asking = await openAsking();
    const measured = hands.filter(({ name }) => name.startsWith("measured-")).flatMap(({ examples }) => examples);
    const own = measured.filter((one) => one.language === language);
    let right = 0;
    for (const { question, asks } of own) {
      const { kinds } = await asking(withoutMarks(question));
      right += Number(kinds[0]?.kind === asks);
    }
    expect(right / own.length).toBeGreaterThanOrEqual(FLOOR[language]);
  });
});
