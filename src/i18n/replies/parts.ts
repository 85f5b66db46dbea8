import { addDays } from "../../corpus/days/days.ts";
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

/** A full stop at the end of a sentence, not one of « и т. д. ». */
const STOP = /(?<=[\p{L}\p{N})»”“]{2})\.$/u;

/** Whole sentences in quotation marks, at the end of one of ours: a Russian full stop follows the marks, a French one stays inside. */
export function quotedSentence(language: Language, text: string): string {
  if (language === "fr" || !STOP.test(text)) return quotedText(language, text);
  return `${quotedText(language, text.replace(STOP, ""))}.`;
}

/** A sentence as it goes on after a colon: « Non : le projet … ». */
export function startedLow(sentence: string): string {
  return sentence.charAt(0).toLowerCase() + sentence.slice(1);
}

const LISTS = { fr: new Intl.ListFormat("fr-FR"), ru: new Intl.ListFormat("ru-RU") };

/** Names in a sentence: « Nice, Dijon et Lille ». */
export function namesInSentence(language: Language, names: readonly string[]): string {
  return LISTS[language].format(names);
}

/** What a date says beside its bounds stands in its words alone. */
const SAYS_MORE = /[(;,]/u;

/**
 * When something is planned, after « est prévu », «запланирован»: « du 9 au 19 décembre 2021 », « au second semestre 2021 »; «на
 * декабрь 2021 года». Dates that say more are given in their words: « toute l’année 2021, dont le 5 février ». Null where there is no date.
 */
export function plannedText(language: Language, dates: EventDates): string | null {
  const days = plannedDays(language, dates);
  return days !== null && dates.hours ? `${days}, ${hoursText(language, dates.hours)}` : days;
}

function plannedDays(language: Language, { text, start, end, precision, spans }: EventDates): string | null {
  if (precision === "none" || start === null || end === null) return null;
  const words = keepDatesTogether(text[language]);
  // « Fin août » is no whole month.
  const isWhole =
    precision === "day" || (precision === "month" && start.endsWith("-01") && addDays(end, 1).endsWith("-01"));
  const isPlain = spans === undefined && !SAYS_MORE.test(words);
  // Days that make a whole month are given as days, « de janvier à juin » is no « premier semestre ».
  const isRange = /^(?:du|de|d’|с|со)\s/u.test(words);
  if (isPlain && isWhole && !(precision === "day" && isRange)) return whenText(language, { from: start, to: end });
  return language === "fr" ? withPrepositionFr(words) : withPrepositionRu(words);
}

/** Months as dates begin with them. */
const MONTHS_FR = "janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre";

/** Dates in words after « est prévu »: those that begin with a noun get the preposition that they go with. */
function withPrepositionFr(words: string): string {
  if (/^(?:du|de|d’|le|les|en|au|à|entre|toute|tous|fin|début|mi-|courant)(?![\p{L}])/u.test(words)) return words;
  if (new RegExp(`^(?:${MONTHS_FR}|automne|été|hiver|\\d{4})(?!\\p{L})`, "u").test(words)) return `en ${words}`;
  if (/(?:semestre|trimestre)(?!\p{L})/u.test(words)) return `au ${words}`;
  if (/^printemps/u.test(words)) return `au ${words}`;
  if (/^\d+(?:er)? (?:et|,) \d/u.test(words)) return `les ${words}`;
  return /^\d/u.test(words) ? `le ${words}` : `ainsi : ${words}`;
}

/** The same after «запланирован»: a day, a month, a half-year with «на». */
function withPrepositionRu(words: string): string {
  if (/^(?:с|со|в|во|на|по|между|весной|летом|осенью|зимой)\s/u.test(words)) return words;
  return /^[\p{Ll}\d]/u.test(words) ? `на ${words}` : `так: ${words}`;
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

/** Institutions and regions by the noun that they begin with, which takes an article in a sentence. */
const FEMININE =
  /^(?:région|république|fédération|garde|chambre|société|ville|mairie|commune|bibliothèque|délégation)(?!\p{L})/iu;
const MASCULINE =
  /^(?:conseil|département|musée|lycée|gymnase|consulat|centre|festival|château|palais|comité|ministère|géoparc|service|dialogue)(?!\p{L})/iu;
const ELIDED = /^(?:université|école|association|institut|opéra|orchestre|académie|ambassade|office)(?!\p{L})/iu;
/** Those that are written small inside a sentence. */
const SMALL =
  /^(?:Région|Conseil|Département|Ville|Délégation)(?= (?:de|du|d’|des|régional|départemental|municipal|russe|française))/u;

/** A partner’s name in a French sentence: « la région de Novgorod », « le Musée Tolstoï », « l’Université de Lille »; a town as it is. */
export function partnerInSentence(name: string): string {
  const small = name.replace(SMALL, (noun) => noun.toLowerCase());
  if (FEMININE.test(name)) return `la ${small}`;
  if (MASCULINE.test(name)) return `le ${small}`;
  return ELIDED.test(name) ? `l’${small}` : name;
}

/**
 * Who takes part on either side: « Nice, côté français, et Moscou, côté russe ». Where one of the two is without partners, that is
 * said; where partners of a third country are the other side, none is missing, or nobody is told, it is not. Empty where nobody is.
 */
export function sidesText(language: Language, { french, russian, others, isOneSided }: Sides): string {
  if (french.length + russian.length + others.length === 0) return "";
  const { noFrenchPartner, noRussianPartner } = catalogueOf(language).answer;
  const missing = (said: string) => (others.length > 0 || isOneSided ? [] : [said]);
  if (language === "fr") {
    const [left, right, third] = [french, russian, others].map((names) =>
      namesInSentence("fr", names.map(partnerInSentence)),
    ) as [string, string, string];
    const sides = [
      ...(left === "" ? [] : [`${left}, côté français`]),
      ...(right === "" ? [] : [`${right}, côté russe`]),
      ...(third === "" ? [] : [`${third}, d’autres pays`]),
    ];
    // Of two sides that each have one name commas are enough.
    const told = sides.length === 2 && !/ et /u.test(`${left}${right}`) ? sides.join(", et ") : sides.join(" ; ");
    return [
      told,
      ...(left === "" ? missing(noFrenchPartner) : []),
      ...(right === "" ? missing(noRussianPartner) : []),
    ].join(" ; ");
  }
  const [left, right, third] = [french, russian, others].map((names) => namesInSentence("ru", names)) as [
    string,
    string,
    string,
  ];
  return [
    ...(left === "" ? missing(noFrenchPartner) : [`с французской стороны — ${left}`]),
    ...(right === "" ? missing(noRussianPartner) : [`с российской — ${right}`]),
    ...(third === "" ? [] : [`из других стран — ${third}`]),
  ].join("; ");
}
