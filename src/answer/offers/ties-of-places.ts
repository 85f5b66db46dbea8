import type { Twinning } from "../../corpus/schema.ts";
import type { Question } from "../../reading/question.ts";
import { findTies } from "../../retrieval/filter/find-ties.ts";
import type { Facts } from "../ports.ts";

/** Whether a question names places and nothing else, such as « dijon volgograd ». */
function isOfPlacesAlone({ asks, scope, where, when, about }: Question): boolean {
  return (
    asks.kind === "list" &&
    scope.kind === "projects" &&
    where.excluded.length === 0 &&
    [...when.ranges, ...about.headings, ...about.terms].length === 0
  );
}

/**
 * Returns the ties of the towns and regions of a question that names nothing else, soonest anniversary first; for towns of both countries,
 * the ties between them. Empty for any other question, and for a whole country.
 * @param today the asker's day, ISO date
 */
export function tiesOfPlaces(
  question: Question,
  today: string,
  { corpus, geography }: Pick<Facts, "corpus" | "geography">,
): Twinning[] {
  const isPlaced = question.where.places.some((id) => (geography.place(id)?.kind ?? "country") !== "country");
  if (!isPlaced || !isOfPlacesAlone(question)) return [];
  const ties = { events: [], twinnings: corpus.twinnings };
  const found = findTies(question, ties, { geography, today, isInPlace: () => false });
  return found.ties.map(({ twinning }) => twinning);
}
