import type { Language } from "../../language/languages.ts";
import { begun, inRu, ofFr } from "./spoken.ts";
import type { Spoken } from "./spoken.ts";

/** Replies about participants. */
export interface WhoReplies {
  partners(project: Spoken, sides: string): string;
  /** The partners of a place from the other country: « Partenaires russes de Nice … : Moscou (3 projets) … ». */
  ofPlace(side: "fr" | "ru", ofPlace: string, names: string): string;
  partner(name: string, projects: string): string;
}

export const WHO_REPLIES: Record<Language, WhoReplies> = {
  fr: {
    partners: ({ fr }, sides) =>
      sides === "" ? `Le programme ne nomme pas les partenaires ${ofFr(fr)}.` : `Partenaires ${ofFr(fr)} : ${sides}.`,
    ofPlace: (side, ofPlace, names) => `Partenaires ${side === "fr" ? "français" : "russes"} ${ofPlace} : ${names}.`,
    partner: (name, projects) => `${name} (${projects})`,
  },
  ru: {
    partners: ({ ru }, sides) =>
      sides === "" ? `Партнёры ${ru.genitive} в программе не названы.` : `${begun(inRu(ru))} участвуют: ${sides}.`,
    ofPlace: (side, ofPlace, names) => `${side === "fr" ? "Французские" : "Российские"} партнёры ${ofPlace}: ${names}.`,
    partner: (name, projects) => `${name} (${projects})`,
  },
};
