import type { Twinning } from "../../corpus/schema.ts";

/** The days of a week, Monday first. */
type Weekday = 1 | 2 | 3 | 4 | 5 | 6 | 7;

/** Every sentence of digests, and of their settings. */
export interface DigestMessages {
  /** The heading of seven days. */
  week(range: { from: string; to: string }): string;
  /** A tie on its anniversary. */
  anniversary(pair: string, years: number, kind: Twinning["kind"], since: string): Entry;
  /** The same of a tie that is reported as suspended or ended: neutral. */
  neutral(pair: string, year: string, kind: Twinning["kind"], state: "suspended" | "ended", asOf: string | null): Entry;
  /** After a tie that was signed on 29 February. */
  moved(year: string): string;
  /** A project; `plan` is « le 9 octobre 2027, de 20 h à 22 h », «на 9 октября 2027 года, 20:00–22:00». */
  planned(title: string, plan: string): Entry;
  /** The same of the programme of an earlier year. */
  wasPlanned(title: string, plan: string): Entry;
  /** Of entries that a message has no room for. */
  more(count: number): string;
  /** @param day on which it should have come, in words */
  late(day: string): string;
  maybeRepeat: string;
  settings: {
    heading: string;
    about: string;
    off: string;
    daily(hour: number): string;
    weekly(weekday: Weekday, hour: number): string;
    /** That a day, or a week, without anything to tell is passed over. */
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
    /** What is sent, in a list of reminders; when. */
    name: Record<"day" | "week", string>;
    rhythm(weekday: Weekday | null): string;
  };
}

/** What an entry leads to, and what is said of it. */
export interface Entry {
  /** Without its formatting the beginning of the line. */
  name: string;
  rest: string;
}
