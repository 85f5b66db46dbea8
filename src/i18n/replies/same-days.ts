import type { Language } from "../../language/languages.ts";
import { pluralFr, pluralRu } from "../plural.ts";

/**
 * Replies about days after the end of a programme: first anniversaries, then what the programme had on the same days.
 */
export interface SameDaysReplies {
  today: string;
  tomorrow: string;
  /**
   * « Dimanche 6 décembre : Strasbourg – Vologda, 17 ans. »; `state` is what sources report about a tie that has ended.
   */
  anniversary(day: string, pair: string, years: string, state: string | null): string;
  /** Several anniversaries, listed below; `when` begins the sentence. */
  several(when: string, count: number): string;
  /** There is no anniversary then; `next` is the next one. */
  none(when: string, next: string | null): string;
  /** « Strasbourg – Vologda, le 6 décembre 2026 (17 ans) ». */
  next(pair: string, day: string, years: string): string;
  /** What the programme had on the same day or days of its own year. */
  planned(year: string, projects: string, isOneDay: boolean): string;
}

export const SAME_DAYS_REPLIES: Record<Language, SameDaysReplies> = {
  fr: {
    today: "Aujourd’hui",
    tomorrow: "Demain",
    anniversary: (day, pair, years, state) => `${day} : ${pair}, ${years}${state === null ? "" : ` (${state})`}.`,
    several: (when, count) => `${when}, ${count} ${pluralFr(count, "anniversaire", "anniversaires")} de jumelage.`,
    none: (when, next) =>
      next === null
        ? `${when}, aucun anniversaire de jumelage.`
        : `${when}, aucun anniversaire ; le prochain : ${next}.`,
    next: (pair, day, years) => `${pair}, le ${day} (${years})`,
    planned: (year, projects, isOneDay) =>
      `${isOneDay ? "Le même jour" : "Aux mêmes dates"} de ${year}, le programme prévoyait ${projects}.`,
  },
  ru: {
    today: "Сегодня",
    tomorrow: "Завтра",
    anniversary: (day, pair, years, state) => `${day}: ${pair}, ${years}${state === null ? "" : ` (${state})`}.`,
    several: (when, count) =>
      `${when} — ${count} ${pluralRu(count, "годовщина", "годовщины", "годовщин")} побратимства.`,
    none: (when, next) =>
      next === null ? `${when} годовщин побратимства нет.` : `${when} годовщин нет; ближайшая: ${next}.`,
    next: (pair, day, years) => `${pair}, ${day} (${years})`,
    planned: (year, projects, isOneDay) =>
      `В программе на ${isOneDay ? "тот же день" : "те же дни"} ${year} года — ${projects}.`,
  },
};
