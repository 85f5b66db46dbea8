import { CLOSENESS } from "../corpus/places/geography.ts";
import type { Candidate } from "./filter/filter.ts";
import { VAGUENESS } from "./filter/time-fit.ts";

function isWide({ closeness }: Candidate): number {
  return Number(closeness === CLOSENESS.everywhere);
}

/** Events open to every region come after events of the place; vaguely dated ones after exact ones. */
export function byReach(a: Candidate, b: Candidate): number {
  const byVagueness = a.isTimed ? Math.floor(a.vagueness / 2) - Math.floor(b.vagueness / 2) : 0;
  return isWide(a) - isWide(b) || byVagueness;
}

/** Compares ISO dates as plain strings: ten times as fast as `localeCompare`. */
function compareDays(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

/**
 * The vagueness that counts for the order. Without a time asked for, the list goes by date, and only events dated to a
 * year, or not at all, come last.
 */
function vaguenessOf({ isTimed, vagueness }: Candidate): number {
  return isTimed || vagueness >= VAGUENESS.year ? vagueness : 0;
}

/**
 * The order of a list that words do not rank: events open to every region last, events that join several places first,
 * then closeness, date, row. With a time asked for, exact dates and short events come before the date.
 */
export function byStructure(a: Candidate, b: Candidate): number {
  const [own, other] = [vaguenessOf(a), vaguenessOf(b)];
  return (
    isWide(a) - isWide(b) ||
    a.missingPlaces - b.missingPlaces ||
    Math.floor(own / 2) - Math.floor(other / 2) ||
    a.closeness - b.closeness ||
    own - other ||
    a.lasting - b.lasting ||
    compareDays(a.begins ?? "9", b.begins ?? "9") ||
    a.event.source.row - b.event.source.row
  );
}

/** Missing places up to this number are told apart in the sort key. */
const MOST_MISSING = 63;

/** What {@link byStructure} compares before the row, as one number: long lists sort ten times as fast by numbers. */
function keyOf(candidate: Candidate): number {
  const { closeness, lasting, begins } = candidate;
  const vagueness = vaguenessOf(candidate);
  const start = Number((begins ?? "9999-99-99").replaceAll("-", ""));
  const missing = isWide(candidate) * (MOST_MISSING + 1) + Math.min(candidate.missingPlaces, MOST_MISSING);
  const exactness = ((missing * 4 + Math.floor(vagueness / 2)) * 16 + closeness) * 8 + vagueness;
  return (exactness * 4 + lasting) * 1e8 + start;
}

/** Sorts candidates by {@link byStructure}. */
export function inStructure(candidates: readonly Candidate[]): Candidate[] {
  const keys = Float64Array.from(candidates, keyOf);
  const rows = Float64Array.from(candidates, ({ event }) => event.source.row);
  const order = Uint32Array.from(keys.keys());
  order.sort((a, b) => (keys[a] ?? 0) - (keys[b] ?? 0) || (rows[a] ?? 0) - (rows[b] ?? 0));
  return Array.from(order).flatMap((index) => candidates[index] ?? []);
}
