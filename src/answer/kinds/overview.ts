import { CLOSENESS } from "../../corpus/places/geography.ts";
import type { ProgrammeEvent } from "../../corpus/schema.ts";
import { catalogueOf } from "../../i18n/catalogues.ts";
import { keepDatesTogether, rangeText } from "../../i18n/dates.ts";
import { programmeWords } from "../../i18n/programme.ts";
import { PROJECTS } from "../../i18n/things.ts";
import { overviewReplies } from "../../i18n/replies/overview.ts";
import { namesInSentence, plannedText } from "../../i18n/replies/parts.ts";
import { nameOf, spokenOf } from "../../i18n/replies/spoken.ts";
import { countedThing, namedWithCount, projectsText } from "../../i18n/replies/things.ts";
import { capitalized } from "../../language/capitalized.ts";
import type { Language } from "../../language/languages.ts";
import { overlaps } from "../../reading/dates/calendar.ts";
import { namesNothing } from "../../reading/question.ts";
import { breakdownOf } from "../tally/breakdown.ts";
import { understoodLine } from "../wording/describe.ts";
import { PAGE_SIZE } from "../wording/plain-text.ts";
import { datedSpans, tally } from "../tally/tally.ts";
import type { Asked, Tell, TellingFacts, Told } from "./kind.ts";

/** The most names in a sentence, how many of the foremost are named, and the most projects told one by one. */
const [NAME_LIMIT, FOREMOST, LINE_LIMIT] = [8, 3, 4];

/** Joins names and only counts the last of many. The programme’s own word for its projects does not matter here. */
function shortened(language: Language, names: readonly string[]): string {
  const rest = names.length - NAME_LIMIT;
  const shown = rest > 1 ? [...names.slice(0, NAME_LIMIT), overviewReplies(language, PROJECTS).others(rest)] : names;
  return namesInSentence(language, shown);
}

/** The time from the first to the last day among projects dated to the day or the month. */
function daysOf(events: readonly ProgrammeEvent[], language: Language): string {
  const spans = events.flatMap(datedSpans);
  const from = spans.map(({ start }) => start).sort()[0] ?? "";
  const to =
    spans
      .map(({ end }) => end)
      .sort()
      .at(-1) ?? "";
  return keepDatesTogether(rangeText(language, { from, to }));
}

/** Describes the whole programme: its numbers, its headings, who takes part most, and when. */
function programmeTold({ question: { language }, found, facts }: Asked<"overview">): Told {
  const replies = overviewReplies(language, facts.corpus.programme.things);
  const messages = catalogueOf(language, facts.corpus.programme.things).answer;
  const events = found.events.map(({ event }) => event);
  const { headings, months, dated } = breakdownOf(events, { language, where: { ...NO_PLACES } }, facts);
  const towns = tally(events, "towns", facts) ?? [];
  const of = (country: "fr" | "ru") => towns.filter(({ place }) => place?.country === country);
  const most = (country: "fr" | "ru") =>
    namesInSentence(
      language,
      of(country)
        .slice(0, FOREMOST)
        .map((one) => namedWithCount(one.name[language], one.events.length)),
    );
  const number = (country: "fr" | "ru") => countedThing(language, { thing: "towns", country }, of(country).length);
  const { itself } = programmeWords(language, facts.corpus.programme).short;
  return {
    reply: [
      replies.programme(
        capitalized(itself),
        projectsText(language, events.length, facts.corpus.programme.things),
        messages.printedRows(facts.corpus.events.length),
        headings.join(", "),
        headings.length,
      ),
      // A programme without towns of both countries gets no sentence about them.
      ...(of("fr").length > 0 && of("ru").length > 0
        ? [replies.towns(number("fr"), most("fr"), number("ru"), most("ru"))]
        : []),
      ...(months.length > 1
        ? [replies.times(dated, namesInSentence(language, months.slice(0, 2)), daysOf(events, language))]
        : []),
    ].join(" "),
    isListed: false,
  };
}

const NO_PLACES = { places: [], near: [], excluded: [], unknown: [], corrected: [], join: "replace" as const };

