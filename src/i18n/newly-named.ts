/** The feminine endings of a French noun, for one whose article does not show its gender: « exposition », « université ». */
const FEMININE_ENDING = /(?:[st]ion|[ae]nce|té|ie|ée|ure|ude|ade|ette|esse)$/u;

/**
 * What a French sentence says is planned, with a definite article before its name in quotation marks. A time may stand before it; words
 * that belong to another noun (« la participation de la troupe … ») may not.
 */
const PLANNED_BY_NAME =
  /(?<=\s)(prévoi(?:t|ent)(?:,(?:[^«»,;:.]|,(?= ))+?,)? )(la |le |l’)((?!(?:[^«]*\s)?(?:de|du|des|au|aux|à|d’\p{L}+)\s)[\p{L}’ -]+?)(\s«)/gu;

/**
 * Gives what is planned an indefinite article where a text names it for the first time: « Avignon prévoit l’exposition « … » » becomes
 * « Avignon prévoit une exposition intitulée « … » ». Russian has no articles, and a noun of unknown gender keeps its own.
 */
export function newlyNamed(text: string): string {
  return text.replace(PLANNED_BY_NAME, (whole, plans: string, article: string, noun: string, name: string) => {
    const [first = ""] = noun.split(" ");
    const isFeminine = article === "la " || (article === "l’" && FEMININE_ENDING.test(first));
    if (article === "l’" && !isFeminine) return whole;
    const [one, called] = isFeminine ? ["une", "intitulée"] : ["un", "intitulé"];
    return `${plans}${one} ${noun} ${called}${name}`;
  });
}
