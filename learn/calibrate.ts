import { writeFile } from "node:fs/promises";
import { format } from "prettier";
import type { Brain } from "../src/answer/brain.ts";
import { yearOf } from "../src/corpus/programme.ts";
import { EVIDENCE, evidenceOf, logOddsOf, MEANING, TAUGHT } from "../src/retrieval/evidence.ts";
import type { Evidence } from "../src/retrieval/evidence.ts";
import { filterEvents } from "../src/retrieval/filter.ts";
import { relevanceOf } from "../src/retrieval/judge.ts";
import type { Sources, Way, Weighing } from "../src/retrieval/weighing.ts";
import { planOf } from "../src/retrieval/plan.ts";
import type { LabelledQuestion } from "../test/support/questions.ts";
import { createRandom } from "../bench/statistics.ts";
import { clockOf } from "../bench/systems.ts";
import { table } from "../bench/table.ts";
import { bestFloor } from "./floor.ts";
import type { Worth } from "./floor.ts";
import { fitLogistic } from "./logistic.ts";
import type { Example } from "./logistic.ts";

/** A labelled question by one way, with the evidence for each of its candidates. */
export interface Weighed {
  question: LabelledQuestion;
  way: Way;
  /** It is tried only where the words of the question find nothing. */
  isSecond: boolean;
  projects: { rows: readonly number[]; evidence: Evidence }[];
}

/** Why nothing is shown, where it is not the words that say so. */
const DECIDED_BEFORE = new Set(["other-year", "no-such-date", "unknown-place", "empty", "no-such-item"]);

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

/** Gathers the evidence for every candidate of every question that is judged. */
export async function weighAll(
  brain: Brain,
  questions: readonly LabelledQuestion[],
  sources: Sources,
): Promise<Weighed[]> {
  const { read, corpus, projects } = brain.deps;
  const { lexical, dense } = brain.parts;
  const random = createRandom(1);
  const weighed: Weighed[] = [];
  for (const question of questions) {
    if (question.expect !== "events" && question.expect !== "refusal") continue;
    if (question.reason !== null && DECIDED_BEFORE.has(question.reason)) continue;
    const asked = read(question.question, {
      ...clockOf(question),
      programmeYear: yearOf(corpus.programme),
      chosen: question.language,
    });
    if (asked.when.impossible !== null || asked.where.unknown.length > 0 || asked.asks.kind === "ties") continue;
    const plan = planOf(asked, brain.parts);
    const candidates = filterEvents(asked, brain.parts).filter(
      ({ isUnderHeading }) => plan.given !== "heading" || !isUnderHeading,
    );
    if (plan.ways.length === 0 || candidates.length === 0) continue;
    const found = sources === "words" || !dense ? null : await dense.search(asked.about.meaning);
    const known = found && { ...found, taught: sources === "taught" ? found.taught : null };
    const projectsOf = (wanted: typeof plan.wanted) => {
      const evidence = evidenceOf(candidates, wanted, { lexical, dense: known, events: corpus.events.length });
      return candidates.flatMap(({ event, time }, index) => {
        const own = evidence[index];
        return own && time === "in"
          ? [{ rows: projects.printings(event.id).map(({ source }) => source.row), evidence: own }]
          : [];
      });
    };
    plan.ways.forEach((way, index) => {
      weighed.push({ question, way, isSecond: index > 0, projects: projectsOf(plan.wanted) });
      const isDoubled = way === "words" && question.expect === "events";
      if (isDoubled)
        weighed.push({
          question,
          way,
          isSecond: false,
          projects: projectsOf({ ...plan.wanted, ...withoutWords(plan.wanted.facets, random) }),
        });
    });
  }
  return weighed;
}

/** Questions without an answer are the fewer ones; nothing may be listed for them. */
const REFUSAL_WEIGHT = 3;
/** What the positives of a question count together, and a negative that nothing speaks for. */
const POSITIVE_WEIGHT = 3;
const EASY_WEIGHT = 0.3;

