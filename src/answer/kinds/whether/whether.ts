import type { Partner, ProgrammeEvent } from "../../../corpus/schema.ts";
import { catalogueOf } from "../../../i18n/catalogues.ts";
import { keepDatesTogether } from "../../../i18n/dates.ts";
import { numberedText } from "../../../i18n/replies/numbers.ts";
import { namesInSentence, plannedText } from "../../../i18n/replies/parts.ts";
import { nameOf, spokenOf } from "../../../i18n/replies/spoken.ts";
import { whetherReplies } from "../../../i18n/replies/whether.ts";
import { inPlace, inPlaceAsAsked } from "../../wording/describe.ts";
import { partnerSaid } from "../../wording/partner-said.ts";
import { unmetTerms } from "../../offers/unmet.ts";
import { isOpenToAll, numbersOf, openTo } from "../../tally/numbers.ts";
import type { Asked, Tell, Told } from "../kind.ts";
import { capitalized } from "../../../language/capitalized.ts";
import { foldText } from "../../../language/fold.ts";
import { overlaps } from "../../../reading/dates/calendar.ts";
import { DENIES_TEXT } from "../../../reading/words/description-words.ts";
import { ASKS_BY_VERB, ASKS_WHAT } from "../../../reading/words/kinds/whether.ts";
import { CORRECTION_START, LEANS } from "../../../reading/words/turn-words.ts";
import { wordsAsked } from "../../passages/card-excerpt.ts";
import { withoutTitle } from "../../passages/sayings.ts";
import { isInView, partOn, saidOn } from "../parts/said.ts";
import { clearlyMeant, meantInstead, missingWords, unborneName } from "../parts/meant.ts";
import { placesOf } from "../where.ts";
import { notThere, notThen } from "./whether-not.ts";

/** The most lines of an answer about several projects. */
const LINE_LIMIT = 5;

/** Partners that are places. */
const OF_PLACES: readonly Partner["kind"][] = ["city", "region"];

type AskedWhether = Asked<"whether">;

/** What is planned, as it follows « Oui : », «Да:». */
function planned(event: ProgrammeEvent, { question: { language }, facts }: AskedWhether): string {
  const replies = whetherReplies(language, facts.corpus.programme.things);
  const project = spokenOf(event);
  const date = plannedText(language, event.dates);
  return date === null ? replies.undated(project) : replies.planned(project, date);
}

function lines(events: readonly ProgrammeEvent[], { question: { language }, facts }: AskedWhether): string[] {
  const replies = whetherReplies(language, facts.corpus.programme.things);
  const rest = events.length - LINE_LIMIT;
  return [
    ...events
      .slice(0, LINE_LIMIT)
      .map((event) => replies.line(nameOf(language, event), keepDatesTogether(event.dates.text[language]))),
    ...(rest > 0 ? [replies.others(catalogueOf(language, facts.corpus.programme.things).answer.projects(rest))] : []),
  ];
}

/** Says yes with how many projects there are; they are listed below. A question about a place alone gets its name too. */
function several(events: readonly ProgrammeEvent[], asked: AskedWhether): string {
  const { question, facts } = asked;
  const { language, where, about } = question;
  const replies = whetherReplies(language, facts.corpus.programme.things);
  const numbers = numbersOf(events, question, facts);
  const [place, ...others] = where.places.flatMap((id) => facts.geography.place(id) ?? []);
  const isOfPlace = place && others.length === 0 && about.terms.length + about.headings.length === 0;
  const counted = (there: string) =>
    numberedText(
      language,
      { ...numbers, things: facts.corpus.programme.things },
      openTo(facts)?.[language] ?? "",
      there,
    );
  return replies.several(counted, isOfPlace ? inPlaceAsAsked(place, question) : "");
}

/**
 * Whether « … passe en France ? » is asked about a project held in the other country. A country does not narrow what is found, so this is
 * checked here.
 */
function isOtherCountry(id: string, event: ProgrammeEvent, { facts: { geography } }: AskedWhether): boolean {
  return geography.place(id)?.kind === "country" && !geography.eventsOf(id).has(event.id);
}

