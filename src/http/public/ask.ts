import { BusyError } from "../../answer/brain/precedence.ts";
import type { Reply } from "../../answer/ports.ts";
import type { Language } from "../../language/languages.ts";
import { UnmetError } from "./public.ts";
import type { PublicSource, View } from "./public.ts";

/** Characters of a question; the box has the same limit. */
export const QUESTION_LIMIT = 300;
/** The most earlier questions that a question can follow up on. */
export const MOST_EARLIER = 3;
/** Questions in progress or waiting, at most. */
const IN_HAND = 8;
const BUSY_SECONDS = 3;

/** A question to the assistant from the web. */
export interface WebQuestion {
  question: string;
  /** The questions that it follows up on, oldest first. */
  earlier?: readonly string[];
  /** The chosen language, used for a question without letters; undefined lets the question decide. */
  chosen?: Language | undefined;
  /** Projects in the text of the answer. Default one page of them. */
  pageSize?: number;
}

/** Asks the assistant for somebody on the web. @throws {UnmetError} when there are too many questions */
export type AskOnWeb = (asked: WebQuestion, address: string, view: View) => Promise<Reply>;

/** Asks the assistant, with a rate limit for each network. */
export function createAsk({ now, questions }: Pick<PublicSource, "now" | "questions">): AskOnWeb {
  let inHand = 0;
  return async ({ question, earlier = [], chosen, pageSize }, address, { context, assistant }) => {
    // Earlier questions are answered again, so they count.
    const retryAfterSeconds = questions(address, 1 + earlier.length);
    if (retryAfterSeconds !== undefined) throw new UnmetError("tooMany", retryAfterSeconds);
    if (inHand >= IN_HAND) throw new UnmetError("busy", BUSY_SECONDS);
    inHand += 1;
    try {
      const asked = { now: now(), today: context.today, languageCode: context.language, chosen };
      let previous: Reply["turn"];
      // The address holds the whole conversation; nothing of it is stored.
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
