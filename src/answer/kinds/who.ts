import { CLOSENESS, isOfTwo } from "../../corpus/places/geography.ts";
import type { Partner, ProgrammeEvent } from "../../corpus/schema.ts";
import { catalogueOf } from "../../i18n/catalogues.ts";
import { keepDatesTogether } from "../../i18n/dates.ts";
import { agesText } from "../../i18n/facts.ts";
import { namesInSentence, sidesText, startedLow, TO_BE_FOUND } from "../../i18n/replies/parts.ts";
import { NAMES_NOBODY } from "../../i18n/replies/practical.ts";
import { WHO_REPLIES } from "../../i18n/replies/who.ts";
import { capitalized } from "../../language/capitalized.ts";
import { foldText, tokenize } from "../../language/fold.ts";
import { coreTerms } from "../../reading/question.ts";
import type { Question } from "../../reading/question.ts";
import { WITH_WHICH_PLACE, WITH_WHOM } from "../../reading/words/who-words.ts";
import { placeAsSubject } from "../wording/describe.ts";
import { partnerSaid, placesOfSides, sidesSaid } from "../wording/partner-said.ts";
import type { Asked, Tell, Told, TellingFacts } from "./kind.ts";
import { linesAbout } from "./parts/lines.ts";
import { eventsTold, isInView, partOn, saidOn, sentencesSaid } from "./parts/said.ts";

/** The side of each of the two countries. */
const SIDE_OF: { readonly [country: string]: "french" | "russian" } = { fr: "french", ru: "russian" };

/** The most partners named for a place. */
const NAME_LIMIT = 25;

/** A first name or initials, and a family name. */
const PERSON_NAME = /\p{Lu}(?:\p{Ll}+|\.)\s?(?:\p{Lu}\.\s?)?\p{Lu}\p{Ll}+/u;
/** Training again changes the probability of a sentence (0–1) by about this much, so smaller differences are chance. */
const NEARLY = 0.1;

/** Returns the place when the question names one place and nothing else; else undefined. */
function placeAlone({ where, about }: Question, { geography }: TellingFacts) {
  const [place, ...others] = where.places.flatMap((id) => geography.place(id) ?? []);
  const isAlone = others.length === 0 && coreTerms(about).length + about.headings.length === 0;
  return isAlone ? place : undefined;
}

/** The partners of a place on the other side, those with most projects first. */
function ofPlace(events: readonly ProgrammeEvent[], { question, facts }: Asked<"who">): string | null {
  const place = placeAlone(question, facts);
  if (!place || place.kind === "country" || !isOfTwo(place.country)) return null;
  const { language } = question;
  const [side, partnersIn] = place.country === "fr" ? (["ru", "russian"] as const) : (["fr", "french"] as const);
  const counts = new Map<string, number>();
  const closeness = facts.geography.eventsOf(place.id);
  // A project open to every region makes nobody a partner of this one.
  const own = events.filter(({ id }) => (closeness.get(id) ?? 0) < CLOSENESS.everywhere);
  for (const event of own) {
    const known = event[partnersIn].filter(({ name }) => !NAMES_NOBODY.test(name[language]));
    const partners = known.filter(({ kind }) => kind !== "institution");
    const named = partners.length > 0 ? partners : known;
    for (const name of new Set(named.map((partner) => partnerSaid(partner, language, facts.geography))))
      counts.set(name, (counts.get(name) ?? 0) + 1);
  }
  const replies = WHO_REPLIES[language];
  const messages = catalogueOf(language, facts.corpus.programme.things).answer;
  const isPlain = [...counts.values()].every((count) => count === 1);
  const names = [...counts]
    .sort(([a, first], [b, second]) => second - first || a.localeCompare(b, language))
    .slice(0, NAME_LIMIT)
    .map(([name, count]) => (isPlain ? name : replies.partner(name, messages.projects(count))));
  if (names.length === 0) return null;
  const name = language === "fr" ? capitalized(placeAsSubject(place, "fr")) : place.ru.genitive;
  return replies.ofPlace(name, { side, isOne: names.length === 1, names: namesInSentence(language, names) });
}

/**
 * Returns the side asked for: that of the country named; after « avec qui ? », « avec quelle ville ? » the one across from the places named.
 * Null where both are.
 */
function sideAsked({ question: { where }, typed, facts: { geography } }: Asked<"who">): "french" | "russian" | null {
  const named = where.places.flatMap((id) => geography.place(id) ?? []);
  const [country, ...others] = named.filter(({ kind }) => kind === "country").map((place) => place.country);
  if (country !== undefined && others.length === 0) return SIDE_OF[country] ?? null;
  if (!WITH_WHOM.test(foldText(typed))) return null;
  const [from, ...apart] = new Set(named.map((place) => place.country));
  return apart.length > 0 ? null : from === "fr" ? "russian" : from === "ru" ? "french" : null;
}