/** Whether « oui » would be an answer. It is none to « et en mai ? », to a correction of the question before, or to « il y a quoi ? ». */
function asksYesOrNo({ typed }: AskedWhether): boolean {
  const folded = foldText(typed);
  if (ASKS_WHAT.test(folded) || CORRECTION_START.test(folded)) return false;
  return !LEANS.test(folded) || ASKS_BY_VERB.test(folded);
}

function yes(asked: AskedWhether): Told {
  const { asks, question, found, facts } = asked;
  const replies = whetherReplies(question.language, facts.corpus.programme.things);
  const events = found.events.map(({ event }) => event);
  const own = events.filter((event) => !isOpenToAll(event, question, facts));
  const [first, ...others] = own;
  if (!first) {
    const [open] = events;
    return open ? { reply: replies.onlyOpen(planned(open, asked)), verdict: "no" } : { reply: "" };
  }
  if (asks.of === "project") {
    const meant = clearlyMeant(own, asked);
    if (meant) {
      const abroad = question.where.places.find((id) => isOtherCountry(id, meant, asked));
      if (abroad !== undefined)
        return { reply: notThen(meant, { planned: planned(meant, asked), without: "place" }, asked), verdict: "no" };
      const unborne = unborneName(meant, asked);
      const told = planned(meant, asked);
      const scored = found.events.filter(({ event }) => event === meant);
      if (unborne !== null) return { reply: replies.unborne(unborne, told), shown: { events: scored } };
      return ofPart(meant, asked) ?? { reply: replies.yes(told), verdict: "yes" };
    }
  }
  if (others.length > 0 || events.length > 1) return { reply: several(events, asked), verdict: "yes" };
  const ofView = isInView(question) ? ofPart(first, asked) : null;
  if (ofView) return ofView;
  return yesWith(first, asked);
}

/**
 * For a project between two towns or regions, returns those that the question does not name, as they stand in a sentence; empty where there
 * are not exactly two.
 */
function betweenOf({ french, russian }: ProgrammeEvent, { question: { language, where }, facts }: AskedWhether) {
  const [first, second, ...others] = [french, russian].flatMap((side) =>
    side.filter(({ kind }) => OF_PLACES.includes(kind)),
  );
  const isOfBoth = first !== undefined && second !== undefined && french.includes(first) && russian.includes(second);
  if (!isOfBoth || others.length > 0) return [];
  return [first, second]
    .filter(({ place }) => place === null || !where.places.includes(place))
    .map((partner) => partnerSaid(partner, language, facts.geography));
}

/** Yes, with the dates. */
function yesPlanned(event: ProgrammeEvent, asked: AskedWhether): string {
  const { asks, question, facts } = asked;
  const replies = whetherReplies(question.language, facts.corpus.programme.things);
  if (asks.of !== "existence") return replies.yes(planned(event, asked));
  return replies.yesThereIs(spokenOf(event), plannedText(question.language, event.dates), betweenOf(event, asked));
}

/** Says yes with the sentence that answers, else with the dates. A sentence that denies something is quoted without a yes. */
function yesWith(event: ProgrammeEvent, asked: AskedWhether): Told {
  const {
    question: { language },
    facts,
  } = asked;
  const replies = whetherReplies(language, facts.corpus.programme.things);
  const said = partOn(event, asked);
  if (said && DENIES_TEXT.test(said.sentence)) return { reply: said.sentence };
  if (said) return { reply: replies.yesSince(said.sentence), verdict: "yes" };
  // If the question asks for more than the title says, the programme is quoted: a yes would only be about the title.
  const beside = facts.excerpts.missing(`${event.title.fr} ${event.title.ru}`, wordsAsked(asked.question));
  const about = beside.length === 0 ? "" : facts.excerpts.about(event.description[language], beside, language);
  if (about !== "" && asked.asks.of !== "existence") return { reply: keepDatesTogether(about) };
  const isTold = about !== "" ? replies.yesSince(keepDatesTogether(about)) : yesPlanned(event, asked);
  return { reply: isTold, verdict: "yes" };
}

/**
 * Answers about a part of a project: as {@link yesWith} where the entry has all words of the question, else with the sentence that answers,
 * or that there is none. Null where the question is about the whole.
 */
