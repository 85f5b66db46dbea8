import { tokenize } from "../../language/fold.ts";
import { quotedText } from "../../i18n/replies/parts.ts";
import { WHETHER_REPLIES } from "../../i18n/replies/whether.ts";
import { asksForDetail } from "../../reading/words/kinds/interrogative.ts";
import type { Tell } from "./kind.ts";
import { aspectAsked, isInView, replyOf, saidOn } from "./said.ts";

/** Fewer words than so only point to something: « et l’autre ? », «второй». */
const ASKING_TOKENS = 4;

/**
 * Of the only project that was found, the sentence that answers a question which is put as one, or what is said of the project in view; or
 * that none does. Null where the list is the answer.
 */
export const list: Tell<"list"> = (asked) => {
  const { question, typed, found } = asked;
  const { language, scope } = question;
  const [only, ...others] = found.events;
  if (found.kind !== "events" || !only || others.length > 0) return null;
  // Of English no more is understood than what it names.
  if (question.isForeign || (!asksForDetail(typed) && !isInView(question))) return null;
  const said = saidOn(only.event, asked);
  const isPointed = scope.kind === "item" && tokenize(typed).length < ASKING_TOKENS;
  // Of what was looked for the nearest sentence is no detail that the programme leaves out.
  const isQuoted = said?.isSure === true || scope.kind === "projects";
  if (said && (said.isSure || !isPointed))
    return { reply: replyOf({ ...said, isSure: isQuoted }, only.event, language) };
  if (!aspectAsked(only.event, typed)) return null;
  return { reply: WHETHER_REPLIES[language].notTold(quotedText(language, only.event.title[language])) };
};
