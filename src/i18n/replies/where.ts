import type { Language } from "../../language/languages.ts";
import { asideText } from "./parts.ts";

/** What is said of the places of projects. */
export interface WhereReplies {
  /** `inPlace` is « à Paris », «в Париже». */
  planned(project: string, inPlace: string, partners: string): string;
  /** After a sentence of the description: whose it is. */
  ofProject(title: string, partners: string): string;
  /** `sides` tells the partners of both sides. */
  unknown(title: string, sides: string): string;
  /** In a line of several. */
  unknownInLine(partners: string): string;
}

export const WHERE_REPLIES: Record<Language, WhereReplies> = {
  fr: {
    planned: (project, inPlace, partners) => `${project} est prévu ${inPlace}${asideText(partners)}.`,
    ofProject: (title, partners) => `C’est le projet ${title}${asideText(partners)}.`,
    unknown: (title, sides) =>
      `Le programme ne précise pas le lieu du projet ${title}${sides === "" ? "" : ` ; il nomme les partenaires : ${sides}`}.`,
    unknownInLine: (partners) => `le programme ne précise pas le lieu${asideText(partners)}`,
  },
  ru: {
    planned: (project, inPlace, partners) => `${project} запланирован ${inPlace}${asideText(partners)}.`,
    ofProject: (title, partners) => `Это проект ${title}${asideText(partners)}.`,
    unknown: (title, sides) =>
      sides === ""
        ? `Место проведения проекта ${title} в программе не указано.`
        : `Место проведения в программе не указано; партнёры проекта ${title}: ${sides}.`,
    unknownInLine: (partners) => `место в программе не указано${asideText(partners)}`,
  },
};
