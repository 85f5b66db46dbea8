import { CALIBRATION } from "./calibration.ts";
import { EVIDENCE } from "./evidence.ts";
import type { Evidence } from "./evidence.ts";
import type { Candidate } from "./filter.ts";

/**
 * How a question chooses among the events that its structure lets through. By its words: an event is shown when they speak for
 * it. As a list: all are meant, unless what else is said speaks against them (« un plombier à Nice »).
 */
export type Way = "words" | "list";

/** What evidence there is: words alone, their meaning too, and what labelled questions teach of this programme. */
export type Sources = "words" | "meaning" | "taught";

/** How evidence is weighed: the log-odds that an event is meant, and the least probability at which it is shown. */
export interface Weighing {
  bias: number;
  weights: Evidence;
  floor: number;
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

/** The weights for a way to choose with the evidence that there is, as calibration wrote them. */
export function weighingFor(sources: Sources, way: Way): Weighing {
  return CALIBRATION[sources][way];
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
