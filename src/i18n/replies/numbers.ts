import type { Language } from "../../language/languages.ts";
import { pluralFr, pluralRu } from "../plural.ts";
import { catalogueOf } from "../catalogues.ts";
import { nounFr, nounRu } from "../things.ts";
import type { NounFr, NounRu, Things } from "../things.ts";

/** A number of projects and how it was counted. */
export interface CountedProjects {
  projects: number;
  rows: number;
  open: number;
  underHeading: number | null;
  /** The programme's noun for its events. */
  things: Things;
}

interface NumberReplies {
  /** « 4 projets (5 entrées du programme) ». */
  projects(count: number, rows: number): string;
  /** Appended: projects open to all. `to` is « toutes les régions russes », «всем регионам России». */
  andOpen(count: number, to: string): string;
  /** How many stand under a heading, and how many others mention it. */
  underHeading(under: number, others: number): string;
}

const numbersFr = (thing: NounFr): NumberReplies => ({
  projects: (count, rows) =>
    rows > count
      ? `${thing.counted(count)} (${catalogueOf("fr").answer.printedRows(rows)})`
      : count === 0
        ? thing.none
        : thing.counted(count),
  andOpen: (count, to) =>
    count === 1
      ? `, et ${thing.a} ${thing.agreeing("ouvert")} à ${to}`
      : `, et ${count} ${thing.many} ${thing.agreeingMany("ouvert")} à ${to}`,
  underHeading: (under, others) =>
    `${under === 0 ? thing.none : thing.counted(under)} dans la rubrique, ${others} ${pluralFr(others, under === 0 ? `${thing.one} en parle` : "autre en parle", under === 0 ? `${thing.many} en parlent` : "autres en parlent")}`,
});

const numbersRu = (thing: NounRu): NumberReplies => ({
  projects: (count, rows) =>
    rows > count
      ? `${thing.counted(count)} (${catalogueOf("ru").answer.printedRows(rows)})`
      : count === 0
        ? thing.none
        : thing.counted(count),
  andOpen: (count, to) =>
    count === 1
      ? ` и ещё ${thing.of("один, открытый", "одна, открытая", "одно, открытое")} ${to}`
      : ` и ещё ${count} ${pluralRu(count, `${thing.one}, ${thing.of("открытый", "открытая", "открытое")}`, `${thing.few}, открытых`, `${thing.many}, открытых`)} ${to}`,
  underHeading: (under, others) =>
    `${under === 0 ? thing.none : thing.counted(under)} в рубрике, ещё ${others} ${pluralRu(others, "касается", "касаются", "касаются")} этой темы`,
});

/** « 4 projets (5 entrées du programme), et un projet ouvert à toutes les régions russes ». */
export function countedText(language: Language, numbers: CountedProjects, to: string): string {
  const { projects, rows, open, underHeading, things } = numbers;
  const replies = language === "fr" ? numbersFr(nounFr(things.fr)) : numbersRu(nounRu(things.ru));
  const counted =
    underHeading === null
      ? replies.projects(projects, rows)
      : replies.underHeading(underHeading, projects - underHeading);
  return counted + (open > 0 ? replies.andOpen(open, to) : "");
}
