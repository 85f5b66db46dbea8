/** Anniversaries in the programme's French texts: « 45e anniversaire », « 30 ans de jumelage », « les 10 ans du festival ». */
export const ANNIVERSARY_TEXT = /anniversaire|\d ans d(?:e |u |’)(?!coop|relations)/iu;

/** The number of years in such a text. */
export const YEARS_TEXT = /(?<!\d)(\d+)\s?(?:e|ème|es)?\s?(?:anniversaire|ans)/giu;
