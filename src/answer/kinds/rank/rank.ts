import { NAMES_REPLIES } from "../../../i18n/replies/names.ts";
import { rankReplies } from "../../../i18n/replies/rank.ts";
import { countedThing, namedWithCount } from "../../../i18n/replies/things.ts";
import { capitalized } from "../../../language/capitalized.ts";
import type { Ranking } from "../../../reading/asks.ts";
import { namesNothing } from "../../../reading/question.ts";
import { inPlace, understoodLine } from "../../wording/describe.ts";
import { isOpenToAll } from "../../tally/numbers.ts";
import { datedEvents, monthsOf } from "../../tally/tally.ts";
import type { Tally } from "../../tally/tally.ts";
import { tallySaid, tallyWhose, whoseOf } from "../../tally/tallied.ts";
import type { Asked, Tell, Told } from "../kind.ts";
import { distanceTold, directionTold } from "./rank-places.ts";
import { placeTold } from "./rank-named.ts";
import { priceTold } from "./rank-price.ts";
import { durationTold, partnersTold, tieTold, timeTold } from "./rank-projects.ts";

/** The most names of equals, the most projects shown, and the most projects listed. */
const [NAME_LIMIT, SHOWN_LIMIT, LISTED_LIMIT] = [8, 12, 5];

/** Things with the same number of projects. */
type Rung = readonly [Tally, ...Tally[]];

/** Groups things with the same number, from the end asked for (most or fewest). */
function rungsOf(tallies: readonly Tally[], { end }: Ranking): Rung[] {
  const rungs = new Map<number, [Tally, ...Tally[]]>();
  for (const one of tallies) {
    const rung = rungs.get(one.events.length);
    if (rung) rung.push(one);
    else rungs.set(one.events.length, [one]);
  }
  return [...rungs.entries()].sort(([a], [b]) => (end === "least" ? a - b : b - a)).map(([, rung]) => rung);
}

/** Returns the months without a project, which count where the fewest are asked for. */
function emptyMonths(tallies: readonly Tally[], { question: { when }, facts }: Asked<"rank">): Tally[] {
  const known = new Set(tallies.map(({ id }) => id));
  const isAsked = (from: string) =>
    when.ranges.length === 0 || when.ranges.some((range) => range.from <= from && from <= range.to);
  return monthsOf(facts)
    .filter(({ from }) => !known.has(from) && isAsked(from))
    .map((month) => ({ id: month.from, name: { fr: month.from, ru: month.from }, place: null, month, events: [] }));
}

function sentenceOf(rung: Rung, { asks, question, facts }: Asked<"rank">): string {
  const { language } = question;
  const replies = rankReplies(language, facts.corpus.programme.things);
  const each = rung[0].events.length;
  const { thing } = asks.of;
  const limited = (names: readonly string[]) =>
    names.length > NAME_LIMIT + 1 ? [...names.slice(0, NAME_LIMIT), replies.others(names.length - NAME_LIMIT)] : names;
  const names = limited(rung.map((one) => tallySaid(one, thing, language)));
  switch (thing) {
    case "towns":
    case "regions":
    case "places":
    case "countries":
      return replies.places(
        asks.end,
        limited(rung.map(({ place }) => (place ? inPlace(place, language) : ""))),
        each,
        understoodLine({ ...question, where: { ...question.where, places: [] } }, facts),
      );
    case "headings":
      return replies.headings(asks.end, names, each);
    case "months":
      return each === 0 ? replies.emptyMonths(names) : replies.months(asks.end, names, each);
    default:
      return replies.partners(asks.end, names, each);
  }
}

