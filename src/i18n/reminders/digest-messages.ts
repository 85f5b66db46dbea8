import type { Twinning } from "../../corpus/schema.ts";

/** The days of a week, Monday first. */
type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** The sentences of digests and of their settings. */
export interface DigestMessages {
  /** The heading of a week. */
  week(range: { from: string; to: string }): string;
  /** A tie on its anniversary. */
  anniversary(pair: string, years: number, kind: Twinning["kind"], since: string): Entry;
  /** A tie reported as suspended or ended, in a neutral tone. */
  neutral(pair: string, year: string, kind: Twinning["kind"], state: "suspended" | "ended", asOf: string | null): Entry;
  /** After a tie that was signed on 29 February: it is shown on another day this year. */
  moved(year: string): string;
  /** A project; `plan` is « le 9 octobre 2027, de 20 h à 22 h », «на 9 октября 2027 года, 20:00–22:00». */
  planned(title: string, plan: string): Entry;
  /** A project of an earlier year's programme. */
  wasPlanned(title: string, plan: string): Entry;
  /** How many entries are left out of the message. */
  more(count: number): string;
  /** @param day the day on which it was due, in words */
  late(day: string): string;
  maybeRepeat: string;
  settings: {
    heading: string;
    about: string;
    off: string;
    daily(hour: number): string;
    weekly(weekday: Weekday, hour: number): string;
    /** Days or weeks without entries are skipped. */
    silentDay: string;
    silentWeek: string;
    bilingual: string;
    next(day: string, hour: number): string;
    noNext: string;
    /** Labels of buttons. */
    eachDay: string;
    eachWeek: string;
    weekdays: Record<Weekday, string>;
    bothLanguages: string;
    stop: string;
    close: string;
    /** Its name in a list of reminders, and when it is sent. */
    name: Record<"day" | "week", string>;
    rhythm(weekday: Weekday | null): string;
  };
}

/** A digest entry: the linked name, and the text after it. */
export interface Entry {
  /** The plain text at the beginning of the line. */
  name: string;
  rest: string;
}
