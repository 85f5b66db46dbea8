import { foldText } from "../../../language/fold.ts";
import { LANGUAGES } from "../../../language/languages.ts";
import type { Asks } from "../../../reading/asks.ts";
import type { ProgrammeEvent } from "../../../corpus/schema.ts";
import type { Found } from "../../../retrieval/found.ts";

/** Kinds of questions that the text of an event answers, whichever of its days is meant. */
const OF_TEXT: readonly Asks["kind"][] = ["list", "practical", "tell", "who", "why"];

const titleOf = ({ title }: ProgrammeEvent) => LANGUAGES.map((language) => foldText(title[language])).join("\n");

/**
 * Where an agenda has one event several times, once for each day, a question that its text answers is about one of the
 * entries: returns what was found with only the entry that says most. Null where what was found has several names, or
 * the question asks for days and hours.
 */
export function oneOfEntries(asks: Asks, found: Found): Found | null {
  const isOfText = OF_TEXT.includes(asks.kind) && !(asks.kind === "practical" && asks.matter === "hour");
  const { events } = found;
  if (!isOfText || found.kind !== "events" || events.length < 2) return null;
  if (new Set(events.map(({ event }) => titleOf(event))).size > 1) return null;
  const saysMost = events.reduce((most, next) => (lengthOf(next.event) > lengthOf(most.event) ? next : most));
  return { ...found, events: [saysMost] };
}

const lengthOf = ({ description }: ProgrammeEvent) =>
  LANGUAGES.reduce((sum, language) => sum + description[language].length, 0);
