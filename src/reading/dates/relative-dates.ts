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

/** French counts both ends: « dans huit jours » is in 7 days, « dans quinze jours » in 14. */
const WEEKS_IN_DAYS: Readonly<Record<number, number>> = { 8: 7, 15: 14 };
const isFrench = (unit: string) => unit.startsWith("jour");

/** The day, week or month `count` units ahead: « dans trois semaines », «через два месяца»; before it if `count` is negative. */
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
 * A range from today on. Days include today (« les trois prochains jours », «в ближайшие три дня»); weeks and months
 * end on the same weekday or date (« les deux prochaines semaines »).
 */
export function within(count: number, unit: string, today: string): DateRange[] {
  if (isMonth(unit)) return [{ from: today, to: addMonths(today, count) }];
  return [{ from: today, to: addDays(today, isWeek(unit) ? 7 * count : count - 1) }];
}

/** « Les prochains jours » means a week, « les prochaines semaines » four weeks, « les prochains mois » three months. */
export function withinFew(unit: string, today: string): DateRange[] {
  if (isMonth(unit)) return within(3, unit, today);
  return within(isWeek(unit) ? 4 : 7, unit, today);
}

/** The next such weekday after today, or the last one before it; 0 for Monday. */
export function nearestWeekday(weekday: number, today: string, { isPast }: { isPast: boolean }): DateRange[] {
  const daysOn = ((weekday - weekdayOf(today) + 6) % 7) + 1;
  const daysAgo = ((weekdayOf(today) - weekday + 6) % 7) + 1;
  const day = addDays(today, isPast ? -daysAgo : daysOn);
  return [{ from: day, to: day }];
}

/** A stay of `count` days, the first day included: « vendredi, pour trois jours ». */
export function stay(count: number, from: string): DateRange[] {
  return [{ from, to: addDays(from, Math.max(1, count) - 1) }];
}

const WEDNESDAY = 2;
/** Until the end of the year. */
const TO_ITS_END = /fin de|конца|нового года/u;

const isMonth = (unit: string) => /^(?:mois|месяц)/u.test(unit);
const isWeek = (unit: string) => /^(?:semaine|недел)/u.test(unit);

/**
 * The days that relative words mean: days, weekends, weeks, months, quarters, half-years, years, and vaguer ones.
 * @param words folded, as a pattern matched them
 * @param today ISO date
 * @param season before the programme begins, « cette année » means the programme's
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
    // On a Monday or Tuesday the « next » weekend is the coming one; later in the week that would be « ce week-end ».
    const isEarly = weekdayOf(today) < WEDNESDAY;
    return [weekendOf(addDays(today, next && isEarly ? 0 : 7 * step))];
  }
  if (/fin du mois|конца месяца/u.test(words)) return [{ from: today, to: iso(year, month, daysInMonth(year, month)) }];
  // « Fin de semaine » means Friday to Sunday (in Quebec it is the word for weekend).
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
  // « Bientôt », « à venir »: until the end of the year, and for at least half a year.
  const halfAYearOn = addDays(today, 183);
  return [{ from: today, to: halfAYearOn > iso(year, 12, 31) ? halfAYearOn : iso(year, 12, 31) }];
}
