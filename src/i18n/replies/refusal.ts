import type { Language } from "../../language/languages.ts";
import { begun, ofFr } from "./spoken.ts";
import type { Spoken } from "./spoken.ts";

/**
 * Additions to a refusal: where the programme mentions the subject, and what it offers instead. Excerpts are in
 * quotation marks.
 */
export interface RefusalReplies {
  /** No project is about the subject, but one mentions it. `excerpt` is what it says. */
  mentioned(asked: string, project: Spoken, excerpt: string | null): string;
  elsewhere(projects: string, example: Spoken): string;
  atAnotherTime(projects: string, example: Spoken): string;
  /**
   * `there` begins the sentence: « À Nice », «Вечером»; empty if the question named neither a place nor a part of the
   * day.
   */
  instead(there: string, projects: string, example: Spoken): string;
  /** Added to a list of everything in a place or period: says that nothing in it matches the words. */
  notFound: string;
  /** `places` with their prepositions in French, in the genitive in Russian. */
  towns(places: string): string;
}

export const REFUSAL_REPLIES: Record<Language, RefusalReplies> = {
  fr: {
    mentioned: (asked, { fr }, excerpt) =>
      excerpt === null
        ? `Rien n’est prévu sur « ${asked} », mais le programme en parle à propos ${ofFr(fr)}.`
        : `À propos ${ofFr(fr)}, le programme dit : ${excerpt}`,
    elsewhere: (projects, { fr }) => `Ailleurs, il y a ${projects} sur ce sujet, par exemple ${fr.name}.`,
    atAnotherTime: (projects, { fr }) => `À un autre moment, il y a ${projects} sur ce sujet, par exemple ${fr.name}.`,
    instead: (there, projects, { fr }) =>
      `${there === "" ? "À cette période" : there}, il y a ${projects}, par exemple ${fr.name}.`,
    notFound: `Le programme n’annonce rien de tel ; voici ce qu’il prévoit.`,
    towns: (places) => `Vous pouvez aussi partir d’une ville : il y a quelque chose de prévu ${places}.`,
  },
  ru: {
    mentioned: (asked, { ru }, excerpt) =>
      excerpt === null
        ? `Отдельно этому ничего не посвящено, но об этом говорится в описании ${ru.genitive}.`
        : `В описании ${ru.genitive} сказано: ${excerpt}`,
    elsewhere: (projects, { ru }) => `По этой теме в других местах есть ${projects}, например ${ru.nominative}.`,
    atAnotherTime: (projects, { ru }) => `По этой теме в другое время есть ${projects}, например ${ru.nominative}.`,
    instead: (there, projects, { ru }) =>
      `${begun(there === "" ? "в это время" : there)} запланировано другое: ${projects}, например ${ru.nominative}.`,
    notFound: "Именно этого в программе нет; вот что запланировано.",
    towns: (places) => `Можно начать и с города: например, с ${places}.`,
  },
};
