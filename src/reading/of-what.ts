import type { Asks, Scope } from "./asks.ts";
import { ANNIVERSARY } from "./words/intent-words.ts";
import { isBareBut } from "./intents.ts";
import { NO_TIME } from "./question.ts";
import type { Question } from "./question.ts";
import type { Draft, Knowledge } from "./recognisers/recogniser.ts";
import { readTies, wantedOfTie } from "./ties.ts";
import { CELEBRATED, TIE_ITSELF } from "./words/kinds/when.ts";
import { LEAD, NAMED_TIME, TIE_OBJECT } from "./words/kinds/remind.ts";

/**
 * Kinds that stay as they are when they ask about ties. Other kinds become a question about the tie (« depuis quand …
 * », «побратимы ли …»).
 */
const ASKED_OF_TIES: readonly Asks["kind"][] = [
  "count",
  "rank",
  "names",
  "compare",
  "remind",
  "calendar",
  "afterwards",
];

/** Kinds that concern one thing to come. */
export const ASKED_OF_DAYS: readonly Asks["kind"][] = ["remind", "calendar"];

/** From this probability on the classifier’s word counts more than that a tie is named. */
const SURELY = 0.9;

/** Decides what the question is about: adds the conditions on ties, and takes towns alone (« rappelle-moi Lyon ») as their tie. */
export function ofWhat(
  { words, phrases, question, whole, asking }: Draft,
  scope: Scope,
  { isStopWord, geography }: Pick<Knowledge, "isStopWord" | "geography">,
): Pick<Question, "scope" | "asks" | "when"> {
  const asked = question.asks;
  const isOfDay = ASKED_OF_DAYS.includes(asked.kind);
  const when = isOfDay && LEAD.test(whole) ? NO_TIME : question.when;
  const { places, unknown } = question.where;
  const isOfTowns =
    isOfDay &&
    scope.kind === "projects" &&
    places.length > 0 &&
    // « La Semaine France-Russie » is no tie.
    !NAMED_TIME.test(whole.replace(LEAD, "")) &&
    places.every((id) => geography.place(id)?.kind !== "country") &&
    phrases.length === 0 &&
    isBareBut(words, TIE_OBJECT, isStopWord);
  if (isOfTowns) return { scope: { kind: "ties", years: null, only: null, orProjects: "of words" }, asks: asked, when };
  if (scope.kind !== "ties") return { scope, asks: asked, when };
  const ties = readTies(whole, when, scope);
  const isOfPlan = asked.kind === "when" && CELEBRATED.test(whole) && !TIE_ITSELF.test(whole);
  // A list of ties in some state becomes a question about ties: the answer tells what is reported of each, not only their names.
  const isOfState = asked.kind === "names" && ties.scope.condition?.states !== undefined;
  const isOfTown = asked.kind === "afterwards" && places.length > 0;
  // « C’est le quantième anniversaire ? »: ties are printed in no order.
  const isOfAge = asked.kind === "rank" && asked.by === "print";
  const isKept = isOfPlan || (ASKED_OF_TIES.includes(asked.kind) && !isOfState && !isOfTown && !isOfAge);
  const placeCount = places.length + unknown.length;
  // « Que font-ils à Arles pour cet anniversaire ? » asks what is planned, and not on which day it falls.
  const [likeliest] = asking.kinds;
  const isOfList = likeliest?.kind === "list" && likeliest.probability >= SURELY;
  const isOfEvents = placeCount > 0 && isOfList && ANNIVERSARY.test(whole);
  return {
    ...ties,
    asks:
      isKept || isOfEvents
        ? asked
        : { kind: "twinning", wants: wantedOfTie(whole, placeCount, asking), otherwise: asked },
  };
}
