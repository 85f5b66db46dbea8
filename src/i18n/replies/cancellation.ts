import type { Language } from "../../language/languages.ts";
import { pluralRu } from "../plural.ts";

/** What is said of what is called off. `planned` is « le 28 août 2027 », «на 28 августа 2027 года». */
export interface CancellationReplies {
  cancelled(project: string, planned: string): string;
  cancelledUndated(project: string): string;
  /** Planned, and nothing says that it is called off. */
  notCancelled(project: string, planned: string): string;
  notCancelledUndated(project: string): string;
  /** Above a list; `projects` is « 2 projets ». */
  several(projects: string, count: number): string;
  /** Nothing at all, or nothing of what is asked for, is called off. */
  none: string;
  noneOfThese: string;
}

export const CANCELLATION_REPLIES: Record<Language, CancellationReplies> = {
  fr: {
    cancelled: (project, planned) => `${project}, prévu ${planned}, est annulé.`,
    cancelledUndated: (project) => `${project} est annulé.`,
    notCancelled: (project, planned) => `${project} est prévu ${planned} ; le programme n’annonce pas d’annulation.`,
    notCancelledUndated: (project) =>
      `${project} est au programme, sans date ; le programme n’annonce pas d’annulation.`,
    several: (projects) => `Le programme annonce l’annulation de ${projects}.`,
    none: "Le programme n’annonce aucune annulation.",
    noneOfThese: "De ce que vous cherchez, le programme n’annonce aucune annulation.",
  },
  ru: {
    cancelled: (project, planned) => `${project}, который намечался ${planned}, отменён.`,
    cancelledUndated: (project) => `${project} отменён.`,
    notCancelled: (project, planned) => `${project} запланирован ${planned}; об отмене программа не сообщает.`,
    notCancelledUndated: (project) => `${project} есть в программе, дата не указана; об отмене программа не сообщает.`,
    several: (projects, count) => `В программе ${pluralRu(count, "отменён", "отменены", "отменено")} ${projects}.`,
    none: "Об отменах программа не сообщает.",
    noneOfThese: "Об отмене чего-либо из этого программа не сообщает.",
  },
};
