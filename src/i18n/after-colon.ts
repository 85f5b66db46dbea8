/** Words that have a capital only because they begin a sentence: articles, pronouns, prepositions. */
const FIRST_WORDS =
  /^(?:L’|(?:Une?|L[ea]s?|Aucune?|Des|Du|Il|Elle|Ils|Elles|Ce|Cette|Ces|À|Au|Aux|Avec|Dans|En|Entre|Pour|Rien|Sous|В|Во|На|Над|С|Со|По|Под|При|Из|К|О|Об|У|Для|Это|Он|Она|Они|Между|Вместе|Программа|Такой)(?!\p{L}))/u;

/** Adapts a sentence that follows a colon: there it begins in lower case, unless it begins with a name. */
export function afterColon(said: string): string {
  return FIRST_WORDS.test(said) ? said.charAt(0).toLowerCase() + said.slice(1) : said;
}
