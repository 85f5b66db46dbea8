import { addDays, daysInMonth, iso, mondayOf, monthRange, yearOf } from "./calendar.ts";
import type { DateRange } from "./understanding.ts";

/**
 * What relative words stand for: days, weekends, weeks, months, quarters, half-years, years and vaguer ones.
 * @param words folded, as a pattern matched them
 * @param today ISO date
 */
export function relativeRanges(words: string, today: string): DateRange[] {
  const year = yearOf(today);
  const month = Number(today.slice(5, 7));
  const next = /prochain|suivant|^dans|^через|следующ|будущ|грядущ/u.test(words);
  const last = /dernier|passe|прошл/u.test(words);
  const step = next ? 1 : last ? -1 : 0;
  const one = (date: string): DateRange[] => [{ from: date, to: date }];
  if (/apres demain|послезавтра/u.test(words)) return one(addDays(today, 2));
  if (/demain|завтра/u.test(words)) return one(addDays(today, 1));
  if (/hier|вчера/u.test(words)) return one(addDays(today, -1));
  if (/week end|weekend|выходн/u.test(words)) {
    const saturday = addDays(mondayOf(today), 5 + 7 * step);
    return [{ from: saturday, to: addDays(saturday, 1) }];
  }
  if (/fin du mois|конца месяца/u.test(words)) return [{ from: today, to: iso(year, month, daysInMonth(year, month)) }];
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
    const index = year * 12 + (month - 1) + step;
    return [monthRange(Math.floor(index / 12), (index % 12) + 1, (index % 12) + 1)];
  }
  if (/aujourd|ce soir|ce matin|сегодня|actuellement|maintenant|сейчас|moment/u.test(words)) return one(today);
  if (
    /annee prochaine|annee derniere|annee suivante|cette annee|l an |год/u.test(words) &&
    !/fin de|конца/u.test(words)
  ) {
    return [monthRange(year + step, 1, 12)];
  }
  if (/fin de|конца/u.test(words)) return [{ from: today, to: iso(year, 12, 31) }];
  // "soon", "coming": to the end of the year, and for half a year at least.
  const halfAYearOn = addDays(today, 183);
  return [{ from: today, to: halfAYearOn > iso(year, 12, 31) ? halfAYearOn : iso(year, 12, 31) }];
}
