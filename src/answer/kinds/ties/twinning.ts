import { anniversaryIn, hasDay, nextAnniversary, yearsReachedIn } from "../../../corpus/anniversaries.ts";
import { anyDateText, keepDatesTogether } from "../../../i18n/dates.ts";
import { startedLow } from "../../../i18n/replies/parts.ts";
import { capitalized } from "../../../language/capitalized.ts";
import { withPlainSpaces } from "../../passages/quotes.ts";
import { sentencesOf } from "../../passages/excerpt.ts";
import { ANSWERS } from "../../passages/read-sentences.ts";
import type { ProgrammeEvent, TieState } from "../../../corpus/schema.ts";
import type { Asks, TieCondition, WantedOfTie } from "../../../reading/asks.ts";
import { foldText } from "../../../language/fold.ts";
import { ASKS_DATE, ASKS_DAY } from "../../../reading/words/tie-words.ts";
import type { FoundTie } from "../../../retrieval/found.ts";
import { withoutTie } from "./without-tie.ts";
import type { Asked, Tell, Told } from "../kind.ts";
import { listOfTies } from "./tie-list.ts";
import { createTieWords, isInDoubt } from "./tie-words.ts";
import type { TieWords } from "./tie-words.ts";

/** The parts of a question that decide what is said about one tie. */
interface OfTie {
  wants: WantedOfTie;
  condition: TieCondition;
  years: number | null;
  today: string;
  /** The future year asked about; null otherwise. */
  year: number | null;
  /** Whether the question asks for the date outright, and for the very day. */
  asksDate: boolean;
  asksDay: boolean;
  /** The end of the tie that the question leaves out when it names only the other; else null. */
  other: string | null;
}

/** Says when a tie reaches a number of years, or how many it reaches in the year asked about; null where neither is asked or known. */
function reached({ twinning }: FoundTie, { years, today, year }: OfTie, { replies, onDay }: TieWords) {
  const { since } = twinning;
  if (since === null || (years === null && year === null)) return null;
  const inYear = years === null ? (year ?? 0) : Number(since.slice(0, 4)) + years;
  const anniversary = anniversaryIn(since, inYear);
  const count = yearsReachedIn(since, inYear) ?? 0;
  if (count < 1) return null;
  const isPast = anniversary ? anniversary.day < today : String(inYear) < today.slice(0, 4);
  return replies.reached(count, anniversary ? onDay(anniversary.day) : replies.inYear(inYear), isPast);
}

/**
 * Says whether a tie is in one of the states asked about, yes or no, with what sources report. A suspended tie neither goes on nor has
 * ended, so no yes or no comes before it unless the question asks for just that.
 */
function stillTied(tie: FoundTie, asked: readonly TieState[], words: TieWords): string {
  const { value } = tie.twinning.status;
  const said = words.state(tie.twinning);
  if (value === "unknown" || said === null) return `${words.replies.unknownState} ${capitalized(words.sentence(tie))}`;
  if (asked.includes(value)) return words.replies.yes(startedLow(said));
  return value === "suspended" ? said : words.replies.no(said);
}

/** Answers what is asked about one tie, often with its `sentence`; other facts follow. */
function aboutTie(
  tie: FoundTie,
  asked: OfTie,
  words: TieWords,
  { sentence, isNoted }: { sentence: string; isNoted: boolean },
): string[] {
  const { replies } = words;
  const { twinning } = tie;
  const pair = words.pairOf(twinning);
  switch (asked.wants) {
    case "source": {
      const titles = twinning.sources.map(({ title }) => title).join(", ");
      return [titles === "" ? replies.noSource(pair) : replies.source(titles, pair), sentence];
    }
    case "who":
      return [asked.other === null ? sentence : words.other(tie, asked.other)];
    case "since": {
      const since = words.since(twinning);
      const years = reached(tie, asked, words);
      const begun = since === null ? (isNoted ? [] : [replies.sinceWhen]) : [isInDoubt(tie) ? sentence : `${since}.`];
      return years === null ? begun : [years];
    }
    case "still":
      return [stillTied(tie, asked.condition.states ?? ["active"], words)];
    case "whether":
      if (isInDoubt(tie)) return [twinning.status.value === "ended" ? replies.no(sentence) : sentence];
      if (twinning.kind !== "twinning") return [replies.notTwinned(twinning.kind, sentence)];
      return [replies.yes(asked.other === null ? sentence : words.other(tie, asked.other))];
    case "tie": {
      const years = reached(tie, asked, words);
      return [...(years === null ? [] : [years]), sentence];
    }
  }
}

