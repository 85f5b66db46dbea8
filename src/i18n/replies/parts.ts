import { addDays } from "../../corpus/days.ts";
import type { EventDates } from "../../corpus/schema.ts";
import type { Language } from "../../language/languages.ts";
import { catalogueOf } from "../catalogues.ts";
import { hoursText, keepDatesTogether, whenText } from "../dates.ts";

/** What stands between the marks nearest to each other. */
const GUILLEMETS = /«([^«»]*)»/gu;

/** A text in quotation marks of its language; those that it brings along become the inner ones. */
export function quotedText(language: Language, text: string): string {
  const inner =
    language === "fr"
      ? text.replace(GUILLEMETS, (_, quoted: string) => `“${quoted.trim()}”`)
      : text.replace(GUILLEMETS, "„$1“");
  return catalogueOf(language).answer.quoted(inner);
}

/** « Le projet “…” », «Проект “…”»: masculine whatever its title. */
export function projectTitle(language: Language, title: string): string {
  const quoted = quotedText(language, keepDatesTogether(title));
  return language === "fr" ? `Le projet ${quoted}` : `Проект ${quoted}`;
}

/** A sentence as it goes on after a colon: « Non : le projet … ». */
export function startedLow(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

/** What is told aside in a sentence, with the space before it: « … (Nice ⇄ Moscou) »; nothing where it is empty. */
export function asideText(text: string): string {
  return text === "" ? "" : ` (${text})`;
}

/** Names in a sentence: « Nice, Dijon et Lille ». */
export function namesInSentence(language: Language, names: readonly string[]): string {
  const last = names.at(-1) ?? "";
  return names.length < 2 ? last : `${names.slice(0, -1).join(", ")} ${catalogueOf(language).answer.and} ${last}`;
}

/** What a date says beside its bounds stands in its words alone. */
const SAYS_MORE = /[(;,]/u;

/**
 * When something is planned, after « est prévu », «запланирован»: « du 9 au 19 décembre 2021 », « au second semestre 2021 »; «на
 * декабрь 2021 года». Dates that say more are given as they are written: « ainsi : … ». Null where there is no date.
 */
export function plannedText(language: Language, dates: EventDates): string | null {
  const days = plannedDays(language, dates);
  return days !== null && dates.hours ? `${days}, ${hoursText(language, dates.hours)}` : days;
}

function plannedDays(language: Language, { text, start, end, precision, spans }: EventDates): string | null {
  if (precision === "none" || start === null || end === null) return null;
  const words = keepDatesTogether(text[language]);
  const range = whenText(language, { from: start, to: end });
  // « Fin août » is no whole month.
  const isWhole =
    precision === "day" || (precision === "month" && start.endsWith("-01") && addDays(end, 1).endsWith("-01"));
  const isPlain = spans === undefined && !SAYS_MORE.test(words);
  // Days that make a whole month are given as days.
  if (isPlain && precision === "day" && /^(?:du|с)\s/u.test(words)) return words;
  if (isPlain && isWhole) return range;
  // « De janvier à juin », «с января по июнь» are no « premier semestre ».
  if (isPlain && /^(?:du|de|d’|с|со)\s/u.test(words)) return words;
  if (isPlain && ["quarter", "half-year", "year"].includes(precision)) {
    if (language === "ru") return `на ${words}`;
    return precision === "year" ? words : `au ${words}`;
  }
  return language === "fr" ? `ainsi : ${words}` : `так: ${words}`;
}

/** Who takes part in a project, by the names of its partners. */
interface Sides {
  french: readonly string[];
  russian: readonly string[];
  /** Of a third country. */
  others: readonly string[];
  /** Whether none of the other side is missing. */
  isOneSided: boolean;
}

/**
 * Who takes part on either side: « côté français, Nice ; côté russe, Moscou ». Where one of the two is without partners, that is
 * said; where partners of a third country are the other side, none is missing, or nobody is told, it is not. Empty where nobody is.
 */
export function sidesText(language: Language, { french, russian, others, isOneSided }: Sides): string {
  if (french.length + russian.length + others.length === 0) return "";
  const { noFrenchPartner, noRussianPartner } = catalogueOf(language).answer;
  const [left, right] = [namesInSentence(language, french), namesInSentence(language, russian)];
  const missing = (said: string) => (others.length > 0 || isOneSided ? [] : [said]);
  const third = namesInSentence(language, others);
  if (language === "fr") {
    return [
      ...(left === "" ? missing(noFrenchPartner) : [`côté français, ${left}`]),
      ...(right === "" ? missing(noRussianPartner) : [`côté russe, ${right}`]),
      ...(third === "" ? [] : [`d’autres pays, ${third}`]),
    ].join(" ; ");
  }
  return [
    ...(left === "" ? missing(noFrenchPartner) : [`с французской стороны — ${left}`]),
    ...(right === "" ? missing(noRussianPartner) : [`с российской — ${right}`]),
    ...(third === "" ? [] : [`из других стран — ${third}`]),
  ].join("; ");
}
