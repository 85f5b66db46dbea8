import { addDays } from "../corpus/days/days.ts";
import type { Language } from "../language/languages.ts";

/** Keeps a day and its month on one line. */
export const NO_BREAK = "\u00a0";

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Formats a date in UTC and in an explicit locale, so that the machine's settings have no effect. */
function format(language: Language, options: Intl.DateTimeFormatOptions, date: string): string {
  const key = `${language}${JSON.stringify(options)}`;
  let formatter = formatters.get(key);
  if (!formatter) {
    formatter = new Intl.DateTimeFormat(language === "fr" ? "fr-FR" : "ru-RU", { timeZone: "UTC", ...options });
    formatters.set(key, formatter);
  }
  return formatter.format(new Date(`${date}T00:00:00Z`));
}

function dayNumber(language: Language, date: string): string {
  const day = String(Number(date.slice(8, 10)));
  return language === "fr" && day === "1" ? "1er" : day;
}

/** A Russian month after a number or «с»: «мая». */
function genitiveMonth(date: string): string {
  return format("ru", { day: "numeric", month: "long" }, date).replace(/^\d+\s/u, "");
}

/** Day and month in words: « 1er mai », «1 мая». */
function dayAndMonth(language: Language, date: string): string {
  const month = language === "fr" ? format("fr", { month: "long" }, date) : genitiveMonth(date);
  return `${dayNumber(language, date)}${NO_BREAK}${month}`;
}

function year(language: Language, date: string): string {
  return language === "fr" ? date.slice(0, 4) : `${date.slice(0, 4)} года`;
}

/** A day in words: « 5 février 2021 », «5 февраля 2021 года». */
export function dayText(language: Language, date: string): string {
  return `${dayAndMonth(language, date)} ${year(language, date)}`;
}

/** A short day of the week: « dim. », «вс». */
export function shortWeekdayName(language: Language, date: string): string {
  return format(language, { weekday: "short" }, date);
}

/** The day of the week: « dimanche », «воскресенье». */
export function weekdayName(language: Language, date: string): string {
  return format(language, { weekday: "long" }, date);
}

/** A day with its day of the week: « samedi 5 septembre », «суббота, 5 сентября». */
export function weekdayText(language: Language, date: string): string {
  return `${weekdayName(language, date)}${language === "fr" ? " " : ", "}${dayAndMonth(language, date)}`;
}

/** A day with its day of the week and its year: « samedi 5 septembre 2026 », «суббота, 5 сентября 2026 года». */
export function weekdayAndYearText(language: Language, date: string): string {
  return `${weekdayText(language, date)} ${year(language, date)}`;
}

let parted: RegExp | undefined;

/** Puts a no-break space between each day and its month, so that they stay on one line: « le 5 février », «5 февраля». */
export function keepDatesTogether(text: string): string {
  if (!parted) {
    const days = Array.from({ length: 12 }, (_, index) => `2000-${String(index + 1).padStart(2, "0")}-01`);
    const months = days.flatMap((day) => [format("fr", { month: "long" }, day), genitiveMonth(day)]).join("|");
    parted = new RegExp(`(?<!\\p{N})(\\p{N}{1,2}|1er) (?=(?:${months})(?!\\p{L}))`, "giu");
  }
  return text.replace(parted, `$1${NO_BREAK}`);
}

function isMonthStart(date: string): boolean {
  return date.endsWith("-01");
}

function isMonthEnd(date: string): boolean {
  return isMonthStart(addDays(date, 1));
}

/** A month in words, in the nominative: « décembre 2021 », «декабрь 2021 года». */
export function monthText(language: Language, date: string): string {
  return `${format(language, { month: "long" }, date)} ${year(language, date)}`;
}

/** « de mai », « d’avril ». */
function ofMonthFr(date: string): string {
  const month = format("fr", { month: "long" }, date);
  return /^[ao]/u.test(month) ? `d’${month}` : `de ${month}`;
}

/** From one month to another of the same year: « d’avril à juin 2021 », «с апреля по июнь 2021 года». */
function monthsText(language: Language, from: string, to: string): string {
  if (language === "ru") return `с ${genitiveMonth(from)} по ${monthText("ru", to)}`;
  return `${ofMonthFr(from)} à ${monthText("fr", to)}`;
}

/**
 * A date range in words: a day, a month, a year, whole months (« de mars à mai 2021 », «с марта по май 2021 года»), or
 * « du 1er au 15 mai 2021 », «с 1 по 15 мая 2021 года».
 */
