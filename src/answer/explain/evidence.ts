import type { Language } from "../../language/languages.ts";
import { EVIDENCE } from "../../retrieval/evidence/evidence.ts";
import type { Evidence } from "../../retrieval/evidence/evidence.ts";
import type {} from "../../retrieval/filter/filter.ts";
import type { TimeFit } from "../../retrieval/filter/time-fit.ts";
import type { Found, Round, Trace } from "../../retrieval/found.ts";
import { contribution } from "../../retrieval/evidence/judge.ts";
import type { Judged } from "../../retrieval/evidence/judge.ts";
import type { Sources, Weighing } from "../../retrieval/evidence/weighing.ts";
import type { Projects } from "../../retrieval/projects.ts";
import type { Voter } from "../../retrieval/subjects/vote.ts";
import { countBy, nameOf, plural, quote, signed } from "./wording.ts";

/** How many labelled questions and candidates are told of, and how many contributions of each. */
const VOTERS = 3;
const CANDIDATES = 3;
const CONTRIBUTIONS = 4;
/** Contributions below this, in log-odds, would be written as 0.0, and are left out. */
const LEAST_CONTRIBUTION = 0.05;

const SOURCES: Record<Sources, string> = {
  words: "words",
  all: "words, meaning and votes",
};
const WAYS: Record<Round["way"], string> = { kind: "a kind of happening", list: "a list", words: "words" };
const GIVEN: Record<Trace["plan"]["given"], string> = {
  nothing: "nothing is given by structure alone",
  all: "all are given by structure alone",
  heading: "those under the headings are given by structure alone",
};

const TIMES: Record<TimeFit, string> = { in: "in time", undated: "undated", out: "out of time" };

/** Says how many events structure lets through, and which of them are meant whatever the words say. */
export function explainCandidates({ candidates, plan, question }: Trace, eventCount: number): string {
  const counts = [
    countBy(
      ["own", "everywhere", "mentioned", "around"],
      candidates.map(({ place }) => place),
    ),
    countBy(
      Object.values(TIMES),
      candidates.map(({ time }) => TIMES[time]),
    ),
  ];
  const under = candidates.filter(({ isUnderHeading }) => isUnderHeading).length;
  if (question.about.headings.length > 0) counts.push(`${under} under the headings`);
  const told = candidates.length > 0 ? ` (${counts.join("; ")})` : "";
  return `Candidates: ${candidates.length} of ${plural(eventCount, "event")}${told}; ${GIVEN[plan.given]}`;
}

/** What the labelled questions most like the question voted for. */
export function explainVotes({ taught }: Trace, projects: Pick<Projects, "event">, language: Language): string[] {
  if (!taught) return [];
  const titleOf = (id: string) => {
    const event = projects.event(id);
    return event ? nameOf(event, language) : id;
  };
  const [most] = [...taught.byEvent].sort(([, a], [, b]) => b - a);
  const votedFor = ({ ballot: { outOfScope, shares } }: Voter) => {
    const ids = [...shares].sort(([, a], [, b]) => b - a).map(([id]) => id);
    if (outOfScope === 1) return "out of scope";
    return ids.length === 0 ? "no project" : ids.slice(0, 2).map(titleOf).join(", ") + moreThan(ids.length, 2);
  };
  const best = most ? `, ${most[1].toFixed(2)} for ${titleOf(most[0])}` : "";
  return [
    `Votes: ${taught.outOfScope.toFixed(2)} for out of scope${best}; nearest of ${taught.neighbours.length}:`,
    ...taught.neighbours
      .slice(0, VOTERS)
      .map((voter) => `  ${voter.similarity.toFixed(2)} ${quote(voter.ballot.text)} for ${votedFor(voter)}`),
  ];
}

function moreThan(count: number, shown: number): string {
  return count > shown ? ` and ${count - shown} more` : "";
}

interface Contribution {
  name: keyof Evidence;
  value: number;
}

/** What each piece of evidence adds, the largest first. */
function contributions(evidence: Evidence, weighing: Weighing): Contribution[] {
  return EVIDENCE.map((name) => ({ name, value: contribution(name, evidence, weighing) }))
    .filter(({ value }) => Math.abs(value) >= LEAST_CONTRIBUTION)
    .sort((a, b) => Math.abs(b.value) - Math.abs(a.value));
}

