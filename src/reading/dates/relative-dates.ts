import { addDays } from "../../corpus/days/days.ts";
import type { ProgrammeDays } from "../../corpus/programme.ts";
import {
  addMonths,
  daysInMonth,
  iso,
  mondayOf,
  monthRange,
  monthsOn,
  weekdayOf,
  weekendOf,
  yearOf,
} from "./calendar.ts";
import type { DateRange } from "../question.ts";

/** French counts both ends of a week: « dans huit jours » is a week from today, « dans quinze jours » two. */
const WEEKS_IN_DAYS: Readonly<Record<number, number>> = { 8: 7, 15: 14 };
const isFrench = (unit: string) => unit.startsWith("jour");

/** The day, week or month that lies some of them ahead: « dans trois semaines », «через два месяца»; before it where there are less than none. */
export function ahead(count: number, unit: string, today: string): DateRange[] {
  if (isMonth(unit)) return [monthsOn(today, count)];
  if (!isWeek(unit)) {
    const day = addDays(today, isFrench(unit) ? (WEEKS_IN_DAYS[count] ?? count) : count);
    return [{ from: day, to: day }];
  }
  const monday = addDays(mondayOf(today), 7 * count);
  return [{ from: monday, to: addDays(monday, 6) }];
}

/**
 * From today on: of some days today is the first one (« les trois prochains jours », «в ближайшие три дня»), weeks and months last until
 * the same day again (« les deux prochaines semaines »).
 */
export function within(count: number, unit: string, today: string): DateRange[] {
  if (isMonth(unit)) return [{ from: today, to: addMonths(today, count) }];
  return [{ from: today, to: addDays(today, isWeek(unit) ? 7 * count : count - 1) }];
}

/** « Les prochains jours » are a week, « les prochaines semaines » four, « les prochains mois » three months. */
export function withinFew(unit: string, today: string): DateRange[] {
  if (isMonth(unit)) return within(3, unit, today);
  return within(isWeek(unit) ? 4 : 7, unit, today);
}

/** The next such day of the week after today, or the last one before it; 0 for Monday. */
export function nearestWeekday(weekday: number, today: string, { isPast }: { isPast: boolean }): DateRange[] {
  const daysOn = ((weekday - weekdayOf(today) + 6) % 7) + 1;
  const daysAgo = ((weekdayOf(today) - weekday + 6) % 7) + 1;
  const day = addDays(today, isPast ? -daysAgo : daysOn);
  return [{ from: day, to: day }];
}

/** Some days from a day on, which is the first of them: « vendredi, pour trois jours ». */
export function stay(count: number, from: string): DateRange[] {
  return [{ from, to: addDays(from, Math.max(1, count) - 1) }];
}

const WEDNESDAY = 2;
/** Of a year. */
const TO_ITS_END = /fin de|конца|нового года/u;

const isMonth = (unit: string) => /^(?:mois|месяц)/u.test(unit);
const isWeek = (unit: string) => /^(?:semaine|недел)/u.test(unit);

/**
 * What relative words stand for: days, weekends, weeks, months, quarters, half-years, years and vaguer ones.
 * @param words folded, as a pattern matched them
 * @param today ISO date
 * @param season this year is the programme's before it has begun
 */
export function relativeRanges(words: string, today: string, season: ProgrammeDays): DateRange[] {
  const year = yearOf(today);
  const month = Number(today.slice(5, 7));
  const next = /prochain|suivant|следующ|будущ|грядущ/u.test(words);
  const last = /dernier|passe|прошл/u.test(words);
  const step = next ? 1 : last ? -1 : 0;
  const one = (date: string): DateRange[] => [{ from: date, to: date }];
  if (/apres demain|послезавтра/u.test(words)) return one(addDays(today, 2));
  if (/demain|завтра/u.test(words)) return one(addDays(today, 1));
  if (/hier|вчера/u.test(words)) return one(addDays(today, -1));
  if (/week end|weekend|выходн/u.test(words)) {
    // On a Monday or a Tuesday the next one is the one that comes; later in the week that is « ce week-end ».
    const isEarly = weekdayOf(today) < WEDNESDAY;
    return [weekendOf(addDays(today, next && isEarly ? 0 : 7 * step))];
  }
  if (/fin du mois|конца месяца/u.test(words)) return [{ from: today, to: iso(year, month, daysInMonth(year, month)) }];
  // Where « week-end » is not said, and elsewhere with the Friday.
  if (/fin de semaine/u.test(words)) return [{ from: addDays(mondayOf(today), 4), to: addDays(mondayOf(today), 6) }];
  if (/fin de la semaine|конца недели/u.test(words)) return [{ from: today, to: addDays(mondayOf(today), 6) }];
  if (/trimestre|квартал|semestre|полугоди/u.test(words)) {
    const months = /trimestre|квартал/u.test(words) ? 3 : 6;
    const period = year * (12 / months) + Math.floor((month - 1) / months) + step;
    const start = (period % (12 / months)) * months + 1;
    const range = monthRange(Math.floor(period / (12 / months)), start, start + months - 1);
    return [/конца/u.test(words) ? { ...range, from: today } : range];
  }
  if (/semaine|недел/u.test(words)) {
    const monday = addDays(mondayOf(today), 7 * step);
    return [{ from: monday, to: addDays(monday, 6) }];
  }
  if (/mois|месяц/u.test(words)) {
    return [monthsOn(today, step)];
  }
  if (/aujourd|ce soir|ce matin|cet ap|ce midi|сегодня|actuellement|maintenant|сейчас|moment/u.test(words))
    return one(today);
  if (/annee prochaine|annee derniere|annee suivante|cette annee|l an |год/u.test(words) && !TO_ITS_END.test(words)) {
    const isAhead = step === 0 && year < yearOf(season.start);
    return [isAhead ? { from: season.start, to: season.end } : monthRange(year + step, 1, 12)];
  }
  if (TO_ITS_END.test(words)) return [{ from: today, to: iso(year, 12, 31) }];
  // "soon", "coming": to the end of the year, and for half a year at least.
  const halfAYearOn = addDays(today, 183);
  return [{ from: today, to: halfAYearOn > iso(year, 12, 31) ? halfAYearOn : iso(year, 12, 31) }];
}
