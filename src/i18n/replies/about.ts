import type { Language } from "../../language/languages.ts";

/** Additions to answers about the programme and about the bot in groups. */
export interface AboutReplies {
  /** The lines of the source, from « lignes 1 à 3 ». */
  cited(lines: string): string;
  groups: string;
  /** Added to the explanation of reminders when projects are still to come. */
  remindersOfProjects: string;
  internet: string;
  /** Added to the sources: what the programme gives of its link, contact and licence, one line each. */
  published(programme: Record<"link" | "contact" | "licence", string | undefined>): readonly string[];
}

/** One line for each value that is present. */
function lines(entries: readonly (readonly [label: string, value: string | undefined])[]): string[] {
  return entries.flatMap(([label, value]) => (value === undefined ? [] : [`${label} ${value}`]));
}

export const ABOUT_REPLIES: Record<Language, AboutReplies> = {
  fr: {
    cited: (lines) => `${lines} du programme`,
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
    cited: (lines) => `${lines} программы`,
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
