import type { Language } from "../../language/languages.ts";

/** What is said of who takes part. */
export interface WhoReplies {
  partners(title: string, sides: string): string;
  /** The partners of a place on the other side: « Partenaires russes de Nice … : Moscou (3 projets) … ». */
  ofPlace(side: "fr" | "ru", ofPlace: string, names: string): string;
  partner(name: string, projects: string): string;
}

export const WHO_REPLIES: Record<Language, WhoReplies> = {
  fr: {
    partners: (title, sides) =>
      sides === ""
        ? `Le programme ne nomme pas de partenaires du projet ${title}.`
        : `Partenaires du projet ${title} : ${sides}.`,
    ofPlace: (side, ofPlace, names) =>
      `Partenaires ${side === "fr" ? "français" : "russes"} ${ofPlace} dans le programme : ${names}.`,
    partner: (name, projects) => `${name} (${projects})`,
  },
  ru: {
    partners: (title, sides) =>
      sides === "" ? `Партнёры проекта ${title} в программе не названы.` : `Партнёры проекта ${title}: ${sides}.`,
    ofPlace: (side, ofPlace, names) =>
      `${side === "fr" ? "Французские" : "Российские"} партнёры ${ofPlace} по программе: ${names}.`,
    partner: (name, projects) => `${name} (${projects})`,
  },
};
