import type { ProgrammeEvent } from "../../corpus/schema.ts";
import { catalogueOf } from "../../i18n/catalogues.ts";
import { keepDatesTogether } from "../../i18n/dates.ts";
import { plannedText, projectTitle, quotedText } from "../../i18n/replies/parts.ts";
import { WHEN_REPLIES } from "../../i18n/replies/when.ts";
import type { Language } from "../../language/languages.ts";
import { partnersOf } from "../plain-text.ts";
import type { Tell } from "./kind.ts";

/** Lines of an answer about several projects. */
const LINE_LIMIT = 5;

function planned(event: ProgrammeEvent, language: Language): string {
  const replies = WHEN_REPLIES[language];
  const [project, partners] = [projectTitle(language, event.title[language]), partnersOf(event, language)];
  const date = plannedText(language, event.dates);
  return date === null ? replies.undated(project, partners) : replies.planned(project, date, partners);
}

/** When what was found is planned: a sentence for one project, a line each for several. */
export const when: Tell<"when"> = ({ question: { language }, found }) => {
  const events = found.events.map(({ event }) => event);
  const [only] = events;
  if (found.kind !== "events" || !only) return null;
  if (events.length === 1) return { reply: planned(only, language) };
  const replies = WHEN_REPLIES[language];
  const messages = catalogueOf(language).answer;
  const lines = events
    .slice(0, LINE_LIMIT)
    .map(({ title, dates }) =>
      replies.line(quotedText(language, title[language]), keepDatesTogether(dates.text[language])),
    );
  const rest = events.length - lines.length;
  return {
    reply: [
      replies.several(messages.projects(events.length)),
      ...lines,
      ...(rest > 0 ? [replies.others(messages.projects(rest))] : []),
    ].join("\n"),
  };
};
