import type { ProgrammeEvent } from "../../../corpus/schema.ts";
import { whetherReplies } from "../../../i18n/replies/whether.ts";
import { tokenize } from "../../../language/fold.ts";
import type { Asks } from "../../../reading/asks.ts";
import { coreTerms, isTimed } from "../../../reading/question.ts";
import type { Asked, Told } from "../kind.ts";
import { withNumber } from "../count/count-text.ts";
import { missingWords } from "./meant.ts";
import { partOn, saidOn } from "./said.ts";

/** Kinds that ask for an action, or whose teller reads the text itself. */
const OF_NO_TEXT: readonly Asks["kind"][] = ["calendar", "remind", "who"];
/** Kinds that the fields answer unless a part is named: « c’est quand ? », « comment réserver ? ». */
const OF_FIELDS: readonly Asks["kind"][] = ["when", "where", "tell", "practical"];
/** A question with fewer words than this only points to something: « et l’autre ? », «второй». */
const ASKING_TOKENS = 4;

/** Whether a question asks for no detail: it names an item by its number, or only points to one. The card is its answer. */
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
  const isOfFields = OF_FIELDS.includes(asks.kind) || (asks.kind === "whether" && isOfPlaceOrTime(only.event, asked));
  const isOfWhole = isOfFields && coreTerms(question.about).length === 0;
  const isChosen = asks.kind === "list" && onlyPoints(asked);
  if (OF_NO_TEXT.includes(asks.kind) || isOfWhole || isChosen) return null;
  // A plan does not tell what became of a project, but a question about a part has an answer: « pourquoi n’a-t-il pas eu lieu en 2020 ? ».
  const said = asks.kind === "afterwards" ? partOn(only.event, asked) : saidOn(only.event, asked);
  if (said) return { reply: withNumber(said.sentence, asked) };
  if (isOfFields || !OF_TEXT.includes(asks.kind)) return null;
  return {
    reply: whetherReplies(question.language, asked.facts.corpus.programme.things).notTold,
    verdict: "not-said",
  };
}

/** Whether a question names a place or a time, and otherwise only words that the event contains: the fields answer it. */
function isOfPlaceOrTime(event: ProgrammeEvent, asked: Pick<Asked, "question" | "facts">): boolean {
  const { where, when } = asked.question;
  const isNamed = where.places.length + where.unknown.length > 0 || isTimed(when);
  return isNamed && missingWords(event, asked).length === 0;
}
