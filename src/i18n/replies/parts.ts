import { addDays } from "../../corpus/days/days.ts";
import type { EventDates } from "../../corpus/schema.ts";
import { capitalized } from "../../language/capitalized.ts";
import type { Language } from "../../language/languages.ts";
import { catalogueOf } from "../catalogues.ts";
import { keepDatesTogether, plannedForRu, whenText } from "../dates.ts";
import { hoursText } from "../sessions.ts";

/** The text between the innermost pair of quotation marks. */
const GUILLEMETS = /«([^«»]*)»/gu;

/** A text in the quotation marks of its language; its own quotation marks become inner ones. */
export function quotedText(language: Language, text: string): string {
  const inner =
    language === "fr"
      ? text.replace(GUILLEMETS, (_, quoted: string) => `“${quoted.trim()}”`)
      : text.replace(GUILLEMETS, "„$1“");
  return catalogueOf(language).answer.quoted(inner);
}

/** A full stop that ends a sentence, and not an abbreviation such as « и т. д. ». */
const STOP = /(?<=[\p{L}\p{N})»”“]{2})\.$/u;

/** Quotes text at the end of our own sentence. In Russian the full stop moves behind the quotation marks, in French it stays inside. */
export function quotedSentence(language: Language, text: string): string {
  if (language === "fr" || !STOP.test(text)) return quotedText(language, text);
  return `${quotedText(language, text.replace(STOP, ""))}.`;
}

