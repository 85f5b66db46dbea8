import type { DeliveryTarget, ReminderTarget } from "../state/store.ts";

/** The weekdays, Monday first. */
export const WEEKDAYS = [1, 2, 3, 4, 5, 6, 7] as const;
export type Weekday = (typeof WEEKDAYS)[number];

/** When a digest is sent: every day with the content of that day, or on one weekday with that of the next seven days. */
export type Rhythm = "day" | `week-${Weekday}`;
export const RHYTHMS: readonly Rhythm[] = ["day", ...WEEKDAYS.map((day) => `week-${day}` as const)];

/** The settings of a chat's digest. */
export interface DigestPlan {
  rhythm: Rhythm;
  /** Also in the other language, below the chat's own. */
  bilingual: boolean;
}

/** The weekday of a weekly digest; null for a daily one. */
export function weekdayOf(rhythm: Rhythm): Weekday | null {
  return WEEKDAYS.find((day) => rhythm === `week-${day}`) ?? null;
}

/** The weekday of an ISO date. */
export function weekdayOn(day: string): Weekday {
  return WEEKDAYS[(new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7] ?? 1;
}

const BILINGUAL = "-both";

/** A digest as the target of a subscription, with the id "day", "week-1" or "week-1-both". Deliveries use only the rhythm. */
export function digestTarget({ rhythm, bilingual }: DigestPlan): DeliveryTarget {
  return { kind: "digest", id: `${rhythm}${bilingual ? BILINGUAL : ""}` };
}

/** Reads what {@link digestTarget} wrote; null if it is not a digest. */
export function readDigest(target: ReminderTarget): DigestPlan | null {
  if (target.kind !== "digest") return null;
  const bilingual = target.id.endsWith(BILINGUAL);
  const name = bilingual ? target.id.slice(0, -BILINGUAL.length) : target.id;
  const rhythm = RHYTHMS.find((known) => known === name);
  return rhythm === undefined ? null : { rhythm, bilingual };
}
