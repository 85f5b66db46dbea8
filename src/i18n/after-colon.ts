/** Words that begin a sentence with a capital letter and are no names: articles, pronouns, prepositions. */
const FIRST_WORDS =
  /^(?:L’|(?:Une?|L[ea]s?|Des|Du|Il|Elle|Ils|Elles|Ce|Cette|Ces|À|Au|Aux|Avec|Dans|En|Entre|Pour|Sous|В|Во|На|Над|С|Со|По|Под|При|Из|К|О|Об|У|Для|Это|Он|Она|Они|Между|Вместе)(?!\p{L}))/u;

/** What is said after a colon: a sentence begins in lower case there unless with a name. */
export function afterColon(said: string): string {
  return FIRST_WORDS.test(said) ? said.charAt(0).toLowerCase() + said.slice(1) : said;
}
