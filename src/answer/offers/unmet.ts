import { LANGUAGES } from "../../language/languages.ts";
import type { Question, Term } from "../../reading/question.ts";
import type { Found } from "../../retrieval/found.ts";
import type { AssistantDeps } from "../ports.ts";

/** When everything of a place or a time is shown, returns the words of the question that none of it has; the list is not about them. */
export function unmetTerms(
  found: Found,
  { about }: Question,
  { texts }: Pick<AssistantDeps, "texts">,
): readonly Term[] {
  if (found.kind !== "events") return [];
  const isWhole = found.trace?.rounds.at(-1)?.way === "list";
  const shown = new Set(found.events.map(({ event }) => event.id));
  const isOpen = (term: Term) => isWhole || !term.isKnown;
  return about.terms
    .filter(isOpen)
    .filter(({ folded }) => !texts.having([folded], LANGUAGES).some(({ id }) => shown.has(id)));
}
