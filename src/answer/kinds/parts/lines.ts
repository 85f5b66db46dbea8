import type { ProgrammeEvent } from "../../../corpus/schema.ts";
import { catalogueOf } from "../../../i18n/catalogues.ts";
import { LINES_REPLIES } from "../../../i18n/replies/lines.ts";
import { nameOf } from "../../../i18n/replies/spoken.ts";
import type { Language } from "../../../language/languages.ts";
import type { Told } from "../kind.ts";

/** The most lines of an answer about several projects. */
const LINE_LIMIT = 5;

/** Returns a line for each of the first projects, and how many are left. */
export function linesOf(
  events: readonly ProgrammeEvent[],
  language: Language,
  say: (event: ProgrammeEvent) => string,
): string[] {
  const replies = LINES_REPLIES[language];
  const told = events.slice(0, LINE_LIMIT);
  const rest = events.length - told.length;
  return [
    ...told.map((event) => replies.line(nameOf(language, event), say(event))),
    ...(rest > 0 ? [replies.others(catalogueOf(language, events[0]?.things).answer.projects(rest))] : []),
  ];
}

/** What a line says of a project: something to follow its name, or a sentence that names it itself. */
export type SaidInLine = string | { sentence: string };

/** Builds an answer about several projects: a numbered line for each of the first, and how many are left. No list repeats them. */
export function linesAbout(
  events: readonly ProgrammeEvent[],
  language: Language,
  say: (event: ProgrammeEvent) => SaidInLine,
): Pick<Told, "reply" | "isListed" | "isNumbered"> {
  const replies = LINES_REPLIES[language];
  const [told, rest] = [events.slice(0, LINE_LIMIT), events.length - LINE_LIMIT];
  const lines = told.map((event, index) => {
    const said = say(event);
    return typeof said === "string"
      ? replies.numbered(index + 1, nameOf(language, event), said)
      : replies.numberedSentence(index + 1, said.sentence);
  });
  const others = rest > 0 ? [replies.others(catalogueOf(language, events[0]?.things).answer.projects(rest))] : [];
  const reply = [...lines, ...others].join("\n");
  return { reply, isListed: false, isNumbered: true };
}
