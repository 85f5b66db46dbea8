import { spokenOf } from "../../../i18n/replies/spoken.ts";
import { WHETHER_REPLIES } from "../../../i18n/replies/whether.ts";
import type { Asks } from "../../../reading/asks.ts";
import { coreTerms, isTimed } from "../../../reading/question.ts";
import type { Question } from "../../../reading/question.ts";
import type { Asked, Told } from "../kind.ts";
import { saidOn } from "./said.ts";

/** What is done and not told. */
const OF_NO_TEXT: readonly Asks["kind"][] = ["calendar", "remind"];
/** What the fields tell where no part is named: « c’est quand ? ». */
const OF_FIELDS: readonly Asks["kind"][] = ["when", "where", "tell", "afterwards"];
/** What nothing but the text can answer. */
const OF_TEXT: readonly Asks["kind"][] = ["count", "whether"];

/**
 * The sentence of the one project in view that answers, before what its fields tell: whoever asks in words of their own asks of a part of it,
 * and « c’est quand ? » of the whole. A number that no sentence tells is not told, and nothing is so because the project is planned. Null where
 * the fields, or the list, are the answer.
 */
export function inView<Kind extends Asks["kind"]>(asked: Asked<Kind>): Told | null {
  const { asks, question, found } = asked;
  const [only, ...others] = found.events;
  if (question.scope.kind !== "item" || found.kind !== "events" || !only || others.length > 0) return null;
  const isOfFields = OF_FIELDS.includes(asks.kind) || (asks.kind === "whether" && namesPlaceOrTime(question));
  const isOfWhole = isOfFields && coreTerms(question.about).length === 0;
  if (OF_NO_TEXT.includes(asks.kind) || isOfWhole) return null;
  const said = saidOn(only.event, asked);
  if (said) return { reply: said.sentence };
  if (isOfFields || !OF_TEXT.includes(asks.kind)) return null;
  return { reply: WHETHER_REPLIES[question.language].notTold(spokenOf(only.event)), verdict: "not-said" };
}

/** Whether a question is for a place or a time, which the fields of an event have. */
function namesPlaceOrTime({ where, when }: Question): boolean {
  return where.places.length + where.unknown.length > 0 || isTimed(when);
}
