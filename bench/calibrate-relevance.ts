import { writeFile } from "node:fs/promises";
import { format } from "prettier";
import { selectCandidates } from "../src/retrieval/candidates.ts";
import { CALIBRATION } from "../src/retrieval/calibration.ts";
import { EventRetriever } from "../src/retrieval/event-retriever.ts";
import type { RankedEvent } from "../src/retrieval/event-retriever.ts";
import { FEATURES, relevance } from "../src/retrieval/relevance.ts";
import type { RelevanceWeights } from "../src/retrieval/relevance.ts";
import { weightsSha256 } from "../src/answer/brain.ts";
import { writeProbe } from "../src/retrieval/probe-file.ts";
import { readQuestions } from "../test/support/questions.ts";
import type { LabelledQuestion } from "../test/support/questions.ts";
import type { Brain } from "../src/answer/brain.ts";
import { yearOf } from "../src/corpus/programme.ts";
import { scopeEvidence } from "../src/reading/out-of-scope.ts";
import { bestThresholds, cuttable } from "./best-thresholds.ts";
import type { Worth } from "./best-thresholds.ts";
import { KINDS, learnProbe } from "./learn-probe.ts";
import { fitLogistic } from "./logistic.ts";
import type { Example } from "./logistic.ts";
import { openBrain } from "./open-brain.ts";
import { createRandom } from "./statistics.ts";
import { clockOf } from "./systems.ts";
import { table } from "./table.ts";

const DENSE: readonly Feature[] = [
  "denseDeviation",
  "similarity",
  "probe",
  "probeDeviation",
  "probeLead",
  "unanswerable",
];
const FITTED = {
  hybrid: FEATURES,
  lexical: FEATURES.filter((feature) => !DENSE.includes(feature)),
};
type Feature = (typeof FEATURES)[number];
type Mode = keyof typeof FITTED;

/** A labelled question with every candidate for it, ranked, and the printed rows of its project. */
interface RankedQuestion {
  question: LabelledQuestion;
  events: (RankedEvent & { rows: readonly number[] })[];
}

/** How likely a word is left out, and how likely it then narrows the word before it. */
const DROPPED_SHARE = 0.2;
const NARROWING_SHARE = 0.25;
/** A term that no text and no subject has. */
const UNKNOWN_TERM = "\u0000";

/**
 * A question as it would be read had some of its words never been entered in the subject index, which grew with these very
 * questions: without this the weights would trust words more than a stranger's question allows.
 */
function withoutWords(facets: readonly (readonly string[])[], random: () => number) {
  const narrowed = new Set<string>();
  const kept = facets.map((terms, index) => {
    if (random() >= DROPPED_SHARE) return terms;
    if (random() < NARROWING_SHARE) for (const term of facets[index - 1] ?? []) narrowed.add(term);
    return [UNKNOWN_TERM];
  });
  return { facets: kept, narrowed };
}

async function rankAll(brain: Brain, retriever: EventRetriever): Promise<RankedQuestion[]> {
  const { understand, corpus, geography, projects } = brain.deps;
  const questions = (await readQuestions("development")).filter(({ kind }) => KINDS.test(kind));
  const ranked: RankedQuestion[] = [];
  const random = createRandom(1);
  for (const question of questions) {
    const read = understand(question.question, {
      ...clockOf(question),
      programmeYear: yearOf(brain.deps.corpus.programme),
      chosen: question.language,
    });
    if (read.coreTerms.length === 0 || read.commands.length > 0 || read.unknown.length > 0) continue;
    const filters = { places: read.places, excluded: read.excluded, ranges: [], themes: [] };
    const candidates = selectCandidates(corpus.events, filters, geography).list;
    if (candidates.length === 0) continue;
    const facets = [...read.facets, ...(read.themeTerms.length > 0 ? [read.themeTerms] : [])];
    const versions = [{ facets, narrowed: new Set(read.narrowedTerms) }];
    if (question.expect !== "refusal") versions.push(withoutWords(facets, random));
    for (const version of versions) {
      const { all } = await retriever.rank({ candidates, ...version, ...scopeEvidence(read), text: read.asked });
      const events = all.map((event) => ({
        ...event,
        rows: projects.printings(event.candidate.event.id).map((printing) => printing.source.row),
      }));
      ranked.push({ question, events });
    }
  }
  return ranked;
}

/** Questions without an answer are the fewer ones; nothing may be listed for them. */
const REFUSAL_WEIGHT = 3;

