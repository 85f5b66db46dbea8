import type { ProgrammeEvent } from "../../../corpus/schema.ts";
import { themeName } from "../../../corpus/programme.ts";
import { catalogueOf } from "../../../i18n/catalogues.ts";
import { whenText } from "../../../i18n/dates.ts";
import { countReplies } from "../../../i18n/replies/count.ts";
import { afterColon } from "../../../i18n/after-colon.ts";
import { namesInSentence, quotedText } from "../../../i18n/replies/parts.ts";
import { foldText } from "../../../language/fold.ts";
import { isTieWord } from "../../../reading/intents.ts";
import { knownTerms } from "../../../reading/question.ts";
import { vaguenessIn } from "../../../retrieval/filter/time-fit.ts";
import { inPlaceAsAsked, subjectTyped } from "../../wording/describe.ts";
import { nearbyOf, nearbyText } from "../../offers/nearby.ts";
import { numbersOf, openTo } from "../../tally/numbers.ts";
import { projectsInAll } from "../../wording/introduction.ts";
import { numberInText, toldInText } from "./count-text.ts";
import { countOfThings, countOfTies } from "./count-things.ts";
import type { Asked, Tell, Told } from "../kind.ts";
import { outright } from "../whether/outright.ts";

/** The greatest vagueness of a date to the month or the day. */
const MONTH = 1;

type AskedCount = Asked<"count">;

/** What is counted, in the words of the question: its subject, place and time. */
function conditionsOf({ question, facts }: AskedCount) {
  const { language, where, when, about } = question;
  // Next to a place, a time or a heading, unknown words did not narrow the search, so they are left out.
  const isLimited = where.places.length + when.ranges.length + about.headings.length > 0;
  const terms = isLimited ? knownTerms(about) : about.terms;
  const words = subjectTyped({ about: { ...about, terms }, typed: question.typed });
  const headings = about.headings.map((id) => themeName(facts.corpus.programme, id, language)).join(", ");
  const places = where.places.flatMap((id) => facts.geography.place(id) ?? []);
  const isOf = (names: readonly string[]) => namesInSentence(language, names);
  return {
    subject: words === "" ? "" : quotedText(language, words),
    inPlace: isOf(places.map((place) => inPlaceAsAsked(place, question))),
    when: isOf(when.ranges.map((range) => whenText(language, range))),
    heading: headings,
  };
}

/** Says how many of the projects in a time range are dated in it to the month or the day; empty where all are. */
function datedNearly(events: readonly ProgrammeEvent[], { question: { language, when }, facts }: AskedCount): string[] {
  if (when.ranges.length === 0) return [];
  const near = events.filter((event) => (vaguenessIn(event, when.ranges) ?? Infinity) <= MONTH).length;
  return near < events.length ? [countReplies(language, facts.corpus.programme.things).ofWhichDated(near)] : [];
}

/** Says that there is no such project; null where no condition was the reason (nothing was understood, or the day does not exist). */
function none(asked: AskedCount, conditions: ReturnType<typeof conditionsOf>): Told | null {
  const { found, question } = asked;
  const replies = countReplies(question.language, asked.facts.corpus.programme.things);
  if (found.kind !== "refusal") return null;
  const nearby = found.reason === "unknown-place" ? nearbyOf(question, asked.facts, asked.today) : null;
  if (nearby)
    return { reply: nearbyText(nearby, question, asked.facts), alternatives: nearby.events.map(({ id }) => id) };
  const refused = outright(asked);
  if (refused !== null) return { reply: replies.noneSince(afterColon(refused)) };
  const isOfConditions = found.reason?.startsWith("nothing-") === true;
  return isOfConditions ? { reply: `${replies.projects(0, conditions)}.` } : null;
}

