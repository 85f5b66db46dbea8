import type { ProgrammeEvent } from "../../../corpus/schema.ts";
import { catalogueOf } from "../../../i18n/catalogues.ts";
import { NAMES_REPLIES } from "../../../i18n/replies/names.ts";
import { namesInSentence, sidesInSentence } from "../../../i18n/replies/parts.ts";
import { countedThing, namedWithCount, noThing, onlyThing, projectsText } from "../../../i18n/replies/things.ts";
import type { Things } from "../../../i18n/things.ts";
import type { Language } from "../../../language/languages.ts";
import type { Thing } from "../../../reading/asks.ts";
import { placeName } from "../../wording/describe.ts";
import { isOpenToAll } from "../../tally/numbers.ts";
import { datedEvents, monthsOf } from "../../tally/tally.ts";
import type { Tally } from "../../tally/tally.ts";
import { tallySaid, tallyWhose, whoseOf } from "../../tally/tallied.ts";
import { tiesTold as anniversariesTold } from "../ties/twinning.ts";
import type { Asked, Tell, TellingFacts } from "../kind.ts";

/** Names in one answer; the rest is counted. */
const NAME_LIMIT = 25;

/** From this many names on those of the two countries stand apart. */
const LEAST_OF_SIDES = 3;

/** Returns the months or the headings without a project. */
function withNone(tallies: readonly Tally[], thing: Thing["thing"], facts: TellingFacts): Tally[] {
  const known = new Set(tallies.map(({ id }) => id));
  const all: Omit<Tally, "events">[] =
    thing === "months"
      ? monthsOf(facts).map((month) => ({ id: month.from, name: { fr: "", ru: "" }, place: null, month }))
      : thing === "headings"
        ? facts.corpus.programme.headings.map(({ id, name }) => ({ id, name, place: null, month: null }))
        : [];
  return all.filter(({ id }) => !known.has(id)).map((one) => ({ ...one, events: [] }));
}

/** Joins names with their numbers. The first number says what it counts. Of many names the last ones are only counted. */
function namesOf(tallies: readonly Tally[], thing: Thing["thing"], language: Language, things: Things): string {
  const of = (country: string) => tallies.filter(({ place }) => place?.country === country);
  const [french, russian] = [of("fr"), of("ru")];
  const rest = tallies.length - NAME_LIMIT;
  // Towns of both countries in one row would have to be sorted by the reader.
  const isOfSides =
    Math.min(french.length, russian.length) > 0 &&
    french.length + russian.length === tallies.length &&
    tallies.length >= LEAST_OF_SIDES &&
    rest <= 0;
  const isPlain = thing === "countries" || tallies.every(({ events }) => events.length <= 1);
  const names = (isOfSides ? [...french, ...russian] : tallies).map((one, index) => {
    const name = tallySaid(one, thing, language);
    const count = one.events.length;
    // One is not worth a number.
    if (isPlain || count === 1) return name;
    return index === 0 ? `${name} (${projectsText(language, count, things)})` : namedWithCount(name, count);
  });
  if (isOfSides) {
    const sides = { french: names.slice(0, french.length), russian: names.slice(french.length), others: [] };
    return sidesInSentence(language, sides);
  }
  const shown = rest > 1 ? [...names.slice(0, NAME_LIMIT), NAMES_REPLIES[language].others(rest)] : names;
  return namesInSentence(language, shown);
}

/** The pairs of towns of the ties that were found. */
function tiesTold({ question: { language }, found, facts }: Asked<"names">) {
  const messages = catalogueOf(language).answer;
  const name = (id: string) => placeName(facts.geography.place(id), language);
  const pairs = found.ties.map(({ twinning: { places } }) => messages.pair(name(places[0]), name(places[1])));
  const shown = pairs.slice(0, NAME_LIMIT);
  const rest = pairs.length - shown.length;
  const replies = NAMES_REPLIES[language];
  const list = [...shown, ...(rest > 0 ? [replies.others(rest)] : [])];
  return { reply: replies.ties(pairs.length, namesInSentence(language, list)), isListed: false };
}

function eventsOf(tallies: readonly Tally[], found: Asked["found"]): Asked["found"]["events"] {
  const ids = new Set(tallies.flatMap(({ events }) => events.map(({ id }: ProgrammeEvent) => id)));
  return found.events.filter(({ event }) => ids.has(event.id));
}

/** Names the towns, regions, partners … of the projects found, with the number of projects of each; the projects are not listed. */
export const names: Tell<"names"> = (asked) => {
  const { asks, question, found, facts } = asked;
  const { language } = question;
  if (found.kind !== "events" && found.kind !== "anniversaries") return null;
  // « Quelles villes fêtent un anniversaire en 2021 ? »: the ties with their days answer, not the projects beside them.
  if (found.kind === "anniversaries" && found.ties.length > 0 && question.when.ranges.length > 0)
    return anniversariesTold(asked);
  if (found.events.length === 0) return found.ties.length > 0 ? tiesTold(asked) : null;
  const { thing } = asks.of;
  // The list names the events.
  if (thing === "projects") return null;
  const whose = whoseOf(asks.of, asks.ofPartners, question, facts);
  // A project open to all regions makes nobody a partner of one of them.
  const own = found.events.map(({ event }) => event).filter((event) => !isOpenToAll(event, question, facts));
  const events = datedEvents(own, question.when.ranges);
  const named = new Set(question.where.places);
  const all = tallyWhose(events, thing, whose, facts)?.filter(({ id }) => !named.has(id) || thing === "countries");
  if (!all) return null;
  const tallies =
    asks.having === null
      ? all
      : asks.having === 0
        ? withNone(all, thing, facts)
        : all.filter((one) => one.events.length === asks.having);
  const of = { thing, country: whose.country };
  const replies = NAMES_REPLIES[language];
  const [only] = tallies;
  // Where none lies in the region, its projects may still have some from elsewhere.
  if (!only) return whose.within.length > 0 ? null : { reply: noThing(language, of), isListed: false };
  const shown = asks.having === 0 ? found.events : eventsOf(tallies, found);
  const sentences = [
    tallies.length === 1
      ? replies.one(
          onlyThing(language, of),
          tallySaid(only, thing, language),
          projectsText(language, only.events.length, facts.corpus.programme.things),
        )
      : replies.several(
          countedThing(language, of, tallies.length),
          namesOf(tallies, thing, language, facts.corpus.programme.things),
        ),
    ...(thing === "months" || events.length < own.length ? [replies.dated] : []),
  ];
  return { reply: sentences.join(" "), shown: { kind: "events", events: shown, ties: [] }, isListed: false };
};
