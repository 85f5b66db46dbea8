import type { Days } from "../../corpus/days/event-days.ts";
import type { Hours } from "../../corpus/event/event.ts";
import { catalogueOf } from "../../i18n/catalogues.ts";
import { daysText, hoursAfter } from "../../i18n/reminders/plan-text.ts";
import { zoneName, zoneOffset } from "../../i18n/reminders/zones.ts";
import type { EventPlan } from "../../reminders/event-plan.ts";
import { zonedInstant } from "../../reminders/local-time.ts";
import type { ReminderSettings } from "../../reminders/zones.ts";

type Reader = Pick<ReminderSettings, "language" | "timeZone">;

/** The name of the event's zone if its clocks differ from the reader's at that time; else null. */
function zoneWords(day: string, { from }: Hours, { language, timeZone }: Reader, zone: string): string | null {
  const at = zonedInstant(zone, day, Number(from.slice(0, 2)));
  const offset = zoneOffset(zone, at);
  if (offset === zoneOffset(timeZone, at)) return null;
  return catalogueOf(language).reminders.events.zone(zoneName(language, zone), offset);
}

/**
 * The hours of an event, to follow its day; empty if there are none.
 * @param zone the zone of the hours
 */
export function hoursWords(day: string, hours: Hours | null, reader: Reader, zone: string): string {
  const named = hours === null ? null : zoneWords(day, hours, reader, zone);
  return hoursAfter(reader.language, hours, named);
}

/**
 * When an event takes place, to follow « prévu », «запланировано».
 * @param zone the zone of its hours
 */
export function planWords({ days, hours }: EventPlan & { kind: "dated" }, reader: Reader, zone: string): string {
  const [first] = days satisfies readonly Days[];
  return `${daysText(reader.language, days)}${hoursWords(first?.start ?? "", hours, reader, zone)}`;
}
