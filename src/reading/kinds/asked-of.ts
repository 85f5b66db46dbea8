import { endsAsked } from "../intents.ts";
import type { Geography } from "../../corpus/places/geography.ts";
import type { Asks, Scope } from "../asks.ts";
import type { Question } from "../question.ts";
import { TIE } from "../words/intent-words.ts";
import { WHAT_IS, WHOLE_PROGRAMME } from "../words/kinds/overview.ts";

/** Number of places named in one country, including places that the programme does not have. Countries do not count. */
export function placesOfOneCountry(
  { places, unknown }: Question["where"],
  geography: Pick<Geography, "place">,
): number {
  const named = places.flatMap((id) => geography.place(id) ?? []).filter(({ kind }) => kind !== "country");
  const of = (country: string) => named.filter((place) => place.country === country).length;
  return Math.max(of("fr"), of("ru")) + unknown.length;
}

/** Whether a question asks about all projects, and so not about an item of the list before. */
export function asksOfAll({ kind }: Asks, whole: string): boolean {
  return (
    ["rank", "names", "compare"].includes(kind) ||
    (kind === "overview" && (WHOLE_PROGRAMME.test(whole) || WHAT_IS.test(whole)))
  );
}

/** Which tie a ranking by time asks for. */
const ONLY = { least: "oldest", most: "newest", next: "next" } as const;

/** The scope of a ranking, comparison or count of ties; null for any other question. */
export function tiesAskedOf(asks: Asks, whole: string): Scope | null {
  if (asks.kind === "compare" && asks.by === "time" && TIE.test(whole))
    return { kind: "ties", years: null, only: null };
  if (asks.kind === "count" && asks.of.thing === "ties") return { kind: "ties", years: null, only: null };
  if (asks.kind !== "rank" || asks.of.thing !== "ties") return null;
  const top = asks.end === "next" ? 1 : Math.max(asks.top, endsAsked(whole));
  return { kind: "ties", years: null, only: ONLY[asks.end], ...(top > 1 && { top }) };
}
