import { nextAnniversary } from "../../../corpus/anniversaries.ts";
import type { ProgrammeEvent, Twinning } from "../../../corpus/schema.ts";
import { catalogueOf } from "../../../i18n/catalogues.ts";
import { compareReplies } from "../../../i18n/replies/compare.ts";
import { namesInSentence, plannedText } from "../../../i18n/replies/parts.ts";
import { sinceOfTie } from "../../../i18n/replies/rank.ts";
import { nameOf, spokenOf } from "../../../i18n/replies/spoken.ts";
import { monthsOn } from "../../../reading/dates/calendar.ts";
import { onePerProject } from "../../../retrieval/projects.ts";
import type { Comparison } from "../../../reading/asks.ts";
import { coreTerms } from "../../../reading/question.ts";
import { placeName } from "../../wording/describe.ts";
import { daysOf } from "../../duration.ts";
import { PAGE_SIZE } from "../../wording/plain-text.ts";
import { jointEvents, sharedPartners, sidesTold, sideTold } from "./compare-sides.ts";
import type { SideTold } from "./compare-sides.ts";
import { capitalized } from "../../../language/capitalized.ts";
import { createTieWords } from "../ties/tie-words.ts";
import type { Asked, Tell, TellingFacts, Told } from "../kind.ts";

/** Ties side by side: which was concluded first. */
function tiesTold(
  compared: readonly Twinning[],
  { question: { language }, today, facts }: Asked<"compare">,
): Told | null {
  const messages = catalogueOf(language).answer;
  const name = (id: string) => placeName(facts.geography.place(id), language);
  const ties = [...compared].sort((a, b) => (a.since ?? "9").localeCompare(b.since ?? "9"));
  if (ties.length < 2) return null;
  const pairs = ties.map(({ places: [first, second], since }) => ({
    pair:
      language === "fr" ? namesInSentence("fr", [name(first), name(second)]) : messages.pair(name(first), name(second)),
    since: since === null ? null : sinceOfTie(language, since),
  }));
  const shown = ties.map((twinning) => ({ twinning, from: today, next: nextAnniversary(twinning.since, today) }));
  return {
    reply: compareReplies(language, facts.corpus.programme.things).ties(pairs),
    shown: { kind: "anniversaries", ties: shown, events: [] },
  };
}

/** Which of them is asked of, of the ties that were found: those whose towns are both named, or all. */
function tiesCompared({ question: { where }, found }: Asked<"compare">): Twinning[] {
  const ties = found.ties.map(({ twinning }) => twinning);
  const named = ties.filter(({ places }) => places.every((id) => where.places.includes(id)));
  return named.length < 2 ? ties : named;
}

/** The ties of the towns that are named, where each has one of them: « le plus ancien, Tours – Perm ou Nantes – Kirov ? ». */
function tiesNamed({ asks, question: { where, about }, facts }: Asked<"compare">): Twinning[] {
  if (asks.by !== "time" || coreTerms(about).length > 0) return [];
  const ties = facts.corpus.twinnings.filter(({ places }) => places.every((id) => where.places.includes(id)));
  return where.places.every((id) => ties.some(({ places }) => places.includes(id))) ? ties : [];
}

/** One project of both sides says nothing of how they differ. Where each side is tied to the other town that is named, their ties do. */
function tiesOfSides({ question: { where, language }, today, facts }: Asked<"compare">): Told | null {
  const ties = facts.corpus.twinnings.filter(({ places }) => places.every((id) => where.places.includes(id)));
  if (ties.length < 2 || ties.length < where.places.length - 1) return null;
  const words = createTieWords(language, today, facts.geography);
  const found = ties.map((twinning) => ({ twinning, from: today, next: nextAnniversary(twinning.since, today) }));
  const told = found.map((tie) => capitalized(words.sentence(tie)));
  return { reply: told.join(" "), shown: { kind: "anniversaries", ties: found, events: [] } };
}

/** Sorts projects by their dates; undated ones come last. */
function inTime(events: readonly ProgrammeEvent[]): ProgrammeEvent[] {
  const start = ({ dates }: ProgrammeEvent) => dates.start ?? "9";
  const end = ({ dates }: ProgrammeEvent) => dates.end ?? "9";
  return [...events].sort((a, b) => start(a).localeCompare(start(b)) || end(a).localeCompare(end(b)));
}