/** Hard negatives count fully, the many that nothing speaks for little; each question's positives count alike. */
function examplesOf(weighed: readonly Weighed[], names: readonly (keyof Evidence)[]): Example[] {
  return weighed.flatMap(({ question, projects }) =>
    projects
      .filter(({ rows }) => !rows.some((row) => question.optional.includes(row)))
      .map(({ rows, evidence }): Example => {
        const positive = rows.some((row) => question.rows.includes(row));
        const isHard =
          evidence.touchCoverage > 0 || evidence.similarityDeviation > 2 || evidence.taught > logOddsOf(0.05);
        const negative = (isHard ? 1 : EASY_WEIGHT) * (question.expect === "refusal" ? REFUSAL_WEIGHT : 1);
        return {
          features: names.map((name) => evidence[name]),
          positive,
          weight: positive ? POSITIVE_WEIGHT / question.rows.length : negative,
        };
      }),
  );
}

/** Fits the weights and the floor of one way to choose, with the evidence that there is. */
export function fitWeighing(
  weighed: readonly Weighed[],
  names: readonly (keyof Evidence)[],
): Weighing & { worth: Worth } {
  const round = (value: number) => Math.round(value * 1000) / 1000;
  const { bias, weights: fitted } = fitLogistic(examplesOf(weighed, names));
  const none = Object.fromEntries(EVIDENCE.map((name) => [name, 0])) as Evidence;
  const weights = names.reduce((all, name, index) => ({ ...all, [name]: round(fitted[index] ?? 0) }), none);
  const weighing = { bias: round(bias), weights, floor: 0 };
  const worth = bestFloor(
    weighed.map(({ question, projects }) => ({
      label: question,
      projects: projects.map(({ rows, evidence }) => ({ rows, relevance: relevanceOf(evidence, weighing) })),
    })),
  );
  return { ...weighing, floor: worth.floor, worth };
}

/** What evidence each source gives. */
const NAMES: Record<Sources, readonly (keyof Evidence)[]> = {
  words: EVIDENCE.filter((name) => !MEANING.includes(name) && !TAUGHT.includes(name)),
  meaning: EVIDENCE.filter((name) => !TAUGHT.includes(name)),
  taught: EVIDENCE,
};

/** Whether the words of a question find something, so that the second way is not tried. */
function findsByWords({ projects }: Weighed, { floor, ...weighing }: Weighing): boolean {
  return projects.some(({ evidence }) => relevanceOf(evidence, { ...weighing, floor }) >= floor);
}

/**
 * Fits the constants of src/retrieval/calibration.ts to questions that taught nothing, and writes them unless `dry`.
 */
export async function calibrate(brain: Brain, questions: readonly LabelledQuestion[], { dry }: { dry: boolean }) {
  const calibration: Partial<Record<Sources, Record<Way, Weighing>>> = {};
  const rows: (string | number)[][] = [];
  for (const sources of ["words", "meaning", "taught"] as const) {
    const weighed = await weighAll(brain, questions, sources);
    const words = fitWeighing(
      weighed.filter(({ way }) => way === "words"),
      NAMES[sources],
    );
    const lists = weighed.filter(({ way, isSecond, question }) => {
      if (way !== "list") return false;
      const first = weighed.find((other) => other.question === question && other.way === "words");
      return !isSecond || first === undefined || !findsByWords(first, words);
    });
    const list = fitWeighing(lists, NAMES[sources]);
    for (const [way, { worth }] of Object.entries({ words, list }))
      rows.push([sources, way, worth.floor, worth.score.toFixed(4), worth.falseAnswers, worth.falseRefusals]);
    const constants = ({ bias, floor, weights }: Weighing): Weighing => ({ bias, floor, weights });
    calibration[sources] = { words: constants(words), list: constants(list) };
  }
  process.stdout.write(
    `${table([["evidence", "way", "floor", "score", "false answers", "false refusals"], ...rows])}\n`,
  );
  const source = `import type { Sources, Way, Weighing } from "./weighing.ts";

/**
 * How evidence is weighed, written by \`npm run learn\` from the questions of test/questions/tune.jsonl: for the evidence that
 * there is, and for each way to choose, the log-odds that an event is meant and the floor at which it is shown.
 */
export const CALIBRATION: Readonly<Record<Sources, Readonly<Record<Way, Weighing>>>> = ${JSON.stringify(calibration)};
`;
  if (dry) return;
  await writeFile("src/retrieval/calibration.ts", await format(source, { parser: "typescript", printWidth: 120 }));
}
