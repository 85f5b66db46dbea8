import type { Things } from "./things.ts";

/** The texts for missing values, in both languages. */
export const UNSAID = {
  dates: { fr: "date non précisée", ru: "дата не указана" },
} as const;

/** The heading of events without a heading: « autres projets », «другие события». */
export function otherHeading({ fr, ru }: Things) {
  return { fr: `autres ${fr.many}`, ru: `другие ${ru.plural}` };
}

/** « de 2027-2028 », «2027–2028 годов»: identifies a programme without a name. */
export function ofYears(years: readonly (number | string)[]) {
  return { fr: `de ${years.join("-")}`, ru: `${years.join("–")} ${years.length === 1 ? "года" : "годов"}` };
}

/** The title and name of a programme that has neither. */
export function untitled(years: readonly number[]) {
  const { fr, ru } = ofYears(years);
  return {
    title: { fr: `Programme ${fr}`, ru: `Программа ${ru}` },
    name: { fr: `le programme ${fr}`, ru: { nominative: `программа ${ru}`, prepositional: `программе ${ru}` } },
  };
}
