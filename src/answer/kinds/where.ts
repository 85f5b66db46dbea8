import type { Geography } from "../../corpus/places/geography.ts";
import type { Partner, Place, ProgrammeEvent } from "../../corpus/schema.ts";
import { catalogueOf } from "../../i18n/catalogues.ts";
import { keepDatesTogether } from "../../i18n/dates.ts";
import { namesInSentence, sidesText } from "../../i18n/replies/parts.ts";
import { nameOf } from "../../i18n/replies/spoken.ts";
import type { Spoken } from "../../i18n/replies/spoken.ts";
import { WHERE_REPLIES } from "../../i18n/replies/where.ts";
import { capitalized } from "../../language/capitalized.ts";
import { foldText, tokenize } from "../../language/fold.ts";
import { LANGUAGES } from "../../language/languages.ts";
import type { Language } from "../../language/languages.ts";
import { coreTerms, isTimed } from "../../reading/question.ts";
import type { Question } from "../../reading/question.ts";
import { IN_NAME_TEXT, OCCASION_TEXT, ONLINE_TEXT, VENUE_TEXT } from "../../reading/words/description-words.ts";
import { WHICH_THERE_ARE } from "../../reading/words/filter-words.ts";
import { detailsOf } from "../answer-event.ts";
import { inPlace } from "../wording/describe.ts";
import { isNamedIn } from "../wording/brief-line.ts";
import { partnersOf, venueLine } from "../wording/event-lines.ts";
import { placesOfSides, sidesSaid } from "../wording/partner-said.ts";
import type { Asked, Tell, Told, TellingFacts } from "./kind.ts";
import { linesAbout } from "./parts/lines.ts";
import type { SaidInLine } from "./parts/lines.ts";
import { eventsTold, isInView, notSo, partOn, sentencesOn } from "./parts/said.ts";

/** Whether a text contains a phrase as whole words. */
function holds(text: string, words: string): boolean {
  const at = text.toLowerCase().indexOf(words.toLowerCase());
  return at >= 0 && !/\p{L}/u.test(`${text[at - 1] ?? ""}${text[at + words.length] ?? ""}`);
}

/** Whether a title says that something is held in a place: « à Avignon », « au Festival d’Avignon ». */
function isHeldIn(title: string, place: Place, language: Language): boolean {
  return holds(title, inPlace(place, language)) || (OCCASION_TEXT.test(title) && bears(title, place, language));
}

/** Returns where a project is held: the places that its title says, else its only venue. A seat is where a partner is, not the project. */
export function placesOf({ places, title }: ProgrammeEvent, geography: Pick<Geography, "place">): Place[] {
  const own = new Set(places.filter(({ role }) => role !== "seat").map(({ id }) => id));
  const candidates = [...own].flatMap((id) => geography.place(id) ?? []);
  const titled = candidates.filter((place) =>
    LANGUAGES.every((language) => isHeldIn(title[language], place, language)),
  );
  const venues = places.filter(({ role }) => role === "venue").flatMap(({ id }) => geography.place(id) ?? []);
  if (titled.length > 0) return titled;
  return venues.length === 1 ? venues : [];
}

/** Returns the places for a line about a project, which has no room for a sentence: what its name says in either language counts too. */
function placesInLine(event: ProgrammeEvent, geography: Pick<Geography, "place">): Place[] {
  const places = placesOf(event, geography);
  if (places.length > 0) return places;
  const own = event.places.filter(({ role }) => role !== "seat").flatMap(({ id }) => geography.place(id) ?? []);
  const names = { fr: event.spoken?.fr?.name ?? "", ru: event.spoken?.ru?.nominative ?? "" };
  return own.filter((place) => LANGUAGES.some((language) => holds(names[language], inPlace(place, language))));
}

/** Returns the town where a project is held, by its title, its venue, the venue’s address, or its only place; undefined where none settles it. */
export function townOf(event: ProgrammeEvent, geography: Pick<Geography, "place">): Place | undefined {
  const own = event.places.flatMap(({ id }) => geography.place(id) ?? []);
  const { address = "" } = event.venue ?? {};
  const addressed = own.filter(({ fr, ru }) => [fr.name, ru.nominative].some((name) => holds(address, name)));
  const [town, ...others] = [placesOf(event, geography), addressed, own].find((places) => places.length > 0) ?? [];
  return others.length === 0 ? town : undefined;
}

/** Whether a text has the name of a place as an attribute: « festival d’Avignon », «Авиньонский фестиваль». */
function bears(text: string, place: Place, language: Language): boolean {
  return language === "fr" ? holds(text, place.fr.of) : place.demonyms.ru.some((form) => holds(text, form));
}

const VENUE_SCORE = 0.5;
const NAME_SCORE = 0.25;

