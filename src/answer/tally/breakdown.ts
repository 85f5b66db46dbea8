import { isOfTwo } from "../../corpus/places/geography.ts";
import type { ProgrammeEvent } from "../../corpus/schema.ts";
import { monthText } from "../../i18n/dates.ts";
import { namedWithCount } from "../../i18n/replies/things.ts";
import type { Language } from "../../language/languages.ts";
import type { Thing } from "../../reading/asks.ts";
import type { Question } from "../../reading/question.ts";
import type { Facts } from "../ports.ts";
import { tally } from "./tally.ts";
import type { Tally } from "./tally.ts";

/** A month without its year, which a list of months does not repeat. */
function monthName(language: Language, from: string): string {
  return monthText(language, from).replace(/ \d.*$/u, "");
}

/** What some projects have, most frequent first, in words: « culture et éducation (3), économie (2) ». */
export interface Breakdown {
  headings: readonly string[];
  /** Towns and regions as the entries name them. */
  french: readonly string[];
  russian: readonly string[];
  /** Those of a third country. */
  others: readonly string[];
  months: readonly string[];
  /** How many are dated to the day or the month. */
  dated: number;
}

/** Merges a town and the region named after it into one partner, under the name of the town. */
function withoutNamesakes(tallies: readonly Tally[]): Tally[] {
  const regionOf = new Map(
    tallies.flatMap(({ id, place }) => (place?.namesake ? [[place.namesake, id] as const] : [])),
  );
  return tallies
    .filter(({ id }) => !regionOf.has(id))
    .map((one) => {
      const region = tallies.find(({ id }) => regionOf.get(id) === one.id);
      return region ? { ...one, events: [...new Set([...one.events, ...region.events])] } : one;
    });
}

/** Counts some projects by heading, place and month; the places that are asked for are left out. */
export function breakdownOf(
  events: readonly ProgrammeEvent[],
  { language, where }: Pick<Question, "language" | "where">,
  facts: Facts,
): Breakdown {
  const named = new Set(where.places);
  const of = (thing: Thing["thing"]): readonly Tally[] => tally(events, thing, facts) ?? [];
  const counted = (tallies: readonly Tally[], nameOf: (one: Tally) => string) => {
    const isPlain = tallies.every((one) => one.events.length === 1);
    return tallies.map((one) => (isPlain ? nameOf(one) : namedWithCount(nameOf(one), one.events.length)));
  };
  const places = withoutNamesakes(of("places")).filter(({ id, place }) => !named.has(id) && place?.kind !== "country");
  const nameOf = ({ name }: Tally) => name[language];
  const months = of("months");
  return {
    headings: counted(of("headings"), nameOf),
    french: counted(
      places.filter(({ place }) => place?.country === "fr"),
      nameOf,
    ),
    russian: counted(
      places.filter(({ place }) => place?.country === "ru"),
      nameOf,
    ),
    others: counted(
      places.filter(({ place }) => place !== null && !isOfTwo(place.country)),
      nameOf,
    ),
    months: counted(months, ({ id }) => monthName(language, id)),
    dated: new Set(months.flatMap((one) => one.events.map(({ id }) => id))).size,
  };
}
