import { writeFile } from "node:fs/promises";
import { format } from "prettier";
import type { Brain } from "../src/answer/brain/brain.ts";
import {
  EVIDENCE,
  evidenceOf,
  logOddsOf,
  MEANING,
  OF_LISTS,
  OF_WORDS_ALONE,
} from "../src/retrieval/evidence/evidence.ts";
import type { Evidence } from "../src/retrieval/evidence/evidence.ts";
import { filterEvents } from "../src/retrieval/filter/filter.ts";
import { relevanceOf } from "../src/retrieval/evidence/judge.ts";
import { SOURCES } from "../src/retrieval/evidence/weighing.ts";
import type { Sources, Way, Weighing } from "../src/retrieval/evidence/weighing.ts";
import { planOf } from "../src/retrieval/plan.ts";
import type { Ballot } from "../src/retrieval/subjects/vote.ts";
import { readQuestions, readQuestionsByAuthor } from "../test/support/questions.ts";
import type { LabelledQuestion } from "../test/support/questions.ts";
import { createRandom } from "../bench/statistics.ts";
import { clockOf } from "../bench/systems.ts";
import { table } from "../bench/table.ts";
import type { SubCorpus } from "./sub-corpora.ts";
import { bestFloor } from "./floor.ts";
import type { Scored, Worth } from "./floor.ts";
import { meaningOf } from "./labelled.ts";
import { fitLogistic } from "./logistic.ts";
import type { Example } from "./logistic.ts";

/** A labelled question searched in one way, with the evidence for each candidate. */
export interface Weighed {
  question: LabelledQuestion;
  way: Way;
  /** This way is only tried when the words of the question find nothing. */
  isSecond: boolean;
  /** Some of its words are treated as unknown, see {@link withoutWords}. */
  isDoubled: boolean;
  /** The weight of the question. */
  share: number;
  projects: { rows: readonly number[]; evidence: Evidence }[];
}

/** Reasons for a refusal that do not depend on evidence. */
const DECIDED_BEFORE = new Set(["other-year", "no-such-date", "unknown-place", "empty", "no-such-item"]);

/** How often a word is dropped, and how often the dropped word then narrows the one before it. */
const DROPPED_SHARE = 0.2;
const NARROWING_SHARE = 0.25;
/** A term that occurs in no text and no subject. */
const UNKNOWN_TERM = "\u0000";

/**
 * Simulates a question with words that are missing from the subject index. The index grew with these very questions;
 * without this, the weights would trust words more than is right for new questions.
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

/** What evidence to use, in which ways, and which labelled questions may not vote on a question. */
interface WeighOptions {
  sources: Sources;
  ways: readonly Way[];
  isLeftOut: (question: LabelledQuestion, ballot: Ballot) => boolean;
  /** The weight of each question. Default 1. */
  share?: number;
}

/** Computes the evidence for every candidate of every question that can be judged. */
export async function weighAll(
  brain: Pick<Brain, "deps" | "parts">,
  questions: readonly LabelledQuestion[],
  { sources, ways, isLeftOut, share = 1 }: WeighOptions,
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
      season: corpus.programme,
      chosen: question.language,
    });
    if (asked.when.impossible !== null || asked.where.unknown.length > 0 || asked.scope.kind === "ties") continue;
    const plan = planOf(asked, brain.parts);
    const candidates = filterEvents(asked, brain.parts).filter(
      ({ isUnderHeading }) => plan.given !== "heading" || !isUnderHeading,
    );
    if (!plan.ways.slice(0, 1).some((way) => ways.includes(way)) || candidates.length === 0) continue;
    const found = sources === "words" || !dense ? null : await dense.search(asked.about.meaning);
    const leftOut = (ballot: Ballot) => isLeftOut(question, ballot);
    const ids = candidates.map(({ event }) => event.id);
    await found?.similarities.compare(ids);
    await found?.expanded?.compare(ids);
    const known = found && { ...found, taught: (await dense?.teach(asked.about.meaning, leftOut)) ?? null };
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
      weighed.push({ question, way, isSecond: index > 0, isDoubled: false, share, projects: projectsOf(plan.wanted) });
      const mayBeDoubled = way === "words" && question.expect === "events";
      if (mayBeDoubled)
        weighed.push({
          question,
          way,
          isSecond: false,
          isDoubled: true,
          share,
          projects: projectsOf({ ...plan.wanted, ...withoutWords(plan.wanted.facets, random) }),
        });
    });
  }
  return weighed;
}

