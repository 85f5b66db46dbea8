import type { Language } from "../../language/languages.ts";
import { begun, cancelledRu, isFr, isRu, ofFr, wasFr, wasRu } from "./spoken.ts";
import type { Spoken } from "./spoken.ts";

/** Replies to requests for a reminder or a calendar entry. */
export interface KeepReplies {
  /** The next anniversary of a tie; `day` is « 5 septembre 2027 », `years` « 67 ans ». */
  next(pair: string, day: string, years: string): string;
  /** How to set it for a tie or a project; for chats with buttons. */
  set: string;
  setOfEvent: string;
  /** For several ties: those that have a day, and so can be kept. */
  several(ties: string): string;
  setOfSeveral: string;
  /** Ties without a reminder, because their day is unknown or not certain enough. */
  noDay(pairs: string): string;
  doubtful(pairs: string): string;
  /** A past project; `planned` is « du 9 au 19 décembre 2021 », `only` says what can be kept. */
  past(project: Spoken, planned: string, only: string): string;
  /** A project whose day is unknown. */
  undated(project: Spoken, only: string): string;
  /** A project whose days are to come. */
  coming(project: Spoken, planned: string): string;
  /** A project that begins today or has begun. */
  begun(project: Spoken, planned: string): string;
  cancelled(project: Spoken): string;
  /** What can be kept: in a programme without future events, and in one that has some. */
  only: string;
  onlyWithEvents: string;
  /** Asks which tie is meant; `pair` is an example. */
  ask(pair: string): string;
}

const onlyFr = "Je ne rappelle que les anniversaires de jumelages et de partenariats.";
const onlyRu = "Напомнить можно только о годовщинах побратимства и партнёрства.";
const nextFr: KeepReplies["next"] = (pair, day, years) => `Prochain anniversaire : ${pair}, le ${day} (${years}).`;
const nextRu: KeepReplies["next"] = (pair, day, years) => `Ближайшая годовщина: ${pair}, ${day} (${years}).`;

export const REMIND_REPLIES: Record<Language, KeepReplies> = {
  fr: {
    next: nextFr,
    set: "Pour recevoir un rappel, touchez « Me le rappeler ».",
    setOfEvent: "Le rappel se pose avec le bouton « Me le rappeler » de la fiche.",
    several: (ties) => `Oui, un rappel est possible pour : ${ties}.`,
    setOfSeveral: "Touchez le bouton de rappel d’une fiche ou, pour les recevoir tous, envoyez /anniversaires.",
    noDay: (pairs) => `Pas de rappel pour ${pairs} : le jour exact n’est pas connu.`,
    doubtful: (pairs) => `Pas de rappel pour ${pairs} : le jour n’est pas assez sûr.`,
    past: ({ fr }, planned, only) =>
      `${begun(wasFr(fr, "prévu"))} ${planned} : c’est passé, il n’y a plus rien à rappeler. ${only}`,
    undated: ({ fr }, only) => `Le programme ne donne pas le jour ${ofFr(fr)} : aucun rappel n’est possible. ${only}`,
    coming: ({ fr }, planned) => `${begun(isFr(fr, "prévu"))} ${planned}.`,
    begun: ({ fr }, planned) => `${begun(isFr(fr, "prévu"))} ${planned} : un rappel n’arriverait plus avant le début.`,
    cancelled: ({ fr }) => `D’après le programme, ${isFr(fr, "annulé")} : il n’y a rien à rappeler.`,
    only: onlyFr,
    onlyWithEvents:
      "Je rappelle les anniversaires de jumelages et de partenariats, et ce qui est à venir, quand le jour en est connu.",
    ask: (pair) => `Dites lequel, par exemple « rappelle-moi l’anniversaire ${pair} ».`,
  },
  ru: {
    next: nextRu,
    set: "Чтобы получить напоминание, нажмите «Напомнить».",
    setOfEvent: "Напоминание ставится кнопкой «Напомнить» в карточке.",
    several: (ties) => `Да, можно поставить напоминание: ${ties}.`,
    setOfSeveral: "Напоминание ставится кнопкой в каждой карточке, а обо всех годовщинах сразу — через /godovshchiny.",
    noDay: (pairs) => `Точный день неизвестен, поэтому напоминание поставить нельзя: ${pairs}.`,
    doubtful: (pairs) => `День надёжно не подтверждён, поэтому напоминание поставить нельзя: ${pairs}.`,
    past: ({ ru }, planned, only) =>
      `${begun(wasRu(ru, "запланирован"))} ${planned}: это время уже прошло, напоминать не о чем. ${only}`,
    undated: ({ ru }, only) =>
      `День ${ru.genitive} в программе не указан, поэтому поставить напоминание нельзя. ${only}`,
    coming: ({ ru }, planned) => `${begun(isRu(ru, "запланирован"))} ${planned}.`,
    begun: ({ ru }, planned) => `${begun(isRu(ru, "запланирован"))} ${planned}: напоминание до начала уже не придёт.`,
    cancelled: ({ ru }) => `По программе ${ru.nominative} ${cancelledRu(ru)}: напоминать не о чем.`,
    only: onlyRu,
    onlyWithEvents:
      "Напомнить можно о годовщинах побратимства и партнёрства и о том, что ещё впереди, если день известен.",
    ask: (pair) => `Напишите, о какой, например: «напомни о годовщине: ${pair}».`,
  },
};

