import type { Language } from "../../language/languages.ts";

/** What is said where one asks what became of what was planned. */
export interface AfterwardsReplies {
  /** That the programme is a plan; `edition` is « 19 mars 2021 », null where its day is not told. */
  plan(edition: string | null): string;
  /** `planned` is « du 9 au 19 décembre 2021 ». */
  planned(project: string, planned: string): string;
  undated(project: string): string;
  several(projects: string): string;
  /** What the print says of another year; `quote` is in quotation marks. */
  printed(years: string, project: string, quote: string): string;
  printedAtAll(years: string, quote: string): string;
  /** Above what sources report of ties. */
  ties: string;
}

export const AFTERWARDS_REPLIES: Record<Language, AfterwardsReplies> = {
  fr: {
    plan: (edition) =>
      edition === null
        ? "Le programme est un plan : il ne dit pas ce qu’il en est advenu."
        : `Le programme est un plan daté du ${edition} : il ne dit pas ce qu’il en est advenu.`,
    planned: (project, planned) => `${project} était prévu ${planned}.`,
    undated: (project) => `${project} était prévu, sans date.`,
    several: (projects) => `Voici ce qui était prévu : ${projects}.`,
    printed: (years, project, quote) => `Sur ${years}, le programme dit ceci. ${project} : ${quote}.`,
    printedAtAll: (years, quote) => `Sur ${years}, le programme dit ceci : ${quote}.`,
    ties: "Voici ce que signalent les sources consultées sur les jumelages et partenariats.",
  },
  ru: {
    plan: (edition) =>
      edition === null
        ? "Программа — это план: что из этого вышло, в ней не сказано."
        : `Программа — это план от ${edition}: что из этого вышло, в ней не сказано.`,
    planned: (project, planned) => `${project} был запланирован ${planned}.`,
    undated: (project) => `${project} был запланирован без указания даты.`,
    several: (projects) => `Запланировано было следующее: ${projects}.`,
    printed: (years, project, quote) => `Про ${years} в программе сказано так. ${project}: ${quote}.`,
    printedAtAll: (years, quote) => `Про ${years} в программе сказано так: ${quote}.`,
    ties: "Вот что сообщают просмотренные источники о побратимстве и партнёрстве.",
  },
};
