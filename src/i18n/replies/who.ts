import type { Language } from "../../language/languages.ts";

/** Replies about participants. */
export interface WhoReplies {
  /** The programme names no partners. */
  noPartners: string;
  /**
   * The partners of a place from the other country: « Nice travaille avec Moscou (3 projets) … », «Российские партнёры
   * Ниццы — Москва (3 проекта) …».
   * @param place the subject of the sentence in French; a genitive in Russian
   */
  ofPlace(place: string, partners: { side: "fr" | "ru"; isOne: boolean; names: string }): string;
  partner(name: string, projects: string): string;
}

export const WHO_REPLIES: Record<Language, WhoReplies> = {
  fr: {
    noPartners: "Le programme ne nomme pas de partenaires.",
    ofPlace: (place, { names }) => `${place} ${place.startsWith("Les ") ? "travaillent" : "travaille"} avec ${names}.`,
    partner: (name, projects) => `${name} (${projects})`,
  },
  ru: {
    noPartners: "Партнёры в программе не названы.",
    ofPlace(place, { side, isOne, names }) {
      const country = side === "fr" ? "Французск" : "Российск";
      return `${country}${isOne ? "ий партнёр" : "ие партнёры"} ${place} — ${names}.`;
    },
    partner: (name, projects) => `${name} (${projects})`,
  },
};
