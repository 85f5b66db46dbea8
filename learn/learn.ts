import { join } from "node:path";
import { parseArgs } from "node:util";
import { readQuestions } from "../test/support/questions.ts";
import { oneOf, readFlags } from "../bench/flags.ts";
import { corpusDir, openBrain, openKeptEmbedder } from "../bench/open-brain.ts";
import { OTHER_PROGRAMMES, readLabelsBeside, readOwnQuestions, requireOwnLabels } from "../bench/label-sets.ts";
import { loadCorpus } from "../src/corpus/load.ts";
import { createRandom } from "../bench/statistics.ts";
import { createSubCorpora } from "./sub-corpora.ts";
import { HEADS_DIR, OWN_LABELLED, THESAURUS_DIR, weightsSha256 } from "../src/answer/brain/brain.ts";
import { createWordLists } from "../src/language/word-lists.ts";
import { readThesaurusVectors } from "../src/retrieval/subjects/thesaurus-votes.ts";
import type { Sources } from "../src/retrieval/evidence/weighing.ts";
import { SOURCES } from "../src/retrieval/evidence/weighing.ts";
import { adaptEmbedder } from "../src/embeddings/adapter.ts";
import { readScopedProgrammes, scopeOfProgrammes } from "./scope.ts";
import { writeAsking } from "./asking.ts";
import { calibrate } from "./calibrate.ts";
import { writeInView } from "./in-view.ts";
import { writeReading } from "./reading.ts";
import { writeLabelledQuestions } from "./labelled.ts";
import { writeThesaurusVectors } from "./thesaurus.ts";

/**
 * `npm run learn`: fits the heads that tell what is asked (embeddings/heads/) to the examples of learn/asking and which sentence answers to those of learn/reading, weighs by both whether the event in view is asked of, makes the labelled questions of test/questions/learn.jsonl ready to vote (embeddings/labelled/), then fits how
 * evidence is weighed to those of tune.jsonl, which taught nothing; the words of the thesaurus are made ready to vote for programmes
 * that no questions are labelled of (embeddings/thesaurus/). Minutes at first, then seconds: vectors are kept.
 * `--only asking`, `--only reading`, `--only in-view`, `--only questions`, `--only thesaurus` or `--only weights` does one of them; `--dry` writes no weights,
 * `--sources NAME[,NAME]` fits those for some kinds of evidence (`weighing.ts`).
 * `npm run learn -- FILE` makes the questions of a file, labelled as test/questions/README.md tells, ready to vote for the programme
 * of `CORPUS_DIR` alone, in its folder; how evidence is weighed stays.
 */
const PARTS = ["asking", "reading", "in-view", "questions", "thesaurus", "weights"] as const;
const FOLDER = "embeddings/labelled";

function readLearnFlags(args: string[]) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { dry: { type: "boolean", default: false }, only: { type: "string" }, sources: { type: "string" } },
  });
  if (positionals.length > 1) throw new Error("Only one file of questions can be learned from.");
  return {
    file: positionals[0],
    dry: values.dry,
    only: values.only === undefined ? undefined : oneOf("--only", values.only, PARTS),
    sources: values.sources?.split(",").map((name) => oneOf("--sources", name, SOURCES)) ?? SOURCES,
  };
}

const { file, dry, only, sources } = readFlags(readLearnFlags);
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
if (does("questions")) {
  const brain = await openBrain({ embedder, labelledDir: null });
  await writeLabelledQuestions(FOLDER, await readQuestions("learn"), { brain, embedder });
}
const model = weightsSha256(await embedder.ready());
const concepts = createWordLists().concepts();
if (does("asking")) await writeAsking(HEADS_DIR, { embedder, model });
if (does("reading")) await writeReading(HEADS_DIR, { embedder, model });
if (does("in-view")) await writeInView(HEADS_DIR, { embedder, model });
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
  const subCorpora = async (own: Sources) => {
    const isTaught = own === "general-taught";
    const options = { embedder, random: createRandom(2), thesaurus: isTaught ? thesaurus : null };
    const parts = [await createSubCorpora(brain.deps.corpus, options)];
    // By words alone so little is told apart that a floor where both errors are as rare would refuse half of what is asked.
    for (const use of isTaught ? (["learned", "floor"] as const) : (["learned"] as const)) {
      for (const folder of OTHER_PROGRAMMES[use]) {
        const { questions } = await readLabelsBeside(folder);
        const asked = { questions, isFitted: use === "learned" };
        const strange = isTaught ? { ...thesaurus, scope: scopeOfProgrammes(scoped, folder) } : null;
        parts.push(await createSubCorpora(await loadCorpus(folder), { ...options, thesaurus: strange, asked }));
      }
    }
    return parts.flat();
  };
  await calibrate(brain, { dry, subCorpora, only: sources });
}
await embedder.dispose();
