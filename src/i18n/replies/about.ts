import type { Language } from "../../language/languages.ts";
import { pluralFr, pluralRu } from "../plural.ts";

/** Additions to answers about the programme and about the bot in groups. */
export interface AboutReplies {
  /** How long the programme lasts: a whole year, or a number of days; `dates` is « du 6 septembre 2027 au 18 juin 2028 ». */
  lastsYear(year: string): string;
  lasts(days: number, dates: string): string;
  /** An ongoing agenda has no end. */
  goesOn: string;
  /** Answers how it opens or closes if the programme gives only its days: « le 6 septembre 2027 ». */
  begins(day: string): string;
  ends(day: string): string;
  /** Says that the programme does not answer a question about itself. */
  unsaid: Record<"propose" | "funding" | "other", string>;
  groups: string;
  /** Added to the explanation of reminders when projects are still to come. */
  remindersOfProjects: string;
  internet: string;
  /** Added to the sources: the programme's link, contact and licence, one line for each that it gives. */
  published(programme: Record<"link" | "contact" | "licence", string | undefined>): readonly string[];
}

/** One line for each value that is present. */
function lines(entries: readonly (readonly [label: string, value: string | undefined])[]): string[] {
  return entries.flatMap(([label, value]) => (value === undefined ? [] : [`${label} ${value}`]));
}

export const ABOUT_REPLIES: Record<Language, AboutReplies> = {
  fr: {
    lastsYear: (year) => `Un an : toute l’année ${year}.`,
    lasts: (days, dates) => `${days} ${pluralFr(days, "jour", "jours")} : le programme va ${dates}.`,
    goesOn: "Le programme n’a pas de fin annoncée : il se complète au fil du temps.",
    begins: (day) => `Le programme commence ${day}.`,
    ends: (day) => `Le programme se termine ${day}.`,
    unsaid: {
      propose: "Le programme ne dit pas comment proposer un projet.",
      funding: "Le programme ne dit pas qui le finance.",
      other: "Le programme n’en dit rien.",
    },
    remindersOfProjects:
      "Je peux aussi vous rappeler ce qui est à venir, quand le jour en est connu : le bouton est sur la fiche. Si le programme en change la date ou l’annule, je vous préviens.",
    groups:
      "Oui, on peut m’ajouter à un groupe. J’y réponds aux commandes, aux réponses à mes messages et aux messages qui me mentionnent ; seuls les administrateurs peuvent y changer les réglages.",
    published: ({ link, contact, licence }) =>
      lines([
        ["Site du programme :", link],
        ["Contact :", contact],
        ["Licence des textes :", licence],
      ]),
    internet:
      "Non, je ne cherche rien sur Internet : je réponds d’après le programme et la liste des jumelages, enregistrés sur la machine du bot.",
  },
  ru: {
    lastsYear: (year) => `Один год — весь ${year}-й.`,
    lasts: (days, dates) => `${days} ${pluralRu(days, "день", "дня", "дней")}: программа идёт ${dates}.`,
    goesOn: "У программы нет объявленного конца: она пополняется со временем.",
    begins: (day) => `Программа начинается ${day}.`,
    ends: (day) => `Программа заканчивается ${day}.`,
    unsaid: {
      propose: "Как предложить свой проект, в программе не сказано.",
      funding: "Кто всё это финансирует, в программе не сказано.",
      other: "В программе об этом ничего нет.",
    },
    remindersOfProjects:
      "Могу напомнить и о том, что ещё впереди, если день известен: кнопка есть в карточке. Если в программе что-то перенесут или отменят, я сообщу.",
    groups:
      "Да, меня можно добавить в группу. Там я отвечаю на команды, на ответы на мои сообщения и на сообщения, где меня упомянули; менять настройки могут только администраторы.",
    published: ({ link, contact, licence }) =>
      lines([
        ["Сайт программы:", link],
        ["Контакты:", contact],
        ["Лицензия на тексты:", licence],
      ]),
    internet:
      "Нет, в интернете я ничего не ищу: я отвечаю по программе и по списку побратимов, они хранятся на том же компьютере, где работает бот.",
  },
};
