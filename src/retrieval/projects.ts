import type { ProgrammeEvent } from "../corpus/schema.ts";

/** Events grouped by project: a project that is printed twice is one project with two printings. */
export interface Projects {
  event(id: string): ProgrammeEvent | undefined;
  /** Position of an event in the programme, from 0. */
  positionOf(id: string): number | undefined;
  /** The id of an event's project, which is the id of its first printing. */
  projectOf: (eventId: string) => string;
  /** All printings of an event's project, by row. */
  printings(eventId: string): readonly ProgrammeEvent[];
}

export function createProjects(events: readonly ProgrammeEvent[]): Projects {
  const positions = new Map(events.map(({ id }, position) => [id, position]));
  const eventOf = (id: string) => events[positions.get(id) ?? -1];
  // Only projects with several printings are stored: nearly all have one.
  const groups = new Map<string, readonly ProgrammeEvent[]>();
  for (const event of events) {
    if (event.sameAs.length === 0) continue;
    const others = event.sameAs.flatMap((id) => eventOf(id) ?? []);
    groups.set(
      event.id,
      [event, ...others].sort((a, b) => a.source.row - b.source.row),
    );
  }
  return {
    event: eventOf,
    positionOf: (id) => positions.get(id),
    projectOf: (id) => groups.get(id)?.[0]?.id ?? id,
    printings(id) {
      const own = eventOf(id);
      return groups.get(id) ?? (own ? [own] : []);
    },
  };
}

/** Keeps the first printing of each project of a list in order. */
export function onePerProject<Scored extends { event: ProgrammeEvent }>(
  list: readonly Scored[],
  { projectOf }: Pick<Projects, "projectOf">,
): Scored[] {
  const seen = new Set<string>();
  return list.filter(({ event }) => {
    const project = projectOf(event.id);
    if (seen.has(project)) return false;
    seen.add(project);
    return true;
  });
}
