import { createHash } from "node:crypto";
import { readFile, readdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import { createRandom } from "../bench/statistics.ts";
import { percent, table } from "../bench/table.ts";
import { loadCorpus } from "../src/corpus/load.ts";
import { sentencesOf } from "../src/answer/passages/excerpt.ts";
import type { Embedder } from "../src/embeddings/embedder.ts";
import { VECTOR_STRETCH } from "../src/embeddings/heads/heads.ts";
import { PAIRS_MANIFEST, PAIRS_WEIGHTS, packPairs } from "../src/embeddings/heads/pair-file.ts";
import { answersOf, COMPARISONS, pairInputs, scoreOf, sideOf } from "../src/embeddings/heads/pair-head.ts";
import type { PairHead, PairInput } from "../src/embeddings/heads/pair-head.ts";
import { ANSWERS } from "../src/answer/passages/read-sentences.ts";
import { LANGUAGES } from "../src/language/languages.ts";
import type { Language } from "../src/language/languages.ts";
import { probabilitiesOf, shuffled } from "./softmax.ts";

const READING_FOLDER = "learn/reading";
/** The first examples, which taught the encoder as well. */
const FIRST = "learn/examples/passages.jsonl";
const RANK = 24;
const BUCKETS = 1 << 13;
const SEED = 1;
/** Hands on which the temperature is fitted, when the others have taught. */
const FOR_TEMPERATURE = /hand-[ij]\.jsonl$/u;

/** What a question was answered by: a sentence that answers, or none; of a question for yes or no what a sentence says, or that none does. */
export type Verdict = "answers" | "none" | "yes" | "no" | "unsaid";

/** A question about one event, with the sentence that answers it. */
export interface ReadingLine {
  programme: string;
  row: number;
  language: Language;
  question: string;
  verdict: Verdict;
  /** As it stands in the description; null where none answers. */
  sentence: string | null;
}

/** The same, with what a layer reads of it. */
export interface ReadingExample {
  file: string;
  language: Language;
  verdict: Verdict;
  inputs: readonly PairInput[];
  /** Which of the sentences answers; null where none does. */
  answer: number | null;
}

async function linesIn(file: string): Promise<ReadingLine[]> {
  const text = await readFile(file, "utf8");
  return text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as ReadingLine);
}

/** Every file of examples, those that only measure among them. */
export async function readingFiles(): Promise<string[]> {
  const names = (await readdir(READING_FOLDER)).filter((name) => name.endsWith(".jsonl")).sort();
  return [FIRST, ...names.map((name) => join(READING_FOLDER, name))];
}

/** Reads examples, and embeds what they are made of. */
export async function readReadings(files: readonly string[], embedder: Embedder): Promise<ReadingExample[]> {
  const corpora = new Map<string, Awaited<ReturnType<typeof loadCorpus>>>();
  const corpusOf = async (programme: string) => {
    const known = corpora.get(programme);
    if (known) return known;
    const corpus = await loadCorpus(programme === "shipped" ? "corpus" : join("test/programmes", programme));
    corpora.set(programme, corpus);
    return corpus;
  };
  const vectors = new Map<string, number[]>();
  const vectorOf = async (text: string) => {
    const vector = vectors.get(text) ?? (await embedder.embedDocuments([text]))[0] ?? [];
    vectors.set(text, vector);
    return vector;
  };
  const examples: ReadingExample[] = [];
  for (const file of files) {
    for (const line of await linesIn(file)) {
      const { events } = await corpusOf(line.programme);
      const event = events.find(({ source }) => source.row === line.row) ?? events[line.row - 1];
      if (!event)
        throw new Error(`${file}: "${line.question}" is about row ${line.row}, which ${line.programme} lacks.`);
      const texts = LANGUAGES.map((language) => sentencesOf(event.description[language], language));
      const { sentence: said } = line;
      const isSaid = (sentence: string) => said !== null && (sentence.includes(said) || said.includes(sentence));
      const own = texts[LANGUAGES.indexOf(line.language)] ?? [];
      const sentences = said === null || own.some(isSaid) ? own : (texts.find((text) => text.some(isSaid)) ?? []);
      const answer = said === null ? null : sentences.findIndex(isSaid);
      // A sentence that only says that there is no more to say is never told.
      if (answer === -1 && LANGUAGES.some((language) => event.description[language].includes(said ?? ""))) continue;
      if (answer === -1)
        throw new Error(`${file}: no sentence of row ${line.row} of ${line.programme} is "${said ?? ""}".`);
      const embedded = [];
      for (const text of sentences) embedded.push({ text, vector: await vectorOf(text) });
      const question = { text: line.question, vector: await embedder.embedQuery(line.question) };
      const options = { title: Object.values(event.title).join(" "), buckets: BUCKETS };
      const { language, verdict } = line;
      examples.push({ file, language, verdict, inputs: pairInputs(question, embedded, options), answer });
    }
  }
  return examples;
}

