import { UnmetError } from "../public/public.ts";
import type { PublicSource, View } from "../public/public.ts";
import { createTokenBuckets, networkOf } from "../public/token-buckets.ts";
import type { Page } from "./layout.ts";
import { askingPage, replyPage } from "./question.ts";

/** Characters of a question; the box takes as many. */
const QUESTION_LIMIT = 300;
/** Questions of one address at once, and after how long it has one more, in milliseconds. */
const [AT_ONCE, REFILL_MS] = [12, 3000];
/** Questions that are answered at a time: the bot waits for the same thread. */
const IN_HAND = 4;
const BUSY_SECONDS = 2;

/** Asks the assistant for a page. */
export type AskPage = (question: unknown, address: string, view: View) => Promise<Page>;

/** Asks, but not for anybody as often as they like: by address, and for all together. */
export function createAsk({ now, elapsedMs }: Pick<PublicSource, "now" | "elapsedMs">): AskPage {
  const buckets = createTokenBuckets({ capacity: AT_ONCE, refillMs: REFILL_MS, elapsedMs });
  let inHand = 0;
  return async (question, address, { site, context, assistant }) => {
    if (question === undefined) return askingPage(site, context);
    if (typeof question !== "string" || question.length > QUESTION_LIMIT) throw new UnmetError("badRequest");
    const text = question.trim();
    if (text === "") return askingPage(site, context);
    if (!buckets.take(networkOf(address))) throw new UnmetError("tooMany", buckets.retryAfterSeconds);
    if (inHand >= IN_HAND) throw new UnmetError("tooMany", BUSY_SECONDS);
    inHand += 1;
    try {
      const reply = await assistant.ask(text, { now: now(), today: context.today, languageCode: context.language });
      return replyPage(text, reply, site, context);
    } finally {
      inHand -= 1;
    }
  };
}
