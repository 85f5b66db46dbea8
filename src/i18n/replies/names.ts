import { capitalized } from "../../language/capitalized.ts";
import type { Language } from "../../language/languages.ts";
import { numeralFr } from "../numerals.ts";
import { pluralFr } from "../plural.ts";

/** Replies to questions that ask for names. */
export interface NamesReplies {
  /** `things` is « 4 villes russes ». In `names`, each name has its number of projects, the first one also the noun. */
  several: (things: string, names: string) => string;
  /** `thing` is « Une seule ville russe ». */
  one: (thing: string, name: string, projects: string) => string;
  /** How many names of a long list are left out. */
  others: (count: number) => string;
  /** Explains which months count as dated. */
  dated: string;
  /** Pairs of twinned towns. */
  ties: (count: number, pairs: string) => string;
}

export const NAMES_REPLIES: Record<Language, NamesReplies> = {
  fr: {
    several: (things, names) => `${capitalized(things)} : ${names}.`,
    one: (thing, name, projects) => `${thing} : ${name} (${projects}).`,
    others: (count) => `${count} ${pluralFr(count, "autre", "autres")}`,
    dated: "N’est compté que ce qui est daté au jour ou au mois près.",
    ties: (count, pairs) =>
      `${capitalized(numeralFr(count))} ${pluralFr(count, "jumelage ou partenariat", "jumelages et partenariats")} : ${pairs}.`,
  },
  ru: {
    several: (things, names) => `${capitalized(things)}: ${names}.`,
    one: (thing, name, projects) => `${thing}: ${name} (${projects}).`,
    others: (count) => `ещё ${count}`,
    dated: "Учтено только то, у чего указан день или месяц.",
    ties: (count, pairs) => `Связи между городами (${count}): ${pairs}.`,
  },
};
