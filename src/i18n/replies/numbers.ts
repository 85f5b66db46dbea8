import type { Language } from "../../language/languages.ts";
import { pluralFr, pluralRu } from "../plural.ts";
import { catalogueOf } from "../catalogues.ts";

/** A number of projects with the rule by which it was counted. */
export interface CountedProjects {
  projects: number;
  rows: number;
  open: number;
  underHeading: number | null;
}

interface NumberReplies {
  /** « 4 projets (5 entrées du programme) ». */
  projects(count: number, rows: number): string;
  /** What follows it about those that are open to all: `to` is « toutes les régions russes », «всем регионам России». */
  andOpen(count: number, to: string): string;
  /** Of a heading: how many stand under it, and how many others speak of it. */
  underHeading(under: number, others: number): string;
}

const plain = (language: Language, count: number) => catalogueOf(language).answer.projects(count);

const NUMBER_REPLIES: Record<Language, NumberReplies> = {
  fr: {
    projects: (count, rows) =>
      rows > count
        ? `${plain("fr", count)} (${catalogueOf("fr").answer.printedRows(rows)})`
        : count === 0
          ? "aucun projet"
          : plain("fr", count),
    andOpen: (count, to) => (count === 1 ? `, et un projet ouvert à ${to}` : `, et ${count} projets ouverts à ${to}`),
    underHeading: (under, others) =>
      `${under === 0 ? "aucun projet" : plain("fr", under)} dans la rubrique, ${others} ${pluralFr(others, under === 0 ? "projet en parle" : "autre en parle", under === 0 ? "projets en parlent" : "autres en parlent")}`,
  },
  ru: {
    projects: (count, rows) =>
      rows > count
        ? `${plain("ru", count)} (${catalogueOf("ru").answer.printedRows(rows)})`
        : count === 0
          ? "ни одного проекта"
          : plain("ru", count),
    andOpen: (count, to) =>
      count === 1
        ? ` и ещё один, открытый ${to}`
        : ` и ещё ${count} ${pluralRu(count, "проект, открытый", "проекта, открытых", "проектов, открытых")} ${to}`,
    underHeading: (under, others) =>
      `${under === 0 ? "ни одного проекта" : plain("ru", under)} в рубрике, ещё ${others} ${pluralRu(others, "касается", "касаются", "касаются")} этой темы`,
  },
};

/** « 4 projets (5 entrées du programme), et un projet ouvert à toutes les régions russes ». */
export function countedText(language: Language, numbers: CountedProjects, to: string): string {
  const replies = NUMBER_REPLIES[language];
  const { projects, rows, open, underHeading } = numbers;
  const counted =
    underHeading === null
      ? replies.projects(projects, rows)
      : replies.underHeading(underHeading, projects - underHeading);
  return counted + (open > 0 ? replies.andOpen(open, to) : "");
}
