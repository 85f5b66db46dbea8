import { KINDS_OF_TIES } from "../../../corpus/schema.ts";
import type { Place } from "../../../corpus/schema.ts";
import { dayText, duringText } from "../../../i18n/dates.ts";
import type { Language } from "../../../language/languages.ts";
import type { TieCondition } from "../../../reading/asks.ts";
import type { FoundTie } from "../../../retrieval/found.ts";
import { capitalized } from "../../../language/capitalized.ts";
import type { Asked, Told } from "../kind.ts";
import type { TieWords } from "./tie-words.ts";

/** Names of ties in a line, and of those that come next. */
const [NAME_LIMIT, NEXT_LIMIT] = [25, 5];

/** What is said of ties, and what they have in common, for whoever lists them below. */
export type ToldOfTies = Pick<Told, "reply" | "lead">;

/** A sentence with names, as many as are read at a glance. */
function line(lead: string, names: readonly string[], { replies }: TieWords, limit = NAME_LIMIT): ToldOfTies {
  const rest = names.length - limit;
  return { reply: replies.list(lead, rest > 0 ? [...names.slice(0, limit), replies.others(rest)] : names), lead };
}

const bySince = (a: FoundTie, b: FoundTie) =>
  (a.twinning.since ?? "9").localeCompare(b.twinning.since ?? "9") || a.twinning.id.localeCompare(b.twinning.id);

/** The ties of one place by their kind: those of a town each by its other end, of a wider place by both. */
function knownOf(place: Place, ties: readonly FoundTie[], language: Language, words: TieWords): string {
  const { replies, name, dated } = words;
  const groups = KINDS_OF_TIES.flatMap((kind) => {
    const own = ties.filter(({ twinning }) => twinning.kind === kind);
    const names = own.map((tie) => {
      const { places, since } = tie.twinning;
      if (!places.includes(place.id)) return dated(tie);
      const other = name(places[0] === place.id ? places[1] : places[0]);
      return since === null ? other : `${other} (${since.slice(0, 4)})`;
    });
    return own.length > 0 ? [{ kind, names }] : [];
  });
  if (place.kind === "city") return replies.ofTown({ subject: name(place.id), of: place.ru.genitive }, groups);
  const lines = groups.map(({ kind, names }) => replies.group(replies.kinds(kind, names.length), names.join(", ")));
  return replies.known(language === "fr" ? place.fr.in : place.ru.in, lines);
}

/** Ties that sources report something of, by what it is. */
export function byState(ties: readonly FoundTie[], words: TieWords): string {
  const lines = (["suspended", "ended", "active"] as const).flatMap((state) => {
    const own = ties.filter(({ twinning }) => twinning.status.value === state);
    return own.length > 0 ? line(words.replies.stated(state, own.length), own.map(words.reported), words).reply : [];
  });
  return lines.join("\n");
}

/** The anniversaries of a time, those that have been apart from those to come. */
function ofTime(when: string, ties: readonly FoundTie[], words: TieWords): ToldOfTies {
  const { replies, coming, today } = words;
  const past = ties.filter(({ inTime }) => inTime !== undefined && inTime.day < today);
  const lead = replies.inTime(when, ties.length);
  if (past.length === 0) return line(lead, ties.map(coming), words);
  const others = ties.filter((tie) => !past.includes(tie));
  return { reply: replies.inTimeBothWays(when, past.map(coming), others.map(coming)), lead };
}

/** Several ties, or those of the whole: what they have in common first, then their names. */
export function listOfTies({ question, found: { ties }, facts }: Omit<Asked, "asks">, words: TieWords): ToldOfTies {
  const { replies } = words;
  const { scope, where, when, language } = question;
  const { condition, years, only } = scope.kind === "ties" ? scope : { condition: undefined, years: null, only: null };
  const count = ties.length;
  const byAge = [...ties].sort(bySince);
  const [first] = ties;
  const [range] = when.ranges;
  if (only === "next" && first?.next && !range) {
    const { day, years: reached } = first.next;
    return { reply: replies.nextOf(words.pairOf(first.twinning), dayText(language, day), replies.years(reached)) };
  }
  if (only === "oldest" || only === "newest") return line(replies[only](count), ties.map(words.dated), words);
  if (condition?.states) return { reply: byState(byAge, words) };
  const lead = leadOf(condition, years, count, words);
  if (lead !== null) return line(lead, byAge.map(words.dated), words);
  if (range) return ofTime(capitalized(duringText(language, range)), ties, words);
  const places = where.places.flatMap((id) => facts.geography.place(id) ?? []).filter(({ kind }) => kind !== "country");
  const [place, ...others] = places;
  if (place && others.length === 0) return { reply: knownOf(place, byAge, language, words) };
  if (condition === undefined && !place) return line(replies.coming, ties.map(words.coming), words, NEXT_LIMIT);
  return line(replies.counted(count), byAge.map(words.dated), words);
}

/** What ties have in common by what was asked of them; null where nothing was. */
function leadOf(
  condition: TieCondition | undefined,
  years: number | null,
  count: number,
  { replies }: TieWords,
): string | null {
  if (condition?.age) return replies.aged(count, condition.age.years, condition.age.bound);
  if (condition?.begun) return replies.begun(count, condition.begun.from, condition.begun.to);
  return condition?.reachedIn !== undefined && years !== null ? replies.reaching(years, condition.reachedIn) : null;
}
