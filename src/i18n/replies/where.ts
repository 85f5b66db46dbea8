import type { Language } from "../../language/languages.ts";
import { begun, isFr, isRu, ofFr } from "./spoken.ts";
import type { Spoken } from "./spoken.ts";

/** Replies about the places of projects. */
export interface WhereReplies {
  /** `inPlace` is « à Paris », «в Париже». */
  planned(project: Spoken, inPlace: string): string;
  /** `sides` names the partners of both sides. */
  unknown(project: Spoken, sides: string): string;
  /** In a line about one of several projects, with its partners. */
  unknownInLine(partners: string): string;
}

export const WHERE_REPLIES: Record<Language, WhereReplies> = {
  fr: {
    planned: ({ fr }, inPlace) => `${begun(isFr(fr, "prévu"))} ${inPlace}.`,
    unknown: ({ fr }, sides) =>
      `Le programme ne précise pas le lieu ${ofFr(fr)}${sides === "" ? "" : `. Partenaires : ${sides}`}.`,
    unknownInLine: (partners) => (partners === "" ? "lieu non précisé" : `lieu non précisé (${partners})`),
  },
  ru: {
    planned: ({ ru }, inPlace) => `${begun(isRu(ru, "запланирован"))} ${inPlace}.`,
    unknown: ({ ru }, sides) =>
      `Место проведения ${ru.genitive} в программе не указано${sides === "" ? "" : `. Партнёры: ${sides}`}.`,
    unknownInLine: (partners) => (partners === "" ? "место не указано" : `место не указано (${partners})`),
  },
};
