import { asksForDetail } from "../../reading/words/kinds/interrogative.ts";
import type { Tell } from "./kind.ts";
import { replyOf, saidOn } from "./said.ts";

/** Of the only project that was found, the sentence that answers a question which is put as one; null where the list is the answer. */
export const list: Tell<"list"> = (asked) => {
  const { question, found } = asked;
  const [only, ...others] = found.events;
  if (found.kind !== "events" || !only || others.length > 0 || !asksForDetail(question.typed)) return null;
  const said = saidOn(only.event, asked);
  return said?.isSure ? { reply: replyOf(said, only.event, question.language) } : null;
};
