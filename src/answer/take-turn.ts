import type { Geography } from "../corpus/geography.ts";
import { followTurn } from "../conversation/follow-turn.ts";
import { recentTurn } from "../conversation/turn.ts";
import type { Condition } from "../conversation/ways.ts";
import type { Question } from "../reading/question.ts";
import type { Find } from "../retrieval/find.ts";
import type { Found } from "../retrieval/found.ts";
import type { AskContext } from "./ports.ts";

/** What was found, and the question that it answers and that the next one builds on. */
export interface TakenTurn {
  question: Question;
  found: Found;
  /** What of the turn before was kept without being said again. */
  kept: readonly Condition[];
  /** What of it was let go of. */
  dropped: readonly Condition[];
}

/** Builds the search that reads a question in the light of the one before: the first reading that finds something is taken. */
export function createTakeTurn({ find, geography }: { find: Find; geography: Geography }) {
  return async (asked: Question, context: AskContext): Promise<TakenTurn> => {
    const previous = recentTurn(context.previous, context.now);
    const [meant, ...others] = followTurn(asked, previous, geography);
    const take = async ({ question, among, carried, kept, dropped }: typeof meant): Promise<TakenTurn> => ({
      question: carried,
      found: await find(question, { today: context.today, before: context.previous, among }),
      kept,
      dropped,
    });
    const first = await take(meant);
    for (const other of others) {
      if (first.found.kind !== "refusal") break;
      const taken = await take(other);
      if (taken.found.kind !== "refusal") return taken;
    }
    return first;
  };
}