export function rangeText(language: Language, { from, to }: { from: string; to: string }): string {
  if (from === to) return dayText(language, from);
  const sameYear = from.slice(0, 4) === to.slice(0, 4);
  const sameMonth = from.slice(0, 7) === to.slice(0, 7);
  if (sameYear && isMonthStart(from) && isMonthEnd(to)) {
    if (sameMonth) return monthText(language, from);
    if (from.endsWith("-01-01") && to.endsWith("-12-31")) {
      return language === "fr" ? from.slice(0, 4) : `${from.slice(0, 4)} год`;
    }
    return monthsText(language, from, to);
  }
  const first = sameMonth
    ? dayNumber(language, from)
    : sameYear
      ? dayAndMonth(language, from)
      : dayText(language, from);
  const last = dayText(language, to);
  return language === "fr" ? `du ${first} au ${last}` : `с ${first} по ${last}`;
}

/**
 * A date range as an answer to "when": « en mars 2021 », « d’avril à juin 2021 », « le 5 février 2021 », « les 20 et 21
 * juin 2021 »; «на март 2021 года», «на апрель — июнь 2021 года», «на 5 февраля 2021 года», «на 1–15 мая 2021 года».
 */
export function whenText(language: Language, range: { from: string; to: string }): string {
  const text = rangeText(language, range);
  if (language === "ru") return plannedForRu(text);
  if (range.from === range.to) return `le ${text}`;
  // Two days are listed and not given as a range.
  if (addDays(range.from, 1) === range.to) return `les ${text.replace(/^du /u, "").replace(" au ", " et ")}`;
  return /^d(?:u |e |’)/u.test(text) ? text : `en ${text}`;
}

/** The nominative of each month by its genitive: «мая» → «май». */
const nominatives = new Map<string, string>();

function nominativeMonth(genitive: string): string {
  if (nominatives.size === 0) {
    for (let month = 1; month <= 12; month += 1) {
      const day = `2000-${String(month).padStart(2, "0")}-01`;
      nominatives.set(genitiveMonth(day), format("ru", { month: "long" }, day));
    }
  }
  return nominatives.get(genitive) ?? genitive;
}

/**
 * Dates in words after «запланирован», which takes «на»: «с 9 по 19 декабря» becomes «на 9–19 декабря», «с апреля по июнь»
 * «на апрель — июнь».
 */
export function plannedForRu(words: string): string {
  const onDays = words
    .replace(
      /(?<!\p{L})с (\d[^,;()]*?) по (?=\d)/gu,
      (_, first: string) => `${first}${/^\d+$/u.test(first) ? "–" : " — "}`,
    )
    .replace(/(?<!\p{L})с (\p{Ll}+) по (?=\p{Ll})/gu, (_, first: string) => `${nominativeMonth(first)} — `);
  return `на ${onDays}`;
}

/** «мае»: the prepositional of a month. */
const prepositionalMonth = (date: string) => `${format("ru", { month: "long" }, date).replace(/[йь]$/u, "")}е`;

/**
 * The time of something that comes back every year. Days and months have no year: « en mars », « du 1er au 15 mai »,
 * « le 6 décembre », « en 2027 »; «в марте», «с 1 по 15 мая», «6 декабря», «в 2027 году».
 */
export function duringText(language: Language, range: { from: string; to: string }): string {
  const isYear = range.from.endsWith("-01-01") && range.to.endsWith("-12-31");
  if (language === "fr") {
    const text = whenText("fr", range);
    return isYear ? text : text.replace(/ \d{4}$/u, "");
  }
  const text = rangeText("ru", range);
  if (isYear) return `в ${text.replace(/год$/u, "году")}`;
  const isOfDays = /^(?:с )?\d/u.test(text) || text.startsWith("с ");
  return isOfDays ? text.replace(/ \d{4} года$/u, "") : `в ${prepositionalMonth(range.from)}`;
}

/** A period that the text above already names, after « se limite » or «только»: « au mois de mai », « à cette date », « à ces dates »; «в мае», «в этот день», «в это время». */
export function withinText(language: Language, range: { from: string; to: string }): string {
  const isMonth = range.from.slice(0, 7) === range.to.slice(0, 7) && isMonthStart(range.from) && isMonthEnd(range.to);
  if (language === "fr") {
    if (isMonth) return `au mois ${ofMonthFr(range.from)}`;
    return range.from === range.to ? "à cette date" : "à ces dates";
  }
  if (isMonth) return `в ${prepositionalMonth(range.from)}`;
  return range.from === range.to ? "в этот день" : "в это время";
}

