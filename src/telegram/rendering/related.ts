import type { ProgrammeEvent } from "../../corpus/schema.ts";
import type { FeatureDeps } from "../context.ts";

const RELATED_LIMIT = 3;

/**
 * Similar projects: those that share most places first, then those of the same theme, nearest in the programme first.
 * Other printings of this project are left out, and a project printed twice appears once.
 */
export function relatedEvents(event: ProgrammeEvent, { corpus, projects }: FeatureDeps["facts"]): ProgrammeEvent[] {
  const own = projects.projectOf(event.id);
  const places = new Set(event.places.map(({ id }) => id));
  return corpus.events
    .filter(({ id }) => projects.projectOf(id) === id && id !== own)
    .map((other) => ({
      other,
      shared: new Set(other.places.map(({ id }) => id).filter((id) => places.has(id))).size,
      sameTheme: other.theme === event.theme ? 1 : 0,
      distance: Math.abs(other.source.row - event.source.row),
    }))
    .filter(({ shared, sameTheme }) => shared + sameTheme > 0)
    .sort((a, b) => b.shared - a.shared || b.sameTheme - a.sameTheme || a.distance - b.distance)
    .slice(0, RELATED_LIMIT)
    .map(({ other }) => other);
}