/** Tells one tie: what is asked about it, the state that sources report, and a remark where its date is uncertain. */
function oneTie(tie: FoundTie, { question: { language } }: Asked<"twinning">, asked: OfTie, words: TieWords): string {
  const { twinning } = tie;
  const isOfState = asked.wants === "still" || (asked.wants === "whether" && isInDoubt(tie));
  const note = keepDatesTogether(twinning.note?.[language] ?? "");
  // A question whether the tie goes on gets no date, so remarks on the date are left out.
  const begun = twinning.since === null ? null : withPlainSpaces(anyDateText(language, twinning.since));
  const tellsDate = (sentence: string) =>
    asked.wants === "still" && begun !== null && withPlainSpaces(sentence).includes(begun);
  const sentences = sentencesOf(note, language).filter((sentence) => !tellsDate(sentence));
  // The first sentence of a note says what is uncertain about the date. What sources say of the state may stand in any sentence.
  const isReportedSometime =
    asked.wants === "still" && twinning.status.value !== "unknown" && twinning.status.asOf === null;
  const isDoubtful = twinning.since === null || twinning.disputed || (asked.asksDay && !hasDay(twinning.since));
  // A question with whom, or whether at all, gets no doubtful date, so there is none to explain.
  const isOfOther =
    asked.other !== null && (asked.wants === "who" || (asked.wants === "whether" && twinning.kind === "twinning"));
  // An uncertain date is explained when the question asks for it, not at every turn.
  const isOfDate = !isOfOther && !isOfState && (twinning.since === null || asked.asksDate);
  const isOfLesser = asked.wants === "whether" && twinning.kind === "partnership";
  const remark = (
    isReportedSometime || isOfLesser ? sentences : isDoubtful && isOfDate ? sentences.slice(0, 1) : []
  ).join(" ");
  const sentence = words.sentence(tie, remark !== "");
  const said = aboutTie(tie, asked, words, { sentence, isNoted: remark !== "" });
  const isStateTold = isOfState || (isInDoubt(tie) && said.includes(sentence));
  const state = isStateTold ? null : words.state(twinning);
  return [...said.map(capitalized), ...(remark === "" ? [] : [remark]), ...(state === null ? [] : [state])].join(" ");
}

/** Finds the sentence of a tie’s note that answers the question; null where none does. */
function noteTold({ twinning: { id } }: FoundTie, { sayings }: Asked<"twinning">): string | null {
  const [best] = [...(sayings.get(id) ?? [])].sort(([, a], [, b]) => b - a);
  return best && best[1] >= ANSWERS ? keepDatesTogether(best[0]) : null;
}

/** Tells ties between towns: one in a sentence or two, several as a list, or that there is none. */
export const twinning: Tell<"twinning"> = (asked) => {
  const { asks, question, found, today, facts } = asked;
  const words = createTieWords(question.language, today, facts.geography);
  if (found.ties.length === 0) return withoutTie(asked, words);
  const [only] = found.ties;
  if (found.kind !== "anniversaries" || only === undefined || question.scope.kind !== "ties") return null;
  const { condition = {}, years, only: chosen } = question.scope;
  const isChosen = question.where.places.length === 0 || chosen === "next";
  // « Il y a une date précise ? » after the oldest tie asks about that one.
  const isOfOne = asks.wants === "since" || asks.wants === "source";
  if (found.ties.length > 1 || (isChosen && !isOfOne)) return listOfTies(asked, words);
  const [range] = question.when.ranges;
  const year = range && range.from > today ? Number(range.from.slice(0, 4)) : null;
  const unnamed = only.twinning.places.filter((id) => !question.where.places.includes(id));
  const other = unnamed.length === 1 ? (unnamed[0] ?? null) : null;
  const noted = noteTold(only, asked);
  // The first sentence of a note is about the date, so the date has to stand before it.
  const isOfDate = noted !== null && keepDatesTogether(only.twinning.note?.[question.language] ?? "").startsWith(noted);
  if (noted !== null) return { reply: isOfDate ? `${capitalized(words.sentence(only, true))} ${noted}` : noted };
  const asksDate = asks.wants === "since" || ASKS_DATE.test(foldText(asked.typed));
  const asksDay = ASKS_DAY.test(foldText(asked.typed));
  const of = { wants: asks.wants, condition, years, today, year, asksDate, asksDay, other };
  return { reply: oneTie(only, asked, of, words) };
};

/** Tells the ties that were found for a question of another kind. */
export function tiesTold<Kind extends Asks["kind"]>(asked: Asked<Kind>): Told | null {
  const question = { ...asked.question, scope: { kind: "ties", years: null, only: null } } as const;
  return twinning({ ...asked, question, asks: { kind: "twinning", wants: "tie", otherwise: asked.asks } });
}

/** Says since when two places of a project are tied; null where no tie, or more than one, joins its places. */
export function sinceOfPartners<Kind extends Asks["kind"]>(event: ProgrammeEvent, asked: Asked<Kind>): Told | null {
  const { question, found, today, facts } = asked;
  const own = new Set(event.places.map(({ id }) => id));
  const [tie, ...others] = facts.corpus.twinnings.filter(({ places }) => places.every((id) => own.has(id)));
  if (!tie || others.length > 0) return null;
  const ties = [{ twinning: tie, from: today, next: nextAnniversary(tie.since, today) }];
  const where = { ...question.where, places: [...tie.places] };
  const told = tiesTold({
    ...asked,
    question: { ...question, where },
    found: { ...found, kind: "anniversaries", ties },
  });
  return told && { reply: told.reply };
}
