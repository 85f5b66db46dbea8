/** A labelled question that is similar to the question asked. */
export interface Neighbour {
  /** Index of the labelled question. */
  index: number;
  /** Cosine similarity of the centred vectors. */
  similarity: number;
}

/** The vote of a labelled question. */
export interface Ballot {
  text: string;
  /** Vote for each project, by event id, 0–1: 1 for one that must be found. */
  shares: ReadonlyMap<string, number>;
  /** Vote for « the programme does not have this », 0–1. */
  outOfScope: number;
}

/** A labelled question that voted. */
export interface Voter extends Neighbour {
  ballot: Ballot;
}

/** Who votes: labelled questions of this programme, or terms of the thesaurus. */
export type VotersOf = "questions" | "terms";

/** The result of the vote on a question. */
export interface Taught {
  /** Share of the votes for each project, by event id, 0–1. */
  byEvent: ReadonlyMap<string, number>;
  /** Share of the votes for « the programme does not have this », 0–1. */
  outOfScope: number;
  /** Who voted: labelled questions of this programme, or terms of the thesaurus. */
  by: VotersOf;
  /** Log-odds that the question is out of scope, by a linear classifier of its embedding. */
  scopeLogOdds: number;
  /** The labelled questions that voted, nearest first. */
  neighbours: readonly Voter[];
}

/** How many labelled questions vote, and how fast their weight falls with similarity. Chosen on the `tune` set. */
export const VOTE = { neighbours: 48, sharpness: 12 } as const;

/** Weight of a neighbour relative to the nearest one. */
export function shareOf(similarity: number, nearest: number): number {
  return Math.exp(VOTE.sharpness * (similarity - nearest));
}

/**
 * A vote of the nearest labelled questions, each weighted by exp(sharpness × similarity) (k nearest neighbours with a Gaussian
 * kernel: Hastie, Tibshirani, Friedman, The Elements of Statistical Learning, 6.1).
 */
export function vote(
  neighbours: readonly Neighbour[],
  ballotOf: (index: number) => Ballot | undefined,
): Omit<Taught, "scopeLogOdds" | "by"> {
  const nearest = Math.max(0, ...neighbours.map(({ similarity }) => similarity));
  const byEvent = new Map<string, number>();
  const voters: Voter[] = [];
  let [all, outOfScope] = [0, 0];
  for (const { index, similarity } of neighbours) {
    const ballot = ballotOf(index);
    if (!ballot) continue;
    voters.push({ index, similarity, ballot });
    const weight = shareOf(similarity, nearest);
    all += weight;
    outOfScope += ballot.outOfScope * weight;
    for (const [id, share] of ballot.shares) byEvent.set(id, (byEvent.get(id) ?? 0) + share * weight);
  }
  if (all > 0) for (const [id, votes] of byEvent) byEvent.set(id, votes / all);
  return { byEvent, outOfScope: all > 0 ? outOfScope / all : 0, neighbours: voters };
}
