import type { DeliveryTarget, ReminderTarget } from "../state/store.ts";

/** The days of a week, Monday first. */
export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** When a digest comes: each day, of that day; or on one day of each week, of the seven days from that one on. */
export type Rhythm = "day" | `week-${Weekday}`;
export const RHYTHMS: readonly Rhythm[] = ["day", ...WEEKDAYS.map((day) => `week-${day}` as const)];

/** What a chat has chosen of its digest. */
export interface DigestPlan {
  rhythm: Rhythm;
  /** In the other language too, below that of the chat. */
  bilingual: boolean;
}

/** The day of the week on which a digest comes; null for one that comes each day. */
export function weekdayOf(rhythm: Rhythm): Weekday | null {
  return WEEKDAYS.find((day) => rhythm === `week-${day}`) ?? null;
}

/** The day of the week of an ISO date. */
export function weekdayOn(day: string): Weekday {
  return WEEKDAYS[(new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7] ?? 1;
}

const BILINGUAL = "-both";

/** A digest as the store names it: "day", "week-1", "week-1-both". Its deliveries go by the rhythm alone. */
export function digestTarget({ rhythm, bilingual }: DigestPlan): DeliveryTarget {
  return { kind: "digest", id: `${rhythm}${bilingual ? BILINGUAL : ""}` };
}

/** Reads what {@link digestTarget} wrote; null for what is no digest. */
export function readDigest(target: ReminderTarget): DigestPlan | null {
  if (target.kind !== "digest") return null;
  const bilingual = target.id.endsWith(BILINGUAL);
  const name = bilingual ? target.id.slice(0, -BILINGUAL.length) : target.id;
  const rhythm = RHYTHMS.find((known) => known === name);
  return rhythm === undefined ? null : { rhythm, bilingual };
}
