import { capitalized } from "../../../language/capitalized.ts";
import type { Amounts } from "../../event/event-facts.ts";
import { readNumber } from "../tables/cells.ts";
import { firstNode, isNode, listOf, textOf, textsIn } from "../formats/jsonld-values.ts";
import type { Node } from "../formats/jsonld-values.ts";
import { textsOf } from "../formats/plain-text.ts";
import type { Texts } from "../formats/plain-text.ts";
import { FREE, spanText } from "../report/remarks.ts";

type Language = "fr" | "ru";

/** The price of one offer, in a language. */
type Price = (language: Language) => string;

/** An amount with ordinary spaces: 12,50 €; 1 500 ₽. */
function amountOf(amount: number, currency: string): string {
  const isCode = /^[A-Z]{3}$/u.test(currency);
  const shown = new Intl.NumberFormat("fr", {
    ...{ minimumFractionDigits: 2, trailingZeroDisplay: "stripIfInteger" },
    ...(isCode && { style: "currency", currency, currencyDisplay: "narrowSymbol" }),
  }).format(amount);
  return `${shown} ${isCode ? "" : currency}`.replace(/\s/gu, " ").trim();
}

function priceOf(offer: Node): Price | null {
  const priced = { ...firstNode(offer["priceSpecification"]), ...offer };
  const currency = textOf(priced["priceCurrency"]).trim();
  const read = (field: string) => readNumber(textOf(priced[field]));
  const [low, high, price] = [read("lowPrice"), read("highPrice"), read("price")];
  const exact = price ?? (low === high ? low : null);
  if (exact !== null) return (language) => (exact === 0 ? FREE[language] : amountOf(exact, currency));
  const text = textOf(priced["price"]).trim();
  if (text !== "") return () => text;
  if (low === null && high === null) return null;
  const bounds = { min: low === 0 ? null : low, max: high };
  return (language) => spanText(language, bounds, (amount, hasUnit) => amountOf(amount, hasUnit ? currency : ""));
}

/**
 * The price of an event: the wording of its offers, else their amounts separated by « / ».
 * @param isFree whether the event calls itself free, when no offer has a price
 * @param title the title; words such as « Gratuit » are given in its languages
 */
export function readOffers(
  offers: unknown,
  { isFree, title }: { isFree: boolean; title: Texts },
): { price: Texts; amounts?: Amounts } {
  const nodes = listOf(offers).filter(isNode);
  const amounts = amountsOf(nodes) ?? (isFree ? { from: 0, to: 0 } : undefined);
  return { price: textsOfOffers(nodes, { isFree, title }), ...(amounts && { amounts }) };
}

/** The range from the lowest to the highest amount; undefined unless all offers use the same currency. */
function amountsOf(offers: readonly Node[]): Amounts | undefined {
  const all = offers.flatMap((offer) => boundsOf(offer) ?? []);
  const [first, ...others] = all;
  if (!first || all.length < offers.length || others.some(({ currency }) => currency !== first.currency))
    return undefined;
  const [least, most] = [all.map(({ from }) => from), all.map(({ to }) => to)];
  return {
    ...(least.every((amount) => amount !== null) && { from: Math.min(...least) }),
    ...(most.every((amount) => amount !== null) && { to: Math.max(...most) }),
    ...(/^[A-Z]{3}$/u.test(first.currency) && { currency: first.currency }),
  };
}

/** The amounts of one offer; null when it has none. */
function boundsOf(offer: Node): { from: number | null; to: number | null; currency: string } | null {
  const priced = { ...firstNode(offer["priceSpecification"]), ...offer };
  const read = (field: string) => readNumber(textOf(priced[field]));
  const [price, low, high] = [read("price"), read("lowPrice"), read("highPrice")];
  const [from, to] = [low ?? price, high ?? price];
  return from === null && to === null ? null : { from, to, currency: textOf(priced["priceCurrency"]).trim() };
}

function textsOfOffers(nodes: readonly Node[], { isFree, title }: { isFree: boolean; title: Texts }): Texts {
  const told = nodes
    .map((offer) => textsIn(offer["description"]))
    .find(({ fr, ru }) => fr !== undefined || ru !== undefined);
  if (told) return told;
  const found = nodes.map(priceOf).filter((price) => price !== null);
  const prices: Price[] = found.length === 0 && isFree ? [(language) => FREE[language]] : found;
  const say = (language: Language) => capitalized([...new Set(prices.map((price) => price(language)))].join(" / "));
  if (prices.length === 0) return {};
  const [french, russian] = [say("fr"), say("ru")];
  // Amounts without words are the same in every language.
  if (french === russian) return textsOf(french);
  return { ...(title.fr !== undefined && { fr: french }), ...(title.ru !== undefined && { ru: russian }) };
}
