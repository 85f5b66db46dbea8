import { capitalized } from "../../language/capitalized.ts";
import type { Language } from "../../language/languages.ts";
import { pluralFr, pluralRu } from "../plural.ts";
import { nounFr, nounRu } from "../things.ts";
import type { NounFr, NounRu, Things } from "../things.ts";

/** How many projects an answer has, in total and by kind. A project that is printed twice counts once. */
export interface Numbers {
  /** Projects of the places in question. Those open to a whole country are not among them. */
  projects: number;
  /** The printed entries of these projects. */
  rows: number;
  /** Projects that are open to every place of a country. They end the list of each place in it. */
  open: number;
  /** How many of `projects` are printed under the requested headings; null if the question names none, or if all of them are. */
  underHeading: number | null;
}

/** The conditions of a list that are not subject words: « à Nice », « en décembre 2021 », and others, which go in brackets. */
export interface Closed {
  inPlace: string;
  when: string;
  others: string;
}

interface NumberReplies {
  /** There are only projects open to all. `to` is « toutes les régions russes », «всех регионов России». */
  onlyOpen(count: number, to: string): string;
  /** Appended: projects open to all. */
  andOpen(count: number, to: string): string;
  /** No project is under the heading, but some mention its subject. */
  onlySpeaking(count: number): string;
  /** Appended: how many other projects mention the subject of the heading. */
  andSpeaking(count: number): string;
}

/** The conditions as text to append, each after a space: « à Nice en décembre 2021 (…) ». */
export const closedText = ({ inPlace, when, others }: Closed) =>
  [inPlace, when, others === "" ? "" : `(${others})`]
    .filter((part) => part !== "")
    .map((part) => ` ${part}`)
    .join("");

/** @param counted writes the first number: in figures for a heading, in letters for a sentence; what is appended has letters */
const numbersFr = (thing: NounFr, counted: (count: number) => string): NumberReplies => ({
  onlyOpen: (count, to) =>
    `${counted(count)} ${pluralFr(count, thing.agreeing("ouvert"), thing.agreeingMany("ouvert"))} à ${to}`,
  andOpen: (count, to) =>
    `, plus ${thing.numeral(count)} ${pluralFr(count, `autre ${thing.agreeing("ouvert")}`, `autres ${thing.agreeingMany("ouvert")}`)} à ${to}`,
  onlySpeaking: counted,
  andSpeaking: (count) =>
    `, et ${thing.numeral(count)} ${pluralFr(count, "autre qui en parle", "autres qui en parlent")}`,
});

const numbersRu = (thing: NounRu, counted: (count: number) => string): NumberReplies => ({
  onlyOpen: (count, to) =>
    `отдельных ${thing.many} нет; ${thing.numeral(count)} ${pluralRu(count, thing.of("открыт", "открыта", "открыто"), "открыты", "открыто")} для ${to}`,
  andOpen: (count, to) =>
    `; ещё ${thing.numeral(count)} ${pluralRu(count, thing.of("открыт", "открыта", "открыто"), "открыты", "открыто")} для ${to}`,
  onlySpeaking: (count) => `${counted(count)}, где об этом говорится`,
  andSpeaking: (count) =>
    `; ещё ${thing.numeral(count)} ${pluralRu(count, thing.of("близок", "близка", "близко"), "близки", "близки")} к теме`,
});

/** The count with its conditions, then the projects that only mention the heading's subject, then those open to all. */
function numbersText(
  language: Language,
  { projects, open, underHeading, things }: Omit<Numbers, "rows"> & { things: Things },
  to: string,
  { closed, isSentence }: { closed: string; isSentence: boolean },
): string {
  const noun = language === "fr" ? nounFr(things.fr) : nounRu(things.ru);
  const counted = isSentence ? noun.inWords : noun.counted;
  const replies = language === "fr" ? numbersFr(nounFr(things.fr), counted) : numbersRu(nounRu(things.ru), counted);
  // Projects open to all do not count as the place's own.
  if (projects === 0 && open > 0) return replies.onlyOpen(open, to);
  const speaking = underHeading === null ? 0 : projects - underHeading;
  const own = projects - speaking;
  const isOnlySpeaking = own === 0 && speaking > 0;
  return [
    projects === 0 ? noun.none : isOnlySpeaking ? replies.onlySpeaking(speaking) : counted(own),
    closed,
    ...(speaking > 0 && !isOnlySpeaking ? [replies.andSpeaking(speaking)] : []),
    ...(open > 0 ? [replies.andOpen(open, to)] : []),
  ].join("");
}

/** The count for a heading: « 4 projets, plus un autre ouvert à toutes les régions russes ». */
export function countedText(
  language: Language,
  numbers: Omit<Numbers, "rows"> & { things: Things },
  to: string,
): string {
  return numbersText(language, numbers, to, { closed: "", isSentence: false });
}

/** The count for a sentence: « quatre projets à Nice, plus un autre ouvert à toutes les régions russes ». */
export function numberedText(
  language: Language,
  numbers: Omit<Numbers, "rows"> & { things: Things },
  to: string,
  inPlace: string,
): string {
  return numbersText(language, numbers, to, { closed: inPlace === "" ? "" : ` ${inPlace}`, isSentence: true });
}

/**
 * The sentence above a list on a subject in the asker's words. It does not repeat the words: « J’ai trouvé deux projets à
 * Nice. », «В Ницце — два проекта.». Empty for a single project, whose card says everything.
 */
export function foundText(
  language: Language,
  numbers: Pick<Numbers, "projects" | "open"> & { things: Things },
  closed: Closed,
  to: string,
): string {
  if (numbers.projects === 1 && numbers.open === 0) return "";
  const all = { ...numbers, underHeading: null };
  const told = (closed: string) => numbersText(language, all, to, { closed, isSentence: true });
  // « Trois projets en 2021 » would say when they were found.
  if (language === "fr")
    return `J’ai trouvé ${told(closedText({ ...closed, when: closed.when.replace(/^en /u, "pour ") }))}.`;
  // «В Нанси — два проекта.»
  if (closed.inPlace !== "" && numbers.projects > 0) return `${capitalized(closedText(closed).trim())} — ${told("")}.`;
  const { of } = nounRu(numbers.things.ru);
  const count = numbers.projects === 0 ? numbers.open : numbers.projects;
  return `${pluralRu(count, of("Нашёлся", "Нашлась", "Нашлось"), "Нашлись", "Нашлось")} ${told(closedText(closed))}.`;
}
