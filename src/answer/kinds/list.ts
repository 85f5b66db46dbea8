import { whetherReplies } from "../../i18n/replies/whether.ts";
import { coreTerms, isTimed } from "../../reading/question.ts";
import { asksForDetail } from "../../reading/words/kinds/interrogative.ts";
import type { Asked, Tell } from "./kind.ts";
import { onlyPoints } from "./parts/in-view.ts";
import { saidOn } from "./parts/said.ts";
import { firstSentences } from "./tell.ts";
import { tiesTold } from "./ties/twinning.ts";

/** Whether the question asks something about what was found, and does not only name a subject, a place or a time. */
function asksOfIt({ question, typed }: Pick<Asked, "question" | "typed">): boolean {
  const { scope, about, when, isForeign } = question;
  // Of a question in another language only the names are understood.
  if (isForeign || (scope.kind !== "item" && coreTerms(about).length === 0)) return false;
  return scope.kind !== "projects" || (asksForDetail(typed) && !isTimed(when));
}

/**
 * When one project is found and the question asks something about it, quotes the sentence that answers. For a project in view, says so when
 * no sentence answers. Null where the list is the answer.
 */
export const list: Tell<"list"> = (asked) => {
  const { question, found } = asked;
  const { language } = question;
  const [only, ...others] = found.events;
  // What is planned for an anniversary is told from the only project for it.
  if (found.kind === "anniversaries" && question.scope.kind === "ties" && only && others.length === 0)
    return { reply: saidOn(only.event, asked)?.sentence ?? firstSentences(only.event, language) };
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
