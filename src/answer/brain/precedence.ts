import type { Assistant } from "../ports.ts";
import { createTurns } from "./turns.ts";

/** Lets some questions be answered before others. */
export interface Precedence {
  /** Wraps an assistant for those who never wait. */
  first: (assistant: Assistant) => Assistant;
  /**
   * Wraps an assistant for everybody else. One of their questions is answered at a time, and begins only while nobody of the first kind is
   * being answered. After it, three times the time that it took is left to others.
   * @throws `BusyError` where too many wait, or one has waited too long
   */
  behind: (assistant: Assistant) => Assistant;
  /** Whether somebody who never waits is being answered. */
  isFirstInHand: () => boolean;
}

export interface PrecedenceOptions {
  elapsedMs: () => number;
  /** How many questions may wait. Default 16. */
  mostWaiting?: number;
  /** How long a question waits at most, in milliseconds. Default 4000. */
  patienceMs?: number;
}

/** The pause after a question that had to wait, as a multiple of the time that it took. */
const REST = 3;

/** Wraps each call of an assistant. */
function around(assistant: Assistant, does: <Result>(work: () => Promise<Result>) => Promise<Result>): Assistant {
  return {
    ask: (...asked) => does(() => assistant.ask(...asked)),
    answer: (...asked) => does(() => assistant.answer(...asked)),
  };
}

/** Lets chats be answered before callers by other ways. All share one assistant. */
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
