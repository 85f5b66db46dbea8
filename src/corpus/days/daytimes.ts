import type { Hours } from "../event/event.ts";

export const DAYTIMES = ["morning", "afternoon", "evening"] as const;
/** A time of day. */
export type Daytime = (typeof DAYTIMES)[number];

/** The minutes of the day at which each part begins and ends; the evening lasts into the small hours. */
const DAYTIME_MINUTES: Readonly<Record<Daytime, readonly [from: number, to: number]>> = {
  morning: [5 * 60, 12 * 60],
  afternoon: [12 * 60, 18 * 60],
  evening: [18 * 60, 29 * 60],
};
const DAY_MINUTES = 24 * 60;
/** An event belongs to a part of the day only if it reaches into it by more than this. */
const BRIEF_MINUTES = 60;

function minutesOf(time: string): number {
  return Number(time.slice(0, 2)) * 60 + Number(time.slice(3));
}

/**
 * Whether an event with these hours is at a time of day: it begins then, or reaches into it. True without hours, since
 * the event may be then.
 * @param after for example "20:00": true only if the event is not over by then. Without an end, its beginning counts.
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
