import type { Days } from "../../corpus/event-days.ts";
import type { Hours } from "../../corpus/event.ts";
import type { Programme } from "../../corpus/programme.ts";
import { catalogueOf } from "../../i18n/catalogues.ts";
import { daysText, hoursAfter } from "../../i18n/reminders/plan-text.ts";
import { zoneName, zoneOffset } from "../../i18n/reminders/zones.ts";
import type { EventPlan } from "../../reminders/event-plan.ts";
import { zonedInstant } from "../../reminders/local-time.ts";
import type { ReminderSettings } from "../../reminders/zones.ts";

type Reader = Pick<ReminderSettings, "language" | "timeZone">;
type Zoned = Pick<Programme, "timeZone">;

/** The zone of the programme by name, where its clocks show another time than the reader's when it begins; else null. */
function zoneWords(day: string, { from }: Hours, { language, timeZone }: Reader, programme: Zoned): string | null {
  const at = zonedInstant(programme.timeZone, day, Number(from.slice(0, 2)));
  const offset = zoneOffset(programme.timeZone, at);
  if (offset === zoneOffset(timeZone, at)) return null;
  return catalogueOf(language).reminders.events.zone(zoneName(language, programme.timeZone), offset);
}

/** Hours of an event after its day; empty where none are given. */
export function hoursWords(day: string, hours: Hours | null, reader: Reader, programme: Zoned): string {
  const zone = hours === null ? null : zoneWords(day, hours, reader, programme);
  return hoursAfter(reader.language, hours, zone);
}

/** When an event is, as it goes on after « prévu », «запланировано». */
export function planWords({ days, hours }: EventPlan & { kind: "dated" }, reader: Reader, programme: Zoned): string {
  const [first] = days satisfies readonly Days[];
  return `${daysText(reader.language, days)}${hoursWords(first?.start ?? "", hours, reader, programme)}`;
}
