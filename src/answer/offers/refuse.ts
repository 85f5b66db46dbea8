import { catalogueOf } from "../../i18n/catalogues.ts";
import { whenText } from "../../i18n/dates.ts";
import { programmeWords, seasonText } from "../../i18n/programme.ts";
import { FILTER_REPLIES, filterText } from "../../i18n/replies/filters.ts";
import { REFUSAL_REPLIES } from "../../i18n/replies/refusal.ts";
import { namesInSentence, quotedSentence } from "../../i18n/replies/parts.ts";
import { PRACTICAL_REPLIES } from "../../i18n/replies/practical.ts";
import { spokenOf } from "../../i18n/replies/spoken.ts";
import { capitalized } from "../../language/capitalized.ts";
import type { Language } from "../../language/languages.ts";
import { coreTerms } from "../../reading/question.ts";
import type { Question } from "../../reading/question.ts";
import { fitsFilter } from "../../retrieval/filter/filter-fit.ts";
import { isOver } from "../../retrieval/filter/since-fit.ts";
import type { Found } from "../../retrieval/found.ts";
import type { Beside } from "./beside.ts";
import {
  inPlace,
  placeAsSubject,
  placeName,
  understoodLine,
  unknownPlaces,
  unquoted,
  withoutTerms,
} from "../wording/describe.ts";
import { examplePlaces } from "../wording/introduction.ts";
import { nearbyOf, nearbyText } from "./nearby.ts";
import { nounPhraseOf } from "../wording/noun-phrase.ts";
import type { AssistantDeps } from "../ports.ts";

/** What is said where nothing is shown, and the ids of projects that are offered instead. */
export interface Refused {
  text: string;
  alternatives: readonly string[];
}

interface Refusing {
  found: Found;
  question: Question;
  /** What was understood. */
  line: string;
  beside: readonly Beside[];
  /** How many refusals came just before. */
  refusals: number;
  /** The asker's day, ISO date. */
  today: string;
}

type Deps = Pick<AssistantDeps, "corpus" | "geography" | "projects" | "excerpts" | "texts">;

/** The longest request, in characters, that a refusal quotes whole. */
const WHOLE_REQUEST = 40;
/** A place with this many projects or more is no offer: they have nothing to do with what was asked for. */
const NEAR_LIMIT = 10;
/** The most projects offered, and the most towns named from the second refusal in a row on. */
const [OFFER_LIMIT, TOWN_LIMIT] = [5, 4];

/** Says why nothing is shown, where else its subject is spoken of, and what there is instead. Pure. */
export function refuse(refusing: Refusing, deps: Deps): Refused {
  const { found, question, refusals } = refusing;
  const isOfWords = found.reason === "nothing-close" && question.scope.kind !== "ties";
  // A project about the subject elsewhere is more than a mention of it.
  const isElsewhere = refusing.beside.some(({ without }) => without !== "subject");
  const mentioned = isOfWords && !isElsewhere ? whereMentioned(refusing, deps) : null;
  const instead = isOfWords && !mentioned ? whatInstead(refusing, deps) : null;
  const near = found.reason === "unknown-place" ? whatIsNear(refusing, deps) : null;
  const sentences = [
    (mentioned ?? near)?.text ?? refusalText(refusing, deps),
    ...(instead ? [instead.text] : []),
    ...(refusals > 0 && !mentioned ? [townsToTry(question, refusals, deps)] : []),
  ];
  return { text: sentences.join(" "), alternatives: (mentioned ?? near ?? instead)?.alternatives ?? [] };
}

/** Offers what lies nearest to a town that the programme lacks; null where that is not known. */
function whatIsNear({ question, today }: Refusing, deps: Deps): Refused | null {
  const nearby = nearbyOf(question, deps, today);
  if (!nearby) return null;
  return {
    text: nearbyText(nearby, question, deps),
    alternatives: nearby.events.slice(0, OFFER_LIMIT).map(({ id }) => id),
  };
}