/** The weight of questions without an answer, which are fewer; nothing may be listed for them. */
const REFUSAL_WEIGHT = 3;
/** For a question chosen by its words: the total weight of its positives, and the weight of an easy negative. */
const POSITIVE_WEIGHT = 3;
const EASY_WEIGHT = 0.3;
/** The weight of a `learn` question that asks for a list: nearly all of them have no answer, unlike real questions. */
const LEARN_SHARE = 0.2;
/** There are many questions, so each part of the corpus gets every second `tune` question and every eighth `learn` question. */
const [TUNE_EVERY, LEARN_EVERY] = [2, 8];
/**
 * What a false refusal costs beside a false answer, when the floor is chosen. Who is refused a subject gives up, and who
 * sees a wrong event sees that it is wrong. A false list is all that a town has.
 */
const REFUSAL_COST: Record<Way, number> = { words: 3, list: 1 };
/** Regularisation; it keeps the weights small that few questions determine. */
const L2: Record<Way, number> = { words: 0.001, list: 0.004 };

/**
 * Weights of the examples. Ways by words: hard negatives count in full, the many easy ones little, and the positives of
 * each question have the same total. Lists: each question has the same total, because all of a list is meant or
 * nothing.
 */
function examplesOf(weighed: readonly Weighed[], names: readonly (keyof Evidence)[]): Example[] {
  return weighed.flatMap(({ question, way, share, projects }) =>
    projects
      .filter(
        ({ rows }) =>
          rows.some((row) => question.rows.includes(row)) || !rows.some((row) => question.optional.includes(row)),
      )
      .map(({ rows, evidence }): Example => {
        const positive = rows.some((row) => question.rows.includes(row));
        const isHard = evidence.coverage > 0 || Math.max(evidence.taught, evidence.termVote) > logOddsOf(0.05);
        const refusal = question.expect === "refusal" ? REFUSAL_WEIGHT : 1;
        const byWords = positive ? POSITIVE_WEIGHT / question.rows.length : (isHard ? 1 : EASY_WEIGHT) * refusal;
        const weight = share * (way === "list" ? refusal / projects.length : byWords);
        return { features: names.map((name) => evidence[name]), positive, weight };
      }),
  );
}

/** Whether a question counts when a floor is chosen: as it was asked, and not of a `learn` author. */
const isAsAsked = ({ isDoubled, share }: Weighed) => !isDoubled && share === 1;

const scored = (weighed: readonly Weighed[], weighing: Weighing): Scored[] =>
  weighed.map(({ question, projects }) => ({
    label: question,
    projects: projects.map(({ rows, evidence }) => ({ rows, relevance: relevanceOf(evidence, weighing) })),
  }));

/** Fits the weights of one way with the given evidence. The floor is 0: it is chosen on other questions. */
export function fitWeights(weighed: readonly Weighed[], names: readonly (keyof Evidence)[]): Weighing {
  const round = (value: number) => Math.round(value * 1000) / 1000;
  const l2 = L2[weighed[0]?.way ?? "words"];
  const { bias, weights } = fitLogistic(examplesOf(weighed, names), { l2 });
  return {
    bias: round(bias),
    weights: Object.fromEntries(names.map((name, index) => [name, round(weights[index] ?? 0)])),
    floor: 0,
  };
}

/** Into how many parts questions are split for {@link fitWeighing}. */
const FOLDS = 4;

/**
 * Fits the weights of one way, and its floor. The floor is chosen on questions to which the weights that judge them were
 * not fitted: each group is split into parts, and each part is judged by weights of the other parts.
 * @param groups sets of parts that count equally when the floor is chosen, however many questions each has
 */
export function fitWeighing(
  groups: readonly (readonly (readonly Weighed[])[])[],
  names: readonly (keyof Evidence)[],
): Weighing & { worth: Worth } {
  const folds = Array.from({ length: FOLDS }, (_, fold) => {
    const isIn = (_part: unknown, index: number) => index % FOLDS === fold;
    const others = groups.flatMap((parts) => parts.filter((part, index) => !isIn(part, index)).flat());
    const weighing = fitWeights(others, names);
    return groups.map((parts) => scored(parts.filter(isIn).flat().filter(isAsAsked), weighing));
  });
  const way = groups[0]?.[0]?.[0]?.way ?? "words";
  const worth = bestFloor(
    groups.map((_, group) => folds.flatMap((fold) => fold[group] ?? [])),
    REFUSAL_COST[way],
  );
  return { ...fitWeights(groups.flat(2), names), floor: worth.floor, worth };
}

/** The evidence that counts with each source. */
const NAMES: Record<Sources, readonly (keyof Evidence)[]> = {
  words: EVIDENCE.filter((name) => !MEANING.includes(name)),
  all: EVIDENCE.filter((name) => !OF_WORDS_ALONE.includes(name)),
};

