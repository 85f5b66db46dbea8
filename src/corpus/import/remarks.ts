import data from "./data/remarks.json" with { type: "json" };
import type { Texts } from "./plain-text.ts";

type Language = "fr" | "ru";
/** What is said of an event that an entry has no field for, in both languages. */
export type Remark = Readonly<Record<Language, string>>;
/** From what to what something goes; null where it has no such bound. */
export interface Bounds {
  min: number | null;
  max: number | null;
}

export type Status = "rescheduled" | "online" | "postponed" | "full" | "tentative";

const LANGUAGES = ["fr", "ru"] as const;
/** Whoever is older is an adult of any age. */
const OLDEST = 99;
const SENTENCE_END = /[.!?…]$/u;

const sentence = (text: string) => `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
const inBoth = (say: (language: Language) => string): Remark => ({ fr: say("fr"), ru: say("ru") });

/** « gratuit », «бесплатно». */
export const FREE = inBoth((language) => data[language].free);

/** That an event has moved to another day or to the Internet, that no day is known any more, that there are no places left. */
export function statusRemark(status: Status): Remark {
  return inBoth((language) => sentence(data[language][status]));
}

/**
 * « de 12 à 24 € », «от 12 €».
 * @param show a number with its unit, or without where the unit stands behind the next one
 */
export function spanText(
  language: Language,
  { min, max }: Bounds,
  show: (number: number, hasUnit: boolean) => string,
): string {
  const { from, to, range } = data[language];
  if (max === null) return min === null ? "" : from.replace("{min}", show(min, true));
  if (min === null) return to.replace("{max}", show(max, true));
  return range.replace("{min}", show(min, false)).replace("{max}", show(max, true));
}

/** For whom an event is by age, « De 6 à 12 ans. »; null where anybody may come. */
export function agesRemark({ min, max }: Bounds): Remark | null {
  const bounds = { min: min === null || min <= 0 ? null : min, max: max === null || max >= OLDEST ? null : max };
  if (bounds.min === null && bounds.max === null) return null;
  return inBoth((language) => {
    const words = data[language];
    const rules = new Intl.PluralRules(language);
    const years = (age: number) => `${age} ${words.years[rules.select(age) === "one" ? "one" : "other"]}`;
    if (bounds.min !== null && bounds.min === bounds.max)
      return sentence(words.for.replace("{age}", years(bounds.min)));
    return sentence(spanText(language, bounds, (age, hasUnit) => (hasUnit ? years(age) : String(age))));
  });
}

const plain = (text: string) => text.toLowerCase().replace(/\s+/gu, " ");

/** A text with a remark as its last sentence, unless it is said in it already. */
function withRemark(text: string, remark: string): string {
  if (text === "") return remark;
  if (plain(text).includes(plain(remark.slice(0, -1)))) return text;
  return `${text}${SENTENCE_END.test(text) ? " " : "\n"}${remark}`;
}

/** A description with remarks as its last sentences, in the languages that it has, else in those of the title. */
export function withRemarks(description: Texts, title: Texts, remarks: readonly Remark[]): Texts {
  const told = description.fr === undefined && description.ru === undefined ? title : description;
  const languages = LANGUAGES.filter((language) => told[language] !== undefined);
  const texts = languages.map((language) => {
    const text = remarks.reduce((before, remark) => withRemark(before, remark[language]), description[language] ?? "");
    return [language, text] as const;
  });
  return Object.fromEntries(texts.filter(([, text]) => text !== ""));
}