/** A sentence with a small first letter, to follow a colon: « Non : le projet … ». */
export function startedLow(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

/** Names in a sentence: « Nice, Dijon et Lille ». */
export function namesInSentence(language: Language, names: readonly string[]): string {
  const [last = "", before] = [names.at(-1), names.slice(0, -1).join(", ")];
  return before === "" ? last : `${before} ${language === "fr" ? "et" : "и"} ${last}`;
}

/** Marks of a date with a remark. Such a date is given in the programme's own words. */
const SAYS_MORE = /[(;,]|: /u;

/**
 * When something is planned, after « est prévu », «запланирован»: « du 9 au 19 décembre 2021 », « au second semestre
 * 2021 »; «на декабрь 2021 года». Dates with a remark are given in the programme's words: « toute l’année 2021, dont le
 * 5 février ». Null without a date.
 */
export function plannedText(language: Language, dates: EventDates): string | null {
  const days = plannedDays(language, dates);
  return days !== null && dates.hours ? `${days}, ${hoursText(language, dates.hours)}` : days;
}

function plannedDays(language: Language, { text, start, end, precision, spans }: EventDates): string | null {
  if (precision === "none" || start === null || end === null) return null;
  const words = keepDatesTogether(text[language]).replace(/, à préciser$/u, " ; la date reste à préciser");
  // « Fin août » is not a whole month.
  const isWhole =
    precision === "day" || (precision === "month" && start.endsWith("-01") && addDays(end, 1).endsWith("-01"));
  const isPlain = spans === undefined && !SAYS_MORE.test(words);
  // A range of days that fills whole months is given as days; « de janvier à juin » is not « premier semestre ».
  const isRange = /^(?:du|de|d’|с|со)\s/u.test(words);
  if (isPlain && isWhole && !(precision === "day" && isRange)) return whenText(language, { from: start, to: end });
  // « Est prévue toute l’année » would sound as if someone planned all year long.
  return language === "fr"
    ? withPrepositionFr(words.replace(/^toute l’année/u, "tout au long de l’année"))
    : withPrepositionRu(words);
}

/** Month names, with which a date may begin. */
const MONTHS_FR = "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre";

/** Dates in words for use after « est prévu ». If they begin with a noun, it gets its preposition. */
function withPrepositionFr(words: string): string {
  if (/^(?:du|de|d’|le|les|en|au|à|entre|toute|tout|tous|fin|début|mi-|courant)(?![\p{L}])/u.test(words)) return words;
  if (new RegExp(`^(?:${MONTHS_FR}|automne|été|hiver|\\d{4})(?!\\p{L})`, "u").test(words)) return `en ${words}`;
  if (/(?:semestre|trimestre)(?!\p{L})/u.test(words)) return `au ${words}`;
  if (/^printemps/u.test(words)) return `au ${words}`;
  if (/^\d+(?:er)? (?:et|,) \d/u.test(words)) return `les ${words}`;
  return /^\d/u.test(words) ? `le ${words}` : `ainsi : ${words}`;
}

/** Dates in words for use after «запланирован»: days, months and half-years take «на». */
function withPrepositionRu(words: string): string {
  if (/^с (?:\d|\p{Ll}+ по \p{Ll})/u.test(words)) return plannedForRu(words);
  if (/^(?:с|со|в|во|на|по|между|весной|летом|осенью|зимой)\s/u.test(words)) return words;
  return /^[\p{Ll}\d]/u.test(words) ? plannedForRu(words) : `так: ${words}`;
}

/** The participants of a project, by the names of its partners. */
interface Sides {
  french: readonly string[];
  russian: readonly string[];
  /** From other countries. */
  others: readonly string[];
}

/** First nouns of institutions and regions, by gender. In a sentence they take an article. */
const FEMININE =
  /^(?:région|république|fédération|garde|chambre|société|ville|mairie|commune|bibliothèque|délégation)(?!\p{L})/iu;
const MASCULINE =
  /^(?:conseil|département|musée|lycée|gymnase|consulat|centre|festival|château|palais|comité|ministère|géoparc|service|dialogue)(?!\p{L})/iu;
const ELIDED = /^(?:université|école|association|institut|opéra|orchestre|académie|ambassade|office)(?!\p{L})/iu;
/** First nouns that are written in lower case inside a sentence. */
const SMALL =
  /^(?:(?:Région|Conseil|Département|Ville|Délégation|Ministère)(?= (?:de|du|d’|des|régional|départemental|municipal|russe|française))|Région(?= \p{Lu})|(?:Association|Autres|Chambre|Château|Comité|Festival|Géoparc|Gymnase|Lycée|Musée|Palais|Université)(?!\p{L}))/u;

/**
 * A partner’s name in a French sentence: « la région de Novgorod », « le musée Tolstoï », « l’université de Lille ». A
 * town's name does not change.
 */
function partnerInSentenceFr(name: string): string {
  const small = name.replace(SMALL, (noun) => noun.toLowerCase());
  if (/^alliances(?!\p{L})/iu.test(name)) return `les ${small}`;
  if (FEMININE.test(name)) return `la ${small}`;
  if (MASCULINE.test(name)) return `le ${small}`;
  if (/^autres(?!\p{L})/iu.test(name)) return `d’${small}`;
  return ELIDED.test(name) ? `l’${small}` : name;
}

/** First nouns that are common nouns, and so small in a Russian sentence: «регион Земли Луары», «лицей Франциска I». */
const SMALL_RU =
  /^(?:Ассоциация|Гимназия|Департамент|Другие|Дворец|Замок|Лицей|Музей-заповедник|Регион|Фестиваль)(?!\p{L})/u;

/** A partner’s name in a sentence. In French it gets its article; a common noun at its beginning gets a small letter. */
export function partnerInSentence(language: Language, name: string): string {
  if (language === "fr") return partnerInSentenceFr(name);
  return SMALL_RU.test(name) ? startedLow(name) : name;
}

/** Placeholders for a partner that is still to be found, such as « À définir ». */
export const TO_BE_FOUND = /^(?:À définir|(?:французский |российский )?партнёр (?:пока )?не определён)/iu;

/** The names of partners, as they stand in a sentence. */
export function partnersInSentence(language: Language, names: readonly string[]): string {
  return namesInSentence(
    language,
    names.map((name) => partnerInSentence(language, name)),
  );
}

/** Labels for the partners from France, from Russia and from third countries. */
const SIDES_FR = ["côté français", "côté russe", "d’un autre pays"] as const;
const SIDES_RU = ["с французской стороны", "с российской", "из другой страны"] as const;
const OPEN_RU = ["французский партнёр", "российский партнёр", "партнёр из другой страны"] as const;

/**
 * The names of each side inside a sentence: « côté français, Arles ; côté russe, Pskov ». See {@link sidesText}.
 * @param sides names as they stand in a sentence
 */
export function sidesInSentence(language: Language, { french, russian, others }: Sides): string {
  const sides = [french, russian, others].flatMap((names, index) => {
    if (names.length === 0) return [];
    const isOpen = names.every((name) => TO_BE_FOUND.test(name));
    const listed = namesInSentence(language, names);
    if (language === "fr") return `${SIDES_FR[index] ?? ""}, ${isOpen ? "le partenaire reste à définir" : listed}`;
    if (isOpen) return `${OPEN_RU[index] ?? ""} пока не определён`;
    // «С российской» without its noun is only clear after «с французской стороны».
    const side =
      index === 1 && french.every((name) => TO_BE_FOUND.test(name)) ? "с российской стороны" : SIDES_RU[index];
    return `${side ?? ""} — ${listed}`;
  });
  const isShort = [french, russian, others].every(({ length }) => length < 2);
  const border = language === "fr" ? " ; " : isShort ? ", " : "; ";
  return sides.join(border);
}

/**
 * The participants of each side in a sentence: « Côté français, Nice ; côté russe, l’Ossétie du Nord. »,
 * «С французской стороны — Ницца, с российской — Москва.» If the programme says of a
 * side « à définir », so does the sentence. A side without any entry is left out. Empty if there are no partners at all.
 * @param sides names as they stand in a sentence
 */
export function sidesText(language: Language, sides: Sides): string {
  const said = sidesInSentence(language, sides);
  return said === "" ? "" : `${capitalized(said)}.`;
}
