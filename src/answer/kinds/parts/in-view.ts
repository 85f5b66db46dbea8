import { spokenOf } from "../../../i18n/replies/spoken.ts";
import { WHETHER_REPLIES } from "../../../i18n/replies/whether.ts";
import type { Asks } from "../../../reading/asks.ts";
import { coreTerms, isTimed } from "../../../reading/question.ts";
import type { Asked, Told } from "../kind.ts";
import { saidOn } from "./said.ts";
import { ofPart } from "../whether/whether.ts";

/** What nothing but the text of the one in view can answer, whatever words it is asked with. */
const OF_ITS_TEXT: readonly Asks["kind"][] = ["count", "practical", "whether", "why"];
/** What is done and not told, and what no plan tells. */
const OF_NO_TEXT: readonly Asks["kind"][] = ["afterwards", "calendar", "remind"];

function isWhether(asked: { asks: Asks }): asked is Asked<"whether"> {
  return asked.asks.kind === "whether";
}

/**
 * The sentence of the one project in view that answers, before what its fields tell: whoever asks in words of their own asks of a part of it,
 * and « c’est quand ? » of the whole. A number that no sentence tells is not told. Null where the fields, or the list, are the answer.
 */
export function inView<Kind extends Asks["kind"]>(asked: Asked<Kind>): Told | null {
  const { asks, question, found } = asked;
  const [only, ...others] = found.events;
  if (question.scope.kind !== "item" || found.kind !== "events" || !only || others.length > 0) return null;
  const isOfItsText = OF_ITS_TEXT.includes(asks.kind) || coreTerms(question.about).length > 0;
  if (OF_NO_TEXT.includes(asks.kind) || !isOfItsText) return null;
  if (isWhether(asked)) {
    const { where, when } = question;
    const isOfFields = where.places.length + where.unknown.length > 0 || isTimed(when);
    return isOfFields ? null : ofPart(only.event, asked);
  }
  const said = saidOn(only.event, asked);
  if (said) return { reply: said.sentence };
  if (asks.kind !== "count") return null;
  return { reply: WHETHER_REPLIES[question.language].notTold(spokenOf(only.event)), verdict: "not-said" };
}
