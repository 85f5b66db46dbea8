import { capitalized } from "../../../language/capitalized.ts";
import { foldText } from "../../../language/fold.ts";
import data from "../data/remarks.json" with { type: "json" };
import type { Texts } from "../formats/plain-text.ts";

type Language = "fr" | "ru";
/** A sentence, and its content without the label, which serves to detect repetitions. */
export interface Sentence {
  text: string;
  said: string;
}
/** Something about an event that no field of an entry can hold, in one language or both. */
export type Remark = Readonly<Partial<Record<Language, Sentence>>>;
export type Label = keyof (typeof data)["fr"]["labels"];
/** The bounds of a range; null for an open end. */
export interface Bounds {
  min: number | null;
  max: number | null;
}

const LANGUAGES = ["fr", "ru"] as const;
/** The text with a full stop, unless it ends with punctuation. */
export const stopped = (text: string) => (/[.!?…][»”")]?$/u.test(text) ? text : `${text}.`);

function sentence(said: string): Sentence {
  return { said, text: stopped(capitalized(said)) };
}

/** « Public : de 3 à 6 ans. », «Возраст: 3–6 лет.» */
function labelled(label: string, text: string, language: Language): Sentence {
  return { said: text, text: stopped(`${label}${language === "fr" ? "\u202F" : ""}: ${text}`) };
}

/** The text in the form that follows a label: with a small first letter. */
const continued = (text: string) => text.replace(/^\p{Lu}(?=\p{Ll}|\s)/u, (letter) => letter.toLowerCase());

/** A remark from a text, with a standard label if one is given. */
export function toldRemark(text: string, language: Language, label?: Label): Remark {
  const told = label === undefined ? sentence(text) : labelled(data[language].labels[label], continued(text), language);
  return { [language]: told };
}

/** « gratuit », «бесплатно». */
export const FREE: Readonly<Record<Language, string>> = { fr: data.fr.free, ru: data.ru.free };

/** Folded phrases of sources that mean « free » and nothing else. */
export const FREE_WORDS: ReadonlySet<string> = new Set(data.freeWords.map(foldText));

/**
 * A range of amounts: « de 12 à 24 € », «от 12 €».
 * @param show formats a number with its unit, or without it if a second number follows
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

/** Appends a remark to a text, unless the text already says it. */
function withRemark(text: string | undefined, { text: remark, said }: Sentence): string {
  if (text === undefined) return remark;
  return ` ${foldText(text)} `.includes(` ${foldText(said)} `) ? text : `${stopped(text)} ${remark}`;
}

/**
 * Appends remarks to a description. A remark is added in each of its languages that the description has; without a
 * description, the title's languages count. If it shares none of these, it is added in its own languages.
 */
export function withRemarks(description: Texts, title: Texts, remarks: readonly Remark[]): Texts {
  const told = Object.keys(description).length > 0 ? description : title;
  const texts = { ...description };
  for (const remark of remarks) {
    const own = LANGUAGES.filter((language) => remark[language] !== undefined);
    const shared = own.filter((language) => told[language] !== undefined);
    for (const language of shared.length > 0 ? shared : own) {
      const sentence = remark[language];
      if (sentence) texts[language] = withRemark(texts[language], sentence);
    }
  }
  return texts;
}
