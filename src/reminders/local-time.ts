const DAY_MS = 24 * 60 * 60 * 1000;

const formatters = new Map<string, Intl.DateTimeFormat>();

function formatterOf(timeZone: string): Intl.DateTimeFormat {
  let formatter = formatters.get(timeZone);
  if (formatter === undefined) {
    formatter = new Intl.DateTimeFormat("en-US-u-ca-gregory-nu-latn", {
      timeZone,
      hourCycle: "h23",
      year: "numeric",
      month: "2-digit",
      day: "2-digit",
      hour: "2-digit",
      minute: "2-digit",
      second: "2-digit",
    });
    formatters.set(timeZone, formatter);
  }
  return formatter;
}

/** The local time in a zone, in milliseconds as if it were UTC. */
function wallTime(timeZone: string, instant: number): number {
  const part: Record<string, number> = {};
  for (const { type, value } of formatterOf(timeZone).formatToParts(instant)) part[type] = Number(value);
  const { year = 0, month = 1, day = 1, hour = 0, minute = 0, second = 0 } = part;
  return Date.UTC(year, month - 1, day, hour, minute, second);
}

function offset(timeZone: string, instant: number): number {
  return wallTime(timeZone, instant) - instant;
}

/** Finds the instant between two others, to the second, at which the zone changes to the offset that it has at `until`. */
function transition(timeZone: string, from: number, until: number): number {
  const after = offset(timeZone, until);
  let [early, late] = [from / 1000, until / 1000];
  while (late - early > 1) {
    const middle = Math.floor((early + late) / 2);
    if (offset(timeZone, middle * 1000) === after) late = middle;
    else early = middle;
  }
  return late * 1000;
}

/**
 * The instant at which clocks in a zone show an hour of a day. An hour that occurs twice means its first occurrence; an
 * hour that is skipped means the first instant after the gap.
 * @param day ISO date
 * @param hour 0–23
 * @throws {RangeError} for a zone that Intl does not know
 */
export function zonedInstant(timeZone: string, day: string, hour: number): Date {
  const wanted = Date.parse(`${day}T00:00:00Z`) + hour * 60 * 60 * 1000;
  // No offset exceeds a day, so these instants lie before and after the wanted one.
  const [before, after] = [wanted - DAY_MS, wanted + DAY_MS];
  const candidates = [wanted - offset(timeZone, before), wanted - offset(timeZone, after)]
    .filter((instant) => wallTime(timeZone, instant) === wanted)
    .sort((one, other) => one - other);
  return new Date(candidates[0] ?? transition(timeZone, before, after));
}

/** The local hour in a zone at an instant, 0–23. */
export function localHour(timeZone: string, instant: Date): number {
  return new Date(wallTime(timeZone, Math.floor(instant.getTime() / 1000) * 1000)).getUTCHours();
}

/** The local ISO date in a zone at an instant. */
export function localDay(timeZone: string, instant: Date): string {
  return new Date(wallTime(timeZone, Math.floor(instant.getTime() / 1000) * 1000)).toISOString().slice(0, 10);
}
