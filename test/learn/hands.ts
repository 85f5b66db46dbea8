import { readdir, readFile } from "node:fs/promises";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { LANGUAGES } from "../../src/language/languages.ts";
import { ASKS } from "../../src/reading/asks.ts";

const FOLDER = fileURLToPath(new URL("../../learn/asking/", import.meta.url));
/** What a question may ask for. */
export const KINDS = [...ASKS, "else"] as const;

const example = z.strictObject({
  language: z.enum(LANGUAGES),
  asks: z.enum(KINDS),
  more: z.record(z.string(), z.string()),
  question: z.string().trim().min(1),
});

const names = (await readdir(FOLDER)).filter((name) => name.endsWith(".jsonl"));
/** The examples of each hand, by the name of its file. */
export const hands = await Promise.all(
  names.map(async (name) => {
    const lines = (await readFile(join(FOLDER, name), "utf8")).trim().split("\n");
    return { name, examples: lines.map((line) => example.parse(JSON.parse(line))) };
  }),
);

/** A question without its marks; a mark that is not closed, or lies in another one, is left. */
export const withoutMarks = (question: string) => question.replace(/<(s|me|no)>([^<>]*)<\/\1>/gu, "$2");
