import { foldText } from "../../../language/fold.ts";
import words from "../data/when-words.json" with { type: "json" };
import type { Hours } from "../plan/imported.ts";

/** Why a cell gives no hours: it has no time, or an impossible one. */
export type HoursFault = "no-time" | "no-such-time";
/** The hours in a cell; `isWhole` is false when the cell says more. */
export type HoursCell = (Hours & { isWhole: boolean }) | { fault: HoursFault };

/** 17h00, 18:30, 18.30, 9 h, 19 часов, 14:30:00Z. */
const TIME =
  /(?<![\p{L}\d.,:])(\d{1,2})(?:\s*:\s*(\d{2})(?:(?::\d{2}(?:\.\d+)?)?Z|:\d{2}(?:\.\d+)?(?:[+-]\d{2}:\d{2}(?!:))?)?|\.(\d{2})|\s*(?:h(?:eures?)?|ч(?:ас(?:а|ов)?)?\.?)(?:\s*(\d{2})(?!\d|\s*[:hч])|(?!\p{L})))(?!\d)/giu;
/** The first hour in « 18–20 h » and «с 18 до 20 часов», where the unit follows the second. */
const BARE = /(?<![\p{L}\d.,:/-])(\d{1,2})(?=\s*(?:[-–—]|à|до|to|по)\s*\d{1,2}\s*(?:[:hч]))/giu;
const DASH = /^\s*[-–—→]\s*$/u;
const LAST_HOUR = 24;
const LAST_MINUTE = 59;

interface Time {
  at: number;
  end: number;
  /** Null for an impossible time. */
  clock: string | null;
}

/** A time of day; 24:00 becomes 23:59. */
function clockOf(hour: string, minute = "00"): string | null {
  if (Number(hour) > LAST_HOUR || Number(minute) > LAST_MINUTE) return null;
  if (Number(hour) < LAST_HOUR) return `${hour.padStart(2, "0")}:${minute}`;
  return Number(minute) === 0 ? "23:59" : null;
}

function timesIn(cell: string): Time[] {
  const of = (match: RegExpExecArray): Time => {
    const [whole, hour = ""] = match;
    const minute = match[2] ?? match[3] ?? match[4];
    return { at: match.index, end: match.index + whole.length, clock: clockOf(hour, minute) };
  };
  const whole = [...cell.matchAll(TIME)].map(of);
  const bare = [...cell.matchAll(BARE)]
    .map(of)
    .filter(({ at }) => whole.every((time) => at < time.at || at >= time.end));
  return [...whole, ...bare].sort((a, b) => a.at - b.at);
}

/** Removes the times of day from a text. */
export function withoutTimes(text: string): string {
  return text.replace(TIME, " ");
}

/** Whether a text has only words that join times and days: « de », «с». */
export function isFiller(text: string): boolean {
  return foldText(text)
    .split(" ")
    .every((word) => word === "" || words.filler.includes(word));
}

/**
 * Reads the hours in a cell: 17h00, « de 18 h à 20 h », «18:30–20:00». If there are several times that form no range
 * (« 10h et 15h »), takes the first, and `isWhole` is false.
 */
export function readHours(cell: string): HoursCell {
  const times = timesIn(cell);
  const [first, second, ...others] = times;
  if (!first) return { fault: "no-time" };
  if (times.some(({ clock }) => clock === null)) return { fault: "no-such-time" };
  const before = cell.slice(0, first.at);
  const from = first.clock ?? "";
  if (!second) {
    if (words.until.includes(foldText(before))) return { fault: "no-time" };
    return { from, to: null, isWhole: isFiller(before) && isFiller(cell.slice(first.end)) };
  }
  const gap = cell.slice(first.end, second.at);
  const isRange = DASH.test(gap) || (/^[\p{L}\s'’]+$/u.test(gap) && words.timeRange.includes(foldText(gap)));
  if (others.length > 0 || !isRange) return { from, to: null, isWhole: false };
  return { from, to: second.clock, isWhole: isFiller(before) && isFiller(cell.slice(second.end)) };
}
