import { writeFile } from "node:fs/promises";
import { parseArgs } from "node:util";
import { format } from "prettier";
import { selectCandidates } from "../src/retrieval/candidates.ts";
import { CALIBRATION } from "../src/retrieval/calibration.ts";
import { EventRetriever } from "../src/retrieval/event-retriever.ts";
import type { RankedEvent } from "../src/retrieval/event-retriever.ts";
import { FEATURES, isCertain, relevance } from "../src/retrieval/relevance.ts";
import type { RelevanceWeights } from "../src/retrieval/relevance.ts";
import { weightsOf } from "../src/answer/brain.ts";
import { writeProbe } from "../src/retrieval/probe-file.ts";
import { readQuestions } from "../test/support/questions.ts";
import type { LabelledQuestion } from "../test/support/questions.ts";
import type { Brain } from "../src/answer/brain.ts";
import { foreignnessOf } from "../src/understanding/foreign-subjects.ts";
import { KINDS, learnProbe } from "./learn-probe.ts";
import { fitLogistic } from "./logistic.ts";
import type { Example } from "./logistic.ts";
import { openBrain } from "./open-brain.ts";
import { clockOf } from "./systems.ts";
import { table } from "./table.ts";

/**
 * `npm run calibrate`: fits the constants of src/retrieval/calibration.ts on the development questions about topics, forms
 * and what the programme does not have, and writes that file. The held-out questions are never read.
 */

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

interface Judged {
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

/** Numbers in [0, 1), the same at every run (Park and Miller's generator). */
function createRandom(): () => number {
  let state = 1;
  return () => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
}

async function rankAll(brain: Brain, retriever: EventRetriever): Promise<Judged[]> {
  const { understand, corpus, geography, projects } = brain.deps;
  const questions = (await readQuestions("development")).filter(({ kind }) => KINDS.test(kind));
  const judged: Judged[] = [];
  const random = createRandom();
  for (const question of questions) {
    const read = understand(question.question, {
      ...clockOf(question),
      programmeYear: 2021,
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
      const { all } = await retriever.rank({ candidates, ...version, ...foreignnessOf(read), text: read.asked });
      const events = all.map((event) => ({
        ...event,
        rows: projects.printings(event.candidate.event.id).map((printing) => printing.source.row),
      }));
      judged.push({ question, events });
    }
  }
  return judged;
}

/** Questions without an answer are the fewer ones; nothing may be listed for them. */
const REFUSAL_WEIGHT = 3;

/** Hard negatives count fully, the many that nothing speaks for little; each question's positives count alike. */
function examplesOf(judged: readonly Judged[], features: readonly (keyof RankedEvent["features"])[]): Example[] {
  return judged.flatMap(({ question, events }) =>
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

interface Cut {
  floor: number;
  shareOfBest: number;
  score: number;
  falseAnswers: number;
  falseRefusals: number;
}

/** The lowest floor that is tried. */
const LEAST_FLOOR = 0.05;

function share(part: number, whole: number): number {
  return whole === 0 ? 0 : part / whole;
}

/** A question with how probable each event is, for trying cuts. */
interface Scored {
  question: LabelledQuestion;
  tolerated: ReadonlySet<number>;
  events: { rows: readonly number[]; certain: boolean; probability: number }[];
  top: number;
}

function score({ question, events }: Judged, weights: RelevanceWeights, mode: Mode): Scored {
  const scored = events.map(({ features, rows }) => ({
    rows,
    certain: isCertain(features, mode === "hybrid"),
    probability: relevance(features, weights),
  }));
  return {
    question,
    tolerated: new Set([...question.rows, ...question.optional]),
    // What no cut would show need not be tried.
    events: scored.filter(({ probability, certain }) => certain || probability >= LEAST_FLOOR),
    top: Math.max(0, ...scored.map(({ probability }) => probability)),
  };
}

/** What a cut is worth: mean F1 over answerable questions and refusals; a false answer costs one and a half points more, a false refusal one. */
function tryCut(judged: readonly Scored[], floor: number, shareOfBest: number): Cut {
  let points = 0;
  let falseAnswers = 0;
  let falseRefusals = 0;
  for (const { question, tolerated, events, top } of judged) {
    const shown = events.filter(
      ({ probability, certain }) => certain || (probability >= floor && probability >= shareOfBest * top),
    );
    const right = shown.filter(({ rows }) => rows.some((row) => tolerated.has(row))).length;
    if (question.expect === "refusal") {
      if (right < shown.length) falseAnswers += 1;
      else points += 1;
      continue;
    }
    if (shown.length === 0) falseRefusals += 1;
    const recall = share(
      question.rows.filter((row) => shown.some(({ rows }) => rows.includes(row))).length,
      question.rows.length,
    );
    const precision = share(right, shown.length);
    points += share(2 * recall * precision, recall + precision);
  }
  const score = (points - 1.5 * falseAnswers - falseRefusals) / judged.length;
  return { floor, shareOfBest, score, falseAnswers, falseRefusals };
}

function steps(from: number, to: number, step: number): number[] {
  return Array.from(
    { length: Math.round((to - from) / step) + 1 },
    (_, index) => Math.round((from + index * step) * 1000) / 1000,
  );
}

/** The middle of the best cuts, so that the constants do not sit on an edge. */
function bestCut(judged: readonly Scored[]): Cut {
  const cuts = steps(LEAST_FLOOR, 0.8, 0.025).flatMap((floor) =>
    steps(0.05, 0.9, 0.05).map((shareOfBest) => tryCut(judged, floor, shareOfBest)),
  );
  const best = Math.max(...cuts.map(({ score }) => score));
  const near = cuts.filter(({ score }) => score >= best - 0.002);
  const middle = (key: "floor" | "shareOfBest") => near.reduce((sum, cut) => sum + cut[key], 0) / near.length;
  const [floor, shareOfBest] = [middle("floor"), middle("shareOfBest")];
  const distance = (cut: Cut) => Math.abs(cut.floor - floor) + Math.abs(cut.shareOfBest - shareOfBest);
  return near.sort((a, b) => distance(a) - distance(b))[0] ?? tryCut(judged, 0.5, 0.5);
}

function fit(judged: readonly Judged[], mode: Mode): { weights: RelevanceWeights; cut: Cut } {
  const features = FITTED[mode];
  const { bias, weights: fitted } = fitLogistic(examplesOf(judged, features));
  const round = (value: number) => Math.round(value * 1000) / 1000;
  const none = Object.fromEntries(FEATURES.map((feature) => [feature, 0])) as Record<Feature, number>;
  const weights: RelevanceWeights = { bias: round(bias), ...none };
  features.forEach((feature, index) => {
    weights[feature] = round(fitted[index] ?? 0);
  });
  return { weights, cut: bestCut(judged.map((one) => score(one, weights, mode))) };
}

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: { dry: { type: "boolean", default: false } },
  });
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
  const model = brain.model ? weightsOf(brain.model) : "none";
  await brain.dispose();
  if (values.dry) return;
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

await main();
