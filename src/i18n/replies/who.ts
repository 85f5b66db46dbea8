import type { Language } from "../../language/languages.ts";

/** Replies about participants. */
export interface WhoReplies {
  /** The programme names no partners. */
  noPartners: string;
  /** The partners of a place from the other country: « Partenaires russes de Nice … : Moscou (3 projets) … ». */
  ofPlace(side: "fr" | "ru", ofPlace: string, names: string): string;
  partner(name: string, projects: string): string;
}

export const WHO_REPLIES: Record<Language, WhoReplies> = {
  fr: {
    noPartners: "Le programme ne nomme pas de partenaires.",
    ofPlace: (side, ofPlace, names) => `Partenaires ${side === "fr" ? "français" : "russes"} ${ofPlace} : ${names}.`,
    partner: (name, projects) => `${name} (${projects})`,
  },
  ru: {
    noPartners: "Партнёры в программе не названы.",
    ofPlace: (side, ofPlace, names) => `${side === "fr" ? "Французские" : "Российские"} партнёры ${ofPlace}: ${names}.`,
    partner: (name, projects) => `${name} (${projects})`,
  },
};
