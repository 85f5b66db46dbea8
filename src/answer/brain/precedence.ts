import type { Assistant } from "../ports.ts";
import { createTurns } from "./turns.ts";

/** Whose questions are answered first. */
export interface Precedence {
  /** The same assistant, for those who do not wait for anybody. */
  first: (assistant: Assistant) => Assistant;
  /**
   * The same for all others: one of their questions is answered at a time, and begun only while nobody of the former waits; then
   * three times the time that it took is left to others.
   * @throws `BusyError` where too many wait, or one has waited too long
   */
  behind: (assistant: Assistant) => Assistant;
  /** Whether somebody who waits for nobody is being answered. */
  isFirstInHand: () => boolean;
}

export interface PrecedenceOptions {
  elapsedMs: () => number;
  /** How many of those behind may wait. Default 16. */
  mostWaiting?: number;
  /** How long one waits at most, in milliseconds. Default 4000. */
  patienceMs?: number;
}

/** How much longer than a question took nobody of those behind is answered. */
const REST = 3;

/** Each question of an assistant with something around it. */
function around(assistant: Assistant, does: <Result>(work: () => Promise<Result>) => Promise<Result>): Assistant {
  return {
    ask: (...asked) => does(() => assistant.ask(...asked)),
    answer: (...asked) => does(() => assistant.answer(...asked)),
  };
}

/** Lets chats be answered before whoever asks by other ways, all of which share one assistant. */
export function createPrecedence({ elapsedMs, mostWaiting = 16, patienceMs = 4000 }: PrecedenceOptions): Precedence {
  let inHand = 0;
  const turns = createTurns({ mostWaiting, patienceMs, mayBegin: () => inHand === 0 });
  return {
    isFirstInHand: () => inHand > 0,
    first: (assistant) =>
      around(assistant, async (work) => {
        inHand += 1;
        try {
          return await work();
        } finally {
          inHand -= 1;
          turns.beginNext();
        }
      }),
    behind: (assistant) =>
      around(assistant, async (work) => {
        await turns.take();
        const startedMs = elapsedMs();
        try {
          return await work();
        } finally {
          turns.free(REST * (elapsedMs() - startedMs));
        }
      }),
  };
}
