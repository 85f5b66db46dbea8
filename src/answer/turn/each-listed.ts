import { facetsOf } from "../../reading/question.ts";
import type { Question } from "../../reading/question.ts";
import type { Found } from "../../retrieval/found.ts";

/** Of more subjects than so in a row each is searched for only together with the others. */
const MOST_LISTED = 4;

/**
 * What was found, and after it what each of the subjects finds by itself that a question lists: « gastronomie, vin » is like neither of
 * two events of which one is about food and one about wine. What finds nothing as a whole is not looked for in parts, which would be like
 * too much.
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