const isPlace = ({ kind }: Partner) => kind === "city" || kind === "region";

/** After « avec quelle région ? » the only side that has a town or a region among its partners; null for both or none. */
function sideWithPlace({ french, russian }: ProgrammeEvent, { typed }: Asked<"who">): "french" | "russian" | null {
  if (!WITH_WHICH_PLACE.test(foldText(typed)) || french.some(isPlace) === russian.some(isPlace)) return null;
  return french.some(isPlace) ? "french" : "russian";
}

/** The partners of one side as an answer: « Avec l’Ossétie du Nord. », «С российской стороны — Северная Осетия.» */
function sideTold(event: ProgrammeEvent, side: "french" | "russian", { question, typed, facts }: Asked<"who">): string {
  const { language } = question;
  const places = event[side].filter(isPlace);
  const isOfPlaces = places.length > 0 && WITH_WHICH_PLACE.test(foldText(typed));
  const partners = isOfPlaces ? { french: [], russian: [], others: [], [side]: places } : event;
  const names = sidesSaid(partners, language, facts.geography)[side];
  if (!WITH_WHOM.test(foldText(typed))) return `${capitalized(namesInSentence(language, names))}.`;
  if (names.every((name) => TO_BE_FOUND.test(name)))
    return sidesText(language, { french: [], russian: [], others: [], [side]: names });
  return WHO_REPLIES[language].with(namesInSentence(language, names), { side, isOne: names.length === 1 });
}

/** The partners in a line that begins with the name of a project. */
function inLine(event: ProgrammeEvent, asked: Asked<"who">): string {
  const { asks, question, facts } = asked;
  const { language } = question;
  const said = asks.whom === "partners" ? null : saidOn(event, asked);
  if (said) return said.sentence;
  const { french, russian, others } = sidesSaid(placesOfSides(event), language, facts.geography);
  const all = [...french, ...russian, ...others];
  return all.length === 0 ? startedLow(WHO_REPLIES[language].noPartners) : namesInSentence(language, all);
}

/** Finds the sentence that answers who, or that tells about the person named in the question; null where none does. */
function personTold(event: ProgrammeEvent, asked: Asked<"who">): string | null {
  const { question, facts } = asked;
  const { language } = question;
  const said = saidOn(event, asked);
  const withName = saidOn(event, asked, (sentence) => PERSON_NAME.test(sentence));
  // Of sentences that answer about as probably, the one with a person’s name tells who it is.
  if (said && withName && withName.answers > said.answers - NEARLY) return withName.sentence;
  if (said) return said.sentence;
  // « La troupe s’appelle comment ? » is answered by « la troupe de théâtre « Zercala » ».
  const words = coreTerms(question.about).flatMap(({ folded }) => folded.split(" "));
  const quoting = sentencesSaid(event, question).find((sentence) => quotesNameOf(sentence, words, facts.excerpts));
  if (quoting !== undefined) return keepDatesTogether(quoting);
  // « C’est qui, Oblomov ? » names somebody whom the text speaks about.
  const named = coreTerms(question.about).filter(
    ({ typed }) => /^\p{Lu}/u.test(typed) && !question.typed.startsWith(typed),
  );
  const about = facts.excerpts.about(
    event.description[language],
    named.map(({ folded }) => folded),
    language,
  );
  return about === "" ? null : keepDatesTogether(about);
}

/** Whether the text of an event has a name like a person’s that is neither in its title nor that of a partner. */
function namesPeople(event: ProgrammeEvent, question: Question): boolean {
  const { title, french, russian, others } = event;
  const { language } = question;
  const known = [title[language], ...[...french, ...russian, ...others].map(({ name }) => name[language])].join("\n");
  const found = sentencesSaid(event, question).map((sentence) => PERSON_NAME.exec(sentence)?.[0]);
  return found.some((name) => name !== undefined && !known.includes(name));
}

/** How far a name in quotation marks stands from what bears it, in characters. */
const NAME_FOLLOWS = /^[^,.;:()«]{0,30}«/u;

/** Whether a sentence gives the name of something: one of the words, and soon after it quotation marks. */
function quotesNameOf(sentence: string, words: readonly string[], excerpts: TellingFacts["excerpts"]): boolean {
  return tokenize(sentence).some(
    ({ start, end }) =>
      NAME_FOLLOWS.test(sentence.slice(end)) && words.some((word) => excerpts.has(sentence.slice(start, end), [word])),
  );
}

