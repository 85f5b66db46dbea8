import type { Language } from "../../language/languages.ts";
import { begun, wasFr, wasRu } from "./spoken.ts";
import type { Spoken } from "./spoken.ts";

/** Replies to questions about the outcome of what was planned. */
export interface AfterwardsReplies {
  /** The programme only describes plans; `edition` is « 19 mars 2021 », null if unknown. */
  plan(edition: string | null): string;
  /** `planned` is « du 9 au 19 décembre 2021 ». */
  planned(project: Spoken, planned: string): string;
  undated(project: Spoken): string;
  /** After {@link plan}: no cancellation is announced. */
  noneCancelled: string;
  /** What the programme's introduction says about another year; `quote` is in quotation marks. */
  printedAtAll(years: string, quote: string): string;
  /** Above the reports about ties. */
  ties: string;
}

export const AFTERWARDS_REPLIES: Record<Language, AfterwardsReplies> = {
  fr: {
    plan: (edition) =>
      edition === null
        ? "Le programme dit ce qui était prévu, pas ce qui a eu lieu."
        : `Le programme, daté du ${edition}, dit ce qui était prévu, pas ce qui a eu lieu.`,
    planned: ({ fr }, planned) => `${begun(wasFr(fr, "prévu"))} ${planned}.`,
    undated: ({ fr }) => `${begun(wasFr(fr, "prévu"))} ; la date n’était pas précisée.`,
    noneCancelled: "Il n’annonce aucune annulation.",
    printedAtAll: (years, quote) => `Sur ${years}, le programme dit ceci : ${quote}.`,
    ties: "Voici ce que signalent les sources consultées sur les jumelages et partenariats.",
  },
  ru: {
    plan: (edition) =>
      edition === null
        ? "В программе только планы: что состоялось, в ней не сказано."
        : `В программе от ${edition} только планы: что состоялось, в ней не сказано.`,
    planned: ({ ru }, planned) => `${begun(wasRu(ru, "запланирован"))} ${planned}.`,
    undated: ({ ru }) => `${begun(wasRu(ru, "запланирован"))}; дата не указана.`,
    noneCancelled: "Об отменах в ней ничего нет.",
    printedAtAll: (years, quote) => `Про ${years} в программе сказано так: ${quote}.`,
    ties: "Вот что сообщают просмотренные источники о побратимстве и партнёрстве.",
  },
};