/** Chosen on two hands and six programmes that did not teach; twice or half as much changes less than a point. */
const SETTINGS = { rate: 0.02, vectorRate: 0.006, comparisonRate: 0.05, rounds: 3, spread: 0.05, decay: 0.003 };
/** A question for yes or no that a text leaves open is near what it says: it counts as one that no sentence answers by half. */
const UNSAID_WEIGHT = 0.5;
/** Where the layer begins: with the cosine of the encoder, and where that parts what answers from what does not. */
const [FIRST_COSINE, FIRST_BIAS] = [15, -12];
const FIRST_SQUARE = 1e-6;
const NEGLIGIBLE = 1e-3;

function emptyHead(dimension: number, random: () => number): PairHead {
  // Box–Muller.
  const normal = () => Math.sqrt(-2 * Math.log(1 - random())) * Math.cos(2 * Math.PI * random()) * SETTINGS.spread;
  const comparison = new Float32Array(COMPARISONS);
  comparison[0] = FIRST_COSINE;
  return {
    rank: RANK,
    buckets: BUCKETS,
    temperature: 1,
    bias: FIRST_BIAS,
    comparison,
    vectorOfQuestion: Float32Array.from({ length: dimension * RANK }, normal),
    vectorOfSentence: new Float32Array(dimension * RANK),
    partsOfQuestion: Float32Array.from({ length: BUCKETS * RANK }, normal),
    partsOfSentence: new Float32Array(BUCKETS * RANK),
  };
}

interface Descent {
  /** A slope for each number of the row, and what all of them are multiplied by. */
  slopes: Float64Array;
  factor: number;
  rate: number;
}

/** Weights with the sums of the squares of their slopes. */
interface Descending {
  weights: Float32Array;
  squares: Float32Array;
}

/** Descends one row of a matrix; AdaGrad, as for the other heads. */
function descendRow({ weights, squares }: Descending, row: number, { slopes, factor, rate }: Descent): void {
  for (let at = 0; at < slopes.length; at += 1) {
    const place = row * slopes.length + at;
    const weight = weights[place] ?? 0;
    const slope = (slopes[at] ?? 0) * factor + SETTINGS.decay * weight;
    const square = (squares[place] ?? 0) + slope * slope;
    squares[place] = square;
    weights[place] = weight - (rate * slope) / Math.sqrt(square);
  }
}

/** What descends a layer by the slope of the loss by a score. */
function createStep(head: PairHead) {
  const descending = (weights: Float32Array): Descending => ({
    weights,
    squares: new Float32Array(weights.length).fill(FIRST_SQUARE),
  });
  const ofQuestion = { vector: descending(head.vectorOfQuestion), parts: descending(head.partsOfQuestion) };
  const ofSentence = { vector: descending(head.vectorOfSentence), parts: descending(head.partsOfSentence) };
  const comparison = descending(head.comparison);
  const stepSide = (
    side: typeof ofQuestion,
    { vector, parts }: PairInput["question"],
    { slopes, share }: { slopes: Float64Array; share: number },
  ) => {
    const factor = 1 / Math.sqrt(parts.length || 1);
    for (const part of parts) descendRow(side.parts, part, { slopes, factor, rate: SETTINGS.rate * share });
    vector.forEach((value, place) => {
      const stretched = { slopes, factor: value * VECTOR_STRETCH, rate: SETTINGS.vectorRate * share };
      descendRow(side.vector, place, stretched);
    });
  };
  return (input: PairInput, slope: number, share: number) => {
    if (Math.abs(slope) < NEGLIGIBLE) return;
    const { question, sentence } = input;
    const [asked, said] = [
      sideOf(question, { ofVector: head.vectorOfQuestion, ofParts: head.partsOfQuestion, rank: RANK }),
      sideOf(sentence, { ofVector: head.vectorOfSentence, ofParts: head.partsOfSentence, rank: RANK }),
    ];
    head.bias -= SETTINGS.comparisonRate * share * slope;
    input.comparison.forEach((value, at) => {
      const own = { slopes: Float64Array.of(slope), factor: value, rate: SETTINGS.comparisonRate * share };
      descendRow(comparison, at, own);
    });
    stepSide(ofQuestion, question, { slopes: said.map((value) => value * slope), share });
    stepSide(ofSentence, sentence, { slopes: asked.map((value) => value * slope), share });
  };
}

/**
 * Fits a layer to examples by the softmax over the sentences of an event and that none answers; the rate falls to nothing. The same
 * examples give the same weights.
 */
export function fitPairs(examples: readonly ReadingExample[], dimension: number): PairHead {
  const random = createRandom(SEED);
  const head = emptyHead(dimension, random);
  const step = createStep(head);
  const total = SETTINGS.rounds * examples.length;
  let done = 0;
  for (let round = 0; round < SETTINGS.rounds; round += 1) {
    for (const at of shuffled(examples.length, random)) {
      const share = 1 - done / total;
      done += 1;
      const { inputs = [], answer = null, verdict } = examples[at] ?? {};
      const weight = verdict === "unsaid" ? UNSAID_WEIGHT : 1;
      const shares = probabilitiesOf([...inputs.map((input) => scoreOf(head, input)), 0]);
      inputs.forEach((input, place) => {
        step(input, weight * ((shares[place] ?? 0) - Number(place === answer)), share);
      });
    }
  }
  return head;
}