/** Whether a project certainly begins before another. One dated to a month, a quarter or a half-year may begin on any of its days. */
function isBefore({ dates }: ProgrammeEvent, other: ProgrammeEvent): boolean {
  if (dates.start === null || dates.end === null || other.dates.start === null) return other.dates.start === null;
  // What is dated by months begins in the first of them: « d’avril à septembre » is before 6 September.
  const month = monthsOn(dates.start, 0).to;
  const ofMonths = month < dates.end ? month : dates.end;
  const isToTheDay = dates.precision === "day" || dates.precision === "year";
  const latest = isToTheDay ? dates.start : dates.precision === "month" ? ofMonths : dates.end;
  return latest < other.dates.start;
}

/** Tells projects side by side in order of time, or by length where that is asked for and known for each. */
function projectsTold(events: readonly ProgrammeEvent[], by: Comparison["by"], asked: Asked<"compare">): string {
  const { language } = asked.question;
  const replies = compareReplies(language, asked.facts.corpus.programme.things);
  const lasting = events.flatMap((event) => {
    const days = daysOf(event.dates);
    return days === null ? [] : [{ project: spokenOf(event), days }];
  });
  const byDuration =
    by !== "time" && lasting.length === events.length
      ? replies.byDuration(lasting.sort((a, b) => b.days - a.days))
      : null;
  if (by === "duration" && byDuration !== null) return byDuration;
  const ordered = inTime(events);
  const planned = ordered.map((event) => ({ project: spokenOf(event), planned: plannedText(language, event.dates) }));
  const [first, second] = ordered;
  const isSure = by !== "duration" && first !== undefined && (second === undefined || isBefore(first, second));
  const told = isSure ? replies.inTime(planned) : replies.side(planned, by === "time");
  return [told, ...(byDuration === null ? [] : [byDuration])].join(" ");
}

/** Returns the one project of each side where the question is about these and not about their number; null where a side has more or none. */
function oneOfEach(sides: readonly SideTold[], { asks, question }: Asked<"compare">): ProgrammeEvent[] | null {
  if (sides.every(({ isProject }) => isProject)) return sides.flatMap(({ events }) => events.slice(0, 1));
  const isOfSubject = asks.by === "time" || asks.by === "duration" || coreTerms(question.about).length > 0;
  const isOne = sides.every(({ events, side }) => events.length === 1 && side.kind === "place");
  return asks.by !== "count" && isOfSubject && isOne ? sides.flatMap(({ events }) => events) : null;
}

function countsTold(sides: readonly SideTold[], { asks, question: { language }, facts }: Asked<"compare">): string[] {
  const replies = compareReplies(language, facts.corpus.programme.things);
  const unknown = sides.filter(({ side: { kind } }) => kind === "unknown");
  const known = sides.filter((side) => !unknown.includes(side)).sort((a, b) => b.count - a.count);
  if (unknown.length > 0) return [replies.unknown(unknown.map(({ name }) => name))];
  const isWider = sides.some(({ all, events, side }) => side.kind === "time" && all.length > events.length);
  const wider = known.map((side) => ({ ...side, count: side.all.length }));
  return [replies.counts(known, asks.by === "count"), ...(isWider ? [replies.wider(wider)] : [])];
}

/** Tells what places have in common: joint projects and shared partners. */
function commonTold(sides: readonly SideTold[], asked: Asked<"compare">): string[] {
  const { language } = asked.question;
  if (sides.some(({ place }) => place === null) || asked.asks.by === "count") return [];
  const replies = compareReplies(language, asked.facts.corpus.programme.things);
  const joint = jointEvents(sides, asked.facts).map((event) => nameOf(language, event));
  const shared = sharedPartners(sides, asked.facts).map(({ fr, ru }) => (language === "fr" ? fr.name : ru.nominative));
  const none = asked.asks.by === "common" ? [replies.noJoint] : [];
  return [
    ...(joint.length > 0 ? [replies.joint(joint)] : none),
    ...(shared.length > 0 ? [replies.sharedPartners(shared)] : []),
  ];
}

/** The only project of both sides, where they have the same one and nothing else. */
function sameOfAll(sides: readonly SideTold[], { facts }: Asked<"compare">): ProgrammeEvent | undefined {
  const [same, ...more] = jointEvents(sides, facts);
  return more.length === 0 && sides.every(({ events }) => events.length === 1) ? same : undefined;
}

