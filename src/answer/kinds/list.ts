import { whetherReplies } from "../../i18n/replies/whether.ts";
import { coreTerms, isTimed } from "../../reading/question.ts";
import { asksForDetail } from "../../reading/words/kinds/interrogative.ts";
import type { Asked, Tell } from "./kind.ts";
import { onlyPoints } from "./parts/in-view.ts";
import { saidOn } from "./parts/said.ts";
import { tiesTold } from "./ties/twinning.ts";

/** Whether something is asked of what was found, and it is not only named by its subject, place or time. */
function asksOfIt({ question, typed }: Pick<Asked, "question" | "typed">): boolean {
  const { scope, about, when, isForeign } = question;
  // Of English no more is understood than what it names.
  if (isForeign || (scope.kind !== "item" && coreTerms(about).length === 0)) return false;
  return scope.kind !== "projects" || (asksForDetail(typed) && !isTimed(when));
}

/**
 * Of the only project that was found, the sentence that answers a question which is put as one, or what is said of the project in view; or
 * that none does. Null where the list is the answer.
 */
export const list: Tell<"list"> = (asked) => {
  const { question, found } = asked;
  const { language } = question;
  const [only, ...others] = found.events;
  // One tie is told in a sentence, and shown nowhere else.
  if (found.kind === "anniversaries" && found.ties.length === 1 && question.where.places.length > 0)
    return tiesTold(asked);
  if (found.kind !== "events" || !only || others.length > 0 || !asksOfIt(asked)) return null;
  if (onlyPoints(asked)) return null;
  const said = saidOn(only.event, asked);
  if (said) return { reply: said.sentence };
  if (question.scope.kind !== "item") return null;
  return { reply: whetherReplies(language, asked.facts.corpus.programme.things).notTold, verdict: "not-said" };
};
