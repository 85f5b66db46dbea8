import type { ProgrammeEvent } from "../../../corpus/schema.ts";
import { namesInSentence } from "../../../i18n/replies/parts.ts";
import { PRACTICAL_REPLIES } from "../../../i18n/replies/practical.ts";
import { rankReplies } from "../../../i18n/replies/rank.ts";
import { nameOf } from "../../../i18n/replies/spoken.ts";
import type { Language } from "../../../language/languages.ts";
import { costSaid } from "../../../reading/words/matter-words.ts";
import { AMOUNT, ROUBLES } from "../../../reading/words/price-words.ts";
import type { ScoredEvent } from "../../../retrieval/found.ts";
import { detailsOf } from "../../answer-event.ts";
import { sentencesOf } from "../../passages/excerpt.ts";
import type { Asked, Told } from "../kind.ts";
import { linesOf } from "../parts/lines.ts";

/** The most projects named for the lowest or highest price, and the most named among the others (dearer, or without a price). */
const [NAMED_LIMIT, OTHERS_LIMIT] = [5, 3];

/** A project with its printed price and the amounts to compare. */
interface Priced {
  found: ScoredEvent;
  text: string;
  /** 0 for what is free. */
  amounts: readonly number[];
  inRoubles: boolean | null;
}

/** The price field of an entry, else a sentence of its description about the price; undefined for neither. */
function priceText(event: ProgrammeEvent, language: Language): string | undefined {
  const tellsPrice = (sentence: string) => costSaid(sentence) !== null;
  return detailsOf(event, language).price ?? sentencesOf(event.description[language], language).find(tellsPrice);
}

/** Reads the price of a project; empty where nothing comparable is printed. */
function priced(found: ScoredEvent, language: Language): Priced[] {
  const text = priceText(found.event, language);
  if (text === undefined) return [];
  const { amounts: given } = found.event;
  if (given) {
    const { from, to = from ?? 0, currency } = given;
    return [{ found, text, amounts: [from ?? to, to], inRoubles: currency === undefined ? null : currency === "RUB" }];
  }
  const matches = [...text.matchAll(AMOUNT)];
  const free = costSaid(text)?.startsWith("free") ? [0] : [];
  const amounts = [...free, ...matches.map(([amount]) => Number(amount.replace(",", ".")))];
  const [first] = matches;
  const inRoubles = first ? ROUBLES.test(first.groups?.["currency"] ?? "") : null;
  return amounts.length === 0 ? [] : [{ found, text, amounts, inRoubles }];
}

/** Returns those with the smallest amount, or the greatest. Of free ones, those free for everybody come before those free for some. */
function firstOf(prices: readonly Priced[], isLeast: boolean): readonly Priced[] {
  const amountOf = ({ amounts }: Priced) => (isLeast ? Math.min(...amounts) : Math.max(...amounts));
  const limit = isLeast ? Math.min(...prices.map(amountOf)) : Math.max(...prices.map(amountOf));
  const first = prices.filter((price) => amountOf(price) === limit);
  const free = first.filter(({ amounts }) => amounts.every((amount) => amount === 0));
  return isLeast && free.length > 0 ? free : first;
}

/** Tells which of the projects found cost least or most, by printed prices. Prices in euros and roubles are listed, not compared. */
export function priceTold({ asks, found: { events }, question: { language }, facts }: Asked<"rank">): Told {
  const prices = events.flatMap((found) => priced(found, language));
  if (prices.length === 0)
    return { reply: PRACTICAL_REPLIES[language].notGiven("price"), isListed: events.length <= NAMED_LIMIT };
  const replies = rankReplies(language, facts.corpus.programme.things);
  const title = ({ event }: ScoredEvent) => nameOf(language, event);
  const textOf = new Map(prices.map(({ found, text }) => [found.event.id, text]));
  const currencies = new Set(prices.flatMap(({ inRoubles }) => inRoubles ?? []));
  const silent = events.filter(({ event }) => !textOf.has(event.id)).map(title);
  const ofOthers = silent.length > 0 && silent.length <= OTHERS_LIMIT ? [replies.noPrice(silent)] : [];
  if (currencies.size > 1) {
    const told = prices.map(({ found }) => found.event);
    return { reply: [...linesOf(told, language, ({ id }) => textOf.get(id) ?? ""), ...ofOthers].join("\n") };
  }
  const first = firstOf(prices, asks.end === "least");
  const withPrice = ({ found, text }: Priced) => `${title(found)} (${text})`;
  const dearer = prices.filter((price) => !first.includes(price)).map(withPrice);
  const compared = dearer.length > 0 && dearer.length <= OTHERS_LIMIT ? [replies.comparedWith(dearer)] : [];
  const named = first.slice(0, NAMED_LIMIT).map(withPrice);
  const rest = first.length - named.length;
  const names = namesInSentence(language, [...named, ...(rest > 0 ? [replies.others(rest)] : [])]);
  return {
    reply: [replies.price(asks.end, names, first.length), ...compared, ...ofOthers].join(" "),
    shown: { events: first.map(({ found }) => found) },
  };
}
