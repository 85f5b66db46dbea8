import { LANGUAGES } from "../../language/languages.ts";
import type { Question, Term } from "../../reading/question.ts";
import type { Found } from "../../retrieval/found.ts";
import type { AssistantDeps } from "../ports.ts";

/**
 * Returns the words of the question that nothing shown has, so that the list is not about them: all such words where everything of a place or
 * a time is shown, else unknown ones beside a known word that found the list (« un concert de jazz »).
 */
export function unmetTerms(
  found: Found,
  { about }: Question,
  { texts }: Pick<AssistantDeps, "texts">,
): readonly Term[] {
  if (found.kind !== "events") return [];
  const isWhole = found.trace?.rounds.at(-1)?.way === "list";
  const isFoundByOthers = about.terms.some(({ isKnown }) => isKnown);
  const shown = new Set(found.events.map(({ event }) => event.id));
  const isOpen = (term: Term) => isWhole || (isFoundByOthers && !term.isKnown);
  return about.terms
    .filter(isOpen)
    .filter(({ folded }) => !texts.having([folded], LANGUAGES).some(({ id }) => shown.has(id)));
}