/** Finds the sentence that names a place and has most words of the question; empty where none names a place. */
export function placeSentence(
  event: ProgrammeEvent,
  question: Question,
  { excerpts, geography }: TellingFacts,
): string {
  const { language } = question;
  // A seat is where a partner is, not the project.
  const own = event.places.filter(({ role }) => role !== "seat").flatMap(({ id }) => geography.place(id) ?? []);
  const seats = event.places.filter(({ role }) => role === "seat").flatMap(({ id }) => geography.place(id) ?? []);
  const cue = (sentence: string) => {
    if (VENUE_TEXT.test(sentence) || ONLINE_TEXT.test(sentence)) return VENUE_SCORE;
    const isOccasion = OCCASION_TEXT.test(sentence) && own.some((place) => bears(sentence, place, language));
    if (isOccasion) return VENUE_SCORE;
    const unseated = seats.reduce((text, place) => text.replaceAll(inPlace(place, language), ""), sentence);
    const isNamed = own.some((place) => holds(sentence, inPlace(place, language))) || IN_NAME_TEXT.test(unseated);
    return isNamed ? NAME_SCORE : 0;
  };
  const placed = sentencesOn(event, question, excerpts)
    .map((scored) => ({ ...scored, strength: cue(scored.sentence) }))
    .filter(({ strength }) => strength > 0)
    .map((scored) => ({ ...scored, score: scored.words.length + scored.strength }))
    .sort((a, b) => b.score - a.score);
  return keepDatesTogether(placed[0]?.sentence ?? "");
}

function inPlaces(places: readonly Place[], language: Language): string {
  return namesInSentence(
    language,
    places.map((place) => inPlace(place, language)),
  );
}

/** Drops the place that a name ends with, since the sentence says it: « la Semaine France-Russie à Bordeaux ». */
function withoutPlace({ fr, ru }: Spoken, places: readonly Place[]): Spoken {
  const without = (name: string, language: Language) => {
    const place = places.find((place) => name.endsWith(` ${inPlace(place, language)}`));
    return place ? name.slice(0, -inPlace(place, language).length - 1) : name;
  };
  return {
    fr: { ...fr, name: without(fr.name, "fr") },
    ru: { ...ru, nominative: without(ru.nominative, "ru") },
  };
}

/** The towns of the institutions that a sentence names, where it names no town itself: « à l’Université de médecine de la Volga ». */
function townsOfHouses(
  { french, russian }: ProgrammeEvent,
  sentence: string,
  { question: { language }, facts: { geography } }: Pick<Asked, "question" | "facts">,
): Place[] {
  const partners = [...french, ...russian];
  if (partners.some(({ kind, name }) => kind !== "institution" && isNamedIn(sentence, name[language]))) return [];
  const houses = partners.filter(({ kind, name }) => kind === "institution" && isNamedIn(sentence, name[language]));
  return [...new Set(houses.map(({ place }) => place))].flatMap((id) => geography.place(id ?? "") ?? []);
}

/** The town of the institution that a question asks for and nothing else: « c’est où le château du Rivau ? ». */
function houseAsked(
  { french, russian }: ProgrammeEvent,
  { question: { about, language }, facts: { geography } }: Pick<Asked, "question" | "facts">,
): Place | undefined {
  const [asked, ...others] = coreTerms(about);
  const isAsked = ({ kind, name }: Partner) => kind === "institution" && foldText(name[language]) === asked?.folded;
  const house = others.length === 0 ? [...french, ...russian].find(isAsked) : undefined;
  return geography.place(house?.place ?? "");
}

function placeOf(event: ProgrammeEvent, { question, facts }: Asked<"where">): string {
  const { language } = question;
  const replies = WHERE_REPLIES[language];
  const messages = catalogueOf(language).answer.event;
  const venue = venueLine(detailsOf(event, language));
  const places = placesOf(event, facts.geography);
  const sentence = placeSentence(event, question, facts);
  if (places.length > 0) {
    const placed = capitalized([inPlaces(places, language), ...(venue === "" ? [] : [venue])].join(", "));
    const isVenueTold = venue === "" && VENUE_TEXT.test(sentence);
    // A sentence that has the town says it all.
    if (isVenueTold && holds(sentence, inPlaces(places, language))) return sentence;
    return isVenueTold ? `${placed}. ${sentence}` : `${placed}.`;
  }
  if (venue !== "") return `${messages.venue(venue)}.`;
  if (sentence !== "") {
    const [town, ...others] = townsOfHouses(event, sentence, { question, facts });
    return town && others.length === 0 ? `${capitalized(inPlaces([town], language))}. ${sentence}` : sentence;
  }
  const house = houseAsked(event, { question, facts });
  if (house) return `${capitalized(inPlaces([house], language))}.`;
  const sides = sidesSaid(placesOfSides(event), language, facts.geography);
  return [replies.unknown, sidesText(language, sides)].join(" ").trimEnd();
}

