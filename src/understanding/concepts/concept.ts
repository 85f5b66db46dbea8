/**
 * Words for one subject in both languages, separated by single spaces: whoever types one of them means them all.
 * One word for each stem: «musicale» is not listed beside «musical», «выставок» is beside «выставка».
 */
export interface Concept {
  fr: string;
  ru: string;
}
