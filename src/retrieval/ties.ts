import { anniversaryIn, hasDay, nextAnniversary, yearsReachedIn } from "../corpus/anniversaries.ts";
import type { Geography } from "../corpus/geography.ts";
import type { ProgrammeEvent, Twinning } from "../corpus/schema.ts";
import { vaguenessIn } from "./filter.ts";
import type { OnlyTie } from "../reading/asks.ts";
import type { DateRange, Question } from "../reading/question.ts";
import { ANNIVERSARY_TEXT, YEARS_TEXT } from "../reading/words/anniversary-words.ts";
import type { FoundTie } from "./found.ts";

/** Whether a programme entry is about an anniversary; with `years`, about that one. */
function isAnniversaryEvent(event: ProgrammeEvent, years: number | null): boolean {
  const text = `${event.title.fr} ${event.description.fr}`;
  if (!ANNIVERSARY_TEXT.test(text)) return false;
  return years === null || [...text.matchAll(YEARS_TEXT)].some((match) => Number(match[1]) === years);
}

function concerns(twinning: Twinning, places: readonly string[], geography: Geography): boolean {
  const countries = new Set(places.flatMap((id) => geography.place(id)?.country ?? []));
  return [...countries].every((country) => {
    const asked = places.filter((id) => geography.place(id)?.country === country);
    const own = twinning.places.find((id) => geography.place(id)?.country === country) ?? "";
    const related = (id: string) => id === own || geography.liesIn(own, id) || geography.place(id)?.namesake === own;
    return asked.some(related);
  });
}

/** Whether the day of a tie, in any year, falls into a range of days. */
function fallsInto(since: string, ranges: readonly DateRange[]): boolean {
  return ranges.some(({ from, to }) => {
    for (let year = Number(from.slice(0, 4)); year <= Number(to.slice(0, 4)); year += 1) {
      const day = anniversaryIn(since, year)?.day ?? `${String(year)}${since.slice(4)}`;
      if (from <= day && day <= to) return true;
    }
    return false;
  });
}

/**
 * The ties and anniversaries that a question asks about: ties by place, by the day that falls into a range, by the years that
 * they reach next; and the programme's own anniversary projects. Without a place only ties whose day is known are
 * listed, soonest first; « le prochain » and « le plus ancien » give one alone.
 */
export function findTies(
  { where, when, about, scope }: Question,
  corpus: { events: readonly ProgrammeEvent[]; twinnings: readonly Twinning[] },
  {
    geography,
    today,
    isInPlace,
  }: { geography: Geography; today: string; isInPlace: (event: ProgrammeEvent) => boolean },
): { ties: FoundTie[]; events: ProgrammeEvent[] } {
  const { places } = where;
  const { ranges } = when;
  const { years, only } = scope.kind === "ties" ? scope : { years: null, only: null };
  const asked = ranges[0]?.from ?? today;
  // Those of a time to come are counted from its beginning on.
  const from = asked > today ? asked : today;
  const isByAge = only === "oldest" || only === "newest";
  const ties = corpus.twinnings
    .filter((twinning) => concerns(twinning, places, geography))
    .filter(({ since }) => ranges.length === 0 || (hasDay(since) && fallsInto(since, ranges)))
    .map((twinning): FoundTie => ({ twinning, from, next: nextAnniversary(twinning.since, from) }))
    .filter((tie) => places.length > 0 || about.headings.length > 0 || tie.next !== null || isByAge)
    .filter((tie) => years === null || hasYears(tie, years, today))
    .sort(
      (a, b) => (a.next?.day ?? "9").localeCompare(b.next?.day ?? "9") || a.twinning.id.localeCompare(b.twinning.id),
    );
  const events = only
    ? []
    : corpus.events.filter(
        (event) =>
          isAnniversaryEvent(event, years) &&
          isInPlace(event) &&
          (ranges.length === 0 || vaguenessIn(event, ranges) !== null),
      );
  return { ties: only ? chooseTie(ties, only) : ties, events };
}

/** The tie that is asked for: the next one to celebrate, or the first or last one concluded. */
function chooseTie(ties: readonly FoundTie[], only: OnlyTie): FoundTie[] {
  if (only === "next") {
    const dated = ties.filter((tie) => tie.next !== null);
    // Of a tie whose day is unknown the next anniversary is asked in vain, but not the tie.
    return (dated.length > 0 ? dated : ties).slice(0, 1);
  }
  const since = ({ twinning }: FoundTie) => twinning.since ?? "";
  const byAge = ties.filter((tie) => since(tie) !== "").sort((a, b) => since(a).localeCompare(since(b)));
  const chosen = only === "oldest" ? byAge.slice(0, 1) : byAge.slice(-1);
  // A year alone does not tell which of its ties came first.
  const year = chosen.map(since).join("").slice(0, 4);
  const ofYear = byAge.filter((tie) => since(tie).startsWith(year));
  return ofYear.every((tie) => hasDay(since(tie))) ? chosen : ofYear;
}

/** Whether a tie reaches a number of years this calendar year, or at its next anniversary. */
function hasYears(tie: FoundTie, years: number, today: string): boolean {
  return tie.next?.years === years || yearsReachedIn(tie.twinning.since, Number(today.slice(0, 4))) === years;
}
