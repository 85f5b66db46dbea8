import { facetsOf } from "../../reading/question.ts";
import type { Question } from "../../reading/question.ts";
import type { Found } from "../../retrieval/found.ts";

/** The most subjects in a list that are searched for one by one. */
const MOST_LISTED = 4;

/**
 * Adds to what was found what each listed subject finds by itself. « Gastronomie, vin » resembles neither an event about food nor one about
 * wine. If the whole list finds nothing, its subjects are not searched for one by one: alone, each would resemble too much.
 */
export async function withEachListed(
  whole: Found,
  question: Question,
  find: (question: Question) => Promise<Found>,
): Promise<Found> {
  const { about, scope } = question;
  const [listed = [], ...others] = facetsOf(about);
  const isList = others.length === 0 && listed.length > 1 && listed.length <= MOST_LISTED;
  if (!isList || whole.kind !== "events" || scope.kind !== "projects") return whole;
  const each = await Promise.all(
    listed.map((term) =>
      find({ ...question, about: { ...about, terms: [{ ...term, isAlternative: false }], meaning: term.typed } }),
    ),
  );
  const events = new Map(whole.events.map((scored) => [scored.event.id, scored]));
  const own = each.filter(({ kind, trace }) => kind === "events" && trace?.rounds.at(-1)?.way === "words");
  for (const scored of own.flatMap(({ events }) => events)) {
    if (!events.has(scored.event.id)) events.set(scored.event.id, scored);
  }
  const embeddingMs = each.reduce((sum, found) => sum + found.embeddingMs, whole.embeddingMs);
  return { ...whole, events: [...events.values()], embeddingMs };
}
