import { capitalized } from "../../language/capitalized.ts";
import { readNumber } from "./cells.ts";
import type { Texts } from "./plain-text.ts";
import { FREE } from "./remarks.ts";

/** Countries that pay in euros. */
const EURO = new Set("ad at be bg cy de ee es fi fr gr hr ie it lt lu lv mc me mt nl pt si sk sm va xk".split(" "));
const NOTHING = /^0+(?:[.,]0+)?\s*(?:€|euros?|eur|₽|руб(?:\.|лей)?|roubles?|rub|евро)?$/iu;

/** An amount with the currency of its country, in both languages; null where that is not known. */
function inCurrency(amount: string, country: string | undefined): Texts | null {
  if (country === undefined) return null;
  if (EURO.has(country)) return { fr: `${amount}\u00A0€`, ru: `${amount} евро` };
  return country === "ru" ? { fr: `${amount} roubles`, ru: `${amount} руб.` } : null;
}

/** A price as it is read. */
export interface Priced {
  price: Texts;
  /** Whether it is a number of which nobody knows the currency. */
  isBare: boolean;
}

/**
 * A price as a reader takes it: zero is free, and a number alone is in the currency of the country.
 * @param country ISO 3166 alpha-2 in lower case, where the event takes place
 */
export function pricedIn(price: Texts, country: string | undefined): Priced {
  const given = Object.values(price) as string[];
  if (given.length > 0 && given.every((text) => NOTHING.test(text)))
    return { price: { fr: capitalized(FREE.fr), ru: capitalized(FREE.ru) }, isBare: false };
  const [amount] = given;
  if (amount === undefined || !given.every((text) => readNumber(text) !== null)) return { price, isBare: false };
  const told = inCurrency(amount, country);
  return { price: told ?? price, isBare: told === null };
}
