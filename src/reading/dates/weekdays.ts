import type { MarkedTokens } from "../recognisers/marked-tokens.ts";
import { matchesIn } from "../words/pattern.ts";
import { WEEKDAY_HABITS, WEEKENDS, WORKDAYS } from "../words/weekday-words.ts";

/** Weekdays, 0 for Monday. */
export const WEEKEND: readonly number[] = [5, 6];
export const WORKWEEK: readonly number[] = [0, 1, 2, 3, 4];

/** Patterns for weekly habits, and their weekdays. */
const HABITS: readonly (readonly [RegExp, readonly number[]])[] = [
  ...WEEKDAY_HABITS.map((pattern, day) => [pattern, [day]] as const),
  [WEEKENDS, WEEKEND],
  [WORKDAYS, WORKWEEK],
];

/**
 * Reads the weekdays that a question asks for as a habit, in order, and takes their words: « le lundi », « les
 * week-ends », «по будням». Empty for none.
 * @param text the words that no date has taken
 * @param isAside whether a word only tells of the asker (« je cours tous les dimanches, … »)
 */
export function readWeekdays(marked: MarkedTokens, text: string, isAside: (index: number) => boolean): number[] {
  const found = new Set<number>();
  for (const [pattern, days] of HABITS) {
    for (const match of matchesIn(text, pattern)) {
      const { from, to } = marked.spanOf(match);
      marked.take(from, to);
      if (!isAside(from)) for (const day of days) found.add(day);
    }
  }
  return [...found].sort((a, b) => a - b);
}
