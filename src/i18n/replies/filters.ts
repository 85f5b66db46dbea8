import { capitalized } from "../../language/capitalized.ts";
import type { Language } from "../../language/languages.ts";
import type { Filter } from "../../corpus/event/filters.ts";
import { accessText, amountText } from "../facts.ts";
import { pluralRu } from "../plural.ts";
import { nounFr, nounRu } from "../things.ts";
import type { Things } from "../things.ts";
import type { Spoken } from "./spoken.ts";

interface FilterReplies {
  names: Record<"free" | "open" | "full" | "held" | "indoors" | "undated", string>;
  district(number: number): string;
  atMost(amount: string): string;
  near(name: string): string;
  nearAsker: string;
  /** After that the programme gives no prices: what there is without the condition. */
  otherwise(example: Spoken): string;
  leftNothing(name: string, count: number, things: Things): string;
  kilometres(count: string): string;
}

export const FILTER_REPLIES: Record<Language, FilterReplies> = {
  fr: {
    names: {
      free: "gratuit",
      open: "avec des places",
      full: "complet",
      held: "maintenu",
      indoors: "à l’intérieur",
      undated: "sans date",
    },
    district: (number) => `${number}${number === 1 ? "er" : "e"} arrondissement`,
    atMost: (amount) => `${amount} au plus`,
    nearAsker: "près de vous",
    near: (name) => `à moins de 2 km de : ${name}`,
    otherwise: ({ fr }) => `Sans cette condition, il y a ${fr.name}.`,
    leftNothing: (name, count, { fr: noun }) =>
      count === 1
        ? `L’unique ${noun.one} qui correspond par ailleurs n’est pas signalé${nounFr(noun).of("", "e")} comme « ${name} ».`
        : `Aucun${nounFr(noun).of("", "e")} des ${count} ${noun.many} qui correspondent par ailleurs n’est signalé${nounFr(noun).of("", "e")} comme « ${name} ».`,
    kilometres: (count) => `à ${count} km`,
  },
  ru: {
    names: {
      free: "бесплатно",
      open: "есть места",
      full: "мест нет",
      held: "не отменено",
      indoors: "в помещении",
      undated: "без даты",
    },
    district: (number) => `${number}-й округ`,
    atMost: (amount) => `не дороже ${amount}`,
    nearAsker: "рядом с вами",
    near: (name) => `не дальше 2 км: ${name}`,
    otherwise: ({ ru }) => `Без этого условия есть ${ru.nominative}.`,
    leftNothing: (name, count, { ru: noun }) =>
      count === 1
        ? `${capitalized(nounRu(noun).of("единственный", "единственная", "единственное"))} ${noun.one}, ${nounRu(noun).of("который", "которая", "которое")} подходит в остальном, не помечен${nounRu(noun).of("", "а", "о")} как «${name}».`
        : `Среди ${count} ${pluralRu(count, `${noun.few}, ${nounRu(noun).of("подходящего", "подходящей", "подходящего")}`, `${noun.many}, подходящих`, `${noun.many}, подходящих`)} в остальном, ни ${nounRu(noun).of("один не помечен", "одна не помечена", "одно не помечено")} как «${name}».`,
    kilometres: (count) => `${count} км`,
  },
};

/** A condition in words: « gratuit », «15-й округ». */
export function filterText(language: Language, filter: Filter): string {
  const replies = FILTER_REPLIES[language];
  switch (filter.kind) {
    case "access":
      return accessText(language, [filter.need]);
    case "price":
      return replies.atMost(amountText(language, filter.most, filter.currency));
    case "district":
      return /^\d{1,2}$/u.test(filter.key) ? replies.district(Number(filter.key)) : filter.name;
    case "venue":
      return filter.name;
    case "near":
      return "isOfAsker" in filter ? replies.nearAsker : replies.near(filter.name);
    case "near-me":
      return replies.nearAsker;
    default:
      return replies.names[filter.kind];
  }
}

/** A distance: « à 0,8 km ». */
export function kilometresText(language: Language, kilometres: number): string {
  return FILTER_REPLIES[language].kilometres(new Intl.NumberFormat(language).format(kilometres));
}