/** Names towns that have projects, different ones with each refusal in a row. */
function townsToTry({ language }: Question, refusals: number, deps: Deps): string {
  const places = examplePlaces(deps).map((place) => (language === "fr" ? place.fr.in : place.ru.genitive));
  const from = ((refusals - 1) * TOWN_LIMIT) % Math.max(1, places.length);
  return REFUSAL_REPLIES[language].towns(namesInSentence(language, places.slice(from, from + TOWN_LIMIT)));
}

/** An event that has the words is a near miss if its relevance reaches this share of the floor. « Temps fort » is not about the weather. */
const NEAR_MISS = 0.25;

/** Builds the test whether an event is nearly what is meant. After a search by words alone every event passes, since nothing tells. */
function createIsNear({ trace }: Found): (eventId: string) => boolean {
  if (!trace || trace.sources.endsWith("words")) return () => true;
  const near = trace.rounds.flatMap(({ judged, weighing }) =>
    judged
      .filter(({ relevance }) => relevance >= NEAR_MISS * weighing.floor)
      .map(({ candidate }) => candidate.event.id),
  );
  const ids = new Set(near);
  return (eventId) => ids.has(eventId);
}

/**
 * Finds where the programme mentions what no project is about: all the words in one text of a project, or in the introduction. Null where
 * it does not.
 */
function whereMentioned(
  { question, found }: Pick<Refusing, "question" | "found">,
  { corpus, projects, excerpts, texts }: Deps,
): Refused | null {
  const { language } = question;
  const words = coreTerms(question.about).map(({ folded }) => folded);
  const asked = requestOf(question);
  if (asked === null) return null;
  const replies = REFUSAL_REPLIES[language];
  const isNear = createIsNear(found);
  const speaking = texts.having(words, [language]).filter(({ id }) => projects.projectOf(id) === id && isNear(id));
  const [first] = speaking;
  if (first) {
    const excerpt = excerpts.about(first.description[language], words, language);
    const text = replies.mentioned(asked, spokenOf(first), excerpt === "" ? null : quotedSentence(language, excerpt));
    return { text, alternatives: speaking.slice(0, OFFER_LIMIT).map(({ id }) => id) };
  }
  const told = corpus.programme.introduction.find(({ text }) => excerpts.has(text[language], words));
  return told ? { text: told.text[language], alternatives: [] } : null;
}

/** Offers the part of the question that has something: its subject elsewhere, or else what its place or time has. Null where neither helps. */
function whatInstead(
  { question: { language, where, when }, beside, today }: Refusing,
  { geography, corpus }: Deps,
): Refused | null {
  const replies = REFUSAL_REPLIES[language];
  const { answer } = catalogueOf(language, corpus.programme.things);
  const other =
    beside.find(({ without }) => without === "place") ?? beside.find(({ without }) => without === "subject");
  const events = other?.found.events ?? [];
  // What is over is no example where anything is to come.
  const first = events.find(({ event }) => !isOver(event, today)) ?? events[0];
  if (!other || !first || (other.without === "subject" && events.length >= NEAR_LIMIT)) return null;
  const example = spokenOf(first.event);
  const places = where.places.flatMap((id) => geography.place(id) ?? []).map((place) => inPlace(place, language));
  const isOfDays = when.ranges.length + when.weekdays.length > 0;
  const hours = isOfDays || when.daytime === null ? [] : [answer.daytimes[when.daytime]];
  const conditions = places.length > 0 ? places : hours;
  const [count, there] = [answer.projects(events.length), capitalized(namesInSentence(language, conditions))];
  const text = {
    place: () => replies.elsewhere(count, example),
    time: () => replies.atAnotherTime(count, example),
    subject: () => replies.instead(there, count, example),
  }[other.without]();
  return { text, alternatives: events.slice(0, OFFER_LIMIT).map(({ event }) => event.id) };
}

const withoutEnd = (text: string) => text.replace(/(?<![\s?.…!])[\s?.…!]+$/u, "");

/**
 * Returns what is asked for in a form fit to be quoted; null where there is none. For a French question that is the noun phrase of its
 * subject. A Russian one is quoted whole or not at all: words torn out of it would stand in a case that nothing governs.
 */
