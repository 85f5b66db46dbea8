import type { Hours } from "../event/event.ts";

export const DAYTIMES = ["morning", "afternoon", "evening"] as const;
/** A part of the day. */
export type Daytime = (typeof DAYTIMES)[number];

/** From which minute to which the parts of a day last; an evening until the small hours. */
const DAYTIME_MINUTES: Readonly<Record<Daytime, readonly [from: number, to: number]>> = {
  morning: [5 * 60, 12 * 60],
  afternoon: [12 * 60, 18 * 60],
  evening: [18 * 60, 29 * 60],
};
const DAY_MINUTES = 24 * 60;
/** What lasts into a part of the day for no longer than this is not of it. */
const BRIEF_MINUTES = 60;

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

/**
 * Whether something of some hours is of a part of the day: it begins then, or lasts into it; without hours it may be.
 * @param after such as "20:00": it is not over by then; what has no end is as long as it begins
 */
export function isInDaytime(hours: Hours | undefined, daytime: Daytime | null, after: string | null = null): boolean {
  if (!hours || daytime === null) return true;
  const [from, to] = DAYTIME_MINUTES[daytime];
  const begins = minutesOf(hours.from);
  const told = hours.to === null ? begins : minutesOf(hours.to);
  const ends = told < begins ? told + DAY_MINUTES : told;
  if (after !== null && begins < minutesOf(after) && ends <= minutesOf(after)) return false;
  return (from <= begins && begins < to) || Math.min(ends, to) - Math.max(begins, from) > BRIEF_MINUTES;
}
