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

/** Returns a name that the question attributes to a project but that its entry does not contain (« avec le château de Chambord »); else null. */
export function unborneName(event: ProgrammeEvent, { question, facts }: Placed): string | null {
  const names = coreTerms(question.about).filter(
    ({ typed, isKnown }) => !isKnown && /^\p{Lu}/u.test(typed) && !question.typed.startsWith(typed),
  );
  const unborne = names.find(({ folded }) => facts.excerpts.missing(textOf(event), [folded]).length > 0);
  return unborne?.typed ?? null;
}

/**
 * Returns the project of a list that a question clearly means: the only one, or the one that has more words of the question than any other.
 * Null where it has less than half of them, or another has as many.
 */
export function clearlyMeant(events: readonly ProgrammeEvent[], asked: Placed): ProgrammeEvent | null {
  const words = missingWordsIn(asked);
  const [best, next] = events
    .map((event) => ({ event, missing: missingWords(event, asked).length }))
    .sort((a, b) => a.missing - b.missing);
  if (!best || (words > 0 && best.missing * 2 > words)) return null;
  return !next || best.missing < next.missing ? best.event : null;
}

/** How many more words a question must share with the title of a project than with any other title to name it. */
const NAMING_WORDS = 2;

/**
 * Returns the one of several projects that a question names by words of its title: « combien de temps dure la Semaine France-Russie ? ».
 * Null where it names none, or another nearly as much.
 */
export function namedAmong(
  events: readonly ProgrammeEvent[],
  { typed, facts }: Pick<Asked, "typed" | "facts">,
): ProgrammeEvent | null {
  // Words that every title has, such as the town, do not tell them apart.
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

/** Whether the words of a question can mean one particular project. Russian has no articles: one common word only says of what sort a project is. */
function isDefinite({ language, about, typed }: Asked["question"]): boolean {
  const [only, ...others] = coreTerms(about);
  const isCommon = only !== undefined && others.length === 0 && /^\p{Ll}+$/u.test(only.typed) && !/[«"“]/u.test(typed);
  return language === "fr" || !isCommon;
}

/** Whether the title of a project has all words of a question. A single word names nothing. */
function isNamed({ title }: ProgrammeEvent, { question, facts }: Placed): boolean {
  const words = coreTerms(question.about).map(({ folded }) => folded);
  const isEnough = words.join(" ").includes(" ");
  return isEnough && facts.excerpts.missing(`${title.fr} ${title.ru}`, words).length === 0;
}

/**
 * Returns the project that a question takes for granted, found without the place or the time that the question has wrong. What meets the
 * question as asked is what it means, unless only the other project has all words of the question in its title.
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