function ofPart(event: ProgrammeEvent, asked: AskedWhether): Told | null {
  const {
    typed,
    question: { language },
    facts,
  } = asked;
  if (withoutTitle(typed, event, facts.excerpts) === "") return null;
  if (missingWords(event, asked).length === 0) return yesWith(event, asked);
  const said = saidOn(event, asked);
  if (said) return { reply: said.sentence };
  return {
    reply: whetherReplies(language, facts.corpus.programme.things).notTold,
    verdict: "not-said",
  };
}

/** Quotes what the programme says to people who ask whether they may come. It gives no yes or no. */
function ofVisit(asked: AskedWhether): Told | null {
  const { question, found, facts } = asked;
  const { language } = question;
  const [first, ...others] = found.events.map(({ event }) => event);
  if (!first) return null;
  for (const event of [first, ...others]) {
    const said = saidOn(event, asked);
    if (said) return { reply: said.sentence };
  }
  // A question to the whole programme, not about what is in view, gets the list.
  if (question.scope.kind === "projects" && others.length > 0) return null;
  const replies = whetherReplies(language, facts.corpus.programme.things);
  return { reply: replies.notTold, verdict: "not-said" };
}

/** Whether the one project in view is at the time and in the place that the question names; null where it names neither. */
function ofTimeOrPlace(asked: AskedWhether): Told | null {
  const { question, found, facts } = asked;
  const { where, when, scope, language } = question;
  const [only, ...others] = found.events.map(({ event }) => event);
  if (scope.kind !== "item" || !only || others.length > 0) return null;
  const told = planned(only, asked);
  if (when.ranges.length > 0 && only.dates.start === null) return { reply: capitalized(told), verdict: "not-said" };
  const spans = (only.dates.spans ?? [only.dates]).flatMap(({ start, end }) =>
    start === null || end === null ? [] : { from: start, to: end },
  );
  const isThen = spans.some((span) => when.ranges.some((range) => overlaps(range, span)));
  if (when.ranges.length > 0 && !isThen)
    return { reply: whetherReplies(language, facts.corpus.programme.things).not(told), verdict: "no" };
  const isThere = where.places.some((id) => facts.geography.eventsOf(id).has(only.id));
  if (where.places.length > 0 && !isThere)
    return { reply: notThen(only, { planned: told, without: "place" }, asked), verdict: "no" };
  const named = placesOf(only, facts.geography).filter(({ id }) => where.places.includes(id));
  if (named.length === 0 || when.ranges.length > 0) return null;
  const places = namesInSentence(
    language,
    named.map((place) => inPlace(place, language)),
  );
  return { reply: whetherReplies(language, facts.corpus.programme.things).yes(`${places}.`), verdict: "yes" };
}

/** Answers whether there is something, or something is so: yes with the fact, no with what is there instead. */
export const whether: Tell<"whether"> = (asked) => {
  const { asks, question, found, facts } = asked;
  if (found.kind !== "events" && found.kind !== "refusal") return null;
  // « Y en a-t-il un autre ? » at the end of a list: that this is all is no word about the place.
  if (found.reason === "no-such-item") return null;
  // « Du ballet à Marseille ? »: other projects in Marseille are no yes.
  if (asks.of === "existence" && unmetTerms(found, question, facts).length > 0) return null;
  if (asks.of === "visit") return ofVisit(asked);
  const ofTime = ofTimeOrPlace(asked);
  if (ofTime) return ofTime;
  const instead = asks.of === "project" ? meantInstead(asked) : null;
  if (instead) {
    const { event, without } = instead;
    return {
      reply: notThen(event, { planned: planned(event, asked), without }, asked),
      verdict: "no",
      shown: { kind: "events", reason: null, events: [{ event, score: 1 }] },
    };
  }
  if (found.kind === "refusal") {
    const none = notThere(asked);
    return none && { ...none, verdict: "no" };
  }
  if (asks.of === "part" && found.isMentionedOnly) {
    const replies = whetherReplies(question.language, facts.corpus.programme.things);
    const events = found.events.map(({ event }) => event);
    return { reply: [replies.mentionedOnly, ...lines(events, asked)].join("\n") };
  }
  // Where neither yes nor no is asked for, the list is the answer.
  return asksYesOrNo(asked) ? yes(asked) : null;
};
