import { capitalized } from "../../../language/capitalized.ts";
import { foldText } from "../../../language/fold.ts";
import data from "../data/remarks.json" with { type: "json" };
import type { Texts } from "../formats/plain-text.ts";

type Language = "fr" | "ru";
/** A sentence, and what it says without its label: that is not said twice. */
export interface Sentence {
  text: string;
  said: string;
}
/** What is said of an event that an entry has no field for, in one language or in both. */
export type Remark = Readonly<Partial<Record<Language, Sentence>>>;
export type Label = keyof (typeof data)["fr"]["labels"];
/** From what to what something goes; null where it has no such bound. */
export interface Bounds {
  min: number | null;
  max: number | null;
}

const LANGUAGES = ["fr", "ru"] as const;
/** A text with a full stop, unless it ends otherwise. */
export const stopped = (text: string) => (/[.!?…][»”")]?$/u.test(text) ? text : `${text}.`);

function sentence(said: string): Sentence {
  return { said, text: stopped(capitalized(said)) };
}

/** « Public : de 3 à 6 ans. », «Возраст: 3–6 лет.» */
export function labelled(label: string, text: string, language: Language): Sentence {
  return { said: text, text: stopped(`${label}${language === "fr" ? "\u202F" : ""}: ${text}`) };
}

/** A text as it goes on after a label. */
const continued = (text: string) => text.replace(/^\p{Lu}(?=\p{Ll}|\s)/u, (letter) => letter.toLowerCase());

/** What a text in one language says, under a usual label where it has one. */
export function toldRemark(text: string, language: Language, label?: Label): Remark {
  const told = label === undefined ? sentence(text) : labelled(data[language].labels[label], continued(text), language);
  return { [language]: told };
}

/** « gratuit », «бесплатно». */
export const FREE: Readonly<Record<Language, string>> = { fr: data.fr.free, ru: data.ru.free };

/** Words by which a source says that nothing is paid, and nothing else; folded. */
export const FREE_WORDS: ReadonlySet<string> = new Set(data.freeWords.map(foldText));

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

/** A text with a remark as its last sentence, unless it is said in it already. */
function withRemark(text: string | undefined, { text: remark, said }: Sentence): string {
  if (text === undefined) return remark;
  return ` ${foldText(text)} `.includes(` ${foldText(said)} `) ? text : `${stopped(text)} ${remark}`;
}

/**
 * A description with remarks as its last sentences: those in both languages in the languages that it has, else in those of the title;
 * those in one language in that.
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
