import { LANGUAGES } from "../../language/languages.ts";
import type { Question, Term } from "../../reading/question.ts";
import type { Found } from "../../retrieval/found.ts";
import type { AssistantDeps } from "../ports.ts";

/** Where all of a place or a time is shown: the words that none of it has, which the list is not about. */
export function unmetTerms(
  found: Found,
  { about }: Question,
  { texts }: Pick<AssistantDeps, "texts">,
): readonly Term[] {
  if (found.kind !== "events" || found.trace?.rounds.at(-1)?.way !== "list") return [];
  const shown = new Set(found.events.map(({ event }) => event.id));
  return about.terms.filter(({ folded }) => !texts.having([folded], LANGUAGES).some(({ id }) => shown.has(id)));
}