/** Tells the first, the first several, or the second (third …) in the order. */
function sentencesOf(rungs: readonly Rung[], asked: Asked<"rank">, country: Ranking["of"]["country"]): string[] {
  const { asks, question, facts } = asked;
  const { language } = question;
  const replies = rankReplies(language, facts.corpus.programme.things);
  const named = (rung: Rung) => rung.map((one) => tallySaid(one, asks.of.thing, language));
  const withCounts = (rung: Rung) =>
    rung.map((one) => namedWithCount(tallySaid(one, asks.of.thing, language), one.events.length));
  const [first] = rungs;
  if (!first) return [];
  if (asks.place > 1) {
    const rung = rungs[asks.place - 1];
    const before = rungs.slice(0, asks.place - 1).flatMap(withCounts);
    return rung ? [replies.position(asks.place, named(rung), rung[0].events.length, before)] : [];
  }
  if (asks.top > 1) {
    let names: string[] = [];
    for (const rung of rungs) if (names.length < asks.top) names = names.concat(withCounts(rung));
    const of = { thing: asks.of.thing, country };
    return [replies.top(asks.end, capitalized(countedThing(language, of, names.length)), names)];
  }
  const after = rungs.slice(1, 3).flatMap(withCounts);
  return [sentenceOf(first, asked), ...(after.length > 0 && after.length <= NAME_LIMIT ? [replies.next(after)] : [])];
}

/** Tells which towns, headings, months … have most or fewest projects. */
function countTold(asked: Asked<"rank">): Told | null {
  const { asks, question, found, facts } = asked;
  const whose = whoseOf(asks.of, asks.ofPartners, question, facts);
  const named = new Set(question.where.places);
  // A project open to all regions makes nobody a partner of one of them.
  const own = found.events.map(({ event }) => event).filter((event) => !isOpenToAll(event, question, facts));
  const events = datedEvents(own, question.when.ranges);
  const counted = tallyWhose(events, asks.of.thing, whose, facts)?.filter(({ id }) => !named.has(id));
  if (!counted) return null;
  const isOfMonths = asks.of.thing === "months";
  const isAsked = ({ month }: Tally) =>
    month === null ||
    question.when.ranges.length === 0 ||
    question.when.ranges.some(({ from, to }) => from <= month.from && month.to <= to);
  const ranked = (isOfMonths && asks.end === "least" ? [...counted, ...emptyMonths(counted, asked)] : counted).filter(
    isAsked,
  );
  const rungs = rungsOf(ranked, asks);
  const sentences = sentencesOf(rungs, asked, whose.country);
  if (sentences.length === 0) return null;
  const winners = rungs[asks.place - 1] ?? [];
  const ids = new Set(winners.flatMap((one) => one.events.map(({ id }) => id)));
  const isShown = ids.size > 0 && (winners.length === 1 || ids.size <= SHOWN_LIMIT);
  const shown = isShown ? found.events.filter(({ event }) => ids.has(event.id)) : found.events;
  const isOfDated = events.length < own.length && !isOfMonths;
  const reply = [...sentences, ...(isOfDated ? [NAMES_REPLIES[question.language].dated] : [])].join(" ");
  return { reply, shown: { events: shown }, isListed: shown.length <= LISTED_LIMIT };
}

/** Tells what comes first in an order: by number, time, length, position, distance or price. */
export const rank: Tell<"rank"> = (asked) => {
  const { asks, found, question, facts } = asked;
  if (asks.by === "unknown") {
    const isOfNothing = namesNothing(question);
    return {
      reply: rankReplies(question.language, facts.corpus.programme.things).unknown,
      ...(isOfNothing ? { shown: { kind: "refusal", reason: "nothing-close", events: [] } } : {}),
      isListed: found.events.length <= LISTED_LIMIT,
    };
  }
  if (asks.isOfNamed && asks.of.thing !== "ties") return placeTold(asked);
  if (found.kind === "anniversaries" && asks.of.thing === "ties") return tieTold(asked);
  if (found.kind !== "events") return null;
  switch (asks.by) {
    case "count":
      return asks.of.thing === "projects" ? partnersTold(asked) : countTold(asked);
    case "time":
    case "ending":
      return timeTold(asked);
    case "duration":
      return durationTold(asked);
    case "north":
    case "east":
      return directionTold(asked, asks.by);
    case "distance":
      return distanceTold(asked);
    case "price":
      return priceTold(asked);
    case "print":
      return placeTold(asked);
  }
};
