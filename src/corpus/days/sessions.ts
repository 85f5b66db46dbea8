import type { Hours, Session } from "../event/event.ts";
import type { Days } from "./event-days.ts";

/** The dates of an event, as far as its hours are told: the same each day, or those of each session. */
interface Timed {
  hours?: Hours | undefined;
  sessions?: readonly Session[] | undefined;
}

/** Whether the hours of an event are known. */
export function hasHours({ hours, sessions }: Timed): boolean {
  return hours !== undefined || sessions !== undefined;
}

/** Its sessions on some days; none where it has no sessions of their own. */
export function sessionsOn({ sessions = [] }: Timed, { start, end }: Days): Session[] {
  return sessions.filter(({ day }) => start <= day && day <= end);
}

/** Its hours on a day: of several sessions those of the first one. */
export function hoursOn({ hours, sessions }: Timed, day: string): Hours | undefined {
  return hours ?? sessions?.find((session) => session.day === day);
}
