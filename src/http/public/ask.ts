import type { Reply } from "../../answer/ports.ts";
import type { Language } from "../../language/languages.ts";
import { UnmetError } from "./public.ts";
import type { PublicSource, View } from "./public.ts";
import { createTokenBuckets, networkOf } from "./token-buckets.ts";

/** Characters of a question; the box takes as many. */
export const QUESTION_LIMIT = 300;
/** Questions before one that it may go on from. */
export const MOST_EARLIER = 3;
/** Questions of one address at once, and after how long it has one more, in milliseconds. */
const [AT_ONCE, REFILL_MS] = [12, 3000];
/** Questions that are answered at a time: the bot waits for the same thread. */
const IN_HAND = 4;
const BUSY_SECONDS = 2;

/** A question to the assistant from the web. */
export interface WebQuestion {
  question: string;
  /** The questions that it goes on from, oldest first. */
  earlier?: readonly string[];
  /** The language that was chosen, for a question without letters of its own; the question's where none was. */
  chosen?: Language | undefined;
  /** Projects that its text shows at once. Default a page of them. */
  pageSize?: number;
}

/** Asks the assistant for somebody on the web. @throws {UnmetError} where too much is asked at a time */
export type AskOnWeb = (asked: WebQuestion, address: string, view: View) => Promise<Reply>;

/** Asks, but not for anybody as often as they like: by address, and for all together. */
export function createAsk({ now, elapsedMs }: Pick<PublicSource, "now" | "elapsedMs">): AskOnWeb {
  const buckets = createTokenBuckets({ capacity: AT_ONCE, refillMs: REFILL_MS, elapsedMs });
  let inHand = 0;
  return async ({ question, earlier = [], chosen, pageSize }, address, { context, assistant }) => {
    if (!buckets.take(networkOf(address))) throw new UnmetError("tooMany", buckets.retryAfterSeconds);
    if (inHand >= IN_HAND) throw new UnmetError("tooMany", BUSY_SECONDS);
    inHand += 1;
    try {
      const asked = { now: now(), today: context.today, languageCode: context.language, chosen };
      let previous: Reply["turn"];
      // The conversation is in the address alone: nothing of it is kept.
      for (const before of earlier) previous = (await assistant.ask(before, { ...asked, previous })).turn;
      return await assistant.ask(question, { ...asked, previous, ...(pageSize !== undefined && { pageSize }) });
    } finally {
      inHand -= 1;
    }
  };
}