/** Tells how many projects were found, or that there are none. */
function countOfProjects(asked: AskedCount): Told | null {
  const { question, found, facts } = asked;
  const { language } = question;
  const replies = countReplies(language, facts.corpus.programme.things);
  const events = found.kind === "events" ? found.events.map(({ event }) => event) : [];
  const conditions = conditionsOf(asked);
  if (events.length === 0) return none(asked, conditions);
  const numbers = numbersOf(events, question, facts);
  const to = openTo(facts)?.[language] ?? "";
  if (numbers.projects === projectsInAll(facts)) {
    return { reply: replies.whole(numbers.projects, numbers.rows) };
  }
  if (found.isMentionedOnly) return { reply: replies.mentionedOnly(numbers.projects, conditions.inPlace) };
  const under = numbers.underHeading;
  const told =
    under === null
      ? replies.projects(numbers.projects, conditions)
      : replies.underHeading(under, numbers.projects - under, conditions);
  const open = numbers.open === 0 ? "" : replies.withoutOpen(numbers.open, to);
  const reply = [`${told}${open}.`, ...datedNearly(events, asked)].join(" ");
  // Projects that only mention the heading are told apart from the number, and not shown as counted.
  const isUnder = ({ id }: ProgrammeEvent) =>
    facts.projects.printings(id).some(({ theme }) => question.about.headings.includes(theme));
  const shown = under === null || under === 0 ? found.events : found.events.filter(({ event }) => isUnder(event));
  return { reply, shown: { events: shown } };
}

/** Counts the projects that the programme does not date, or prints twice. */
function countOnly(asked: AskedCount): Told | null {
  const { asks, question, found, facts } = asked;
  if (asks.only === null) return null;
  const { projects, corpus } = facts;
  const isAll = found.kind !== "events";
  const firsts = corpus.events.filter(({ id }) => projects.projectOf(id) === id);
  const among = isAll ? firsts : found.events.map(({ event }) => event);
  const kept = among.filter(({ id, dates }) =>
    asks.only === "undated" ? dates.precision === "none" : projects.printings(id).length > 1,
  );
  const replies = countReplies(question.language, facts.corpus.programme.things);
  const told = catalogueOf(question.language, facts.corpus.programme.things).answer.projects(kept.length);
  return {
    reply: asks.only === "undated" ? replies.undated(told) : replies.twice(told),
    shown: { kind: "events", reason: null, events: kept.map((event) => ({ event, score: 1 })) },
  };
}

/** Whether the noun counted is what projects are about (« combien de concerts »), not what one of them has (« de monde au forum »). */
function countsSubject({ asks: { of }, question }: AskedCount): boolean {
  if (of.thing !== "noun") return false;
  const nouns = new Set(of.typed.split(" "));
  return knownTerms(question.about).some(({ folded }) => folded.split(" ").some((word) => nouns.has(word)));
}

/** Answers how many: with a number quoted from a text, or counted in the programme. */
export const count: Tell<"count"> = (asked) => {
  const { asks, question, found } = asked;
  const { thing } = asks.of;
  if (asks.only) return countOnly(asked);
  // « Combien d’anniversaires en décembre ? » names the ties by what they have.
  const isOfTies = asks.of.thing !== "noun" || isTieWord(foldText(asks.of.typed));
  if (thing === "ties" || (found.kind === "anniversaries" && isOfTies)) return countOfTies(asked);
  const isOfText =
    thing === "noun" || (thing !== "projects" && thing !== "entries" && knownTerms(question.about).length > 0);
  const numbered = isOfText ? null : numberInText(asked);
  if (numbered) return numbered;
  const inText = isOfText ? toldInText(asked) : null;
  if (inText?.isTold) return inText.told;
  // « Combien de concerts à Nice ? »: a project is about concerts, but does not say how many.
  const counted = inText && countsSubject(asked) ? countOfProjects(asked) : null;
  if (inText) return counted ? { ...counted, reply: `${counted.reply} ${inText.told.reply}` } : inText.told;
  return thing === "noun" || thing === "projects" ? countOfProjects(asked) : countOfThings(asked);
};
