/** A label that some sources write before a price. The answer has its own label. */
const LABEL = /^\s*(?:tarifs?|prix|стоимость|цен[аы])\s*:\s*(?=\S)/iu;

/** A price without the label of its source: « Tarifs : 5 € » after « Tarif : ». */
export const withoutPriceLabel = (price: string): string => price.replace(LABEL, "");
