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

interface NumberReplies {
  projects(count: number): string;
  /** Appended: projects open to all. `to` is « toutes les régions russes », «всем регионам России». */
  andOpen(count: number, to: string): string;
  /** How many stand under a heading, and how many others mention it. */
  underHeading(under: number, others: number): string;
}

const numbersFr = (thing: NounFr): NumberReplies => ({
  projects: (count) => (count === 0 ? thing.none : thing.counted(count)),
  andOpen: (count, to) =>
    count === 1
      ? `, et ${thing.a} ${thing.agreeing("ouvert")} à ${to}`
      : `, et ${count} ${thing.many} ${thing.agreeingMany("ouvert")} à ${to}`,
  underHeading: (under, others) =>
    `${under === 0 ? thing.none : thing.counted(under)} dans la rubrique, ${others} ${pluralFr(others, under === 0 ? `${thing.one} en parle` : "autre en parle", under === 0 ? `${thing.many} en parlent` : "autres en parlent")}`,
});

const numbersRu = (thing: NounRu): NumberReplies => ({
  projects: (count) => (count === 0 ? thing.none : thing.counted(count)),
  andOpen: (count, to) =>
    count === 1
      ? ` и ещё ${thing.of("один, открытый", "одна, открытая", "одно, открытое")} ${to}`
      : ` и ещё ${count} ${pluralRu(count, `${thing.one}, ${thing.of("открытый", "открытая", "открытое")}`, `${thing.few}, открытых`, `${thing.many}, открытых`)} ${to}`,
  underHeading: (under, others) =>
    `${under === 0 ? thing.none : thing.counted(under)} в разделе, ещё ${others} ${pluralRu(others, "касается", "касаются", "касаются")} этой темы`,
});

/** « 4 projets, et un projet ouvert à toutes les régions russes ». */
export function countedText(language: Language, numbers: Numbers & { things: Things }, to: string): string {
  const { projects, open, underHeading, things } = numbers;
  const replies = language === "fr" ? numbersFr(nounFr(things.fr)) : numbersRu(nounRu(things.ru));
  const counted =
    underHeading === null ? replies.projects(projects) : replies.underHeading(underHeading, projects - underHeading);
  return counted + (open > 0 ? replies.andOpen(open, to) : "");
}
