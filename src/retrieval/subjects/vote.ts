/** Something like a labelled question: what it asked for, and how like it is. */
export interface Neighbour {
  /** Index of the labelled question. */
  index: number;
  /** Cosine similarity of what the two say beside the mean of all. */
  similarity: number;
}

/** How a labelled question votes. */
export interface Ballot {
  text: string;
  /** How much it asks for each project, by event id, 0–1: 1 for one that must be found. */
  shares: ReadonlyMap<string, number>;
  /** How much it asks for what the programme does not have, 0–1. */
  outOfScope: number;
  /** It asks for a service of daily life. */
  isService?: boolean;
}

/** A labelled question that voted. */
export interface Voter extends Neighbour {
  ballot: Ballot;
}

/** What labelled questions teach of a question. */
export interface Taught {
  /** Share of the votes for each project, by event id, 0–1. */
  byEvent: ReadonlyMap<string, number>;
  /** Share of the votes for nothing that the programme has, 0–1. */
  outOfScope: number;
  /** That part of it which is for services of daily life. */
  service: number;
  /** Log-odds that the programme does not have what is asked, by a linear classifier of the question's meaning. */
  scopeLogOdds: number;
  /** The labelled questions that voted, nearest first. */
  neighbours: readonly Voter[];
}

/** How many labelled questions vote, and how much more one counts that is more like the question. Chosen on `tune`. */
export const VOTE = { neighbours: 48, sharpness: 12 } as const;

/** How much a neighbour counts beside the nearest one. */
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
): Omit<Taught, "scopeLogOdds"> {
  const nearest = Math.max(0, ...neighbours.map(({ similarity }) => similarity));
  const byEvent = new Map<string, number>();
  const voters: Voter[] = [];
  let [all, outOfScope, service] = [0, 0, 0];
  for (const { index, similarity } of neighbours) {
    const ballot = ballotOf(index);
    if (!ballot) continue;
    voters.push({ index, similarity, ballot });
    const weight = shareOf(similarity, nearest);
    all += weight;
    outOfScope += ballot.outOfScope * weight;
    if (ballot.isService) service += ballot.outOfScope * weight;
    for (const [id, share] of ballot.shares) byEvent.set(id, (byEvent.get(id) ?? 0) + share * weight);
  }
  if (all > 0) for (const [id, votes] of byEvent) byEvent.set(id, votes / all);
  const shareOfAll = (votes: number) => (all > 0 ? votes / all : 0);
  return { byEvent, outOfScope: shareOfAll(outOfScope), service: shareOfAll(service), neighbours: voters };
}
