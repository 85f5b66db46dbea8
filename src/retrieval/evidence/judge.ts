import type { ProgrammeEvent } from "../../corpus/schema.ts";
import calibration from "./calibration.json" with { type: "json" };
import { EVIDENCE } from "./evidence.ts";
import type { Evidence } from "./evidence.ts";
import type { Sources, Way, Weighing } from "./weighing.ts";
import type { Candidate } from "../filter/filter.ts";

/** The sources for a search by meaning. Without voters that fit its model, words decide alone. */
export function sourcesOf(dense: { isTaught: boolean } | null): Sources {
  return dense?.isTaught ? "all" : "words";
}

/** A candidate with its features and its probability. */
export interface Judged {
  candidate: Candidate;
  evidence: Evidence;
  /** Probability that the event is what the question asks for. */
  relevance: number;
  isShown: boolean;
}

/** What one feature adds to the log-odds that an event is meant. */
export function contribution(name: keyof Evidence, evidence: Evidence, { weights }: Weighing): number {
  return (weights[name] ?? 0) * evidence[name];
}

/** Probability that an event is what a question asks for: logistic regression over its features. */
export function relevanceOf(evidence: Evidence, weighing: Weighing): number {
  const logOdds = EVIDENCE.reduce((sum, name) => sum + contribution(name, evidence, weighing), weighing.bias);
  return 1 / (1 + Math.exp(-logOdds));
}

/**
 * The weights of the evidence, written by `npm run learn`: log-odds weights and a threshold (`floor`) for each way to
 * choose. They are the same for every programme and both languages.
 */
export const CALIBRATION: Readonly<Record<Sources, Readonly<Record<Way, Weighing>>>> = calibration;

/** The calibrated weights for these sources and this way to choose. */
export function weighingFor(sources: Sources, way: Way): Weighing {
  return CALIBRATION[sources][way];
}

/** Least probability at which an event counts as of the kind asked for. Chosen on programmes that were not used for training. */
const KIND_FLOOR = 0.4;
/** The same for an event under the heading where most events of that kind stand: two signs need each to be less sure. */
const KIND_FLOOR_UNDER_HEADING = 0.25;

/** The heading under which more than half of the events of a kind stand; null for none. */
export function headingOfKind(
  events: readonly Pick<ProgrammeEvent, "id" | "theme">[],
  shares: ReadonlyMap<string, number>,
): string | null {
  const sure = events.filter(({ id }) => (shares.get(id) ?? 0) >= KIND_FLOOR);
  const counts = new Map<string, number>();
  for (const { theme } of sure) counts.set(theme, (counts.get(theme) ?? 0) + 1);
  const [[heading, count] = ["", 0]] = [...counts].sort(([, a], [, b]) => b - a);
  return count > sure.length / 2 ? heading : null;
}

/**
 * Judges a question that asks only for a kind of event. The relevance of a candidate is the probability that it is of that kind.
 * @param heading the heading where most of that kind stand, see {@link headingOfKind}
 */
export function judgeByKind(
  candidates: readonly Candidate[],
  evidence: readonly Evidence[],
  shares: ReadonlyMap<string, number>,
  heading: string | null,
): { weighing: Weighing; judged: Judged[] } {
  const judged = candidates.flatMap((candidate, index): Judged[] => {
    const own = evidence[index];
    const relevance = shares.get(candidate.event.id) ?? 0;
    const floor = candidate.event.theme === heading ? KIND_FLOOR_UNDER_HEADING : KIND_FLOOR;
    return own ? [{ candidate, evidence: own, relevance, isShown: relevance >= floor }] : [];
  });
  return { weighing: { bias: 0, weights: {}, floor: KIND_FLOOR }, judged };
}

/** The only judge of relevance: each candidate with its probability, and whether it reaches the threshold. */
export function judge(candidates: readonly Candidate[], evidence: readonly Evidence[], weighing: Weighing): Judged[] {
  return candidates.flatMap((candidate, index): Judged[] => {
    const own = evidence[index];
    if (!own) return [];
    const relevance = relevanceOf(own, weighing);
    return [{ candidate, evidence: own, relevance, isShown: relevance >= weighing.floor }];
  });
}
