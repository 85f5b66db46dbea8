import { writeFile } from "node:fs/promises";
import { format } from "prettier";
import type { Brain } from "../src/answer/brain/brain.ts";
import {
  EVIDENCE,
  evidenceOf,
  EXPANDED,
  logOddsOf,
  MEANING,
  OF_LISTS,
  TAUGHT,
} from "../src/retrieval/evidence/evidence.ts";
import type { Evidence } from "../src/retrieval/evidence/evidence.ts";
import { filterEvents } from "../src/retrieval/filter/filter.ts";
import { CALIBRATION, relevanceOf } from "../src/retrieval/evidence/judge.ts";
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
import type { Worth } from "./floor.ts";
import { meaningOf, SUBJECT_KINDS } from "./labelled.ts";
import { fitLogistic } from "./logistic.ts";
import type { Example } from "./logistic.ts";

/** A labelled question searched in one way, with the evidence for each candidate. */
export interface Weighed {
  question: LabelledQuestion;
  way: Way;
  /** This way is only tried when the words of the question find nothing. */
  isSecond: boolean;
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
    const found = sources.endsWith("words") || !dense ? null : await dense.search(asked.about.meaning);
    const leftOut = (ballot: Ballot) => isLeftOut(question, ballot);
    const taught = sources === "taught" ? ((await dense?.teach(asked.about.meaning, leftOut)) ?? null) : null;
    const ids = candidates.map(({ event }) => event.id);
    await found?.similarities.compare(ids);
    await found?.expanded?.compare(ids);
    // The thesaurus was not made from these questions, so it may vote in full.
    const known = found && { ...found, taught: sources === "general-taught" ? found.taught : taught };
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
      weighed.push({ question, way, isSecond: index > 0, share, projects: projectsOf(plan.wanted) });
      const isDoubled = way === "words" && question.expect === "events";
      if (isDoubled)
        weighed.push({
          question,
          way,
          isSecond: false,
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
/**
 * In a small part of the corpus nearly every question asks for something hidden, unlike real questions; this many are
 * kept for each one that has an answer.
 */
const REFUSED_SHARE = 0.6;
/** There are many `learn` questions, so each part of the corpus gets every eighth. */
const LEARN_EVERY = 8;
/** Regularisation; it keeps the weights small that few questions determine. */
const L2: Record<Way, number> = { words: 0.001, list: 0.004 };

/**
 * Weights of the examples. Ways by words: hard negatives count in full, the many easy ones little, and the positives of
 * each question have the same total. Lists: each question has the same total, because all of a list is meant or
 * nothing. Chosen by leaving out authors of `tune`.
 */
function examplesOf(weighed: readonly Weighed[], names: readonly (keyof Evidence)[]): Example[] {
  return weighed.flatMap(({ question, way, share, projects }) =>
    projects
      .filter(({ rows }) => !rows.some((row) => question.optional.includes(row)))
      .map(({ rows, evidence }): Example => {
        const positive = rows.some((row) => question.rows.includes(row));
        const isHard =
          evidence.touchCoverage > 0 || evidence.similarityDeviation > 2 || evidence.taught > logOddsOf(0.05);
        const refusal = question.expect === "refusal" ? REFUSAL_WEIGHT : 1;
        const byWords = positive ? POSITIVE_WEIGHT / question.rows.length : (isHard ? 1 : EASY_WEIGHT) * refusal;
        const weight = share * (way === "list" ? refusal / projects.length : byWords);
        return { features: names.map((name) => evidence[name]), positive, weight };
      }),
  );
}

/** Fits the weights of one way with the given evidence, and its floor, which is chosen on the questions `tried`. */
export function fitWeighing(
  weighed: readonly Weighed[],
  names: readonly (keyof Evidence)[],
  tried: readonly Weighed[] = weighed,
): Weighing & { worth: Worth } {
  const round = (value: number) => Math.round(value * 1000) / 1000;
  const l2 = L2[weighed[0]?.way ?? "words"];
  const { bias, weights: fitted } = fitLogistic(examplesOf(weighed, names), { l2 });
  const none = Object.fromEntries(EVIDENCE.map((name) => [name, 0])) as Evidence;
  const weights = names.reduce((all, name, index) => ({ ...all, [name]: round(fitted[index] ?? 0) }), none);
  const weighing = { bias: round(bias), weights, floor: 0 };
  const worth = bestFloor(
    tried.map(({ question, projects }) => ({
      label: question,
      projects: projects.map(({ rows, evidence }) => ({ rows, relevance: relevanceOf(evidence, weighing) })),
    })),
  );
  return { ...weighing, floor: worth.floor, worth };
}

const OF_MEANING = EVIDENCE.filter((name) => !TAUGHT.includes(name) && !EXPANDED.includes(name));
const OF_WORDS = OF_MEANING.filter((name) => !MEANING.includes(name));
/** The evidence that each source provides. */
const NAMES: Record<Sources, readonly (keyof Evidence)[]> = {
  words: OF_WORDS,
  meaning: OF_MEANING,
  taught: EVIDENCE.filter((name) => !EXPANDED.includes(name)),
  "general-words": OF_WORDS,
  "general-meaning": OF_MEANING,
  "general-taught": EVIDENCE,
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

/** The examples for the weights of one kind of evidence. */
interface Examples {
  weighed: readonly Weighed[];
  /** The examples on which the floor of each way is chosen. */
  tried: Readonly<Record<Way, readonly Weighed[]>>;
}

const inWay = (weighed: readonly Weighed[], way: Way) => weighed.filter((one) => one.way === way);

/** The list questions that are usable, see {@link isWholeOrNothing}. */
const listsOf = (weighed: readonly Weighed[]) =>
  inWay(weighed, "list").filter((one) => !one.isSecond || isWholeOrNothing(one));

/** Examples from this programme: the `tune` questions, which taught nothing, and the lists of `learn`. */
async function ofThisProgramme(brain: Brain, sources: Sources): Promise<Examples> {
  const [tune, learn] = [await readQuestions("tune"), await readQuestions("learn")];
  const options = { sources, isLeftOut: await sameAuthor(brain) } as const;
  const ofTune = await weighAll(brain, tune, { ...options, ways: ["words", "list"] });
  // Questions for lists are few; questions of the same author do not vote on each other here either.
  const ofLearn = await weighAll(brain, learn, { ...options, ways: ["list"], share: LEARN_SHARE });
  const weighed = [...ofTune, ...ofLearn];
  return { weighed, tried: { words: inWay(weighed, "words"), list: listsOf(ofTune) } };
}

/** All questions with an answer, and a sample of those without. */
function asAsked(questions: readonly LabelledQuestion[]): LabelledQuestion[] {
  const answerable = questions.filter(({ expect }) => expect === "events");
  const others = questions.filter(({ expect }) => expect !== "events");
  const every = Math.max(1, Math.ceil(others.length / Math.max(1, answerable.length * REFUSED_SHARE)));
  return [...answerable, ...others.filter((_, at) => at % every === 0)];
}

/**
 * Examples as from a programme that taught nothing: samples of `tune` and `learn` on each part of the corpus, and
 * questions about subjects labelled for other programmes. The floor for words is chosen on programmes to which no
 * weights are fitted, or without any on those other ones. The parts are not suited for it: they lack things that nobody
 * who knows the programme would ask for.
 */
async function ofAnyProgramme(subCorpora: readonly SubCorpus[], sources: Sources): Promise<Examples> {
  const tune = await readQuestions("tune");
  const learn = await readQuestions("learn");
  const weighed: Weighed[] = [];
  const tried: Record<Way, Weighed[]> = { words: [], list: [] };
  const ofFitted: Weighed[] = [];
  const options = { sources, isLeftOut: () => false } as const;
  for (const [index, part] of subCorpora.entries()) {
    if (part.asked) {
      const { questions, isFitted } = part.asked;
      const own = questions.filter(({ kind }) => SUBJECT_KINDS.test(kind)).map((question) => part.labelFor(question));
      const asked = await weighAll(part, isFitted ? asAsked(own) : own, { ...options, ways: ["words", "list"] });
      if (isFitted) weighed.push(...asked);
      (isFitted ? ofFitted : tried.words).push(...inWay(asked, "words"));
      continue;
    }
    const ofPart = (questions: readonly LabelledQuestion[], every: number) =>
      asAsked(questions.filter((_, at) => at % every === index % every).map((question) => part.labelFor(question)));
    const ofTune = await weighAll(part, ofPart(tune, 2), { ...options, ways: ["words", "list"] });
    tried.list.push(...listsOf(ofTune));
    const share = LEARN_SHARE;
    const ofLearn = await weighAll(part, ofPart(learn, LEARN_EVERY), { ...options, ways: ["list"], share });
    weighed.push(...ofTune, ...ofLearn);
  }
  return { weighed, tried: tried.words.length > 0 ? tried : { ...tried, words: ofFitted } };
}

/**
 * Fits the constants of src/retrieval/evidence/calibration.json, and writes them unless `dry`. The `general-` ones are
 * fitted to parts of the corpus, as if nobody had ever asked about them; the others to the programme of the labelled
 * questions.
 * @param only the sources to fit; the others do not change
 */
export async function calibrate(
  brain: Brain,
  {
    dry,
    subCorpora,
    only = SOURCES,
  }: { dry: boolean; subCorpora: (sources: Sources) => Promise<readonly SubCorpus[]>; only?: readonly Sources[] },
) {
  const calibration: Record<Sources, Readonly<Record<Way, Weighing>>> = { ...CALIBRATION };
  const rows: (string | number)[][] = [];
  for (const sources of only) {
    const { weighed, tried } = await (sources.startsWith("general-")
      ? ofAnyProgramme(await subCorpora(sources), sources)
      : ofThisProgramme(brain, sources));
    const names = NAMES[sources].filter((name) => !OF_LISTS.includes(name));
    const words = fitWeighing(inWay(weighed, "words"), names, tried.words);
    const list = fitWeighing(listsOf(weighed), NAMES[sources], tried.list);
    for (const [way, { worth }] of Object.entries({ words, list }))
      rows.push([sources, way, worth.floor, worth.score.toFixed(4), worth.falseAnswers, worth.falseRefusals]);
    const constants = ({ bias, floor, weights }: Weighing): Weighing => ({ bias, floor, weights });
    calibration[sources] = { words: constants(words), list: constants(list) };
  }
  process.stdout.write(
    `${table([["evidence", "way", "floor", "score", "false answers", "false refusals"], ...rows])}\n`,
  );
  if (dry) return;
  const file = "src/retrieval/evidence/calibration.json";
  await writeFile(file, await format(JSON.stringify(calibration), { parser: "json", printWidth: 120 }));
}
