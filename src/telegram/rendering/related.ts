import type { ProgrammeEvent } from "../../corpus/schema.ts";
import type { FeatureDeps } from "../context.ts";

const RELATED_LIMIT = 3;

/**
 * Projects to look at next: those that share most places with this one, then those of its theme, nearest in the
 * programme first. Its own printings are left out, and a project that is printed twice is named once.
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
