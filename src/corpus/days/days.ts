const DAY_MS = 24 * 60 * 60 * 1000;

/** The ISO date `days` days later; earlier for a negative number. */
export function addDays(day: string, days: number): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + days * DAY_MS).toISOString().slice(0, 10);
}

/** Days from one ISO date to another; negative when the second is earlier. */
export function daysBetween(from: string, to: string): number {
  return (Date.parse(`${to}T00:00:00Z`) - Date.parse(`${from}T00:00:00Z`)) / DAY_MS;
}

/** The ISO date of a moment in a time zone. */
export function dayIn(zone: string, moment: Date): string {
  return new Intl.DateTimeFormat("sv-SE", { timeZone: zone }).format(moment);
}
