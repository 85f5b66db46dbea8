import type { Language } from "../../language/languages.ts";
import { pluralRu } from "../plural.ts";
import { nounRu } from "../things.ts";
import type { NounRu, Things } from "../things.ts";
import { agreeingFr, begun, cancelledRu, isFr, isRu, wasRu } from "./spoken.ts";
import type { Spoken } from "./spoken.ts";

/** Replies about cancellations. `planned` is « le 28 août 2027 », «на 28 августа 2027 года». */
export interface CancellationReplies {
  cancelled(project: Spoken, planned: string): string;
  cancelledUndated(project: Spoken): string;
  /** It is planned, and the programme announces no cancellation. */
  notCancelled(project: Spoken, planned: string): string;
  notCancelledUndated(project: Spoken): string;
  /** Above a list; `projects` is « 2 projets ». */
  several(projects: string, count: number): string;
  /** None of the projects asked about is cancelled. */
  none: string;
}

const isCancelledFr = ({ fr }: Spoken) => `${fr.number === "plural" ? "sont" : "est"} ${agreeingFr(fr, "annulé")}`;

const cancellationFr: CancellationReplies = {
  cancelled: (project, planned) =>
    `${begun(project.fr.name)}, ${agreeingFr(project.fr, "prévu")} ${planned}, ${isCancelledFr(project)}.`,
  cancelledUndated: (project) => `${begun(project.fr.name)} ${isCancelledFr(project)}.`,
  notCancelled: ({ fr }, planned) =>
    `${begun(isFr(fr, "prévu"))} ${planned} ; le programme n’annonce pas d’annulation.`,
  notCancelledUndated: ({ fr }) => `${begun(isFr(fr, "prévu"))}, sans date ; le programme n’annonce pas d’annulation.`,
  several: (projects) => `Le programme annonce l’annulation de ${projects}.`,
  none: "Le programme n’annonce aucune annulation.",
};

const cancellationRu = (thing: NounRu): CancellationReplies => ({
  cancelled: ({ ru }, planned) => `${begun(wasRu(ru, "запланирован"))} ${planned}, но ${cancelledRu(ru)}.`,
  cancelledUndated: ({ ru }) => `${begun(ru.nominative)} ${cancelledRu(ru)}.`,
  notCancelled: ({ ru }, planned) => `${begun(isRu(ru, "запланирован"))} ${planned}; об отмене программа не сообщает.`,
  notCancelledUndated: ({ ru }) =>
    `${begun(ru.nominative)} есть в программе, без даты; об отмене программа не сообщает.`,
  several: (projects, count) =>
    `В программе ${pluralRu(count, thing.of("отменён", "отменена", "отменено"), "отменены", "отменено")} ${projects}.`,
  none: "Об отменах программа не сообщает.",
});

/** The sentences of a language; `things` is the programme's noun for its events. */
export function cancellationReplies(language: Language, things: Things): CancellationReplies {
  return language === "fr" ? cancellationFr : cancellationRu(nounRu(things.ru));
}
