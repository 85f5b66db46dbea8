import type { Language } from "../language/languages.ts";
import type { ScoredEvent } from "../retrieval/found.ts";
import type { Projects } from "../retrieval/projects.ts";
import type { AnswerEvent } from "./answer.ts";

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