/**
 * Whether a sentence has the verb of the question in some form: « qui organise le festival ? » is answered by « Droujba organise … », whose
 * other words all stand in the title.
 */
function saysAskingVerb(
  sentence: string,
  { title }: ProgrammeEvent,
  { question, typed, facts }: Asked<"who">,
): boolean {
  const { excerpts } = facts;
  return tokenize(typed)
    .map(({ folded }) => folded)
    .filter((word) => /^\p{L}{3}/u.test(word))
    .some((word) => excerpts.inOrder(title[question.language], word) === 0 && excerpts.inOrder(sentence, word) > 0);
}

/** Tells about one project what is asked: its partners of both sides or of one, its organiser, the people its description names, or its audience. */
function ofOne(event: ProgrammeEvent, asked: Asked<"who">): Told {
  const { question, facts, asks } = asked;
  const { language } = question;
  const side = sideAsked(asked) ?? sideWithPlace(event, asked);
  const all = sidesSaid(event, language, facts.geography);
  const sides = sidesText(language, all);
  const partners = sides || WHO_REPLIES[language].noPartners;
  // Whoever asks « qui joue ? » of an agenda without partners asks for people.
  const whom = asks.whom === "partners" && sides === "" ? "people" : asks.whom;
  switch (whom) {
    case "partners": {
      // « Qui vient de France ? » asks for one side, whose names are the answer.
      if (side !== null && all[side].length > 0) return { reply: sideTold(event, side, asked) };
      const part = isInView(question) ? partOn(event, asked) : null;
      return { reply: part?.sentence ?? partners };
    }
    case "organiser": {
      const organizer = event.organizer && catalogueOf(language).answer.event.organizer(event.organizer);
      if (organizer) return { reply: `${capitalized(organizer)}.` };
      // Where there are partners they are the answer, unless a sentence clearly speaks of organising.
      const isOpen = (sentence: string) => sides === "" || saysAskingVerb(sentence, event, asked);
      const said = partOn(event, asked) ?? saidOn(event, asked, isOpen);
      // Of sentences that answer about as probably, the one with the verb of the question tells who does it.
      const withVerb = saidOn(event, asked, (sentence) => saysAskingVerb(sentence, event, asked));
      if (said && withVerb && withVerb.answers > said.answers - NEARLY) return { reply: withVerb.sentence };
      return { reply: said?.sentence ?? partners };
    }
    case "people": {
      const told = personTold(event, asked);
      if (told !== null) return { reply: told };
      // A text with names may name whom no sentence was sure to answer with.
      if (namesPeople(event, question) && sides !== "") return { reply: sides };
      return { reply: [WHO_REPLIES[language].noNames, sides].join(" ").trim(), verdict: "not-said" };
    }
    case "audience": {
      const ages = event.ages && catalogueOf(language).answer.event.ages(agesText(language, event.ages));
      const said = [ages ? `${capitalized(ages)}.` : [], saidOn(event, asked)?.sentence ?? []].flat();
      if (said.length > 0) return { reply: said.join(" ") };
      return { reply: WHO_REPLIES[language].noAudience, verdict: "not-said" };
    }
  }
}

/** Finds, among several projects, the sentence that names the people asked for; null where none does. */
function ofSeveral(events: readonly ProgrammeEvent[], asked: Asked<"who">): Told | null {
  if (asked.asks.whom === "partners") return null;
  const [best] = events
    .flatMap((event) => ({ event, part: partOn(event, asked) }))
    .sort((a, b) => (b.part?.answers ?? 0) - (a.part?.answers ?? 0));
  if (!best?.part) return null;
  const { found } = asked;
  return { reply: best.part.sentence, shown: { events: found.events.filter(({ event }) => event === best.event) } };
}

/** Tells who takes part in what was found, organises it, comes or is invited; for a place, who its partners are. */
export const who: Tell<"who"> = (asked) => {
  const { events, instead } = eventsTold(asked);
  const [only, ...others] = events;
  if (!only) return null;
  const { asks, question } = asked;
  const { language } = question;
  if (others.length === 0) return { ...ofOne(only, asked), ...instead };
  const partners = ofPlace(events, asked);
  if (partners !== null) return { reply: partners, ...instead };
  const named = ofSeveral(events, asked);
  if (named) return named;
  // Where none has partners there is nothing to say of each.
  if (events.every((event) => Object.values(sidesSaid(event, language, asked.facts.geography)).flat().length === 0))
    return null;
  // What is the same for all of them is said once.
  const isSame = new Set(events.map((event) => inLine(event, asked))).size === 1;
  if (isSame && asks.whom === "partners") return { ...ofOne(only, asked), ...instead };
  return { ...linesAbout(events, language, (event) => inLine(event, asked)), ...instead };
};
