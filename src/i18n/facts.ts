import { costOf } from "../corpus/event/event-facts.ts";
import type { Amounts, EventAges, EventFacts, EventStatus, Need } from "../corpus/event/event-facts.ts";
import { capitalized } from "../language/capitalized.ts";
import type { Language } from "../language/languages.ts";
import { pluralFr, pluralRu } from "./plural.ts";

interface FactWords {
  free: string;
  from(min: string): string;
  to(max: string): string;
  range(min: string, max: string): string;
  ofAge(years: string): string;
  ofAllAges: string;
  years(count: number): string;
  /** Shown beside the dates of an event. */
  status: Readonly<Record<EventStatus, string>>;
  /** The status as a sentence. Cancellations are missing here, because another part of the card announces them. */
  statusSentence: Readonly<Partial<Record<EventStatus, string>>>;
  accessible(needs: string): string;
  needs: Readonly<Record<Need, string>>;
  /** Online only, or also online. */
  online: { only: string; too: string };
}

const WORDS: Record<Language, FactWords> = {
  fr: {
    free: "gratuit",
    from: (min) => `à partir de ${min}`,
    to: (max) => `jusqu’à ${max}`,
    range: (min, max) => `de ${min} à ${max}`,
    ofAge: (years) => `pour les enfants de ${years}`,
    ofAllAges: "pour tous les âges",
    years: (count) => `${count} ${pluralFr(count, "an", "ans")}`,
    status: {
      cancelled: "annulé",
      postponed: "reporté",
      rescheduled: "nouvelle date",
      "moved-online": "en ligne",
      full: "complet",
      tentative: "à confirmer",
    },
    statusSentence: {
      postponed: "L’événement est reporté.",
      rescheduled: "La date a changé.",
      "moved-online": "L’événement a lieu en ligne.",
      full: "C’est complet : il n’y a plus de places.",
      tentative: "La date reste à confirmer.",
    },
    accessible: (needs) => `accessible aux personnes en situation de handicap ${needs}`,
    needs: { ii: "intellectuel", hi: "auditif", vi: "visuel", pi: "psychique", mi: "moteur" },
    online: { only: "en ligne", too: "sur place et en ligne" },
  },
  ru: {
    free: "бесплатно",
    from: (min) => `от ${min}`,
    to: (max) => `до ${max}`,
    range: (min, max) => `от ${min} до ${max}`,
    ofAge: (years) => `для детей ${years}`,
    ofAllAges: "для всех возрастов",
    // The noun follows a preposition with the genitive.
    years: (count) => `${count} ${pluralRu(count, "года", "лет", "лет")}`,
    status: {
      cancelled: "отменено",
      postponed: "отложено",
      rescheduled: "новая дата",
      "moved-online": "онлайн",
      full: "мест нет",
      tentative: "дата уточняется",
    },
    statusSentence: {
      postponed: "Мероприятие отложено.",
      rescheduled: "Дата изменена.",
      "moved-online": "Мероприятие проходит онлайн.",
      full: "Мест больше нет.",
      tentative: "Дата ещё уточняется.",
    },
    accessible: (needs) => `доступно для людей ${needs}`,
    needs: {
      ii: "с нарушениями интеллекта",
      hi: "с нарушениями слуха",
      vi: "с нарушениями зрения",
      pi: "с психическими расстройствами",
      mi: "с нарушениями опорно-двигательного аппарата",
    },
    online: { only: "онлайн", too: "очно и онлайн" },
  },
};

/** « à partir de 6 ans », «от 6 до 12 лет», « pour tous les âges ». */
export function agesText(language: Language, { from = 0, to }: EventAges): string {
  const words = WORDS[language];
  if (to === undefined) return from === 0 ? words.ofAllAges : words.from(words.years(from));
  if (from === 0) return words.to(words.years(to));
  return from === to ? words.ofAge(words.years(to)) : words.range(String(from), words.years(to));
}

/** An amount of money: « 12,50 € »; a number alone without a currency. */
export function amountText(language: Language, amount: number, currency: string | undefined): string {
  const format = new Intl.NumberFormat(language, {
    ...{ minimumFractionDigits: 2, trailingZeroDisplay: "stripIfInteger" },
    ...(currency !== undefined && { style: "currency", currency, currencyDisplay: "narrowSymbol" }),
  });
  return format.format(amount);
}

/** A price when the programme has no text for it: « gratuit », « de 5 à 8 € », «от 300 ₽». */
export function amountsText(language: Language, amounts: Amounts): string {
  const words = WORDS[language];
  const { from = 0, to, currency } = amounts;
  if (costOf(amounts) === "free") return words.free;
  if (to === undefined) return words.from(amountText(language, from, currency));
  if (from === to) return amountText(language, to, currency);
  const most = amountText(language, to, currency);
  return from === 0 ? words.to(most) : words.range(amountText(language, from, undefined), most);
}

/** For whom an event is accessible: « accessible aux personnes en situation de handicap moteur et visuel ». */
export function accessText(language: Language, needs: readonly Need[]): string {
  const words = WORDS[language];
  return words.accessible(new Intl.ListFormat(language).format(needs.map((need) => words.needs[need])));
}

/** The status shown beside the dates: « annulé », « complet », «отложено». */
export const statusText = (language: Language, status: EventStatus): string => WORDS[language].status[status];

/** « en ligne », « sur place et en ligne ». */
export function onlineText(language: Language, { only = false }: NonNullable<EventFacts["online"]>): string {
  return WORDS[language].online[only ? "only" : "too"];
}

/** The sentence about an event's status; null if it has no special status or is cancelled. */
export function statusSentence(language: Language, status: EventStatus | undefined): string | null {
  return status === undefined ? null : (WORDS[language].statusSentence[status] ?? null);
}

/** The fields of an event as sentences: ages, accessibility, online, status. */
export function factSentences(language: Language, { ages, accessibility = [], online, status }: EventFacts): string {
  const said = [
    ages && agesText(language, ages),
    accessibility.length > 0 && accessText(language, accessibility),
    online && status !== "moved-online" && onlineText(language, online),
  ].filter((text) => typeof text === "string");
  const sentences = said.map((text) => `${capitalized(text)}.`);
  return [...sentences, statusSentence(language, status) ?? []].flat().join(" ");
}
