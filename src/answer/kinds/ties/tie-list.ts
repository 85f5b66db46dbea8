import { hasDay } from "../../../corpus/anniversaries.ts";
import { KINDS_OF_TIES } from "../../../corpus/schema.ts";
import type { Geography } from "../../../corpus/places/geography.ts";
import type { Place, Twinning } from "../../../corpus/schema.ts";
import { dayText, duringText, sinceText } from "../../../i18n/dates.ts";
import { namesInSentence } from "../../../i18n/replies/parts.ts";
import type { Language } from "../../../language/languages.ts";
import type { Asks, TieCondition } from "../../../reading/asks.ts";
import type { DateRange } from "../../../reading/question.ts";
import type { FoundTie } from "../../../retrieval/found.ts";
import { capitalized } from "../../../language/capitalized.ts";
import type { Asked, Told } from "../kind.ts";
import type { TieWords } from "./tie-words.ts";

/** The most ties named in a line, and the most named among those whose anniversary comes next. */
const [NAME_LIMIT, NEXT_LIMIT] = [25, 5];

/** A reply about ties, with what they have in common for a renderer that lists them below. */
export type ToldOfTies = Pick<Told, "reply" | "lead">;

/** A sentence with names; those beyond the limit are only counted. */
function line(lead: string, names: readonly string[], { replies }: TieWords, limit = NAME_LIMIT): ToldOfTies {
  const rest = names.length - limit;
  return { reply: replies.list(lead, rest > 0 ? [...names.slice(0, limit), replies.others(rest)] : names), lead };
}

const bySince = (a: FoundTie, b: FoundTie) =>
  (a.twinning.since ?? "9").localeCompare(b.twinning.since ?? "9") || a.twinning.id.localeCompare(b.twinning.id);

/** Ties by their kind, in the order of the kinds. */
function byKind(ties: readonly FoundTie[]): { kind: Twinning["kind"]; own: FoundTie[] }[] {
  const groups = KINDS_OF_TIES.map((kind) => ({ kind, own: ties.filter(({ twinning }) => twinning.kind === kind) }));
  return groups.filter(({ own }) => own.length > 0);
}

/** Tells the ties of a town by their other ends. Ties of the region around it get a sentence of their own. */
function knownOfTown(town: Place, ties: readonly FoundTie[], geography: Geography, words: TieWords): string {
  const { replies, name, subject } = words;
  const endOf = ({ twinning: { places } }: FoundTie) =>
    places.find((id) => id === town.id) ??
    places.find((id) => geography.place(id)?.country === town.country) ??
    places[0];
  const ends = [...new Set(ties.map(endOf))].sort((a, b) => Number(b === town.id) - Number(a === town.id));
  const sentences = ends.map((end) => {
    const groups = byKind(ties.filter((tie) => endOf(tie) === end)).map(({ kind, own }) => ({
      kind,
      others: own.map(({ twinning: { places, since } }) => ({
        name: name(places[0] === end ? places[1] : places[0]),
        year: since?.slice(0, 4) ?? null,
      })),
    }));
    const of = geography.place(end)?.ru.genitive ?? "";
    return replies.ofTown({ subject: capitalized(subject(end)), of, isAsked: end === town.id }, groups);
  });
  return sentences.join(" ");
}

/** Lists the ties of a place wider than a town by kind, each with both its ends. */
function knownOf(place: Place, ties: readonly FoundTie[], language: Language, { replies, dated }: TieWords): string {
  const lines = byKind(ties).map(({ kind, own }) =>
    replies.group(replies.kinds(kind, own.length), own.map(dated).join(", ")),
  );
  return replies.known(language === "fr" ? place.fr.in : place.ru.in, lines);
}

/** Says since when each of several ties exists; those without a known date come together at the end. */
function sinceOfEach(ties: readonly FoundTie[], place: Place | undefined, language: Language, words: TieWords): string {
  const nameOf = ({ twinning }: FoundTie) => {
    const [other, ...more] = twinning.places.filter((id) => id !== place?.id);
    return other === undefined || more.length > 0 ? words.pairOf(twinning) : words.name(other);
  };
  const dated = ties.flatMap((tie) =>
    tie.twinning.since === null
      ? []
      : [words.replies.sinceInLine(nameOf(tie), sinceText(language, tie.twinning.since))],
  );
  const unknown = ties.filter(({ twinning }) => twinning.since === null).map(nameOf);
  const rest = unknown.length > 0 ? [words.replies.sinceInLine(namesInSentence(language, unknown), null)] : [];
  return words.replies.sinceOfEach([...dated, ...rest]);
}

