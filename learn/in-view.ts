import { createHash } from "node:crypto";
import { readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { hasLabels, readLabelsBeside, readSplit } from "../bench/label-sets.ts";
import { openBrain } from "../bench/open-brain.ts";
import { createRandom, sample } from "../bench/statistics.ts";
import { percent, table } from "../bench/table.ts";
import { readConversations, readQuestions } from "../test/support/questions.ts";
import type { Brain } from "../src/answer/brain/brain.ts";
import { chanceOfInView, IN_VIEW_EVIDENCE } from "../src/answer/in-view/evidence.ts";
import type { InViewEvidence, InViewWeights } from "../src/answer/in-view/evidence.ts";
import { evidenceInView } from "../src/answer/in-view/look-in-view.ts";
import { IN_VIEW_FILE, packInViewWeights } from "../src/answer/in-view/weights-file.ts";
import { createReadAsking } from "../src/answer/brain/read-asking.ts";
import { createReadSentences } from "../src/answer/passages/read-sentences.ts";
import type { ProgrammeEvent } from "../src/corpus/schema.ts";
import type { Embedder } from "../src/embeddings/embedder.ts";
import { readHeads } from "../src/embeddings/heads/heads-file.ts";
import { readPairHead } from "../src/embeddings/heads/pair-file.ts";
import type { Language } from "../src/language/languages.ts";
import type { AskedKind } from "../src/reading/asking.ts";
import { fitLogistic } from "./logistic.ts";

const [READING, ASKING, ELSEWHERE] = ["learn/reading", "learn/asking", "learn/in-view"];
const SHIPPED = "shipped";
/**
 * Every third question about one event is used, and every fourth question of the kinds; using more changes the result
 * by less than half a point.
 */
const [OF_READING, OF_ASKING] = [3, 4];
/** Turns that depend on a list before them. Single questions do not, so all of these are used. */
const TURNS = "turns.jsonl";
/** How many labelled questions are used of each programme, and of the shipped one, which has more. */
const [LABELLED, LABELLED_SHIPPED] = [60, 300];
/** From this many events on, a question asks for a list. */
const SEVERAL = 3;
/** Kinds that nobody asks about a single event, and kinds that need not name the event in view. */
const OF_NO_EVENT: readonly AskedKind[] = [
  ...(["list", "overview", "names", "rank", "compare", "about", "talk", "twinning", "else"] as const),
];
const OF_AN_EVENT: readonly AskedKind[] = ["when", "where", "who", "practical", "why", "tell", "afterwards"];

/** A question asked with an event in view. */
interface InViewLine {
  programme: string;
  language: Language;
  question: string;
  /** Whether the question is about that event. */
  isOfEvent: boolean;
  /** The row of the event; null for any event except `others`. */
  row: number | null;
  others: readonly number[];
}

/** The same with its evidence. */
interface InViewExample extends InViewLine {
  evidence: InViewEvidence;
}

async function linesIn(
  folder: string,
  isWanted: (name: string) => boolean,
  everyOf: (name: string) => number,
): Promise<unknown[]> {
  const names = (await readdir(folder)).filter((name) => name.endsWith(".jsonl") && isWanted(name)).sort();
  const lines: unknown[] = [];
  for (const name of names) {
    const own = (await readFile(join(folder, name), "utf8")).trim().split("\n");
    lines.push(...own.filter((_, at) => at % everyOf(name) === 0).map((line) => JSON.parse(line) as unknown));
  }
  return lines;
}

type ReadingLine = Pick<InViewLine, "programme" | "language" | "question"> & { row: number };
/** A question of `learn/in-view`, with what it is asked of. */
type ElsewhereLine = ReadingLine & { sort: string };
/** The sort of a question about the event in view. */
const OF_IT = "of-it";
type AskingLine = Pick<InViewLine, "language" | "question"> & { asks: AskedKind };

/** Questions about the event in view and others, from the files that teach or those that measure. */
async function readLines(use: "teach" | "measure"): Promise<InViewLine[]> {
  const random = createRandom(7);
  const isOfUse = (name: string) => (use === "teach" ? !name.startsWith("measured-") : name.startsWith("measured-"));
  const ofEvents = (await linesIn(READING, isOfUse, () => (use === "teach" ? OF_READING : 1))) as ReadingLine[];
  const programmes = [...new Set(ofEvents.map(({ programme }) => programme))];
  const elsewhere = (await linesIn(ELSEWHERE, isOfUse, () => 1)) as ElsewhereLine[];
  const own = [
    ...ofEvents.map((line): InViewLine => ({ ...line, isOfEvent: true, others: [] })),
    ...elsewhere.map((line): InViewLine => ({ ...line, isOfEvent: line.sort === OF_IT, others: [] })),
  ];
  const asked = (await linesIn(ASKING, isOfUse, (name) => (name === TURNS ? 1 : OF_ASKING))) as AskingLine[];
  const kinds = asked.flatMap(({ language, question, asks }): InViewLine[] => {
    const isOfEvent = OF_AN_EVENT.includes(asks) && !question.includes("<s>");
    if (!isOfEvent && !OF_NO_EVENT.includes(asks)) return [];
    const programme = programmes[Math.floor(random() * programmes.length)] ?? SHIPPED;
    const plain = question.replaceAll(/<\/?(?:s|me|no)>/gu, "");
    return [{ programme, language, question: plain, isOfEvent, row: null, others: [] }];
  });
  const labelled: InViewLine[] = [];
  for (const programme of programmes) {
    const isShipped = programme === SHIPPED;
    if (!isShipped && !hasLabels(join("test/programmes", programme))) continue;
    const questions = isShipped
      ? await readQuestions("learn")
      : (await readLabelsBeside(join("test/programmes", programme))).questions;
    const some = sample(questions, isShipped ? LABELLED_SHIPPED : LABELLED);
    for (const [at, { language, question, rows, optional }] of some.entries()) {
      // Somebody who sees an event also asks for similar ones: « qu’y a-t-il d’autre à Nice ? »
      const row = rows.length >= SEVERAL && at % 2 === 0 ? (rows[0] ?? null) : null;
      labelled.push({ programme, language, question, isOfEvent: false, row, others: [...rows, ...optional] });
    }
  }
  const turns = use === "teach" ? await readTurns(programmes) : [];
  return [...own, ...kinds, ...labelled, ...turns];
}

/** Turns of labelled dialogues that ask for something else than the single event shown by the turn before. */
async function readTurns(programmes: readonly string[]): Promise<InViewLine[]> {
  const { train } = await readSplit();
  const lines: InViewLine[] = [];
  for (const programme of programmes) {
    const folder = join("test/programmes", programme);
    const isTaught = programme === SHIPPED || train.includes(folder);
    if (!isTaught) continue;
    const conversations =
      programme === SHIPPED ? await readConversations("learn") : (await readLabelsBeside(folder)).conversations;
    for (const { language, turns } of conversations) {
      for (const [at, { question, rows }] of turns.entries()) {
        const [row, ...more] = turns[at - 1]?.rows ?? [];
        const isSame = rows.length === 1 && rows[0] === row;
        if (row === undefined || more.length > 0 || isSame) continue;
        lines.push({ programme, language, question, isOfEvent: false, row, others: [] });
      }
    }
  }
  return lines;
}

/** Computes the evidence for the questions, one programme after another. */
async function gather(lines: readonly InViewLine[], embedder: Embedder, headsDir: string, model: string) {
  const asking = createReadAsking(await readHeads(headsDir, model), embedder);
  const reading = createReadSentences(await readPairHead(headsDir, model), embedder);
  const random = createRandom(11);
  const examples: InViewExample[] = [];
  for (const programme of new Set(lines.map((line) => line.programme))) {
    const corpusDir = programme === SHIPPED ? "corpus" : join("test/programmes", programme);
    const { deps }: Brain = await openBrain({ embedder, corpusDir, headsDir: null });
    const { events, programme: season } = deps.corpus;
    const eventOf = ({ row, others }: InViewLine): ProgrammeEvent | undefined => {
      if (row !== null) return events.find(({ source }) => source.row === row) ?? events[row - 1];
      const among = events.filter(({ source }) => !others.includes(source.row));
      return among[Math.floor(random() * among.length)];
    };
    const today = season.start;
    for (const line of lines.filter((line) => line.programme === programme)) {
      const event = eventOf(line);
      if (!event) continue;
      const { language } = line;
      const asked = await asking(line.question);
      const read = deps.read(line.question, { today, season, asking: asked });
      const question = { ...read, language };
      const sources = { question, asking: asked, event };
      examples.push({ ...line, evidence: await evidenceInView(sources, { today, deps: { ...deps, reading } }) });
    }
  }
  return examples;
}

/** Weights by the name of their evidence. */
function byName(weights: readonly number[]): InViewEvidence {
  return Object.fromEntries(IN_VIEW_EVIDENCE.map((name, at) => [name, weights[at] ?? 0])) as InViewEvidence;
}

/** Fits the weights; both sorts of examples have the same total weight. */
export function fitInView(examples: readonly Pick<InViewExample, "isOfEvent" | "evidence">[]): InViewWeights {
  const ofEvent = examples.filter(({ isOfEvent }) => isOfEvent).length;
  const { bias, weights } = fitLogistic(
    examples.map(({ isOfEvent, evidence }) => ({
      features: IN_VIEW_EVIDENCE.map((name) => evidence[name]),
      positive: isOfEvent,
      weight: examples.length / 2 / (isOfEvent ? ofEvent : examples.length - ofEvent),
    })),
  );
  return { bias, weights: byName(weights) };
}

function report(fitted: InViewWeights, sets: readonly [string, readonly InViewExample[]][]): void {
  const shareOf = (examples: readonly InViewExample[]) =>
    examples.length === 0
      ? "–"
      : percent(examples.filter(({ evidence }) => chanceOfInView(evidence, fitted) >= 1 / 2).length / examples.length);
  const rows = sets.map(([name, examples]) => [
    name,
    String(examples.length),
    shareOf(examples.filter(({ isOfEvent }) => isOfEvent)),
    shareOf(examples.filter(({ isOfEvent }) => !isOfEvent)),
  ]);
  process.stdout.write(
    `${table([["", "questions", "of the event, taken so", "of something else, taken so"], ...rows])}\n`,
  );
}

/**
 * Fits the weights that decide whether a question is about the event in view. Prints the results on files that did not
 * teach, and writes the weights.
 */
export async function writeInView(
  folder: string,
  { embedder, model }: { embedder: Embedder; model: string },
): Promise<void> {
  const [taught, measured] = [await readLines("teach"), await readLines("measure")];
  const examples = await gather(taught, embedder, folder, model);
  const fitted = fitInView(examples);
  const unseen = await gather(measured, embedder, folder, model);
  report(fitted, [
    ["hands that taught", examples],
    ["hands that did not", unseen],
  ]);
  const files = [READING, ASKING, ELSEWHERE].map(async (name) =>
    (await readdir(name))
      .filter((file) => file.endsWith(".jsonl") && !file.startsWith("measured-"))
      .sort()
      .map((file) => join(name, file)),
  );
  const taughtBy: Record<string, string> = {};
  for (const file of (await Promise.all(files)).flat())
    taughtBy[file] = createHash("sha256")
      .update(await readFile(file))
      .digest("hex");
  await writeFile(join(folder, IN_VIEW_FILE), packInViewWeights(fitted, { model, taughtBy }));
}
