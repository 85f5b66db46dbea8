import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { basename, join } from "node:path";
import { sentenceOf } from "../src/cli/shared/failures.ts";
import { loadCorpus } from "../src/corpus/load.ts";
import { programmeHash } from "../src/retrieval/subjects/labelled-questions.ts";
import { LabelledConversation, LabelledDetail, LabelledQuestion } from "../test/support/question-schema.ts";
import type { LabelledExchange, LabelledReply } from "../test/support/question-schema.ts";
import { readConversations, readExchanges, readQuestions, readReplies } from "../test/support/questions.ts";
import type { Selection } from "../test/support/questions.ts";

const LABELS = new URL("../test/questions/programme.json", import.meta.url);

/** Folders of the programmes whose questions teach what is out of scope of any programme (`learn/scope.ts`). */
export const SCOPE_PROGRAMMES: readonly string[] = [
  ...["test/season", "test/programmes/saumur", "test/programmes/campus"],
  ...["test/programmes/bourgogne", "test/programmes/la-rochelle"],
  ...["test/programmes/bretagne", "test/programmes/grenoble"],
  ...["test/programmes/sete", "test/programmes/est", "test/programmes/limousin"],
  ...["test/programmes/var", "test/programmes/iaroslavl", "test/programmes/annecy", "test/programmes/tomsk"],
  ...["test/programmes/le-mans", "test/programmes/clermont", "test/programmes/bayonne", "test/programmes/kostroma"],
];

/**
 * Programmes that the split measures and whose failures have been read since: they are used for tuning. The split itself
 * stays as it was when the encoder was trained, because the manifest of the encoder has its hash.
 */
const READ_SINCE = ["lyon-library", "river", "vladimir-museum", "youth"];

/** Which programmes are used for tuning or only for measuring; the encoder was trained on all others. */
const SPLIT = new URL("../learn/examples/split.json", import.meta.url);
const PROGRAMMES = "test/programmes";
const OTHERS = ["test/season"];

/** Folders of programmes with their labels, by use. */
export interface Split {
  train: readonly string[];
  tune: readonly string[];
  /** Only measured; nobody reads them. */
  measured: readonly string[];
}

/** Reads the use of each programme. */
export async function readSplit(): Promise<Split> {
  const named = JSON.parse(await readFile(SPLIT, "utf8")) as Record<"tune" | "measured", string[]>;
  const all = [...OTHERS, ...(await readdir(PROGRAMMES)).sort().map((name) => join(PROGRAMMES, name))];
  const folders = all.filter(hasLabels);
  const of = (names: readonly string[]) => folders.filter((folder) => names.includes(basename(folder)));
  const tune = of([...named.tune, ...READ_SINCE]);
  const measured = of(named.measured.filter((name) => !READ_SINCE.includes(name)));
  return { train: folders.filter((folder) => !tune.includes(folder) && !measured.includes(folder)), tune, measured };
}

/** Whether a programme has labelled questions. Without any, only its events are used, in the examples of `learn/reading/`. */
export function hasLabels(corpusDir: string): boolean {
  return existsSync(join(corpusDir, "questions.jsonl"));
}

/** The labelled questions of one programme. */
export interface LabelSet {
  questions: readonly LabelledQuestion[];
  conversations: readonly LabelledConversation[];
  replies: readonly LabelledReply[];
  exchanges: readonly LabelledExchange[];
  details: readonly LabelledDetail[];
}

/**
 * Checks that the questions in test/questions belong to the programme in a folder.
 * @throws with one sentence if they do not; {CorpusError} if the corpus cannot be used
 */
export async function checkLabels(corpusDir: string): Promise<void> {
  const { programme } = JSON.parse(await readFile(LABELS, "utf8")) as { programme: string };
  const { events } = await loadCorpus(corpusDir);
  if (programmeHash(events) === programme) return;
  throw new Error(
    `The labelled questions of test/questions belong to another programme than that of ${corpusDir}: leave CORPUS_DIR out, or label questions of its own (--labels).`,
  );
}

/** The same, but ends the process with the sentence. */
export async function requireOwnLabels(corpusDir: string): Promise<void> {
  try {
    await checkLabels(corpusDir);
  } catch (error) {
    process.stderr.write(`${sentenceOf(error)}\n`);
    process.exit(1);
  }
}

/** Reads a part of the labels in test/questions. */
export async function readShippedLabels(part: Selection): Promise<LabelSet> {
  return {
    questions: await readQuestions(part),
    conversations: await readConversations(part),
    replies: await readReplies(part),
    exchanges: await readExchanges(part),
    details: [],
  };
}

/**
 * Reads the labels in a programme's own folder: `questions.jsonl` and, if present, `conversations.jsonl`.
 * @throws with one sentence if a line is invalid, or names a row that the programme does not have
 */
export async function readLabelsBeside(corpusDir: string): Promise<LabelSet> {
  const questions = await readOwnQuestions(join(corpusDir, "questions.jsonl"), corpusDir);
  const path = join(corpusDir, "conversations.jsonl");
  const conversations = existsSync(path) ? await readLines(path, LabelledConversation) : [];
  await refuseStray(
    conversations.flatMap(({ turns }) => turns),
    corpusDir,
  );
  return { questions, conversations, replies: [], exchanges: [], details: await readDetails(corpusDir) };
}

/** Reads the labelled details of a programme's events, if there are any. */
async function readDetails(corpusDir: string): Promise<LabelledDetail[]> {
  const path = join(corpusDir, "details.jsonl");
  if (!existsSync(path)) return [];
  const details = await readLines(path, LabelledDetail);
  await refuseStray(
    details.map(({ question, row }) => ({ question, rows: [row] })),
    corpusDir,
  );
  return details;
}

/**
 * Reads a file of labelled questions about the programme in a folder.
 * @throws with one sentence if a line is invalid, or names a row that the programme does not have
 */
export async function readOwnQuestions(path: string, corpusDir: string): Promise<LabelledQuestion[]> {
  const questions = await readLines(path, LabelledQuestion);
  await refuseStray(questions, corpusDir);
  return questions;
}

async function refuseStray(labels: readonly Pick<LabelledQuestion, "question" | "rows">[], corpusDir: string) {
  const rows = new Set((await loadCorpus(corpusDir)).events.map(({ source }) => source.row));
  const stray = labels.find((label) => label.rows.some((row) => !rows.has(row)));
  if (stray) throw new Error(`The label of "${stray.question}" names a row that ${corpusDir} does not have.`);
}

async function readLines<Label>(path: string, schema: { parse: (value: unknown) => Label }): Promise<Label[]> {
  const lines = (await readFile(path, "utf8")).split("\n");
  return lines.flatMap((line, index) => {
    if (line.trim() === "") return [];
    try {
      return schema.parse(JSON.parse(line));
    } catch (cause) {
      throw new Error(`Line ${index + 1} of ${path} is no label: see test/questions/README.md.`, { cause });
    }
  });
}
