import type { Language } from "../language/languages.ts";
import { dayText, NO_BREAK, rangeText, shortWeekdayName, sinceText, weekdayText } from "./dates.ts";

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
    const told = byWeekday.get(key) ?? { name: shortWeekdayName(language, day), hours: new Set() };
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