/** Lists ties by the state that sources report: suspended, ended or active. */
export function byState(ties: readonly FoundTie[], words: TieWords): string {
  const lines = (["suspended", "ended", "active"] as const).flatMap((state) => {
    const own = ties.filter(({ twinning }) => twinning.status.value === state);
    return own.length > 0
      ? line(
          words.replies.stated(
            state,
            own.map(({ twinning }) => twinning.kind),
          ),
          own.map(words.reported),
          words,
        ).reply
      : [];
  });
  return lines.join("\n");
}

/** Lists the anniversaries in a time range, past ones apart from those to come. */
function ofTime(when: string, ties: readonly FoundTie[], words: TieWords): ToldOfTies {
  const { replies, coming, today } = words;
  const past = ties.filter(({ inTime }) => inTime !== undefined && inTime.day < today);
  const lead = replies.inTime(when, ties.length);
  if (past.length === 0) return line(lead, ties.map(coming), words);
  const others = ties.filter((tie) => !past.includes(tie));
  return { reply: replies.inTimeBothWays(when, past.map(coming), others.map(coming)), lead };
}

/** Round numbers of years are what people celebrate. */
const ROUND = 5;

/**
 * The ties that reach a round number of years in the year asked for, where only the year is known of their beginning; null for none, or for
 * a time other than a year.
 */
function roundIn({ from, to }: DateRange, ties: readonly Twinning[], { replies, pairOf }: TieWords): string | null {
  const year = Number(from.slice(0, 4));
  if (from !== `${year}-01-01` || to !== `${year}-12-31`) return null;
  const names = ties.flatMap((tie) => {
    const isKnownToTheDay: boolean = hasDay(tie.since);
    if (tie.since === null || isKnownToTheDay || tie.status.value === "ended") return [];
    const reached = year - Number(tie.since.slice(0, 4));
    return reached > 0 && reached % ROUND === 0 ? [`${pairOf(tie)} (${replies.years(reached)})`] : [];
  });
  return names.length > 0 ? replies.roundYears(names) : null;
}

/** Tells several ties, or all of them: what they have in common, then their names. */
export function listOfTies(
  { asks, question, found: { ties }, facts }: Omit<Asked, "asks"> & { asks: Asks },
  words: TieWords,
): ToldOfTies {
  const { replies } = words;
  const { scope, where, when, language } = question;
  const { condition, years, only } = scope.kind === "ties" ? scope : { condition: undefined, years: null, only: null };
  const count = ties.length;
  const byAge = [...ties].sort(bySince);
  const [first] = ties;
  const [range] = when.ranges;
  if (only === "next" && first?.next && !range) {
    const { day, years: reached } = first.next;
    return {
      reply: replies.nextOf(
        first.twinning.kind,
        words.pairOf(first.twinning),
        dayText(language, day),
        replies.years(reached),
      ),
    };
  }
  if (only === "oldest" || only === "newest") return line(replies[only](count), ties.map(words.dated), words);
  if (condition?.states) return { reply: byState(byAge, words) };
  const lead = leadOf(condition, years, count, words);
  if (lead !== null) return line(lead, byAge.map(words.dated), words);
  if (range) {
    const told = ofTime(capitalized(duringText(language, range)), ties, words);
    const round = where.places.length === 0 ? roundIn(range, facts.corpus.twinnings, words) : null;
    return round === null ? told : { ...told, reply: `${told.reply} ${round}` };
  }
  const places = where.places.flatMap((id) => facts.geography.place(id) ?? []).filter(({ kind }) => kind !== "country");
  const [place, ...others] = places;
  if (asks.kind === "twinning" && asks.wants === "since") return { reply: sinceOfEach(byAge, place, language, words) };
  if (place?.kind === "city" && others.length === 0)
    return { reply: knownOfTown(place, byAge, facts.geography, words) };
  if (place && others.length === 0) return { reply: knownOf(place, byAge, language, words) };
  if (condition === undefined && !place) return line(replies.coming, ties.map(words.coming), words, NEXT_LIMIT);
  return line(replies.counted(count), byAge.map(words.dated), words);
}

/** Says what the ties have in common, from the condition asked for; null without one. */
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
