import { parseArgs } from "node:util";
import { readQuestions } from "../test/support/questions.ts";
import { oneOf, readFlags } from "../bench/flags.ts";
import { corpusDir, openBrain, openKeptEmbedder } from "../bench/open-brain.ts";
import { requireOwnLabels } from "../bench/label-sets.ts";
import { createRandom } from "../bench/statistics.ts";
import { createSubCorpora } from "./sub-corpora.ts";
import { SOURCES } from "../src/retrieval/weighing.ts";
import { calibrate } from "./calibrate.ts";
import { writeLabelledQuestions } from "./labelled.ts";

/**
 * `npm run learn`: makes the labelled questions of test/questions/learn.jsonl ready to vote (embeddings/labelled/), then fits how
 * evidence is weighed to those of tune.jsonl, which taught nothing. Minutes at first, then seconds: vectors are kept.
 * `--only questions` or `--only weights` does one of them; `--dry` writes no weights,
 * `--sources NAME[,NAME]` fits those for some kinds of evidence (`weighing.ts`).
 */
const HALVES = ["questions", "weights"] as const;
const FOLDER = "embeddings/labelled";

function readLearnFlags(args: string[]) {
  const { values } = parseArgs({
    args,
    options: { dry: { type: "boolean", default: false }, only: { type: "string" }, sources: { type: "string" } },
  });
  return {
    dry: values.dry,
    only: values.only === undefined ? undefined : oneOf("--only", values.only, HALVES),
    sources: values.sources?.split(",").map((name) => oneOf("--sources", name, SOURCES)) ?? SOURCES,
  };
}

const { dry, only, sources } = readFlags(readLearnFlags);
await requireOwnLabels(corpusDir());
const embedder = await openKeptEmbedder();
if (only !== "weights") {
  const brain = await openBrain({ embedder, labelledDir: null });
  await writeLabelledQuestions(FOLDER, await readQuestions("learn"), { brain, embedder });
  if (only === "questions") await brain.dispose();
}
if (only !== "questions") {
  const brain = await openBrain({ embedder });
  const subCorpora = await createSubCorpora(brain.deps.corpus, { embedder, random: createRandom(2) });
  await calibrate(brain, { dry, subCorpora, only: sources });
  await brain.dispose();
}
