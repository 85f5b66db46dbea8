import { join } from "node:path";
import { parseArgs } from "node:util";
import { readQuestions } from "../test/support/questions.ts";
import { oneOf, readFlags } from "../bench/flags.ts";
import { corpusDir, openBrain, openKeptEmbedder } from "../bench/open-brain.ts";
import { readLabelsBeside, readOwnQuestions, readSplit, requireOwnLabels } from "../bench/label-sets.ts";
import { loadCorpus } from "../src/corpus/load.ts";
import { createRandom } from "../bench/statistics.ts";
import { asUnasked, createSubCorpora } from "./sub-corpora.ts";
import { HEADS_DIR, OWN_LABELLED, THESAURUS_DIR, weightsSha256 } from "../src/answer/brain/brain.ts";
import { createWordLists } from "../src/language/word-lists.ts";
import { readThesaurusVectors } from "../src/retrieval/subjects/thesaurus-votes.ts";
import { adaptEmbedder } from "../src/embeddings/adapter.ts";
import { readScopedProgrammes, scopeOfProgrammes } from "./scope.ts";
import { writeAsking } from "./asking.ts";
import { calibrate } from "./calibrate.ts";
import { writeInView } from "./in-view.ts";
import { writeReading } from "./reading.ts";
import { writeLabelledQuestions } from "./labelled.ts";
import { writeThesaurusVectors } from "./thesaurus.ts";

/**
 * `npm run learn` makes everything that is learned from examples. The first run takes minutes, later ones seconds,
 * because vectors are cached. Its parts, which `--only` selects:
 * - `asking`: fits the heads for what is asked to learn/asking (embeddings/heads/).
 * - `reading`: fits the head for the answering sentence to learn/reading.
 * - `in-view`: weighs, with both, whether a question is about the event in view.
 * - `questions`: prepares the labelled questions of test/questions/learn.jsonl as voters (embeddings/labelled/).
 * - `thesaurus`: prepares the words of the thesaurus as voters, for programmes without labelled questions
 *   (embeddings/thesaurus/).
 * - `weights`: fits the weights of evidence to tune.jsonl and to the programmes of `tune`, which taught nothing; `--dry`
 *   does not write them.
 *
 * `npm run learn -- FILE` prepares a file of questions, labelled as in test/questions/README.md, as voters for
 * the programme of `CORPUS_DIR`, in its own folder; the weights do not change.
 */
const PARTS = ["asking", "reading", "in-view", "questions", "thesaurus", "weights"] as const;
const FOLDER = "embeddings/labelled";

function readLearnFlags(args: string[]) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { dry: { type: "boolean", default: false }, only: { type: "string" } },
  });
  if (positionals.length > 1) throw new Error("Only one file of questions can be learned from.");
  return {
    file: positionals[0],
    dry: values.dry,
    only: values.only === undefined ? undefined : oneOf("--only", values.only, PARTS),
  };
}

const { file, dry, only } = readFlags(readLearnFlags);
if (file === undefined) await requireOwnLabels(corpusDir());
const embedder = await openKeptEmbedder();
const does = (part: (typeof PARTS)[number]) => file === undefined && (only === undefined || only === part);
if (file !== undefined) {
  const questions = await readOwnQuestions(file, corpusDir());
  const brain = await openBrain({ embedder, labelledDir: null });
  const folder = join(corpusDir(), OWN_LABELLED);
  await writeLabelledQuestions(folder, questions, { brain, embedder: brain.embedder ?? embedder });
  process.stdout.write(`${questions.length} labelled questions vote from now on: ${folder}.\n`);
}
const model = weightsSha256(await embedder.ready());
const concepts = createWordLists().concepts();
if (does("asking")) await writeAsking(HEADS_DIR, { embedder, model });
if (does("reading")) await writeReading(HEADS_DIR, { embedder, model });
if (does("in-view")) await writeInView(HEADS_DIR, { embedder, model });
if (does("questions")) {
  const brain = await openBrain({ embedder, labelledDir: null });
  await writeLabelledQuestions(FOLDER, await readQuestions("learn"), { brain, embedder: brain.embedder ?? embedder });
}
if (does("thesaurus")) {
  const { deps } = await openBrain({ lexicalOnly: true });
  await writeThesaurusVectors(THESAURUS_DIR, concepts, { model, embedder, asked: await readQuestions("learn"), deps });
}
if (does("weights")) {
  const brain = await openBrain({ embedder });
  const thesaurus = await readThesaurusVectors(THESAURUS_DIR, { model, concepts });
  if (!thesaurus)
    throw new Error('The thesaurus has no vectors of this model: run "npm run learn -- --only thesaurus" first.');
  const adapted = adaptEmbedder(embedder, thesaurus.adapter);
  const scoped = await readScopedProgrammes((text) => adapted.embedQuery(text));
  const parts = await createSubCorpora(brain.deps.corpus, { embedder, thesaurus, random: createRandom(2) });
  const others = [];
  for (const folder of (await readSplit()).tune) {
    const { questions } = await readLabelsBeside(folder);
    const strange = { ...thesaurus, scope: scopeOfProgrammes(scoped, folder) };
    others.push({
      programme: await asUnasked(await loadCorpus(folder), { embedder, thesaurus: strange }),
      questions,
    });
  }
  await calibrate({ brain, parts, others }, { dry });
}
await embedder.dispose();
