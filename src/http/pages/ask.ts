import { BusyError } from "../../answer/precedence.ts";
import { UnmetError } from "../public/public.ts";
import type { PublicSource, View } from "../public/public.ts";
import type { Page } from "./layout.ts";
import { askingPage, replyPage } from "./question.ts";

/** Characters of a question; the box takes as many. */
const QUESTION_LIMIT = 300;
/** Questions that are answered, or wait for that, at a time. */
const IN_HAND = 8;
const BUSY_SECONDS = 3;

/** Asks the assistant for a page. */
export type AskPage = (question: unknown, address: string, view: View) => Promise<Page>;

/** Asks, but not for anybody as often as they like. */
export function createAsk({ now, questions }: Pick<PublicSource, "now" | "questions">): AskPage {
  let inHand = 0;
  return async (question, address, { site, context, assistant }) => {
    if (question === undefined) return askingPage(site, context);
    if (typeof question !== "string" || question.length > QUESTION_LIMIT) throw new UnmetError("badRequest");
    const text = question.trim();
    if (text === "") return askingPage(site, context);
    const retryAfterSeconds = questions(address);
    if (retryAfterSeconds !== undefined) throw new UnmetError("tooMany", retryAfterSeconds);
    if (inHand >= IN_HAND) throw new UnmetError("busy", BUSY_SECONDS);
    inHand += 1;
    try {
      const reply = await assistant.ask(text, { now: now(), today: context.today, languageCode: context.language });
      return replyPage(text, reply, site, context);
    } catch (error) {
      if (error instanceof BusyError) throw new UnmetError("busy", BUSY_SECONDS);
      throw error;
    } finally {
      inHand -= 1;
    }
  };
}
