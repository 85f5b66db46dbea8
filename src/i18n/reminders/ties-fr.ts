import type { Twinning } from "../../corpus/schema.ts";
import { dayText, happenedText } from "../dates.ts";
import { pluralFr } from "../plural.ts";

type Kind = Twinning["kind"];

/** The kind of a tie after « les 67 ans ». */
export const ofKindFr = {
  twinning: "du jumelage",
  partnership: "du partenariat",
  "cooperation-agreement": "de l’accord de coopération",
} as const;

/** The kind of a tie at the beginning of a sentence. */
export const kindsFr = {
  twinning: "Jumelage",
  partnership: "Partenariat",
  "cooperation-agreement": "Accord de coopération",
} as const;

export const yearsFr = (count: number) => `${count} ${pluralFr(count, "an", "ans")}`;

/**
 * « les 67 ans du jumelage, signé le 5 septembre 1959. » The phrase has no verb, so it is right before, on and after the
 * day.
 */
export function anniversaryFr(count: number, kind: Kind, since: string): string {
  const years = count === 1 ? "le premier anniversaire" : `les ${yearsFr(count)}`;
  return `${years} ${ofKindFr[kind]}, signé le ${dayText("fr", since)}.`;
}

/** A tie reported as suspended or ended: « Jumelage signé à cette date en 1981 ; signalé comme suspendu. » */
export function neutralFr(year: string, kind: Kind, state: "suspended" | "ended", asOf: string | null): string {
  const reported = asOf === null ? "" : `${happenedText("fr", asOf)} `;
  return `${kindsFr[kind]} signé à cette date en ${year} ; signalé ${reported}comme ${state === "suspended" ? "suspendu" : "terminé"}.`;
}
