import type { Language } from "../../language/languages.ts";
import { pluralFr, pluralRu } from "../plural.ts";
import { nounFr, nounRu } from "../things.ts";
import type { NounFr, NounRu, Things } from "../things.ts";

/** How many projects an answer stands for, and by which rule; one that is printed twice is one project. */
export interface Numbers {
  /** Those of the places asked for; what is open to all of a country is no place's own. */
  projects: number;
  /** Their printed entries. */
  rows: number;
  /** Those that are open to every place of a country, which every list of a place there ends with. */
  open: number;
  /** How many of `projects` are printed under the headings asked for; null where none is, or where all are. */
  underHeading: number | null;
}

/** The conditions of a list that are no words of the asker: « à Nice », « en décembre 2021 », and what needs brackets. */
export interface Closed {
  inPlace: string;
  when: string;
  others: string;
}

/** Figures in a heading, letters in a sentence. */
interface Counting {
  counted: (count: number) => string;
  number: (count: number) => string;
}

interface NumberReplies {
  /** Nothing but projects open to all. `to` is « toutes les régions russes », «всех регионов России». */
  onlyOpen(count: number, to: string): string;
  /** Appended: projects open to all. */
  andOpen(count: number, to: string): string;
  /** None is under the heading, but some speak of it. */
  onlySpeaking(count: number): string;
  /** Appended: how many others speak of the heading. */
  andSpeaking(count: number): string;
}

/** The conditions after what is counted, or after what it is about. */
export const closedText = ({ inPlace, when, others }: Closed) =>
  [inPlace, when, others === "" ? "" : `(${others})`]
    .filter((part) => part !== "")
    .map((part) => ` ${part}`)
    .join("");

const numbersFr = (thing: NounFr, { counted, number }: Counting): NumberReplies => ({
  onlyOpen: (count, to) =>
    `${counted(count)} ${pluralFr(count, thing.agreeing("ouvert"), thing.agreeingMany("ouvert"))} à ${to}`,
  andOpen: (count, to) =>
    `, plus ${number(count)} ${pluralFr(count, `autre ${thing.agreeing("ouvert")}`, `autres ${thing.agreeingMany("ouvert")}`)} à ${to}`,
  onlySpeaking: (count) => `${counted(count)} où il en est question`,
  andSpeaking: (count) => `, et ${number(count)} ${pluralFr(count, "autre", "autres")} où il en est aussi question`,
});

const numbersRu = (thing: NounRu, { counted, number }: Counting): NumberReplies => ({
  onlyOpen: (count, to) =>
    `${counted(count)}, ${pluralRu(count, thing.of("открытый", "открытая", "открытое"), "открытых", "открытых")} для ${to}`,
  andOpen: (count, to) =>
    `; ещё ${number(count)} ${pluralRu(count, thing.of("открыт", "открыта", "открыто"), "открыты", "открыто")} для ${to}`,
  onlySpeaking: (count) => `${counted(count)}, где об этом говорится`,
  andSpeaking: (count) => `; ещё ${number(count)} ${pluralRu(count, "касается", "касаются", "касаются")} этой темы`,
});

/** What is counted, with its conditions, and then what is open to all or only speaks of the heading. */
function numbersText(
  language: Language,
  { projects, open, underHeading, things }: Omit<Numbers, "rows"> & { things: Things },
  to: string,
  { closed, isSentence }: { closed: string; isSentence: boolean },
): string {
  const noun = language === "fr" ? nounFr(things.fr) : nounRu(things.ru);
  const counting: Counting = isSentence
    ? { counted: noun.inWords, number: noun.numeral }
    : { counted: noun.counted, number: (count) => (count === 1 ? noun.numeral(1) : String(count)) };
  const replies = language === "fr" ? numbersFr(nounFr(things.fr), counting) : numbersRu(nounRu(things.ru), counting);
  // What is open to all is no place's own.
  if (projects === 0 && open > 0) return replies.onlyOpen(open, to);
  const speaking = underHeading === null ? 0 : projects - underHeading;
  const own = projects - speaking;
  const isOnlySpeaking = own === 0 && speaking > 0;
  return [
    projects === 0 ? noun.none : isOnlySpeaking ? replies.onlySpeaking(speaking) : counting.counted(own),
    closed,
    ...(speaking > 0 && !isOnlySpeaking ? [replies.andSpeaking(speaking)] : []),
    ...(open > 0 ? [replies.andOpen(open, to)] : []),
  ].join("");
}

/** In a heading: « 4 projets, plus un autre ouvert à toutes les régions russes ». */
export function countedText(
  language: Language,
  numbers: Omit<Numbers, "rows"> & { things: Things },
  to: string,
): string {
  return numbersText(language, numbers, to, { closed: "", isSentence: false });
}

/** In a sentence: « quatre projets à Nice, plus un autre ouvert à toutes les régions russes ». */
export function numberedText(
  language: Language,
  numbers: Omit<Numbers, "rows"> & { things: Things },
  to: string,
  inPlace: string,
): string {
  return numbersText(language, numbers, to, { closed: inPlace === "" ? "" : ` ${inPlace}`, isSentence: true });
}

/**
 * Above a list whose subject is in words of the asker, which are not said again; empty for a single project, whose card
 * says all: « J’ai trouvé deux projets à Nice. »,
 * «Нашлись два проекта в Ницце.».
 */
export function foundText(
  language: Language,
  numbers: Pick<Numbers, "projects" | "open"> & { things: Things },
  closed: Closed,
  to: string,
): string {
  if (numbers.projects === 1 && numbers.open === 0) return "";
  const all = { ...numbers, underHeading: null };
  const told = numbersText(language, all, to, { closed: closedText(closed), isSentence: true });
  if (language === "fr") return `J’ai trouvé ${told}.`;
  const { of } = nounRu(numbers.things.ru);
  const count = numbers.projects === 0 ? numbers.open : numbers.projects;
  return `${pluralRu(count, of("Нашёлся", "Нашлась", "Нашлось"), "Нашлись", "Нашлось")} ${told}.`;
}
