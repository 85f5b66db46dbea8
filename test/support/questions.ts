import { readdir, readFile } from "node:fs/promises";
import type { Language } from "../../src/language/languages.ts";

/** What labels are for: those of development are read and learned from, those held out only measure. */
export const PARTS = ["development", "held-out"] as const;
export type Part = (typeof PARTS)[number];

/** What a labelled question expects; the fields are explained in test/questions/README.md. */
export interface Label {
  question: string;
  rows: number[];
  optional: number[];
  expect: "events" | "refusal" | "anniversaries" | "help";
  reason: string | null;
  best?: number[];
  first?: number[];
  between?: number[];
  last?: number[];
  count?: number;
  countAlso?: number[];
  excluded?: string[];
  twinnings?: string[];
  detail?: number;
  now?: string;
}

/** A question by itself, of a kind such as `topic-month`. */
export interface LabelledQuestion extends Label {
  id: string;
  language: Language;
  kind: string;
}

/** Questions that follow each other. */
export interface LabelledConversation {
  id: string;
  language: Language;
  part: Part;
  turns: (Label & { language?: Language })[];
}

const FOLDER = new URL("../questions/", import.meta.url);

async function readLines<Line>(name: string): Promise<Line[]> {
  const text = await readFile(new URL(`${name}.jsonl`, FOLDER), "utf8");
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as Line);
}

const NOT_DEVELOPMENT = ["held-out.jsonl", "conversations.jsonl"];

/**
 * The files of a part without their ending, in the same order on every machine; those of development by their authors, so that
 * nothing is fitted and tried on the same one.
 */
export async function questionFiles(part: Part): Promise<string[]> {
  if (part === "held-out") return ["held-out"];
  const names = await readdir(FOLDER);
  return names
    .filter((name) => name.endsWith(".jsonl") && !NOT_DEVELOPMENT.includes(name))
    .map((name) => name.slice(0, -".jsonl".length))
    .sort();
}

/** The questions of one file of labels. */
export function readQuestionFile(name: string): Promise<LabelledQuestion[]> {
  return readLines<LabelledQuestion>(name);
}

/** The questions of a part. */
export async function readQuestions(part: Part): Promise<LabelledQuestion[]> {
  return (await Promise.all((await questionFiles(part)).map(readQuestionFile))).flat();
}

/** The conversations of a part. */
export async function readConversations(part: Part): Promise<LabelledConversation[]> {
  const all = await readLines<LabelledConversation>("conversations");
  return all.filter((conversation) => conversation.part === part);
}