/**
 * Whether all candidates are meant, or none. Only such questions say something about lists when their words found
 * nothing.
 */
function isWholeOrNothing({ question, projects }: Weighed): boolean {
  return projects.every(({ rows }) => rows.some((row) => question.rows.includes(row))) || question.expect === "refusal";
}

/** Builds the test whether a labelled question has the same author as another one, and so may not vote on it. */
async function sameAuthor({ deps }: Brain) {
  const authorOf = new Map<string, string>();
  for (const [author, questions] of await readQuestionsByAuthor("learn"))
    for (const question of questions) authorOf.set(meaningOf(question, deps), author);
  return ({ author }: LabelledQuestion, { text }: Ballot) => authorOf.get(text) === author;
}

const inWay = (weighed: readonly Weighed[], way: Way) =>
  weighed.filter((one) => one.way === way && (way === "list" ? !one.isSecond || isWholeOrNothing(one) : !one.isSecond));

/** Splits questions into as many parts as there are folds, each with all that was weighed for them. */
function inParts(weighed: readonly Weighed[]): Weighed[][] {
  const asked = [...new Set(weighed.map(({ question }) => question))];
  const partOf = new Map(asked.map((question, index) => [question, index % FOLDS]));
  return Array.from({ length: FOLDS }, (_, part) => weighed.filter(({ question }) => partOf.get(question) === part));
}

/** The programmes to whose questions the weights are fitted. */
export interface Asked {
  /** The programme with labelled questions that vote. */
  brain: Brain;
  /** The same programme and parts of it, as if nobody had labelled questions. */
  parts: readonly SubCorpus[];
  /** Other programmes with their questions; the encoder has learned neither. */
  others: readonly { programme: SubCorpus; questions: readonly LabelledQuestion[] }[];
}

const WAYS = ["words", "list"] as const;

/**
 * The examples of each way. Subjects: the `tune` questions, and those of other programmes. Lists: the same programme and
 * its parts, because other programmes have few questions for lists.
 */
async function examplesFor({ brain, parts, others }: Asked, sources: Sources) {
  const [tune, learn] = [await readQuestions("tune"), await readQuestions("learn")];
  const options = { sources, ways: WAYS, isLeftOut: () => false } as const;
  const ofTune = await weighAll(brain, tune, options);
  const lists = { sources, ways: ["list"], share: LEARN_SHARE } as const;
  const ofLearn = await weighAll(brain, learn, { ...lists, isLeftOut: await sameAuthor(brain) });
  const ofParts: Weighed[] = [];
  for (const [index, part] of parts.entries()) {
    const some = (questions: readonly LabelledQuestion[], every: number) =>
      questions.filter((_, at) => at % every === index % every).map((question) => part.labelFor(question));
    ofParts.push(...(await weighAll(part, some(tune, TUNE_EVERY), options)));
    ofParts.push(...(await weighAll(part, some(learn, LEARN_EVERY), { ...lists, isLeftOut: () => false })));
  }
  const ofOthers: Weighed[][] = [];
  for (const { programme, questions } of others)
    ofOthers.push(inWay(await weighAll(programme, questions, options), "words"));
  return {
    words: [inParts(inWay(ofTune, "words")), ofOthers],
    list: [inParts(inWay([...ofTune, ...ofLearn], "list")), inParts(inWay(ofParts, "list"))],
  };
}

/** Fits the constants of src/retrieval/evidence/calibration.json, and writes them unless `dry`. */
export async function calibrate(asked: Asked, { dry }: { dry: boolean }) {
  const rows: (string | number)[][] = [];
  const fitted: [Sources, Record<Way, Weighing>][] = [];
  for (const sources of SOURCES) {
    const examples = await examplesFor(asked, sources);
    const words = fitWeighing(
      examples.words,
      NAMES[sources].filter((name) => !OF_LISTS.includes(name)),
    );
    const list = fitWeighing(examples.list, NAMES[sources]);
    for (const [way, { worth }] of Object.entries({ words, list }))
      rows.push([sources, way, worth.floor, worth.score.toFixed(4), worth.falseAnswers, worth.falseRefusals]);
    const constants = ({ bias, floor, weights }: Weighing): Weighing => ({ bias, floor, weights });
    fitted.push([sources, { words: constants(words), list: constants(list) }]);
  }
  process.stdout.write(
    `${table([["evidence", "way", "floor", "score", "false answers", "false refusals"], ...rows])}\n`,
  );
  if (dry) return;
  const file = "src/retrieval/evidence/calibration.json";
  await writeFile(file, await format(JSON.stringify(Object.fromEntries(fitted)), { parser: "json", printWidth: 120 }));
}
