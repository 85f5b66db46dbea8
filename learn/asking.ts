import { readdir, readFile, writeFile } from "node:fs/promises";
import { createHash } from "node:crypto";
import { join } from "node:path";
import { createRandom } from "../bench/statistics.ts";
import { percent, table } from "../bench/table.ts";
import type { Embedder } from "../src/embeddings/embedder.ts";
import { headInput, likeliest } from "../src/embeddings/heads/heads.ts";
import type { Head, HeadInput } from "../src/embeddings/heads/heads.ts";
import { HEADS_MANIFEST, HEADS_WEIGHTS, packHeads } from "../src/embeddings/heads/heads-file.ts";
import { LANGUAGES } from "../src/language/languages.ts";
import type { Language } from "../src/language/languages.ts";
import { asHead, fitSoftmax, fitTemperature } from "./softmax.ts";
import type { Taught } from "./softmax.ts";

const FOLDER = "learn/asking";
/** The labelled answers of the shipped programme also say what is asked. */
const LABELLED = ["test/questions/kinds.jsonl", "test/questions/exchanges.jsonl"] as const;
/**
 * With 2^14 buckets a head with fifteen values takes a quarter of a million bytes; four times as many give no better
 * results.
 */
const BUCKETS = 1 << 14;
const SEED = 1;
/** The temperature is fitted on these files, after learning from the others. */
const FOR_TEMPERATURE = /^hand-[bhk]/u;

/** What a question asks for: its `kind`, and further details of that kind, by name. */
interface Example {
  file: string;
  language: Language;
  question: string;
  says: Readonly<Record<string, string>>;
}

interface HandLine {
  language: Language;
  asks: string;
  more: Readonly<Record<string, string>>;
  question: string;
}

const MARKS = /<\/?(?:s|me|no)>/gu;

function linesOf<Line>(text: string): Line[] {
  return text
    .trim()
    .split("\n")
    .map((line) => JSON.parse(line) as Line);
}

async function readHands(): Promise<Example[]> {
  const names = (await readdir(FOLDER)).filter((name) => name.endsWith(".jsonl")).sort();
  const hands = await Promise.all(
    names.map(async (file) => {
      const lines = linesOf<HandLine>(await readFile(join(FOLDER, file), "utf8"));
      return lines.map(({ language, asks, more, question }) => ({
        file,
        language,
        question: question.replace(MARKS, ""),
        says: { kind: asks, ...more },
      }));
    }),
  );
  return hands.flat();
}

interface LabelledLine {
  language: Language;
  asks?: string;
  question?: string;
  turns?: readonly { language?: Language; asks: string; question: string }[];
}

async function readLabelled(): Promise<Example[]> {
  const files = await Promise.all(
    LABELLED.map(async (file) =>
      linesOf<LabelledLine>(await readFile(file, "utf8")).flatMap(({ language, asks, question, turns }) =>
        (turns ?? [{ asks: asks ?? "", question: question ?? "" }]).map((turn) => ({
          file,
          language: turn.language ?? language,
          question: turn.question,
          says: { kind: turn.asks },
        })),
      ),
    ),
  );
  return files.flat();
}

/** Computes the input that all heads read. */
async function withInputs(examples: readonly Example[], embedder: Embedder) {
  const inputs: (Example & { input: HeadInput })[] = [];
  for (const example of examples) {
    const input = headInput(example.question, await embedder.embedQuery(example.question), BUCKETS);
    inputs.push({ ...example, input });
  }
  return inputs;
}

type Ready = Awaited<ReturnType<typeof withInputs>>[number];

/** Learns the head for one detail, from the examples that label it. */
function learnHead(name: string, examples: readonly Ready[], dimension: number): Head {
  const own = examples.filter(({ says }) => says[name] !== undefined);
  const values = [...new Set(own.map(({ says }) => says[name] ?? ""))].sort();
  const taught = (some: readonly Ready[]): Taught[] =>
    some.map(({ input, says }) => ({ input, value: values.indexOf(says[name] ?? "") }));
  const fit = (some: readonly Ready[]) =>
    fitSoftmax(taught(some), { values: values.length, dimension, buckets: BUCKETS, random: createRandom(SEED) });
  const apart = own.filter(({ file }) => FOR_TEMPERATURE.test(file));
  const others = own.filter((example) => !apart.includes(example));
  const temperature = fitTemperature(fit(others), taught(apart));
  return asHead(fit(own), { values, temperature });
}

/** The percentage of questions that a head gets right, by language; empty without questions. */
function rightOf(name: string, head: Head, measured: readonly Ready[]): string[] {
  return LANGUAGES.map((language) => {
    const own = measured.filter((example) => example.language === language && example.says[name] !== undefined);
    const right = own.filter(({ input, says }) => likeliest(head, input)[0]?.value === says[name]);
    return own.length === 0 ? "" : percent(right.length / own.length);
  });
}

/**
 * Fits the heads for what is asked to the examples in learn/asking, and writes them to a folder with their sources. A
 * table shows how many questions they get right in the files that only measure.
 * @param model SHA-256 of the embedding model's weights
 */
export async function writeAsking(
  folder: string,
  { embedder, model }: { embedder: Embedder; model: string },
): Promise<void> {
  const { dimension } = await embedder.ready();
  const all = await withInputs([...(await readHands()), ...(await readLabelled())], embedder);
  const measured = all.filter(({ file }) => file.startsWith("measured-"));
  const teaching = all.filter((example) => !measured.includes(example));
  const names = [...new Set(teaching.flatMap(({ says }) => Object.keys(says)))];
  const of = Object.fromEntries(names.map((name) => [name, learnHead(name, teaching, dimension)]));
  const rows = Object.entries(of).map(([name, head]) => {
    const taught = teaching.filter(({ says }) => says[name] !== undefined);
    return [name, head.values.length, taught.length, head.temperature.toFixed(2), ...rightOf(name, head, measured)];
  });
  process.stdout.write(`${table([["", "values", "examples", "temperature", ...LANGUAGES], ...rows])}\n`);
  const files = [...new Set(teaching.map(({ file }) => file))];
  const hashes = files.map(async (file) => {
    const path = file.includes("/") ? file : join(FOLDER, file);
    return [
      path,
      createHash("sha256")
        .update(await readFile(path))
        .digest("hex"),
    ] as const;
  });
  const taughtBy = Object.fromEntries(await Promise.all(hashes));
  const { manifest, weights } = packHeads({ buckets: BUCKETS, of }, { model, dimension, taughtBy });
  await writeFile(join(folder, HEADS_WEIGHTS), weights);
  await writeFile(join(folder, HEADS_MANIFEST), manifest);
}