/** Says where one project is held, and adds the sentence about the part asked for. */
function ofOne(event: ProgrammeEvent, asked: Asked<"where">): string {
  const place = placeOf(event, asked);
  const part = partOn(event, asked);
  const isTold = part !== null && !place.includes(part.sentence);
  return isTold ? `${place} ${part.sentence}` : place;
}

/** The same, with a no in front where the question asked whether it is somewhere else. */
function toldOfOne(event: ProgrammeEvent, asked: Asked<"where">): Told {
  const reply = ofOne(event, asked);
  if (!asked.asks.isNot || !isPlaceKnown(event, asked)) return { reply };
  return { reply: notSo(reply, asked), verdict: "no" };
}

/** Whether it is known where an event is; only then can it be said that it is not somewhere else. */
function isPlaceKnown(event: ProgrammeEvent, { question, facts }: Asked<"where">): boolean {
  return placesOf(event, facts.geography).length > 0 || venueLine(detailsOf(event, question.language)) !== "";
}

/** The event with the place dropped from its spoken name, because the line tells the place. */
function namedWithoutPlace(event: ProgrammeEvent, { facts }: Asked<"where">): ProgrammeEvent {
  const { spoken } = event;
  if (!spoken?.fr || !spoken.ru) return event;
  return { ...event, spoken: withoutPlace({ fr: spoken.fr, ru: spoken.ru }, placesInLine(event, facts.geography)) };
}

/** Whether a sentence has most words of a name, so that the line needs no name in front of it. */
function isNamedBy(sentence: string, name: string, { excerpts }: TellingFacts): boolean {
  const words = tokenize(name).map(({ folded }) => folded);
  return excerpts.missing(sentence, words).length * 2 < excerpts.missing("", words).length;
}

/** Whether all partners are towns and regions, which hint at where it is. */
function isOfPlaces({ french, russian, others }: ProgrammeEvent): boolean {
  return [...french, ...russian, ...others].every(({ kind }) => kind === "city" || kind === "region");
}

function inLine(event: ProgrammeEvent, { question, facts }: Asked<"where">): SaidInLine {
  const { language } = question;
  const places = placesInLine(event, facts.geography);
  const venue = venueLine(detailsOf(event, language));
  if (places.length > 0 || venue !== "") {
    return [...(places.length > 0 ? [inPlaces(places, language)] : []), ...(venue === "" ? [] : [venue])].join(", ");
  }
  const sentence = placeSentence(event, question, facts);
  if (sentence === "")
    return WHERE_REPLIES[language].unknownInLine(isOfPlaces(event) ? partnersOf(event, language) : "");
  // A line has room for the place that its sentence gives, not for all else that it says.
  const named = event.places
    .flatMap(({ id }) => facts.geography.place(id) ?? [])
    .filter((place) => Object.values(place[language]).some((form) => holds(sentence, form)));
  const [place, ...others] = named;
  const isAlone = place !== undefined && others.length === 0 && holds(sentence, inPlace(place, language));
  if (isAlone && !VENUE_TEXT.test(sentence)) return inPlace(place, language);
  return isNamedBy(sentence, nameOf(language, event), facts) ? { sentence } : sentence;
}

/** Tells where a venue is when the question names nothing else: « où se trouve le Rocher de Palmer ? »; null for any other question. */
function ofHouse({ question, typed, found }: Asked<"where">): string | null {
  const { about, filters, when, language } = question;
  const [filter, ...others] = filters;
  const isAlone = coreTerms(about).length + about.headings.length + others.length === 0 && !isTimed(when);
  if (filter?.kind !== "venue" || !isAlone || WHICH_THERE_ARE.test(foldText(typed))) return null;
  const [first] = found.events;
  const venue = first ? venueLine(detailsOf(first.event, language)) : "";
  return venue === "" ? null : `${catalogueOf(language).answer.event.venue(venue)}.`;
}

/** Tells where the projects found are held: by their title or venue, else as the description says, else by their partners. */
export const where: Tell<"where"> = (asked) => {
  const house = ofHouse(asked);
  if (house !== null) return { reply: house };
  const { events, instead } = eventsTold(asked);
  const [only, ...others] = events;
  const { language, about } = asked.question;
  // « Où aller ce week-end ? » asks what there is.
  const isOfAnything = coreTerms(about).length + about.headings.length === 0 && !isInView(asked.question);
  if (!only || isOfAnything) return null;
  const told =
    others.length === 0
      ? toldOfOne(only, asked)
      : linesAbout(
          events.map((event) => namedWithoutPlace(event, asked)),
          language,
          // The line tells the place that its name has lost.
          ({ id }) => inLine(events.find((event) => event.id === id) ?? only, asked),
        );
  return { ...told, ...instead };
};