/** Whether a project only belongs to the places asked for because it is open to all. */
function isOpenToAll({ id }: ProgrammeEvent, places: readonly string[], { geography }: TellingFacts): boolean {
  return places.some((place) => geography.eventsOf(place).get(id) === CLOSENESS.everywhere);
}

/** Tells a few projects one by one, or many by heading, partner and month. */
function detailsOf(events: readonly ProgrammeEvent[], { question, facts }: Asked<"overview">): string[] {
  const { language } = question;
  const replies = overviewReplies(language, facts.corpus.programme.things);
  const { headings, french, russian, others, months } = breakdownOf(events, question, facts);
  const isOne = question.where.places.length > 0;
  const countries = new Set(question.where.places.map((id) => facts.geography.place(id)?.country));
  const partners = isOne
    ? [...(countries.has("fr") ? [] : french), ...(countries.has("ru") ? [] : russian), ...others]
    : [...french, ...russian, ...others];
  const isWide = question.where.places.some((id) => facts.geography.place(id)?.kind !== "city");
  const inside = isWide ? [...(countries.has("fr") ? french : []), ...(countries.has("ru") ? russian : [])] : [];
  const sentences = [
    ...(question.about.headings.length === 0 ? [replies.headings(headings.join(", "))] : []),
    ...(inside.length > 0 ? [replies.inside(shortened(language, inside))] : []),
    ...(partners.length > 0 ? [replies.with(shortened(language, partners))] : []),
  ];
  if (events.length > LINE_LIMIT) {
    const times = months.length > 0 ? replies.months(shortened(language, months)) : replies.undated;
    return [[...sentences, ...(question.when.ranges.length > 0 ? [] : [times])].join(" ")];
  }
  const lines = events.map((event) =>
    replies.line(nameOf(language, event), keepDatesTogether(event.dates.text[language])),
  );
  return [sentences.at(-1) ?? "", ...lines];
}

/** Describes the part of the programme that the question names. */
function partTold(asked: Asked<"overview">): Told {
  const { question, found, facts } = asked;
  const { language, where, when } = question;
  const replies = overviewReplies(language, facts.corpus.programme.things);
  const all = found.events.map(({ event }) => event);
  const own = all.filter((event) => !isOpenToAll(event, where.places, facts));
  const events = own.length > 0 ? own : all;
  const [only] = events;
  if (only && events.length === 1) {
    const sentence = replies.one(spokenOf(only), plannedText(language, only.dates));
    const isOfSubject = question.about.terms.length > 0 || question.scope.kind !== "projects";
    const first = replies.part(
      capitalized(understoodLine(question, facts)),
      projectsText(language, 1, facts.corpus.programme.things),
    );
    return { reply: isOfSubject ? sentence : `${first} ${sentence}` };
  }
  const name = capitalized(understoodLine(question, facts));
  const inTime = events.filter((event) =>
    datedSpans(event).some(({ start, end }) => when.ranges.some((range) => overlaps(range, { from: start, to: end }))),
  );
  const isOfTime = when.ranges.length > 0 && inTime.length > 0;
  const told = isOfTime ? inTime : events;
  const first = isOfTime
    ? replies.partInTime(name, inTime.length, events.length - inTime.length)
    : replies.part(name, projectsText(language, events.length, facts.corpus.programme.things));
  const open = all.length - events.length;
  const [details = "", ...lines] = detailsOf(told, asked);
  const sentences = [first, details, ...(open > 0 ? [replies.everywhere(open)] : [])];
  return {
    reply: [sentences.filter((sentence) => sentence !== "").join(" "), ...lines].join("\n"),
    isListed: lines.length === 0 && found.events.length <= PAGE_SIZE,
  };
}

/** Describes the programme or a part of it in a paragraph. */
export const overview: Tell<"overview"> = (asked) => {
  const { question, found } = asked;
  if (found.kind !== "events") return null;
  const isWhole = namesNothing(question) && (question.scope.kind === "projects" || question.scope.kind === "all");
  return isWhole ? programmeTold(asked) : partTold(asked);
};
