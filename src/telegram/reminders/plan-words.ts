import type { Days } from "../../corpus/days/event-days.ts";
import type { Hours } from "../../corpus/event/event.ts";
import { catalogueOf } from "../../i18n/catalogues.ts";
import { daysText, hoursAfter } from "../../i18n/reminders/plan-text.ts";
import { zoneName, zoneOffset } from "../../i18n/reminders/zones.ts";
import type { EventPlan } from "../../reminders/event-plan.ts";
import { zonedInstant } from "../../reminders/local-time.ts";
import type { ReminderSettings } from "../../reminders/zones.ts";

type Reader = Pick<ReminderSettings, "language" | "timeZone">;

/** A zone by name, where its clocks show another time than the reader's when an event begins; else null. */
function zoneWords(day: string, { from }: Hours, { language, timeZone }: Reader, zone: string): string | null {
  const at = zonedInstant(zone, day, Number(from.slice(0, 2)));
  const offset = zoneOffset(zone, at);
  if (offset === zoneOffset(timeZone, at)) return null;
  return catalogueOf(language).reminders.events.zone(zoneName(language, zone), offset);
}

/**
 * Hours of an event after its day; empty where none are given.
 * @param zone by whose clock they are told
 */
export function hoursWords(day: string, hours: Hours | null, reader: Reader, zone: string): string {
  const named = hours === null ? null : zoneWords(day, hours, reader, zone);
  return hoursAfter(reader.language, hours, named);
}

/**
 * When an event is, as it goes on after « prévu », «запланировано».
 * @param zone by whose clock its hours are told
 */
export function planWords({ days, hours }: EventPlan & { kind: "dated" }, reader: Reader, zone: string): string {
  const [first] = days satisfies readonly Days[];
  return `${daysText(reader.language, days)}${hoursWords(first?.start ?? "", hours, reader, zone)}`;
}
