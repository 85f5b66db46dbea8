import type { Twinning } from "../../corpus/schema.ts";
import type { DigestMessages } from "./digest-messages.ts";
import type { EventReminderMessages } from "./event-messages.ts";

type Country = "fr" | "ru";
type Kind = Twinning["kind"];
/** Days before an anniversary or an event. */
type LeadDays = 0 | 1 | 7 | 30;

/** The sentences about ties and their reminders; each language implements all of them. */
export interface ReminderMessages {
  ties: {
    /** The heading of the list by the towns of a country. */
    byTowns: Record<Country, string>;
    /** The button that opens it. */
    openByTowns: Record<Country, string>;
    inTown(town: string): string;
    noneInTown(town: string): string;
    /** The name of a kind at the beginning of a line. */
    kinds: Record<Kind, string>;
    /** "depuis le 5 septembre 1959", "depuis 1992", from an ISO date or a year. */
    since(since: string): string;
    sinceUnknown: string;
    /** The button of a town, with the number of its ties. */
    ofTown(town: string, count: number): string;
    /** The button that opens all ties of a town. */
    seeAll(count: number): string;
    /** The column headings of a table. */
    columns: Record<"town" | "partner" | "tie" | "pair" | "anniversary", string>;
    backToList: string;
    /** The question made from the words after /jumelages or /anniversaires. */
    asQuestion(words: string): string;
  };
  card: {
    /** The current state according to the sources; the date in words, null if the sources give none. */
    state: Record<Twinning["status"]["value"], (asOf: string | null) => string>;
    next(day: string, years: number): string;
    /** A tie known only by its year. */
    yearsThisYear(year: number, years: number): string;
    noDay: string;
    /** The day is known, but its source is not reliable enough. */
    doubtfulDay: string;
    sources: string;
    noSource: string;
    remind: string;
    calendar: string;
    calendarSent: string;
    calendarCaption: string;
    calendarTitle(first: string, second: string): string;
    calendarText(kind: Kind, since: string): string;
    kept28February: string;
  };
  anniversaries: {
    heading: string;
    /** @param during « en mars », «в марте» */
    inMonth(during: string): string;
    noneInMonth(during: string): string;
    entry(day: string, years: number): string;
    wholeYear: string;
    /** The button that opens the months, and the heading above them. */
    byMonth: string;
    chooseMonth: string;
    withoutDay(count: number): string;
    remindAll: string;
    remindTown(town: string): string;
  };
  settings: {
    heading(target: string): string;
    /** The notice after a press: when the first reminder comes. */
    set(day: string, hour: number): string;
    created: string;
    existing: string;
    all: string;
    town(town: string): string;
    /** "le jour même et 7 jours avant". */
    leads(days: readonly LeadDays[]): string;
    lead: Record<LeadDays, string>;
    /** A lead time with a mark that shows whether it is chosen. */
    toggle(lead: string, chosen: boolean): string;
    when(leads: string, hour: number): string;
    zone(zone: string): string;
    hourAndZone(hour: number, zone: string): string;
    next(reminderDay: string, hour: number, day: string, tie: string, years: number): string;
    withoutReminder(ties: string): string;
    othersWithoutReminder(count: number): string;
    lastLead: string;
    limit(limit: number): string;
    noDayInTown(town: string): string;
    gone: string;
    changeHour(hour: number): string;
    changeZone(zone: string): string;
    remove: string;
    mine: string;
    back: string;
  };
  hours: { choose(zone: string): string; hour(hour: number): string };
  zones: {
    choose(zone: string): string;
    inGroup: string;
    inChannel: string;
    otherCountry: Record<Country, string>;
    /** "Irkoutsk (Asia/Irkutsk, UTC+8)". */
    zone(name: string, id: string, offset: string): string;
    label(name: string, offset: string): string;
    chosen(zone: string, hour: number): string;
    unknown(text: string): string;
  };
  list: {
    heading(count: number): string;
    empty: string;
    entry(leads: string, next: string): string;
    next(day: string): string;
    noNext: string;
    removeAll: string;
    askRemoveAll(count: number): string;
    keep: string;
  };
  removed: {
    one(target: string): string;
    several(count: number): string;
    none: string;
    /** The button that restores removed subscriptions, and what follows: they are restored, or it is too late. */
    restore: string;
    restored: string;
    tooLate: string;
    /** The button that removes one of several subscriptions. */
    forget(target: string): string;
    /** Other subscriptions still remind of this tie. */
    stillCovered(tie: string): string;
  };
  message: {
    /** The beginning of a reminder. `daysUntil` is negative when the anniversary is over; `day` is in words. */
    when(daysUntil: number, day: string): string;
    anniversary(when: string, years: number, kind: Kind, since: string): string;
    /** A tie reported as suspended or ended, in a neutral tone. `asOf` is the date of the report, not of the change. */
    neutral(when: string, year: string, kind: Kind, state: "suspended" | "ended", asOf: string | null): string;
    moved(year: string): string;
    late(lead: LeadDays): string;
    maybeRepeat: string;
    card(kind: Kind): string;
    change: string;
    stop(kind: Kind): string;
  };
  events: EventReminderMessages;
  digest: DigestMessages;
}
