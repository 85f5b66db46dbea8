import type { Geography } from "../corpus/geography.ts";
import { followTurn } from "../conversation/follow-turn.ts";
import type { FollowedReading } from "../conversation/follow-turn.ts";
import { recentTurn } from "../conversation/turn.ts";
import type { Condition } from "../conversation/ways.ts";
import type { Question } from "../reading/question.ts";
import type { Find } from "../retrieval/find.ts";
import type { Found } from "../retrieval/found.ts";
import type { AskContext } from "./ports.ts";

/** What was found, the question that it answers, and that which the next one builds on. */
export interface TakenTurn {
  question: Question;
  carried: Question;
  found: Found;
  /** Name of the rule by which it went with the turn before; null where none was needed. */
  rule: string | null;
  /** What of the turn before was kept without being said again. */
  kept: readonly Condition[];
  /** What of it was let go of. */
  dropped: readonly Condition[];
  /** The question with all that was before, where nothing was found with it and less is answered instead; else null. */
  insteadOf: Question | null;
}

/**
 * Builds the search that reads a question in the light of the one before: of its readings the first that finds something is
 * taken, or else the very first.
 */
export function createTakeTurn({ find, geography }: { find: Find; geography: Pick<Geography, "place"> }) {
  return async (asked: Question, context: AskContext): Promise<TakenTurn> => {
    const take = async ({ question, among, carried, ...followed }: FollowedReading): Promise<TakenTurn> => ({
      question: followed.insteadOf ? question : carried,
      carried,
      found: await find(question, { today: context.today, before: context.previous, among }),
      rule: followed.rule,
      kept: followed.kept,
      dropped: followed.dropped,
      insteadOf: followed.insteadOf,
    });
    const [meant, ...others] = followTurn(asked, recentTurn(context.previous, context.now), geography);
    const first = await take(meant);
    let best = first;
    let embeddingMs = first.found.embeddingMs;
    for (const other of others) {
      if (best.found.kind !== "refusal") break;
      best = await take(other);
      embeddingMs += best.found.embeddingMs;
    }
    const taken = best.found.kind === "refusal" ? first : best;
    return { ...taken, found: { ...taken.found, embeddingMs } };
  };
}
