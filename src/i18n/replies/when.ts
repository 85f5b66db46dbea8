import { capitalized } from "../../language/capitalized.ts";
import type { Language } from "../../language/languages.ts";
import { timeOfDayText } from "../sessions.ts";
import { pluralFr, pluralRu } from "../plural.ts";
import { begun, isFr, isRu, ofFr } from "./spoken.ts";
import type { Spoken } from "./spoken.ts";

/** Replies about the dates of projects. */
export interface WhenReplies {
  /** `planned` is « du 9 au 19 décembre 2021 », «на декабрь 2021 года». */
  planned(project: Spoken, planned: string): string;
  undated(project: Spoken): string;
  /** The next of several sessions: « samedi 5 septembre à 15 h ». */
  nextSession(session: string): string;
  /** The hours of most sessions of several, those of others, and none where these are many: « de 20 h 30 à 22 h 45 ». */
  usualHours(usual: string, others: readonly string[]): string;
  /** How long a session lasts. */
  lastsHours(minutes: number): string;
  /** The length of each date range in days, including both ends. */
  lasts(stretches: readonly number[]): string;
  /** The dates and lengths in a line about one of several projects. */
  lastsInLine(dates: string, stretches: readonly number[]): string;
}

/** Up to this many ranges are listed; with more, only their total in days. */
const STRETCH_LIMIT = 3;
const sumOf = (stretches: readonly number[]) => stretches.reduce((sum, days) => sum + days, 0);
const daysFr = (days: number) => `${days} ${pluralFr(days, "jour", "jours")}`;
const daysRu = (days: number) => `${days} ${pluralRu(days, "день", "дня", "дней")}`;

/** « 1 jour, puis 5 jours », « 12 jours en tout ». */
function stretchesFr(stretches: readonly number[]): string {
  if (stretches.length > STRETCH_LIMIT) return `${daysFr(sumOf(stretches))} en tout`;
  return stretches.map(daysFr).join(", puis ");
}

/** «1 день, затем 5 дней», «всего 12 дней». */
function stretchesRu(stretches: readonly number[]): string {
  if (stretches.length > STRETCH_LIMIT) return `всего ${daysRu(sumOf(stretches))}`;
  return stretches.map(daysRu).join(", затем ");
}

/** « 3 h 50 », « 45 min ». */
function lengthFr(minutes: number): string {
  return minutes < 60
    ? `${minutes}\u202fmin`
    : timeOfDayText("fr", `${Math.floor(minutes / 60)}:${String(minutes % 60).padStart(2, "0")}`);
}

/** «3 ч 50 мин», «45 мин». */
function lengthRu(minutes: number): string {
  const [hours, rest] = [Math.floor(minutes / 60), minutes % 60];
  return [...(hours > 0 ? [`${hours}\u202fч`] : []), ...(rest > 0 ? [`${rest}\u202fмин`] : [])].join(" ");
}

export const WHEN_REPLIES: Record<Language, WhenReplies> = {
  fr: {
    planned: ({ fr }, planned) => `${begun(isFr(fr, "prévu"))} ${planned}.`,
    undated: ({ fr }) => `Le programme ne donne pas la date ${ofFr(fr)}.`,
    nextSession: (session) => `Prochaine séance : ${session}.`,
    usualHours: (usual, others) =>
      `Le plus souvent ${usual}${others.length === 0 ? "" : `, sinon ${others.join(" ou ")}`}.`,
    lastsHours: (minutes) => `Durée : ${lengthFr(minutes)}.`,
    lasts: (stretches) => (sumOf(stretches) === 1 ? "Une seule journée." : `${capitalized(stretchesFr(stretches))}.`),
    lastsInLine: (dates, stretches) => `${dates}, soit ${stretchesFr(stretches)}`,
  },
  ru: {
    planned: ({ ru }, planned) => `${begun(isRu(ru, "запланирован"))} ${planned}.`,
    undated: ({ ru }) => `Дата ${ru.genitive} в программе не указана.`,
    nextSession: (session) => `Ближайший сеанс: ${session}.`,
    usualHours: (usual, others) =>
      `Чаще всего ${usual}${others.length === 0 ? "" : `, в другие дни ${others.join(" или ")}`}.`,
    lastsHours: (minutes) => `Продолжительность — ${lengthRu(minutes)}.`,
    lasts(stretches) {
      if (sumOf(stretches) === 1) return "Один день.";
      return `${capitalized(stretchesRu(stretches))}.`;
    },
    lastsInLine: (dates, stretches) => `${dates} (${stretchesRu(stretches)})`,
  },
};
