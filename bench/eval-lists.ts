import { writeFile } from "node:fs/promises";
import { format } from "prettier";
import type { Brain } from "../src/answer/brain/brain.ts";
import { LANGUAGES } from "../src/language/languages.ts";
import { createWordLists, WORD_LISTS } from "../src/language/word-lists.ts";
import type { WordListName } from "../src/language/word-lists.ts";
import { readQuestions } from "../test/support/questions.ts";
import type { LabelledQuestion } from "../test/support/questions.ts";
import { measureQuestions } from "./measure-answers.ts";
import { summarize } from "./measure.ts";
import type { Outcome } from "./measure.ts";
import { corpusDir, openBrain, openKeptEmbedder } from "./open-brain.ts";
import { requireOwnLabels } from "./label-sets.ts";
import { clockOf, jumelages } from "./systems.ts";

/**
 * `npm run eval:lists`: the value of each word list, measured as the loss without it. It asks the `tune` questions,
 * which do not vote, with the current weights, and writes docs/lists.md. It takes a few minutes once the questions are
 * embedded.
 */

const FILE = "docs/lists.md";

const PURPOSES: Readonly<Record<WordListName, string>> = {
  "stop-words": "words that say nothing about the subject of a question",
  "like-names": "everyday words that are one typing error away from the name of a place",
  "names-like-words": "names of places that are everyday words too",
  "towns-elsewhere": "towns that the programme lacks, to refuse a question by their name",
  "lands-elsewhere": "lands and parts of the world, likewise",
  countries: "countries, likewise, as the runtime names them (CLDR)",
  english: "English words with the French ones that are read in their stead",
  thesaurus: "subjects of events with their words, for a programme without a subject index of its own",
};

/** Lists that are also used to build the index, so without them every answer may change. */
const OF_INDEX: ReadonlySet<WordListName> = new Set(["stop-words", "names-like-words"]);

/** Lists that are also measured together, because one may replace the other. */
const TOGETHER: readonly (readonly WordListName[])[] = [["towns-elsewhere", "lands-elsewhere", "countries"]];

/** A question, how it was understood, and how its answer was judged. */
interface Measured {
  question: LabelledQuestion;
  understood: string;
  outcome: Outcome;
}

function understandAll({ deps }: Brain, questions: readonly LabelledQuestion[]): string[] {
  const season = deps.corpus.programme;
  return questions.map((question) =>
    JSON.stringify(deps.read(question.question, { ...clockOf(question), season, chosen: question.language })),
  );
}

/** Asks only the questions that are now understood differently; the others have the same answer. */
async function measure(brain: Brain, questions: readonly LabelledQuestion[], before: readonly Measured[]) {
  const understood = understandAll(brain, questions);
  const changed = questions.filter((_, index) => before[index]?.understood !== understood[index]);
  const asked = await measureQuestions(jumelages(brain), changed);
  const outcomes = new Map(asked.map(({ question, outcome }) => [question, outcome]));
  return questions.map((question, index): Measured => {
    const outcome = outcomes.get(question) ?? before[index]?.outcome;
    if (outcome === undefined) throw new Error(`The question ${question.id} was not asked.`);
    return { question, understood: understood[index] ?? "", outcome };
  });
}

/** Percentages of right and of false answers, by language. */
function sharesOf(measured: readonly Measured[]): number[] {
  const summaries = LANGUAGES.map((language) =>
    summarize(measured.filter(({ question }) => question.language === language).map(({ outcome }) => outcome)),
  );
  return [...summaries.map(({ right }) => 100 * right), ...summaries.map(({ falseAnswers }) => 100 * falseAnswers)];
}

function entriesOf(name: WordListName): number {
  const others = WORD_LISTS.filter((other) => other !== name);
  const lists = createWordLists({ without: others });
  const { words, forms } = lists.stopWords();
  const sets = [words, forms, lists.placesElsewhere()];
  return sets.reduce((sum, { length }) => sum + length, 0) + lists.likeNames().size + lists.namesLikeWords().size;
}

function row(cells: readonly (string | number)[]): string {
  return `| ${cells.join(" | ")} |`;
}

const signed = (points: number) => `${points < 0 ? "−" : "+"}${Math.abs(points).toFixed(2)}`;

async function main(): Promise<void> {
  await requireOwnLabels(corpusDir());
  const embedder = await openKeptEmbedder();
  const questions = await readQuestions("tune");
  const measureWithout = async (without: readonly WordListName[], before: readonly Measured[]) =>
    measure(await openBrain({ embedder, lists: createWordLists({ without }) }), questions, before);
  const whole = await measureWithout([], []);
  const shares = sharesOf(whole);
  const rows = [row(["all", "", "", ...shares.map((share) => share.toFixed(2))])];
  for (const names of [...WORD_LISTS.map((name) => [name]), ...TOGETHER]) {
    const without = sharesOf(await measureWithout(names, names.some((name) => OF_INDEX.has(name)) ? [] : whole));
    const lost = without.map((share, index) => signed(share - (shares[index] ?? 0)));
    const purpose = names.length === 1 ? names.map((name) => PURPOSES[name]).join("") : "together";
    const entries = names.reduce((sum, name) => sum + entriesOf(name), 0);
    rows.push(row([names.map((name) => `\`${name}\``).join(", "), purpose, entries, ...lost]));
    process.stdout.write(`${rows.at(-1) ?? ""}\n`);
  }
  await embedder.dispose();
  const text = [
    "# What the lists of words are worth",
    "",
    "What reading a question knows of French and Russian beside grammar stands in lists: plain files of `src/language/data/`, each of",
    "which says how its words are matched, and the names of countries, which come with the runtime. A list stays as long as answers",
    "are worse without it: this table is written by `npm run eval:lists`, from the questions of `tune`, which do not vote, with the weights in use.",
    "`npm run eval -- --without NAME[,NAME]` shows the same by kind of question.",
    "",
    `Measured on ${new Date().toISOString().slice(0, 10)}, ${questions.length} questions. The first line is in per cent; the others are what changes without the list, in points.`,
    "",
    row(["list", "what it is for", "entries", "right fr", "right ru", "false answers fr", "false answers ru"]),
    row(["---", "---", "---:", "---:", "---:", "---:", "---:"]),
    ...rows,
    "",
  ].join("\n");
  await writeFile(FILE, await format(text, { parser: "markdown", printWidth: 120 }));
}

await main();
