import calibration from "./calibration.json" with { type: "json" };
import { EVIDENCE } from "./evidence.ts";
import type { Evidence } from "./evidence.ts";
import type { Sources, Way, Weighing } from "./weighing.ts";
import type { Candidate } from "../filter/filter.ts";

/** The evidence that a search by meaning gives, if there is one, for a programme with a subject index of its own or without. */
export function sourcesOf(
  dense: { isTaught: boolean } | null,
  { hasSubjects = true }: { hasSubjects?: boolean },
): Sources {
  const known = dense === null ? "words" : dense.isTaught ? "taught" : "meaning";
  return hasSubjects ? known : `general-${known}`;
}

/** A candidate with all that speaks for and against it. */
export interface Judged {
  candidate: Candidate;
  evidence: Evidence;
  /** Probability that the event is what the question asks for. */
  relevance: number;
  isShown: boolean;
}

/** How much one piece of evidence adds to the log-odds that an event is meant. */
export function contribution(name: keyof Evidence, evidence: Evidence, { weights }: Weighing): number {
  return weights[name] * evidence[name];
}

/** Probability that an event is what a question asks for: a logistic function of the evidence. */
export function relevanceOf(evidence: Evidence, weighing: Weighing): number {
  const logOdds = EVIDENCE.reduce((sum, name) => sum + contribution(name, evidence, weighing), weighing.bias);
  return 1 / (1 + Math.exp(-logOdds));
}

/**
 * How evidence is weighed, for the evidence that there is and for each way to choose, as `npm run learn` wrote it: the `general-` ones
 * are fitted to parts of the corpus as if they were programmes that nobody has asked about, the others to this programme.
 */
export const CALIBRATION: Readonly<Record<Sources, Readonly<Record<Way, Weighing>>>> = calibration;

/** The weights for a way to choose with the evidence that there is, as calibration wrote them. */
export function weighingFor(sources: Sources, way: Way): Weighing {
  return CALIBRATION[sources][way];
}

/** What is more probably of a kind of happening than this is shown to whoever asks for that kind; chosen on programmes whose events had not taught it. */
const KIND_FLOOR = 0.4;

/** Of those who ask for a kind of happening and nothing else: each candidate with the probability that it is of that kind. */
export function judgeByKind(
  candidates: readonly Candidate[],
  evidence: readonly Evidence[],
  shares: ReadonlyMap<string, number>,
): { weighing: Weighing; judged: Judged[] } {
  const none = Object.fromEntries(EVIDENCE.map((name) => [name, 0])) as Evidence;
  const judged = candidates.flatMap((candidate, index): Judged[] => {
    const own = evidence[index];
    const relevance = shares.get(candidate.event.id) ?? 0;
    return own ? [{ candidate, evidence: own, relevance, isShown: relevance >= KIND_FLOOR }] : [];
  });
  return { weighing: { bias: 0, weights: none, floor: KIND_FLOOR }, judged };
}

/** The only judge of relevance: each candidate with its probability, and whether that reaches the floor. */
export function judge(candidates: readonly Candidate[], evidence: readonly Evidence[], weighing: Weighing): Judged[] {
  return candidates.flatMap((candidate, index): Judged[] => {
    const own = evidence[index];
    if (!own) return [];
    const relevance = relevanceOf(own, weighing);
    return [{ candidate, evidence: own, relevance, isShown: relevance >= weighing.floor }];
  });
}