function list(told: readonly Contribution[]): string {
  return told.map(({ name, value }) => `${signed(value)} ${name}`).join(", ");
}

/** A share that counts as all of the words. */
const COMPLETE = 0.999;

function shareOf(share: number, words: string): string {
  if (share === 0) return `none of ${words}`;
  return share >= COMPLETE ? `all of ${words}` : `${Math.round(100 * share)} % of ${words}`;
}

/** Says how many of the question’s words an event has. */
function ofWords(evidence: Evidence): string {
  const { coverage, coverageLag, unknownShare } = evidence;
  const other = coverageLag > 0 ? "; another event is about more of them" : "";
  const unknown =
    unknownShare > 0 ? `; ${Math.round(100 * unknownShare)} % of the words are of nothing in the programme` : "";
  return `It has ${shareOf(coverage, "the known words")}${other}${unknown}.`;
}

/** Says whether another event is nearer in meaning, and whom the votes are for. */
function ofMeaning(evidence: Evidence, sources: Sources): string {
  if (sources === "words") return "Its meaning was not compared.";
  const { similarityLag, taught, termVote, outOfScope, termOutOfScope } = evidence;
  const rank = similarityLag === 0 ? "In meaning no event is nearer" : "In meaning another event is nearer";
  const votes =
    taught + termVote > 0
      ? "is for it"
      : outOfScope + termOutOfScope > 0
        ? "is for what the programme does not have"
        : "is hardly for it";
  return `${rank}. The vote ${votes}.`;
}

function byRelevance(judged: readonly Judged[]): Judged[] {
  return [...judged].sort((a, b) => b.relevance - a.relevance);
}

/** The best candidates of a round, and in three lines of each why it is shown or not. */
export function explainRound({ way, weighing, judged }: Round, { sources }: Trace, found: Found, language: Language) {
  const reaching = judged.filter(({ isShown }) => isShown).length;
  const shownIds = new Set(found.events.map(({ event }) => event.id));
  const linesOf = ({ candidate: { event, place, time }, evidence, relevance, isShown }: Judged): string[] => {
    const state = !isShown ? "not shown" : shownIds.has(event.id) ? "shown" : "likely enough, but not shown";
    const fits = [place === "own" ? [] : place, time === "in" ? [] : TIMES[time]].flat();
    const misfit = fits.length > 0 ? ` (${fits.join(", ")})` : "";
    const most = contributions(evidence, weighing).slice(0, CONTRIBUTIONS);
    const counted = most.length > 0 ? ` What counts most: ${list(most)}.` : "";
    const meant = way === "kind" ? "of the kind" : "meant";
    return [
      `  ${nameOf(event, language)}${misfit} is ${state}: it is ${meant} with probability ${relevance.toFixed(2)}, and the floor is ${weighing.floor.toFixed(2)}.`,
      `    ${ofWords(evidence)}`,
      `    ${ofMeaning(evidence, sources)}${counted}`,
    ];
  };
  return [
    `Judged as ${WAYS[way]} by ${SOURCES[sources]}: ${reaching} of ${judged.length} ${reaching === 1 ? "reaches" : "reach"} the floor ${weighing.floor.toFixed(2)}; best:`,
    ...byRelevance(judged).slice(0, CANDIDATES).flatMap(linesOf),
  ];
}

function logOdds(probability: number): number {
  return Math.log(probability / (1 - probability));
}

/** How far the nearest candidate is below the floor of its round, and what pulled it down; null where none was judged. */
export function nearestMiss(rounds: readonly Round[], language: Language): string | null {
  const bests = rounds.flatMap(({ weighing, judged }) => {
    const [best] = byRelevance(judged);
    return best ? [{ ...best, weighing, gap: logOdds(weighing.floor) - logOdds(best.relevance) }] : [];
  });
  const [nearest] = bests.sort((a, b) => a.gap - b.gap);
  if (!nearest) return null;
  const { candidate, evidence, weighing, gap, relevance } = nearest;
  const { floor } = weighing;
  const against = contributions(evidence, weighing).filter(({ value }) => value < 0);
  const why = against.length > 0 ? list(against.slice(0, CONTRIBUTIONS)) : "too little speaks for it";
  return `best candidate ${nameOf(candidate.event, language)} ${relevance.toFixed(2)}, ${(floor - relevance).toFixed(2)} below floor ${floor.toFixed(2)} (${gap.toFixed(1)} in log-odds): ${why}`;
}
