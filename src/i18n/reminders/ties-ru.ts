import type { Twinning } from "../../corpus/schema.ts";
import { dayText, reportedText } from "../dates.ts";
import { pluralRu } from "../plural.ts";

type Kind = Twinning["kind"];

const anniversaries = {
  twinning: ["побратимства", "документ подписан"],
  partnership: ["партнёрства", "документ подписан"],
  "cooperation-agreement": ["сотрудничества", "соглашение подписано"],
} as const;
const neutral = {
  twinning: ["Документ о побратимстве подписан", "побратимство"],
  partnership: ["Документ о партнёрстве подписан", "партнёрство"],
  "cooperation-agreement": ["Соглашение о сотрудничестве подписано", "сотрудничество"],
} as const;

export const yearsRu = (count: number) => `${count} ${pluralRu(count, "год", "года", "лет")}`;

/** «67 лет побратимства (документ подписан 5 сентября 1959 года).» */
export function anniversaryRu(count: number, kind: Kind, since: string): string {
  const [tie, signed] = anniversaries[kind];
  return `${yearsRu(count)} ${tie} (${signed} ${dayText("ru", since)}).`;
}

/**
 * A tie reported as suspended or ended: «Документ о побратимстве подписан в этот день в 1981 году; по сообщениям, …»
 */
export function neutralRu(year: string, kind: Kind, state: "suspended" | "ended", asOf: string | null): string {
  const [document, tie] = neutral[kind];
  const reported = asOf === null ? "" : ` ${reportedText("ru", asOf)}`;
  return `${document} в этот день в ${year} году; по сообщениям${reported}, ${tie} ${state === "suspended" ? "приостановлено" : "прекращено"}.`;
}
