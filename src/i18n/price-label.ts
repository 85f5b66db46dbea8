/** A label that a source writes before its prices, and the answer has already. */
const LABEL = /^\s*(?:tarifs?|prix|стоимость|цен[аы])\s*:\s*(?=\S)/iu;

/** A price without the label of its source: « Tarifs : 5 € » after « Tarif : ». */
export const withoutPriceLabel = (price: string): string => price.replace(LABEL, "");
