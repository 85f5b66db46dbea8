import { capitalized } from "../../../language/capitalized.ts";
import { foldText } from "../../../language/fold.ts";
import type { Amounts } from "../../event/event-facts.ts";
import { readNumber } from "../tables/cells.ts";
import type { Texts } from "../formats/plain-text.ts";
import { FREE, FREE_WORDS } from "../report/remarks.ts";

/** Countries with the euro. */
const EURO = new Set("ad at be bg cy de ee es fi fr gr hr ie it lt lu lv mc me mt nl pt si sk sm va xk".split(" "));
const NOTHING = /^0+(?:[.,]0+)?\s*(?:€|euros?|eur|₽|руб(?:\.|лей)?|roubles?|rub|евро)?$/iu;

const IN_EUROS = /^(\d+(?:[.,]\d+)?)\s*(?:€|euros?|eur|евро)$/iu;
const IN_ROUBLES = /^(\d+(?:[.,]\d+)?)\s*(?:₽|руб(?:\.|лей|ля|ль)?|roubles?|rub)$/iu;
const NOTHING_PAID: Amounts = { from: 0, to: 0 };

/** The currency of a country; null when unknown. */
function currencyOf(country: string | undefined): "EUR" | "RUB" | null {
  if (country === undefined) return null;
  return EURO.has(country) ? "EUR" : country === "ru" ? "RUB" : null;
}

const inCurrency = (amount: string, currency: "EUR" | "RUB"): Texts =>
  currency === "EUR"
    ? { fr: `${amount}\u00A0€`, ru: `${amount} евро` }
    : { fr: `${amount} roubles`, ru: `${amount} руб.` };

/** A single amount with its currency; undefined for other text. */
function amountIn(text: string): Amounts | undefined {
  const [euros, roubles] = [IN_EUROS.exec(text.trim()), IN_ROUBLES.exec(text.trim())];
  const amount = readNumber((euros ?? roubles)?.[1] ?? "");
  return amount === null ? undefined : { from: amount, to: amount, currency: euros ? "EUR" : "RUB" };
}

/** Whether a text says « free » and nothing else. */
const isFree = (text: string) => FREE_WORDS.has(foldText(text));

/** A price, as read. */
export interface Priced {
  price: Texts;
  /** When the text is only an amount, or says that it is free. */
  amounts?: Amounts;
  /** A number without a known currency. */
  isBare: boolean;
}

/**
 * Normalises a price: zero becomes « free », and a number alone gets the currency of the country.
 * @param country where the event takes place, ISO 3166 alpha-2 in lower case
 */
export function pricedIn(price: Texts, country: string | undefined): Priced {
  const given = Object.values(price) as string[];
  if (given.length > 0 && given.every((text) => NOTHING.test(text)))
    return {
      price: { fr: capitalized(FREE.fr), ru: capitalized(FREE.ru) },
      amounts: NOTHING_PAID,
      isBare: false,
    };
  const [text] = given;
  if (text === undefined) return { price, isBare: false };
  if (given.every(isFree)) return { price, amounts: NOTHING_PAID, isBare: false };
  const amount = readNumber(text);
  if (amount === null || !given.every((other) => readNumber(other) !== null)) {
    const told = amountIn(text);
    return { price, ...(told && { amounts: told }), isBare: false };
  }
  const currency = currencyOf(country);
  const amounts = { from: amount, to: amount, ...(currency !== null && { currency }) };
  return { price: currency === null ? price : inCurrency(text, currency), amounts, isBare: currency === null };
}