function requestOf(question: Question): string | null {
  const { language, about, isBuiltOn, typed } = question;
  if (language === "fr") {
    const phrase = nounPhraseOf(isBuiltOn ? about.meaning : typed, coreTerms(about));
    return phrase === null ? null : unquoted(phrase);
  }
  const whole = withoutEnd(typed);
  const isTorn = !isBuiltOn && withoutEnd(about.meaning) !== whole;
  if (isTorn || whole.length > WHOLE_REQUEST) return null;
  return unquoted(whole.replace(/^(?:а|и|ну)(?: а)? /iu, "").replace(/^есть(?: ли)? |(?: ли)? есть$/giu, ""));
}

/** Says that some days lie outside the programme. */
function outsideText(when: string, language: Language, { corpus }: Pick<Deps, "corpus">): string {
  const { refusal } = catalogueOf(language).answer;
  const days = seasonText(language, corpus.programme);
  if (days !== null) return refusal.outsideSeason(when, days);
  return refusal.otherYear(when, programmeWords(language, corpus.programme).forYears);
}

/** Returns a question without its countries, which every project has. */
function withoutCountries(question: Question, { geography }: Pick<Deps, "geography">): Question {
  const places = question.where.places.filter((id) => geography.place(id)?.kind !== "country");
  return { ...question, where: { ...question.where, places } };
}

function refusalText({ found, question, line }: Refusing, deps: Pick<Deps, "corpus" | "geography">): string {
  const { language, where, when } = question;
  const { refusal } = catalogueOf(language, deps.corpus.programme.things).answer;
  const { ofYears } = programmeWords(language, deps.corpus.programme);
  const undated = found.undated > 0 ? ` ${refusal.undatedInstead(found.undated)}` : "";
  switch (found.reason) {
    case "unknown-place": {
      if (where.unknown.length > 0) return refusal.unknownPlace(...unknownPlaces(question), ofYears);
      const places = where.places.flatMap((id) => deps.geography.place(id) ?? []);
      return refusal.placeWithoutEvents(places.map((place) => inPlace(place, language)).join(", "), ofYears);
    }
    case "nothing-close": {
      if (question.scope.kind === "ties") return refusal.noAnniversary(line);
      const isWhole = language === "ru" && !question.isBuiltOn;
      const context = isWhole ? "" : understoodLine(withoutCountries(withoutTerms(question), deps), deps);
      return refusal.nothingClose(requestOf(question), context, ofYears);
    }
    case "nothing-in-range":
      return refusal.nothingInRange(line, ofYears) + undated;
    case "nothing-together": {
      const places = where.places.flatMap((id) => deps.geography.place(id) ?? []);
      const placesAlone = namesInSentence(
        language,
        places.map((place) => placeName(place, language)),
      );
      const isOfPlaces = places.length > 1 && line === placesAlone;
      const names = places.map((place) => (language === "fr" ? placeAsSubject(place, "fr") : place.ru.genitive));
      return isOfPlaces
        ? refusal.noneOfAll(namesInSentence(language, names)) + undated
        : refusal.nothingTogether(line) + undated;
    }
    case "filtered-out": {
      const { filter, of = 0, first = null } = found.leftBy ?? {};
      if (!filter) return refusal.nothingClose(null, "", ofYears);
      const example = first && spokenOf(first);
      const replies = FILTER_REPLIES[language];
      // Where the programme says of nothing what it costs, none of these is dearer than others.
      if (filter.kind === "free" && !deps.corpus.events.some((event) => fitsFilter(event, filter)))
        return [PRACTICAL_REPLIES[language].noPrices, example ? replies.otherwise(example) : ""].join(" ").trim();
      return replies.leftNothing(filterText(language, filter), of, deps.corpus.programme.things);
    }
    case "other-year":
      return outsideText(when.ranges.map((range) => whenText(language, range)).join(", "), language, deps);
    case "no-such-date":
      return refusal.noSuchDate(when.impossible ?? "");
    case "no-such-item":
      if (question.scope.kind === "more") return refusal.nothingMore;
      return found.numbering && found.numbering.of > 0
        ? refusal.noSuchItem(found.numbering.first, found.numbering.of)
        : refusal.noList;
    default:
      return /[\p{L}\p{N}]/u.test(question.typed) ? refusal.notUnderstood : refusal.empty;
  }
}
