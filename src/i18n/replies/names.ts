import type { Language } from "../../language/languages.ts";
import { pluralFr } from "../plural.ts";

/** What is said where names are asked for. */
export interface NamesReplies {
  /** `things` is « 4 villes russes », `names` what they are called, with their numbers. */
  several: (things: string, names: string) => string;
  /** `thing` is « Une seule ville russe ». */
  one: (thing: string, name: string, projects: string) => string;
  /** How many are left out of a long list. */
  others: (count: number) => string;
  numbersAre: string;
  /** Of months: what counts as dated. */
  dated: string;
  /** Towns that are twinned, as pairs. */
  ties: (count: number, pairs: string) => string;
}

export const NAMES_REPLIES: Record<Language, NamesReplies> = {
  fr: {
    several: (things, names) => `${things} : ${names}.`,
    one: (thing, name, projects) => `${thing} : ${name} (${projects}).`,
    others: (count) => `${count} ${pluralFr(count, "autre", "autres")}`,
    numbersAre: "Entre parenthèses, combien il y en a.",
    dated: "N’est compté que ce qui est daté au jour ou au mois près.",
    ties: (count, pairs) =>
      `${count} ${pluralFr(count, "jumelage ou partenariat", "jumelages et partenariats")} : ${pairs}.`,
  },
  ru: {
    several: (things, names) => `${things}: ${names}.`,
    one: (thing, name, projects) => `${thing}: ${name} (${projects}).`,
    others: (count) => `ещё ${count}`,
    numbersAre: "В скобках — сколько их.",
    dated: "Учтено только то, что датировано днём или месяцем.",
    ties: (count, pairs) => `Связи между городами (${count}): ${pairs}.`,
  },
};
