import type { ProgrammeEvent } from "../corpus/schema.ts";
import type { Language } from "../language/languages.ts";
import type { Projects } from "../retrieval/projects.ts";
import type { AnswerEvent } from "./answer.ts";

/** An event with what it scored in an answer. */
export interface ScoredEvent {
  event: ProgrammeEvent;
  score: number;
}

/** An event as an answer shows it, in one language. */
export function toAnswerEvent({ event, score }: ScoredEvent, language: Language, projects: Projects): AnswerEvent {
  return {
    id: event.id,
    source: event.source,
    theme: event.theme,
    title: event.title[language],
    description: event.description[language],
    dates: {
      text: event.dates.text[language],
      start: event.dates.start,
      end: event.dates.end,
      precision: event.dates.precision,
    },
    french: event.french.map((partner) => partner.name[language]),
    russian: event.russian.map((partner) => partner.name[language]),
    score: Math.round(score * 1000) / 1000,
    sameAs: projects
      .printings(event.id)
      .filter((other) => other.id !== event.id)
      .map((other) => ({ id: other.id, lines: other.source.lines })),
  };
}

/** Keeps the first printing of each project of a list in order. */
export function onePerProject<Scored extends ScoredEvent>(list: readonly Scored[], projects: Projects): Scored[] {
  const seen = new Set<string>();
  return list.filter(({ event }) => {
    const project = projects.projectOf(event.id);
    if (seen.has(project)) return false;
    seen.add(project);
    return true;
  });
}
