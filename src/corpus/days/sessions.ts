import type { Hours, Session } from "../event/event.ts";
import type { Days } from "./event-days.ts";

/** The hours of an event: the same each day, or for each session. */
interface Timed {
  hours?: Hours | undefined;
  sessions?: readonly Session[] | undefined;
}

/** Whether the hours of an event are known. */
export function hasHours({ hours, sessions }: Timed): boolean {
  return hours !== undefined || sessions !== undefined;
}

/** The sessions on some days; none when the event has no sessions. */
export function sessionsOn({ sessions = [] }: Timed, { start, end }: Days): Session[] {
  return sessions.filter(({ day }) => start <= day && day <= end);
}

/** The hours on a day: those of its first session if it has several. */
export function hoursOn({ hours, sessions }: Timed, day: string): Hours | undefined {
  return hours ?? sessions?.find((session) => session.day === day);
}
