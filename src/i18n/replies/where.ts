import type { Language } from "../../language/languages.ts";

/** Replies about the places of projects. */
export interface WhereReplies {
  /** The programme does not say where. */
  unknown: string;
  /** In a line about one of several projects, with its partners. */
  unknownInLine(partners: string): string;
}

export const WHERE_REPLIES: Record<Language, WhereReplies> = {
  fr: {
    unknown: "Le programme n’indique pas le lieu.",
    unknownInLine: (partners) => (partners === "" ? "lieu non précisé" : `lieu non précisé (${partners})`),
  },
  ru: {
    unknown: "Где это пройдёт, в программе не сказано.",
    unknownInLine: (partners) => (partners === "" ? "место не указано" : `место не указано (${partners})`),
  },
};