/** What places of two countries have together: « quel rapport entre Étretat et Stavropol ? » asks for that, and not which has more. */
function jointOfBothSides(sides: readonly SideTold[], facts: TellingFacts): ProgrammeEvent[] {
  const countries = new Set(sides.map(({ place }) => place?.country));
  return countries.size === sides.length && !countries.has(undefined) ? jointEvents(sides, facts) : [];
}

/** The most projects that are told side by side without being named. */
const MOST_SIDE_BY_SIDE = 3;

/** Whether one place has two or three projects, so that these are compared. */
function isFewFound({ question: { where }, found }: Asked<"compare">): boolean {
  const { length } = found.events;
  return found.kind === "events" && where.places.length === 1 && length > 1 && length <= MOST_SIDE_BY_SIDE;
}

/** Compares towns, regions, months, headings or projects: which has more or comes first, what each has, what they share. */
export const compare: Tell<"compare"> = (asked) => {
  const { asks, question, found, facts } = asked;
  const { language } = question;
  if (question.scope.kind === "ties") return tiesTold(tiesCompared(asked), asked);
  const ofTies = tiesTold(tiesNamed(asked), asked);
  if (ofTies) return ofTies;
  // « La différence entre les deux projets de Nancy » names no sides: what is found is compared.
  const isOfFound = asks.sides.length < 2 && isFewFound(asked);
  if (question.scope.kind === "more" || isOfFound) {
    const events = inTime(found.events.map(({ event }) => event));
    const scored = events.map((event, index) => ({ event, score: 1 - index / (events.length + 1) }));
    return { reply: projectsTold(events, asks.by, asked), shown: { events: onePerProject(scored, facts.projects) } };
  }
  const sides = asked.sides.map((side) => sideTold(side, language, facts));
  const isLost = sides.some(({ side: { kind }, events }) => kind === "words" && events.length === 0);
  if (isLost || sides.length < 2 || sides.every(({ events }) => events.length === 0)) return null;
  const same = sameOfAll(sides, asked);
  const tied = same ? tiesOfSides(asked) : null;
  if (tied) return tied;
  // « Le judo ou les arts martiaux ? » asks whether there is either: the card of the one project answers.
  if (same && sides.every(({ side: { kind } }) => kind === "words")) return null;
  if (same) {
    const reply = compareReplies(language, facts.corpus.programme.things).same(nameOf(language, same));
    return { reply, shown: { kind: "events", reason: null, events: [{ event: same, score: 1 }], ties: [] } };
  }
  const joint = asks.by === "all" ? jointOfBothSides(sides, facts) : [];
  if (joint.length > 0) {
    const names = joint.map((event) => nameOf(language, event));
    const events = joint.map((event) => ({ event, score: 1 }));
    const reply = compareReplies(language, facts.corpus.programme.things).joint(names);
    return { reply, shown: { kind: "events", reason: null, events, ties: [] } };
  }
  const single = oneOfEach(sides, asked);
  // A question that names a subject does not ask how many projects there are.
  const isOfNumbers = asks.by === "count" || asks.by === "common" || coreTerms(question.about).length === 0;
  const hasUnknown = sides.some(({ side: { kind } }) => kind === "unknown");
  const counts = single
    ? [projectsTold(single, asks.by, asked)]
    : isOfNumbers || hasUnknown
      ? countsTold(sides, asked)
      : [];
  const common = single ? [] : commonTold(sides, asked);
  const hasSides = !single && asks.by !== "common";
  const { lines, sideBySide } = hasSides ? sidesTold(sides, language, facts) : { lines: [], sideBySide: null };
  const [lead, end] = asks.by === "common" ? [common, []] : [counts, common];
  const scored = sides
    .flatMap(({ events, all, isProject }) => (isProject ? events : all))
    .map((event: ProgrammeEvent, index, all) => ({ event, score: 1 - index / (all.length + 1) }));
  const events = onePerProject(scored, facts.projects);
  return {
    reply: [...(lead.length > 0 ? [lead.join(" ")] : []), ...lines, ...(end.length > 0 ? [end.join(" ")] : [])].join(
      "\n",
    ),
    shown: { kind: "events", reason: null, events, ties: found.kind === "events" ? found.ties : [] },
    isListed: events.length <= PAGE_SIZE,
    ...(sideBySide && { sideBySide }),
  };
};