/** Hard negatives count fully, the many that nothing speaks for little; each question's positives count alike. */
function examplesOf(ranked: readonly RankedQuestion[], features: readonly Feature[]): Example[] {
  return ranked.flatMap(({ question, events }) =>
    events
      .filter(({ rows }) => !rows.some((row) => question.optional.includes(row)))
      .map(({ rows, features: own }): Example => {
        const positive = rows.some((row) => question.rows.includes(row));
        const hard = own.touchCoverage > 0 || own.denseDeviation > 2;
        return {
          features: features.map((feature) => own[feature]),
          positive,
          weight: positive
            ? 3 / question.rows.length
            : (hard ? 1 : 0.3) * (question.expect === "refusal" ? REFUSAL_WEIGHT : 1),
        };
      }),
  );
}

function fit(ranked: readonly RankedQuestion[], mode: Mode): { weights: RelevanceWeights; cut: Worth } {
  const features = FITTED[mode];
  const { bias, weights: fitted } = fitLogistic(examplesOf(ranked, features));
  const round = (value: number) => Math.round(value * 1000) / 1000;
  const none = Object.fromEntries(FEATURES.map((feature) => [feature, 0])) as Record<Feature, number>;
  const weights: RelevanceWeights = { bias: round(bias), ...none };
  features.forEach((feature, index) => {
    weights[feature] = round(fitted[index] ?? 0);
  });
  const questions = ranked.map(({ question, events }) => {
    const scored = events.map(({ features: own, rows }) => ({
      rows,
      features: own,
      relevance: relevance(own, weights),
    }));
    return cuttable(question, scored, mode === "hybrid");
  });
  return { weights, cut: bestThresholds(questions) };
}

/**
 * Fits the probe, and the constants of src/retrieval/calibration.ts on the development questions about topics, forms and what
 * the programme does not have; writes both unless `dry`. The held-out questions are never read.
 */
export async function calibrateRelevance({ dry }: { dry: boolean }): Promise<void> {
  const brain = await openBrain({ probeFile: null });
  const progress = (what: string) => process.stderr.write(`${what} …\n`);
  progress("embedding and fitting the probe (minutes)");
  const { probe, search } = await learnProbe(brain);
  progress("ranking and fitting the weights");
  const { events } = brain.deps.corpus;
  const unseen = new EventRetriever({ events, lexical: brain.parts.lexical, dense: search });
  const hybrid = fit(await rankAll(brain, unseen), "hybrid");
  const lexicalRetriever = new EventRetriever({
    events,
    lexical: brain.parts.lexical,
    dense: null,
  });
  const lexical = fit(await rankAll(brain, lexicalRetriever), "lexical");
  const rows = Object.entries({ hybrid, lexical }).map(([mode, { cut }]) => [
    mode,
    cut.floor,
    cut.shareOfBest,
    cut.score.toFixed(4),
    cut.falseAnswers,
    cut.falseRefusals,
  ]);
  process.stdout.write(
    `${table([["mode", "floor", "share of best", "score", "false answers", "false refusals"], ...rows])}\n`,
  );
  process.stdout.write(`${JSON.stringify({ hybrid: hybrid.weights, lexical: lexical.weights }, null, 1)}\n`);
  const model = brain.model ? weightsSha256(brain.model) : "none";
  await brain.dispose();
  if (dry) return;
  const date = new Date().toISOString().slice(0, 10);
  await writeProbe("embeddings/probe.json", probe, model, date);
  const constants = {
    date,
    model,
    hybrid: { weights: hybrid.weights, floor: hybrid.cut.floor, shareOfBest: hybrid.cut.shareOfBest },
    lexical: { weights: lexical.weights, floor: lexical.cut.floor, shareOfBest: lexical.cut.shareOfBest },
    fusion: CALIBRATION.fusion,
  };
  const source = `/**
 * Constants of ranking and of the floor, written by \`npm run calibrate\` from the development questions of test/questions
 * with the model named here (SHA-256 of its weights). For each way of searching: the log-odds that an event is what the
 * words ask for, the least probability at which an event is shown, and the share of the best one's probability that it
 * must reach. The constants of reciprocal-rank fusion were chosen by \`npm run eval\`.
 */
export const CALIBRATION = ${JSON.stringify(constants)} as const;
`;
  await writeFile("src/retrieval/calibration.ts", await format(source, { parser: "typescript", printWidth: 120 }));
}