/** A date in words, as precise as the corpus has it: a day, a month (2021-05) or a year. */
export function anyDateText(language: Language, date: string): string {
  if (date.length === 10) return dayText(language, date);
  if (date.length === 7) return monthText(language, `${date}-01`);
  return language === "fr" ? date : `${date} год`;
}

/**
 * When something was reported, as precise as the corpus has it: after « une source », « du 28 mars 2022 », « de 2022 »; after «по сообщениям»,
 * «от 28 марта 2022 года», «за март 2022 года», «2022 года».
 */
export function reportedText(language: Language, date: string): string {
  const text = anyDateText(language, date);
  if (language === "fr") return `${date.length === 10 ? "du" : "de"} ${text}`;
  if (date.length === 10) return `от ${text}`;
  return date.length === 7 ? `за ${text}` : `${date} года`;
}

/** When something happened, as precise as the corpus has it: « le 30 mai 1981 », « en 1966 »; «30 мая 1981 года», «в мае 2022 года», «в 1966 году». */
export function happenedText(language: Language, date: string): string {
  if (language === "fr") return `${date.length === 10 ? "le" : "en"} ${anyDateText("fr", date)}`;
  if (date.length === 10) return dayText("ru", date);
  return date.length === 7 ? `в ${prepositionalMonth(`${date}-01`)} ${year("ru", date)}` : `в ${date} году`;
}

/**
 * Since when, as precise as the corpus has it: « depuis le 5 septembre 1959 », « depuis mai 2022 », «с мая 2022 года».
 */
export function sinceText(language: Language, date: string): string {
  if (language === "fr") return `depuis ${date.length === 10 ? "le " : ""}${anyDateText("fr", date)}`;
  if (date.length === 10) return `с ${dayText("ru", date)}`;
  return `с ${date.length === 7 ? `${genitiveMonth(`${date}-01`)} ` : ""}${year("ru", date)}`;
}

/**
 * Remarks that follow the dates in the programme: « …, dont le 5 février », « … ; à préciser », «… (только вебинар)».
 */
const SAYS_BESIDE =
  /(?:\s*;|\s*:\s|\s*\(|, (?=dont |notamment |avec |et «|le reste |à préciser|в том числе|дата |а |остальное )).*$/u;

/** The dates of a project without the programme's remarks on them. */
export function datesAlone(text: string): string {
  return text.replace(SAYS_BESIDE, "");
}

/** The first of two days in words: « du 9 au 19 décembre 2021 », «с 9 по 19 декабря 2021»; a day begins with its number. */
const FROM_TO = /(?<!\p{L})(?:du|с) (\d[^,]*?) (?:au|по) (?=\d)/gu;

const HALVES = { fr: ["premier semestre", "second semestre"], ru: ["первое полугодие", "второе полугодие"] } as const;
const QUARTERS = {
  fr: ["premier trimestre", "deuxième trimestre", "troisième trimestre", "quatrième trimestre"],
  ru: ["первый квартал", "второй квартал", "третий квартал", "четвёртый квартал"],
} as const;
/** From the season that begins in March on. */
const SEASONS = { fr: ["printemps", "été", "automne", "hiver"], ru: ["весна", "лето", "осень", "зима"] } as const;

const monthIndex = (date: string) => Number(date.slice(5, 7)) - 1;

/** One period of a project, short enough for a list: « 19–23 avril 2021 », « second semestre 2021 », «осень 2021». */
export function briefPeriodText(
  language: Language,
  { start, end, precision }: { start: string; end: string; precision: string },
): string {
  const named = (name: string | undefined) => `${name ?? ""} ${start.slice(0, 4)}`;
  if (precision === "half-year") return named(HALVES[language][Math.floor(monthIndex(start) / 6)]);
  if (precision === "quarter") return named(QUARTERS[language][Math.floor(monthIndex(start) / 3)]);
  if (precision === "season") return named(SEASONS[language][Math.floor(((monthIndex(start) + 10) % 12) / 3)]);
  if (precision === "year")
    return language === "fr" ? `toute l’année ${start.slice(0, 4)}` : `весь ${start.slice(0, 4)} год`;
  return briefDatesText(language, rangeText(language, { from: start, to: end }));
}

/**
 * The dates of a project, short enough for a list: « 9–19 décembre 2021 », « toute l’année 2021 », «13 ноября — 23
 * декабря 2021».
 */
export function briefDatesText(language: Language, text: string): string {
  const dash = language === "fr" ? " – " : " — ";
  return datesAlone(text)
    .replace(/(\d) года$/u, "$1")
    .replace(FROM_TO, (_, from: string) => `${from}${/^\d+(?:er)?$/u.test(from) ? "–" : dash}`);
}