const calendarOnlyFr =
  "Dans un agenda, je peux mettre les anniversaires de jumelages dont le jour est connu, et ce qui est à venir à des jours connus.";
const calendarOnlyRu =
  "В календарь можно добавить годовщину, день которой известен, или то, что ещё впереди и чей день известен.";

export const CALENDAR_REPLIES: Record<Language, KeepReplies> = {
  fr: {
    next: nextFr,
    set: "Le bouton « Ajouter à l’agenda » de la fiche donne un fichier de calendrier (.ics) où l’anniversaire revient chaque année.",
    setOfEvent: "Le bouton « Ajouter à l’agenda » est sur sa fiche.",
    several: (ties) => `À mettre dans l’agenda : ${ties}.`,
    setOfSeveral: "Chaque fiche a un bouton « Ajouter à l’agenda » ; il n’y a pas de fichier commun.",
    noDay: (pairs) => `Rien à mettre dans l’agenda pour ${pairs} : le jour exact n’est pas connu.`,
    doubtful: (pairs) => `Rien à mettre dans l’agenda pour ${pairs} : le jour n’est pas assez sûr.`,
    past: ({ fr }, planned) =>
      `${begun(wasFr(fr, "prévu"))} ${planned} : c’est passé, il n’y a plus rien à mettre dans l’agenda.`,
    undated: ({ fr }) => `Le programme ne donne pas le jour ${ofFr(fr)} : il n’y a rien à mettre dans l’agenda.`,
    cancelled: ({ fr }) => `D’après le programme, ${isFr(fr, "annulé")} : il n’y a rien à mettre dans l’agenda.`,
    begun: ({ fr }, planned) => `${begun(isFr(fr, "prévu"))} ${planned}.`,
    coming: ({ fr }, planned) => `${begun(isFr(fr, "prévu"))} ${planned}.`,
    only: calendarOnlyFr,
    onlyWithEvents: calendarOnlyFr,
    ask: (pair) => `Dites lequel, par exemple « ajoute ${pair} à mon agenda ».`,
  },
  ru: {
    next: nextRu,
    set: "Кнопка «Добавить в календарь» в карточке даёт файл .ics: годовщина будет повторяться в календаре каждый год.",
    setOfEvent: "Кнопка «Добавить в календарь» — в карточке.",
    several: (ties) => `В календарь можно добавить: ${ties}.`,
    setOfSeveral: "Кнопка «Добавить в календарь» есть в каждой карточке; общего файла на все годовщины нет.",
    noDay: (pairs) => `Точный день неизвестен, поэтому добавить в календарь нечего: ${pairs}.`,
    doubtful: (pairs) => `День надёжно не подтверждён, поэтому добавить в календарь нечего: ${pairs}.`,
    past: ({ ru }, planned) =>
      `${begun(wasRu(ru, "запланирован"))} ${planned}: это время уже прошло, добавлять в календарь нечего.`,
    undated: ({ ru }) => `День ${ru.genitive} в программе не указан: добавлять в календарь нечего.`,
    cancelled: ({ ru }) => `По программе ${ru.nominative} ${cancelledRu(ru)}: добавлять в календарь нечего.`,
    begun: ({ ru }, planned) => `${begun(isRu(ru, "запланирован"))} ${planned}.`,
    coming: ({ ru }, planned) => `${begun(isRu(ru, "запланирован"))} ${planned}.`,
    only: calendarOnlyRu,
    onlyWithEvents: calendarOnlyRu,
    ask: (pair) => `Напишите, что именно, например: «добавь в календарь ${pair}».`,
  },
};
