/** The amounts of a price in euros or roubles, in digits; in « 5 à 8 € » both. */
export const AMOUNT =
  /\d+(?:[.,]\d+)?(?=(?:\s?(?:à|-|–|ou|и|или|до|\/)\s?\d+(?:[.,]\d+)?)?\s?(?<currency>€|eur|евро|₽|руб|roubl))/giu;

/** The names of the rouble. */
export const ROUBLES = /^(?:₽|руб|roubl)/iu;
