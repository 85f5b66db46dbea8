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

/** A labelled question by one way, with the evidence for each of its candidates. */
export interface Weighed {
  question: LabelledQuestion;
  way: Way;
  /** It is tried only where the words of the question find nothing. */
  isSecond: boolean;
  /** How much the question counts beside others. */
  share: number;
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

/** What is weighed: with which evidence, in which ways, and which labelled questions may not vote on a question. */
interface WeighOptions {
  sources: Sources;
  ways: readonly Way[];
  isLeftOut: (question: LabelledQuestion, ballot: Ballot) => boolean;
  /** How much each question counts beside others; 1 by default. */
  share?: number;
}

/** Gathers the evidence for every candidate of every question that is judged. */
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
    // The thesaurus was made without these questions, so that all of it may vote on them.
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

/** Questions without an answer are the fewer ones; nothing may be listed for them. */
const REFUSAL_WEIGHT = 3;
/** Of a question that chooses by its words: what its positives count together, and a negative that nothing speaks for. */
const POSITIVE_WEIGHT = 3;
const EASY_WEIGHT = 0.3;
/** How much a question of `learn` that asks for a list counts: nearly all of them have no answer, as nobody would ask. */
const LEARN_SHARE = 0.2;
/** Of a small part nearly every question asks for what is hidden, as nobody would: so many of them for one that it can answer. */
const REFUSED_SHARE = 0.6;
/** Of the questions of `learn`, of which there are many, every so many are asked of a part of the corpus. */
const LEARN_EVERY = 8;
/** Keeps weights small that few questions tell of. */
const L2: Record<Way, number> = { words: 0.001, list: 0.004 };

/**
 * By words, hard negatives count fully, the many that nothing speaks for little, and each question's positives alike; of a list
 * each question counts alike, since all of it is meant or nothing. Chosen by leaving authors of `tune` out.
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

/** Fits the weights of one way to choose, with the evidence that there is, and the floor, which is tried on some of the questions. */
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
/** What evidence each source gives. */
const NAMES: Record<Sources, readonly (keyof Evidence)[]> = {
  words: OF_WORDS,
  meaning: OF_MEANING,
  taught: EVIDENCE.filter((name) => !EXPANDED.includes(name)),
  "general-words": OF_WORDS,
  "general-meaning": OF_MEANING,
  "general-taught": EVIDENCE,
};

/** Whether all that structure lets through is meant, or nothing: only so does a question tell of lists whose words found nothing. */
function isWholeOrNothing({ question, projects }: Weighed): boolean {
  return projects.every(({ rows }) => rows.some((row) => question.rows.includes(row))) || question.expect === "refusal";
}

/** Builds the test of whether a labelled question is of the author of another, and so may not vote on it. */
async function sameAuthor({ deps }: Brain) {
  const authorOf = new Map<string, string>();
  for (const [author, questions] of await readQuestionsByAuthor("learn"))
    for (const question of questions) authorOf.set(meaningOf(question, deps), author);
  return ({ author }: LabelledQuestion, { text }: Ballot) => authorOf.get(text) === author;
}

/** What the weights of one kind of evidence are fitted to. */
interface Examples {
  weighed: readonly Weighed[];
  /** On what the floor of each way is tried. */
  tried: Readonly<Record<Way, readonly Weighed[]>>;
}

const inWay = (weighed: readonly Weighed[], way: Way) => weighed.filter((one) => one.way === way);

/** Lists that tell of lists, see {@link isWholeOrNothing}. */
const listsOf = (weighed: readonly Weighed[]) =>
  inWay(weighed, "list").filter((one) => !one.isSecond || isWholeOrNothing(one));

/** As of this programme: questions of `tune`, which taught nothing, and lists of `learn`. */
async function ofThisProgramme(brain: Brain, sources: Sources): Promise<Examples> {
  const [tune, learn] = [await readQuestions("tune"), await readQuestions("learn")];
  const options = { sources, isLeftOut: await sameAuthor(brain) } as const;
  const ofTune = await weighAll(brain, tune, { ...options, ways: ["words", "list"] });
  // Questions that ask for lists are few; here no author's questions vote on one another.
  const ofLearn = await weighAll(brain, learn, { ...options, ways: ["list"], share: LEARN_SHARE });
  const weighed = [...ofTune, ...ofLearn];
  return { weighed, tried: { words: inWay(weighed, "words"), list: listsOf(ofTune) } };
}

/** What can be answered of some questions, and a sample of what cannot. */
function asAsked(questions: readonly LabelledQuestion[]): LabelledQuestion[] {
  const answerable = questions.filter(({ expect }) => expect === "events");
  const others = questions.filter(({ expect }) => expect !== "events");
  const every = Math.max(1, Math.ceil(others.length / Math.max(1, answerable.length * REFUSED_SHARE)));
  return [...answerable, ...others.filter((_, at) => at % every === 0)];
}

/**
 * As of a programme that taught nothing: questions of `tune` and `learn` over parts of the corpus, of each part a sample, and those
 * of subjects that were labelled of other programmes. The floor of words is tried on programmes to which no weight is fitted, where
 * there are any, or else on those others: what a part of this one lacks is asked for as nobody asks who knows what to expect.
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
 * Fits the constants of src/retrieval/evidence/calibration.json and writes them unless `dry`: the `general-` ones to parts of the corpus as
 * if they were programmes that nobody has asked about, the others to the programme that the labelled questions are of.
 * @param only those that are fitted; the others stay
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
