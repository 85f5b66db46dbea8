import { BusyError } from "../../answer/brain/turns.ts";
import type { Reply } from "../../answer/ports.ts";
import type { Language } from "../../language/languages.ts";
import { UnmetError } from "./public.ts";
import type { PublicSource, View } from "./public.ts";

/** Characters of a question; the box takes as many. */
export const QUESTION_LIMIT = 300;
/** Questions before one that it may go on from. */
export const MOST_EARLIER = 3;
/** Questions that are answered, or wait for that, at a time. */
const IN_HAND = 8;
const BUSY_SECONDS = 3;

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

/** Asks, but not for anybody as often as they like. */
export function createAsk({ now, questions }: Pick<PublicSource, "now" | "questions">): AskOnWeb {
  let inHand = 0;
  return async ({ question, earlier = [], chosen, pageSize }, address, { context, assistant }) => {
    // Those before are answered anew each time.
    const retryAfterSeconds = questions(address, 1 + earlier.length);
    if (retryAfterSeconds !== undefined) throw new UnmetError("tooMany", retryAfterSeconds);
    if (inHand >= IN_HAND) throw new UnmetError("busy", BUSY_SECONDS);
    inHand += 1;
    try {
      const asked = { now: now(), today: context.today, languageCode: context.language, chosen };
      let previous: Reply["turn"];
      // The conversation is in the address alone: nothing of it is kept.
      for (const before of earlier) previous = (await assistant.ask(before, { ...asked, previous })).turn;
      return await assistant.ask(question, { ...asked, previous, ...(pageSize !== undefined && { pageSize }) });
    } catch (error) {
      if (error instanceof BusyError) throw new UnmetError("busy", BUSY_SECONDS);
      throw error;
    } finally {
      inHand -= 1;
    }
  };
}
