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

interface NumberReplies {
  projects(count: number): string;
  /** Above a list: « J’ai trouvé 2 projets à Nice : »; `open` is as appended to their number. */
  found(count: number, closed: string, open: string): string;
  /** Appended: projects open to all. `to` is « toutes les régions russes », «всех регионов России». */
  andOpen(count: number, to: string): string;
  /** How many stand under a heading, and how many others mention it. */
  underHeading(under: number, others: number): string;
}

/** The conditions after what is counted. */
const closedText = ({ inPlace, when, others }: Closed) =>
  [inPlace, when, others === "" ? "" : `(${others})`]
    .filter((part) => part !== "")
    .map((part) => ` ${part}`)
    .join("");

const numbersFr = (thing: NounFr): NumberReplies => ({
  projects: (count) => (count === 0 ? thing.none : thing.counted(count)),
  found: (count, closed, open) => `J’ai trouvé ${thing.counted(count)}${closed}${open} :`,
  andOpen: (count, to) =>
    count === 1
      ? `, et ${thing.a} ${thing.agreeing("ouvert")} à ${to}`
      : `, et ${count} ${thing.many} ${thing.agreeingMany("ouvert")} à ${to}`,
  underHeading: (under, others) => {
    if (under === 0)
      return `${thing.none} dans la rubrique, ${thing.counted(others)} ${pluralFr(others, "en parle", "en parlent")}`;
    const more = others === 1 ? `${thing.of("un", "une")} autre qui en parle` : `${others} autres qui en parlent`;
    return `${thing.counted(under)} dans la rubrique et ${more}`;
  },
});

const numbersRu = (thing: NounRu): NumberReplies => ({
  projects: (count) => (count === 0 ? thing.none : thing.counted(count)),
  found: (count, closed, open) => {
    const was = pluralRu(count, thing.of("Нашёлся", "Нашлась", "Нашлось"), "Нашлись", "Нашлось");
    return `${was} ${thing.counted(count)}${closed}${open}:`;
  },
  andOpen: (count, to) =>
    count === 1
      ? ` и ещё ${thing.of("один, открытый", "одна, открытая", "одно, открытое")} для ${to}`
      : ` и ещё ${count} ${pluralRu(count, `${thing.one}, ${thing.of("открытый", "открытая", "открытое")}`, `${thing.few}, открытых`, `${thing.many}, открытых`)} для ${to}`,
  underHeading: (under, others) =>
    `${under === 0 ? thing.none : thing.counted(under)} в разделе, ещё ${others === 1 ? thing.of("один", "одна", "одно") : others} ${pluralRu(others, "касается", "касаются", "касаются")} этой темы`,
});

/** « 4 projets, et un projet ouvert à toutes les régions russes ». */
export function countedText(language: Language, numbers: Numbers & { things: Things }, to: string): string {
  const { projects, open, underHeading, things } = numbers;
  const replies = language === "fr" ? numbersFr(nounFr(things.fr)) : numbersRu(nounRu(things.ru));
  const counted =
    underHeading === null ? replies.projects(projects) : replies.underHeading(underHeading, projects - underHeading);
  return counted + (open > 0 ? replies.andOpen(open, to) : "");
}

/**
 * Above a list whose subject is in words of the asker, which are not said again: « J’ai trouvé un projet à Nice : »,
 * «Нашёлся один проект в Ницце:».
 */
export function foundText(
  language: Language,
  { projects, open, things }: Pick<Numbers, "projects" | "open"> & { things: Things },
  closed: Closed,
  to: string,
): string {
  const replies = language === "fr" ? numbersFr(nounFr(things.fr)) : numbersRu(nounRu(things.ru));
  // What is open to all is no place's own.
  if (projects === 0) return replies.found(open, closedText({ ...closed, inPlace: "" }), "");
  return replies.found(projects, closedText(closed), open > 0 ? replies.andOpen(open, to) : "");
}
