import { partnersOf } from "../../../corpus/event/event.ts";
import type { ProgrammeEvent } from "../../../corpus/schema.ts";
import { tokenize } from "../../../language/fold.ts";
import { LANGUAGES } from "../../../language/languages.ts";
import { coreTerms } from "../../../reading/question.ts";
import type { Asked } from "../kind.ts";

type Placed = Pick<Asked, "question" | "facts">;

/** All that an entry says, in both languages. */
function textOf(event: ProgrammeEvent): string {
  const { title, description } = event;
  const partners = partnersOf(event).flatMap(({ name }) => [name.fr, name.ru]);
  return [title.fr, title.ru, description.fr, description.ru, ...partners].join(" ");
}

/** The words of a question that an entry does not have. */
export function missingWords(event: ProgrammeEvent, { question, facts }: Placed): string[] {
  const words = [...coreTerms(question.about).map(({ folded }) => folded), ...question.about.headingWords];
  return facts.excerpts.missing(textOf(event), words);
}

/** A name that a question supposes of a project, and that nothing in the project bears out (« avec le château de Chambord »). */
export function unborneName(event: ProgrammeEvent, { question, facts }: Placed): string | null {
  const names = coreTerms(question.about).filter(
    ({ typed, isKnown }) => !isKnown && /^\p{Lu}/u.test(typed) && !question.typed.startsWith(typed),
  );
  const unborne = names.find(({ folded }) => facts.excerpts.missing(textOf(event), [folded]).length > 0);
  return unborne?.typed ?? null;
}

/**
 * The one project of a list that a question clearly means: the only one, or one that has more of its words than any other. Null
 * where it has not even half of them, or others have as many.
 */
export function clearlyMeant(events: readonly ProgrammeEvent[], asked: Placed): ProgrammeEvent | null {
  const words = missingWordsIn(asked);
  const [best, next] = events
    .map((event) => ({ event, missing: missingWords(event, asked).length }))
    .sort((a, b) => a.missing - b.missing);
  if (!best || (words > 0 && best.missing * 2 > words)) return null;
  return !next || best.missing < next.missing ? best.event : null;
}

/** So many words of a title more than of any other name a project. */
const NAMING_WORDS = 2;

/**
 * The one of several projects that a question names by words of its title: « combien de temps dure la Semaine France-Russie ? ». Null where
 * none is named, or another one nearly as much.
 */
export function namedAmong(
  events: readonly ProgrammeEvent[],
  { typed, facts }: Pick<Asked, "typed" | "facts">,
): ProgrammeEvent | null {
  // What every title has, such as the town, tells none of them apart.
  const telling = tokenize(typed)
    .map(({ folded }) => folded)
    .filter((word) =>
      events.some(({ title }) => LANGUAGES.every((language) => !facts.excerpts.has(title[language], [word]))),
    )
    .join(" ");
  const [best, next] = events
    .map((event) => {
      const inTitles = LANGUAGES.map((language) => facts.excerpts.inOrder(event.title[language], telling));
      return { event, words: Math.max(...inTitles) };
    })
    .sort((a, b) => b.words - a.words);
  return best && best.words - (next?.words ?? 0) >= NAMING_WORDS ? best.event : null;
}

function missingWordsIn({ question, facts }: Placed): number {
  const words = [...coreTerms(question.about).map(({ folded }) => folded), ...question.about.headingWords];
  return facts.excerpts.missing("", words).length;
}

/** Whether a question can mean one project by its words: in Russian, which has no articles, one common word says of what sort it is. */
function isDefinite({ language, about, typed }: Asked["question"]): boolean {
  const [only, ...others] = coreTerms(about);
  const isCommon = only !== undefined && others.length === 0 && /^\p{Ll}+$/u.test(only.typed) && !/[«"“]/u.test(typed);
  return language === "fr" || !isCommon;
}

/** Whether the title of a project has all the words of a question, which name it: one common word names nothing. */
function isNamed({ title }: ProgrammeEvent, { question, facts }: Placed): boolean {
  const words = coreTerms(question.about).map(({ folded }) => folded);
  const isEnough = words.join(" ").includes(" ");
  return isEnough && facts.excerpts.missing(`${title.fr} ${title.ru}`, words).length === 0;
}

/**
 * The project that a question takes for known, found without the place or the time that it is wrong about. What was found as it
 * asks is what it means, unless the other project is named by its title and that is not.
 */
export function meantInstead(asked: Asked<"whether">): { event: ProgrammeEvent; without: "place" | "time" } | null {
  const { beside, found } = asked;
  const shown = found.kind === "events" ? found.events.map(({ event }) => event) : [];
  if (!isDefinite(asked.question) || shown.some((event) => isNamed(event, asked))) return null;
  for (const { without, found: other } of beside) {
    if (without === "subject") continue;
    const event = clearlyMeant(
      other.events.map((scored) => scored.event),
      asked,
    );
    if (event && (shown.length === 0 || isNamed(event, asked)) && !shown.includes(event)) return { event, without };
  }
  return null;
}
