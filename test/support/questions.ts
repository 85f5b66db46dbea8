import { readFile } from "node:fs/promises";
import type { Language } from "../../src/language/languages.ts";

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

export interface LabelledQuestion extends Label {
  id: string;
  language: Language;
  kind: string;
}

export interface LabelledConversation {
  id: string;
  language: Language;
  part: "development" | "held-out";
  turns: (Label & { language?: Language })[];
}

async function readLines<Line>(name: string): Promise<Line[]> {
  const text = await readFile(new URL(`../questions/${name}.jsonl`, import.meta.url), "utf8");
  return text
    .split("\n")
    .filter((line) => line.trim() !== "")
    .map((line) => JSON.parse(line) as Line);
}

export type Part = "development" | "held-out";

/** Files of each part; those of development by their authors, so that nothing is fitted and tried on the same one. */
export const FILES: Record<Part, readonly string[]> = {
  development: [
    "development",
    "mixed",
    "topics",
    "chatter",
    "refusals",
    "mix-a",
    "mix-b",
    "mix-c",
    "mix-d",
    "mix-e",
    "mix-f",
    "mix-g",
    "mix-j",
    "mix-k",
    "mix-l",
    "mix-n",
    "mix-o",
    "mix-p",
    "mix-q",
    "mix-r",
    "mix-s",
    "mix-t",
    "mix-u",
    "mix-v",
    "mix-w",
    "mix-x",
    "mix-y",
    "mix-z",
    "mix-aa",
    "mix-ab",
    "mix-ac",
    "mix-ad",
    "mix-ae",
    "mix-af",
    "mix-ag",
    "mix-ah",
    "mix-ai",
    "mix-aj",
    "mix-ak",
    "mix-al",
    "mix-am",
    "mix-an",
    "mix-ao",
    "mix-ap",
    "mix-aq",
    "mix-ar",
    "mix-as",
    "mix-at",
    "mix-au",
    "mix-av",
    "mix-aw",
    "mix-ax",
    "mix-ay",
    "mix-az",
    "mix-ba",
    "fresh-fr",
    "fresh-ru",
    "fresh-refusals",
  ],
  "held-out": ["held-out"],
};

/** The questions of one file of labels. */
export function readQuestionFile(name: string): Promise<LabelledQuestion[]> {
  return readLines<LabelledQuestion>(name);
}

/** The questions of a part. */
export async function readQuestions(part: Part): Promise<LabelledQuestion[]> {
  return (await Promise.all(FILES[part].map(readQuestionFile))).flat();
}

export async function readConversations(part: Part): Promise<LabelledConversation[]> {
  const all = await readLines<LabelledConversation>("conversations");
  return all.filter((conversation) => conversation.part === part);
}
