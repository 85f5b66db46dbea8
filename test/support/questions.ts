import { readFile } from "node:fs/promises";
import type {
  LabelledConversation,
  LabelledExchange,
  LabelledQuestion,
  LabelledReply,
  Part,
} from "./question-schema.ts";

export { PARTS } from "./question-schema.ts";
export type {
  Label,
  LabelledConversation,
  LabelledExchange,
  LabelledQuestion,
  LabelledReply,
  Part,
  ReplyLabel,
} from "./question-schema.ts";

/** Which labels to read: a part, or `development` for both parts that may be read and learned from. */
export const SELECTIONS = ["development", "learn", "tune", "held-out"] as const;
export type Selection = (typeof SELECTIONS)[number];

const FOLDER = new URL("../questions/", import.meta.url);

/** The lines of a file of labels; `name` without its ending. */
export async function readLines(name: string): Promise<string[]> {
  const text = await readFile(new URL(`${name}.jsonl`, FOLDER), "utf8");
  return text.trimEnd().split("\n");
}

async function readLabels<Label>(name: string): Promise<Label[]> {
  // test/questions.test.ts validates every line.
  return (await readLines(name)).map((line) => JSON.parse(line) as Label);
}

function partsOf(selection: Selection): readonly Part[] {
  return selection === "development" ? ["learn", "tune"] : [selection];
}

/** The questions of a selection, by id within each part. */
export async function readQuestions(selection: Selection): Promise<LabelledQuestion[]> {
  return (await Promise.all(partsOf(selection).map((part) => readLabels<LabelledQuestion>(part)))).flat();
}

/** The questions of a selection by author, because nothing fitted to an author's questions may be tested on them. */
export async function readQuestionsByAuthor(selection: Selection): Promise<Map<string, LabelledQuestion[]>> {
  const byAuthor = new Map<string, LabelledQuestion[]>();
  for (const question of await readQuestions(selection)) {
    const { author } = question;
    byAuthor.set(author, [...(byAuthor.get(author) ?? []), question]);
  }
  return byAuthor;
}

/** The conversations of a selection, by id. */
export async function readConversations(selection: Selection): Promise<LabelledConversation[]> {
  const parts = partsOf(selection);
  return (await readLabels<LabelledConversation>("conversations")).filter(({ part }) => parts.includes(part));
}

/** The questions for the sentences of answers, of a part. */
export async function readReplies(selection: Selection): Promise<LabelledReply[]> {
  const parts = partsOf(selection);
  return (await readLabels<LabelledReply>("kinds")).filter(({ part }) => parts.includes(part));
}

/** The conversations whose sentences are judged, of a part. */
export async function readExchanges(selection: Selection): Promise<LabelledExchange[]> {
  const parts = partsOf(selection);
  return (await readLabels<LabelledExchange>("exchanges")).filter(({ part }) => parts.includes(part));
}
