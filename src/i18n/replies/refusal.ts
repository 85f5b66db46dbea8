import type { Language } from "../../language/languages.ts";

/** What a refusal adds: where the programme speaks of it, and what there is instead. Titles and excerpts come in quotation marks. */
export interface RefusalReplies {
  /** No project is about what is asked for, but one speaks of it. */
  mentioned(asked: string, title: string, excerpt: string | null): string;
  /** The introduction speaks of it; `text` is whole sentences. */
  introduced(asked: string, text: string): string;
  elsewhere(projects: string, title: string): string;
  atAnotherTime(projects: string, title: string): string;
  /** `there` begins the sentence: « À Nice », «Вечером»; empty where neither a place nor a part of the day is named. */
  instead(there: string, projects: string, title: string): string;
  /** Beside a list of all that a place or a time has: words, quoted, that none of it has. */
  notFound(words: string): string;
  /** `places` with their prepositions. */
  towns(places: string): string;
}

export const REFUSAL_REPLIES: Record<Language, RefusalReplies> = {
  fr: {
    mentioned: (asked, title, excerpt) =>
      `Rien ne correspond exactement à « ${asked} », mais le programme en parle dans ${title}${excerpt === null ? "." : ` : ${excerpt}`}`,
    introduced: (asked, text) =>
      `Aucun projet ne correspond à « ${asked} », mais l’introduction du programme en parle. ${text}`,
    elsewhere: (projects, title) => `Sur ce sujet, le programme a ailleurs ${projects}, par exemple ${title}.`,
    atAnotherTime: (projects, title) => `Sur ce sujet, il y a ${projects} à un autre moment, par exemple ${title}.`,
    instead: (there, projects, title) =>
      `${there === "" ? "À cette période" : there}, le programme prévoit ${projects}, par exemple ${title}.`,
    notFound: (words) => `Rien n’a été trouvé sur ${words} : voici ce qui est prévu par ailleurs.`,
    towns: (places) => `Vous pouvez aussi partir d’une ville : il y a des projets ${places}.`,
  },
  ru: {
    mentioned: (asked, title, excerpt) =>
      `Точно по запросу «${asked}» ничего нет, но об этом говорится в записи ${title}${excerpt === null ? "." : `: ${excerpt}`}`,
    introduced: (asked, text) =>
      `Отдельного проекта по запросу «${asked}» нет, но об этом говорится во вступлении к программе. ${text}`,
    elsewhere: (projects, title) => `В других местах на эту тему есть ${projects}, например ${title}.`,
    atAnotherTime: (projects, title) => `В другое время на эту тему есть ${projects}, например ${title}.`,
    instead: (there, projects, title) =>
      `${there === "" ? "В это время" : there} программа предусматривает ${projects}, например ${title}.`,
    notFound: (words) => `Не найдено: ${words}. Вот что запланировано помимо этого.`,
    towns: (places) => `Можно начать и с города: проекты есть, например, ${places}.`,
  },
};
