import { whetherReplies } from "../../../i18n/replies/whether.ts";
import { foldText, tokenize } from "../../../language/fold.ts";
import type { Asks } from "../../../reading/asks.ts";
import { coreTerms, isTimed } from "../../../reading/question.ts";
import type { Question } from "../../../reading/question.ts";
import { PARTNERS } from "../../../reading/words/kinds/who.ts";
import type { Asked, Told } from "../kind.ts";
import { withNumber } from "../count/count-text.ts";
import { saidOn } from "./said.ts";

/** Kinds that ask for an action, and those that no plan can tell. */
const OF_NO_TEXT: readonly Asks["kind"][] = ["afterwards", "calendar", "remind"];
/** Kinds that the fields answer unless a part is named: « c’est quand ? », « comment réserver ? ». */
const OF_FIELDS: readonly Asks["kind"][] = ["when", "where", "tell", "practical"];
/** Fewer words than so only point to something: « et l’autre ? », «второй». */
const ASKING_TOKENS = 4;

/** Whether a question for no detail names an item by its number, or does no more than point to one: the card is its answer. */
export function onlyPoints({ question, typed }: Pick<Asked, "question" | "typed">): boolean {
  const { scope, about } = question;
  if (scope.kind !== "item") return false;
  return scope.isInView !== true || (coreTerms(about).length === 0 && tokenize(typed).length < ASKING_TOKENS);
}

/** Kinds that only the text can answer. */
const OF_TEXT: readonly Asks["kind"][] = ["count", "whether"];

/**
 * The sentence of the only event in view that answers the question. It comes before what the fields say, because a question in the asker's
 * own words is about a part of the event, and only « c’est quand ? » is about the whole. When no sentence gives a number, or yes or no, the
 * answer is that the programme does not say it; that the event is planned proves nothing. Null when the fields or the list are the answer.
 */
export function inView<Kind extends Asks["kind"]>(asked: Asked<Kind>): Told | null {
  const { asks, question, found } = asked;
  const [only, ...others] = found.events;
  if (question.scope.kind !== "item" || found.kind !== "events" || !only || others.length > 0) return null;
  const isOfFields = OF_FIELDS.includes(asks.kind) || (asks.kind === "whether" && namesPlaceOrTime(question));
  const isOfWhole = isOfFields && coreTerms(question.about).length === 0;
  const isOfPartners = asks.kind === "who" && PARTNERS.test(foldText(question.typed));
  const isChosen = asks.kind === "list" && onlyPoints(asked);
  if (OF_NO_TEXT.includes(asks.kind) || isOfWhole || isOfPartners || isChosen) return null;
  const said = saidOn(only.event, asked);
  if (said) return { reply: withNumber(said.sentence, asked) };
  if (isOfFields || !OF_TEXT.includes(asks.kind)) return null;
  return {
    reply: whetherReplies(question.language, asked.facts.corpus.programme.things).notTold,
    verdict: "not-said",
  };
}

/** Whether a question names a place or a time: fields of an event answer it. */
function namesPlaceOrTime({ where, when }: Question): boolean {
  return where.places.length + where.unknown.length > 0 || isTimed(when);
}
