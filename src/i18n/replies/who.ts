import type { Language } from "../../language/languages.ts";

/** Replies about participants. */
export interface WhoReplies {
  /** The programme names no partners. */
  noPartners: string;
  /** The programme does not say who comes, speaks or plays; the partners follow. */
  noNames: string;
  /** After « avec qui ? »: « Avec l’Ossétie du Nord. », «Российский партнёр — Северная Осетия.» */
  with(names: string, partners: { side: "french" | "russian"; isOne: boolean }): string;
  /** The programme does not say whom it is for. */
  noAudience: string;
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
    noNames: "Le programme ne donne pas de noms.",
    with: (names) => `Avec ${names}.`,
    noAudience: "Le programme ne dit pas à qui cela s’adresse.",
    ofPlace: (place, { names }) => `${place} ${place.startsWith("Les ") ? "travaillent" : "travaille"} avec ${names}.`,
    partner: (name, projects) => `${name} (${projects})`,
  },
  ru: {
    noPartners: "Партнёры в программе не названы.",
    noNames: "Имён в программе нет.",
    with: (names, { side, isOne }) =>
      `${side === "french" ? "Французск" : "Российск"}${isOne ? "ий партнёр" : "ие партнёры"} — ${names}.`,
    noAudience: "Для кого это, в программе не сказано.",
    ofPlace(place, { side, isOne, names }) {
      const country = side === "fr" ? "Французск" : "Российск";
      return `${country}${isOne ? "ий партнёр" : "ие партнёры"} ${place} — ${names}.`;
    },
    partner: (name, projects) => `${name} (${projects})`,
  },
};
