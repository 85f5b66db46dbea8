import { capitalized } from "../../language/capitalized.ts";
import type { Language } from "../../language/languages.ts";
import type { Filter } from "../../corpus/event/filters.ts";
import { accessText, amountText } from "../facts.ts";
import { pluralRu } from "../plural.ts";
import { nounRu } from "../things.ts";
import type { Things } from "../things.ts";

interface FilterReplies {
  names: Record<"free" | "open" | "full" | "held" | "indoors" | "undated", string>;
  district(number: number): string;
  atMost(amount: string): string;
  near(name: string): string;
  nearAsker: string;
  /** @param name begins the sentence */
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
    leftNothing: (name, count, { fr: { one, many } }) =>
      count === 1
        ? `${name} : d’après le programme, ce n’est pas le cas de l’unique ${one} qui correspond par ailleurs.`
        : `${name} : d’après le programme, ce n’est le cas d’aucun des ${count} ${many} qui correspondent par ailleurs.`,
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
    leftNothing: (name, count, { ru: noun }) =>
      count === 1
        ? `${capitalized(nounRu(noun).of("единственный", "единственная", "единственное"))} ${noun.one}, ${nounRu(noun).of("который", "которая", "которое")} подходит в остальном, не помечен${nounRu(noun).of("", "а", "о")} как «${name}».`
        : `${name}: по программе, таких нет среди ${count} ${pluralRu(count, `${noun.few}, ${nounRu(noun).of("подходящего", "подходящей", "подходящего")}`, `${noun.many}, подходящих`, `${noun.many}, подходящих`)} в остальном.`,
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
