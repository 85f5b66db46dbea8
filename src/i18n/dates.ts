import { addDays } from "../corpus/days/days.ts";
import type { Language } from "../language/languages.ts";

/** Keeps a day and its month on one line. */
const NO_BREAK = "\u00a0";

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

/** From one month to another of the same year: « d’avril à juin 2021 », «с апреля по июнь 2021 года». */
function monthsText(language: Language, from: string, to: string): string {
  if (language === "ru") return `с ${genitiveMonth(from)} по ${monthText("ru", to)}`;
  const first = format("fr", { month: "long" }, from);
  return `${/^[ao]/u.test(first) ? `d’${first}` : `de ${first}`} à ${monthText("fr", to)}`;
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

/** A period that the text above already names, after « se limite » or «только»: « à mai », « à ces dates »; «в мае», «в это время». */
export function withinText(language: Language, range: { from: string; to: string }): string {
  const isMonth = range.from.slice(0, 7) === range.to.slice(0, 7) && isMonthStart(range.from) && isMonthEnd(range.to);
  if (language === "fr") return isMonth ? `à ${format("fr", { month: "long" }, range.from)}` : "à ces dates";
  return isMonth ? `в ${prepositionalMonth(range.from)}` : "в это время";
}

/** A date in words, as precise as the corpus has it: a day, a month (2021-05) or a year. */
export function anyDateText(language: Language, date: string): string {
  if (date.length === 10) return dayText(language, date);
  if (date.length === 7) return monthText(language, `${date}-01`);
  return language === "fr" ? date : `${date} год`;
}

/**
 * When something was reported, as precise as the corpus has it: « le 28 mars 2022 », « en mars 2022 », « en 2022 ». In
 * Russian it follows «по сообщениям»: «от 28 марта 2022 года», «за март 2022 года», «2022 года».
 */
export function reportedText(language: Language, date: string): string {
  const text = anyDateText(language, date);
  if (language === "fr") return `${date.length === 10 ? "le" : "en"} ${text}`;
  if (date.length === 10) return `от ${text}`;
  return date.length === 7 ? `за ${text}` : `${date} года`;
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

/** Up to this many ranges are listed; with more, only the first and last day are given. */
const MOST_SPANS = 4;

/** The days of a project in words; null if it has none. */
export function eventDatesText(
  language: Language,
  {
    start,
    end,
    open,
    spans = [],
    sessions = [],
  }: {
    start: string | null;
    end: string | null;
    open?: "end" | "both" | undefined;
    spans?: Days[] | undefined;
    sessions?: readonly TimedDay[] | undefined;
  },
): string | null {
  if (start === null || end === null) return null;
  if (open === "both") return language === "fr" ? "en permanence" : "постоянно";
  if (open === "end") return language === "fr" ? `à partir du ${dayText("fr", start)}` : sinceText("ru", start);
  if (sessions.length > 0 && sessions.length <= MOST_SPANS) {
    return sessions.map((session) => `${dayText(language, session.day)} ${hoursText(language, session)}`).join(", ");
  }
  if (sessions.length > 0) {
    return `${rangeText(language, { from: start, to: end })} (${timetableText(language, sessions)})`;
  }
  const told = spans.length > 0 && spans.length <= MOST_SPANS ? spans : [{ start, end }];
  return told.map((span) => rangeText(language, { from: span.start, to: span.end })).join(", ");
}

interface Days {
  start: string;
  end: string;
}

/** A session: a day with its hours. */
interface TimedDay {
  day: string;
  from: string;
  to: string | null;
}

const DAY_MINUTES = 24 * 60;

/** 0 for Monday. */
const weekdayNumber = (day: string) => (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;

/** The hours of each weekday. If they change from week to week, gives only the earliest and the latest hour. */
function timetableText(language: Language, sessions: readonly TimedDay[]): string {
  const byDay = new Map<string, Set<string>>();
  for (const { day, ...hours } of sessions) {
    byDay.set(day, (byDay.get(day) ?? new Set()).add(hoursText(language, hours)));
  }
  const byWeekday = new Map<number, { name: string; hours: Set<string> }>();
  for (const [day, hours] of byDay) {
    const key = weekdayNumber(day);
    const told = byWeekday.get(key) ?? { name: format(language, { weekday: "short" }, day), hours: new Set() };
    byWeekday.set(key, { ...told, hours: told.hours.add([...hours].join(", ")) });
  }
  const weekdays = [...byWeekday].sort(([a], [b]) => a - b).map(([, told]) => told);
  if (weekdays.some(({ hours }) => hours.size > 1)) return betweenHours(language, sessions);
  const byHours = new Map<string, string[]>();
  for (const { name, hours } of weekdays) {
    const [own = ""] = hours;
    byHours.set(own, [...(byHours.get(own) ?? []), name]);
  }
  return [...byHours]
    .map(([hours, names]) => `${names.join(", ")} ${hours}`)
    .join(" ; ")
    .replaceAll(" ; ", language === "fr" ? "\u202f; " : "; ");
}

/** « entre 10 h et 22 h selon le jour », «между 10:00 и 22:00, в зависимости от дня». */
function betweenHours(language: Language, sessions: readonly TimedDay[]): string {
  const minutes = (time: string) => 60 * Number(time.slice(0, 2)) + Number(time.slice(3));
  // A session whose end is earlier than its beginning ends the next morning.
  const endOf = ({ from, to }: TimedDay) => minutes(to ?? from) + (to !== null && to < from ? DAY_MINUTES : 0);
  const [begins] = [...sessions].sort((a, b) => minutes(a.from) - minutes(b.from));
  const [ends] = [...sessions].sort((a, b) => endOf(b) - endOf(a));
  const [first, last] = [begins?.from ?? "", ends?.to ?? ends?.from ?? ""].map((time) => timeOfDayText(language, time));
  return language === "fr"
    ? `entre ${first ?? ""} et ${last ?? ""} selon le jour`
    : `между ${first ?? ""} и ${last ?? ""}, в зависимости от дня`;
}

/** A time of day: « 9 h », « 18 h 30 », «9:00». */
export function timeOfDayText(language: Language, time: string): string {
  const [hour, minutes] = time.split(":");
  if (language === "ru") return `${Number(hour)}:${minutes ?? ""}`;
  return [String(Number(hour)), "h", ...(minutes === "00" ? [] : [minutes])].join(NO_BREAK);
}

/** A session with its day of the week: « samedi 5 septembre de 15 h à 17 h », «суббота, 5 сентября, в 15:00». */
export function sessionText(
  language: Language,
  { day, ...hours }: { day: string; from: string; to: string | null },
): string {
  return `${weekdayText(language, day)}${language === "fr" ? " " : ", "}${hoursText(language, hours)}`;
}

/** Times of day after a date: « de 18 h 30 à 20 h », « à 18 h 30 », «18:30–20:00», «в 18:30». */
export function hoursText(language: Language, { from, to }: { from: string; to: string | null }): string {
  const [first, last] = [timeOfDayText(language, from), to === null ? null : timeOfDayText(language, to)];
  if (language === "fr") return last === null ? `à ${first}` : `de ${first} à ${last}`;
  return last === null ? `в ${first}` : `${first}–${last}`;
}
