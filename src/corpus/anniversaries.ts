/** An anniversary of a tie with a known day. */
export interface Anniversary {
  /** The day on which it is celebrated, ISO date. */
  day: string;
  /** Whole years since the tie began, at least 1. */
  years: number;
  /** True if the tie began on 29 February and this year has no such day. Then it is celebrated on the 28th. */
  movedFrom29February: boolean;
}

const FULL_DATE = /^(\d{4})-(\d{2}-\d{2})$/;

/** Whether `since` is a full date. With a year alone, or null, nobody can be reminded of an anniversary. */
export function hasDay(since: string | null): since is string {
  return since !== null && FULL_DATE.test(since);
}

function isLeapYear(year: number): boolean {
  return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/**
 * The anniversary in a calendar year.
 * @param since ISO date of the beginning
 * @returns null for a tie without a day, and for years up to its first
 */
export function anniversaryIn(since: string | null, year: number): Anniversary | null {
  const [, begun, monthAndDay] = FULL_DATE.exec(since ?? "") ?? [];
  if (begun === undefined || monthAndDay === undefined) return null;
  const years = year - Number(begun);
  if (years < 1) return null;
  const movedFrom29February = monthAndDay === "02-29" && !isLeapYear(year);
  const day = `${String(year).padStart(4, "0")}-${movedFrom29February ? "02-28" : monthAndDay}`;
  return { day, years, movedFrom29February };
}

/**
 * The first anniversary on or after a day.
 * @param from ISO date
 * @returns null for a tie without a day
 */
export function nextAnniversary(since: string | null, from: string): Anniversary | null {
  if (!hasDay(since)) return null;
  const first = Math.max(Number(from.slice(0, 4)), Number(since.slice(0, 4)) + 1);
  const inFirst = anniversaryIn(since, first);
  return inFirst !== null && inFirst.day >= from ? inFirst : anniversaryIn(since, first + 1);
}

/**
 * The number of years that a tie reaches in a calendar year. Works for a tie with only a year too.
 * @returns null when the beginning is unknown, and for years before it
 */
export function yearsReachedIn(since: string | null, year: number): number | null {
  if (since === null) return null;
  const years = year - Number(since.slice(0, 4));
  return years >= 0 ? years : null;
}