/** The temperature at which what answers is told with probabilities that come true on examples that taught nothing. */
export function fitPairTemperature(head: PairHead, examples: readonly ReadingExample[]): number {
  const told = examples
    .filter(({ inputs, verdict }) => inputs.length > 0 && verdict !== "unsaid")
    .map(({ inputs, answer }) => {
      const scores = inputs.map((input) => scoreOf(head, input));
      const best = Math.max(...scores);
      return { best, isRight: answer !== null && scores[answer] === best };
    });
  const lossAt = (temperature: number) =>
    told.reduce((sum, { best, isRight }) => sum + Math.log1p(Math.exp(((isRight ? -1 : 1) * best) / temperature)), 0);
  const tried = Array.from({ length: 41 }, (_, at) => 0.2 * 1.08 ** at);
  return tried.reduce((least, temperature) => (lossAt(temperature) < lossAt(least) ? temperature : least));
}

/** Of some examples, how many a layer tells rightly, and of how many. */
export interface Measured {
  /** The sentence that answers comes first. */
  first: readonly [number, number];
  /** It is told, where one answers what was asked. */
  told: readonly [number, number];
  /** None is told where none answers. */
  notSaid: readonly [number, number];
  /** One that speaks of it is told where the text says yes or no, and none where it leaves that open. */
  spoken: readonly [number, number];
  open: readonly [number, number];
}

/** @param least how probable an answer has to be before it is told */
export function measurePairs(head: PairHead, examples: readonly ReadingExample[], least: number): Measured {
  const read = examples.map(({ inputs, answer, verdict }) => {
    const answers = answersOf(head, inputs);
    const best = answers.indexOf(Math.max(...answers));
    return { verdict, isFirst: best === answer, isTold: (answers[best] ?? 0) >= least };
  });
  const share = (verdicts: readonly Verdict[], isRight: (one: (typeof read)[number]) => boolean) => {
    const own = read.filter(({ verdict }) => verdicts.includes(verdict));
    return [own.filter(isRight).length, own.length] as const;
  };
  return {
    first: share(["answers", "yes", "no"], ({ isFirst }) => isFirst),
    told: share(["answers"], ({ isFirst, isTold }) => isFirst && isTold),
    notSaid: share(["none"], ({ isTold }) => !isTold),
    spoken: share(["yes", "no"], ({ isFirst, isTold }) => isFirst && isTold),
    open: share(["unsaid"], ({ isTold }) => !isTold),
  };
}

/** The same as rows of a table. */
export function measuredTable(rows: readonly (readonly [string, Measured])[]): string {
  const share = ([right, of]: readonly [number, number]) => (of === 0 ? "" : percent(right / of));
  return table([
    ["", "first", "told", "not said", "yes or no spoken of", "left open"],
    ...rows.map(([name, { first, told, notSaid, spoken, open }]) => [
      name,
      ...[first, told, notSaid, spoken, open].map(share),
    ]),
  ]);
}

/**
 * Fits the layer that tells which sentence answers to the examples of learn/reading, and writes it to a folder with what it was made
 * from. A table says how it does on hands and programmes that only measure.
 * @param model SHA-256 of the weights of the model that embeds
 */
export async function writeReading(
  folder: string,
  { embedder, model }: { embedder: Embedder; model: string },
): Promise<void> {
  const { dimension } = await embedder.ready();
  const files = await readingFiles();
  const all = await readReadings(files, embedder);
  const isMeasured = ({ file }: ReadingExample) => file.includes("measured-");
  const teaching = all.filter((example) => !isMeasured(example));
  const apart = teaching.filter(({ file }) => FOR_TEMPERATURE.test(file));
  const others = teaching.filter((example) => !apart.includes(example));
  const first = fitPairs(others, dimension);
  const temperature = fitPairTemperature(first, apart);
  const head = { ...fitPairs(teaching, dimension), temperature };
  const measured = LANGUAGES.map((language) => {
    const own = all.filter((example) => isMeasured(example) && example.language === language);
    return [language, measurePairs(head, own, ANSWERS)] as const;
  });
  const tuned = measurePairs({ ...first, temperature }, apart, ANSWERS);
  process.stdout.write(`${measuredTable([["hands of the temperature", tuned], ...measured])}\n`);
  const hashes = files
    .filter((file) => !file.includes("measured-"))
    .map(async (file) => {
      const digest = createHash("sha256").update(await readFile(file));
      return [file, digest.digest("hex")] as const;
    });
  const taughtBy = Object.fromEntries(await Promise.all(hashes));
  const { manifest, weights } = packPairs(head, { model, dimension, taughtBy });
  await writeFile(join(folder, PAIRS_WEIGHTS), weights);
  await writeFile(join(folder, PAIRS_MANIFEST), manifest);
}
