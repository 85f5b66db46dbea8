import { CLOSENESS, isOfTwo } from "../../corpus/places/geography.ts";
import type { Partner, ProgrammeEvent } from "../../corpus/schema.ts";
import { catalogueOf } from "../../i18n/catalogues.ts";
import { keepDatesTogether } from "../../i18n/dates.ts";
import { namesInSentence, sidesText } from "../../i18n/replies/parts.ts";
import { NAMES_NOBODY } from "../../i18n/replies/practical.ts";
import { WHO_REPLIES } from "../../i18n/replies/who.ts";
import { capitalized } from "../../language/capitalized.ts";
import { foldText, tokenize } from "../../language/fold.ts";
import { coreTerms } from "../../reading/question.ts";
import type { Question } from "../../reading/question.ts";
import { PARTNERS } from "../../reading/words/kinds/who.ts";
import { wordsAsked } from "../passages/card-excerpt.ts";
import { isNamedIn } from "../wording/brief-line.ts";
import { placeAsSubject } from "../wording/describe.ts";
import { briefPartners } from "../wording/event-lines.ts";
import { partnerSaid, sidesSaid } from "../wording/partner-said.ts";
import type { Asked, Tell, Told, TellingFacts } from "./kind.ts";
import { linesAbout } from "./parts/lines.ts";
import { eventsTold, partOn } from "./parts/said.ts";

/** Partners that are named in the list of a place. */
const NAME_LIMIT = 25;

/** With more partners than these no sentence of the description is told beside them. */
const PARTNERS_WITH_TEXT = 6;

/** The one place of which nothing but its partners is asked; undefined where something else is named. */
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
  // What is open to every region makes nobody a partner of this one.
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

/** The side of which alone something is asked, by its country; null where none is. */
function sideAsked({ question: { where }, facts: { geography } }: Asked<"who">): "french" | "russian" | null {
  const named = where.places.flatMap((id) => geography.place(id) ?? []).filter(({ kind }) => kind === "country");
  const [country, ...others] = named.map((place) => place.country);
  if (others.length > 0) return null;
  return country === "fr" ? "french" : country === "ru" ? "russian" : null;
}

/** One project: its partners, and who else is named where that is asked; of a part of it that part comes first. */
function ofOne(event: ProgrammeEvent, asked: Asked<"who">): string {
  const { question, facts } = asked;
  const { language } = question;
  const asks = sideAsked(asked);
  const all = sidesSaid(event, language, facts.geography);
  // « Qui vient de France ? » asks for one side, whose names are the answer.
  if (asks !== null && all[asks].length > 0) return `${capitalized(namesInSentence(language, all[asks]))}.`;
  const partners = sidesText(language, all) || WHO_REPLIES[language].noPartners;
  const part = PARTNERS.test(foldText(asked.typed)) ? null : partOn(event, asked);
  if (part) return part.sentence;
  const { french, russian, others } = event;
  // A long list of partners is the whole answer.
  if (french.length + russian.length + others.length > PARTNERS_WITH_TEXT) return partners;
  const about = facts.excerpts.about(event.description[language], wordsAsked(question), language);
  const typedWords = tokenize(asked.typed).map(({ folded }) => folded);
  const beside = facts.excerpts.missing(event.title[language], typedWords);
  const isNamed = (side: readonly Partner[]) => side.every(({ name }) => isNamedIn(about, name[language]));
  const doers = [french, russian, others].filter((side) => side.some(({ kind }) => kind === "institution"));
  // A sentence that names whoever does it says nothing new, unless it has more of what is asked than the title.
  const isOfMore = beside.some((word) => facts.excerpts.has(about, [word]));
  const isSaid = about === "" || isNamed([french, russian, others].flat()) || (!isOfMore && doers.some(isNamed));
  return isSaid ? partners : `${partners} ${keepDatesTogether(about)}`;
}

/** The sentence of one of several projects that names whom is asked for; null where none does. */
function ofSeveral(events: readonly ProgrammeEvent[], asked: Asked<"who">): Told | null {
  if (PARTNERS.test(foldText(asked.typed))) return null;
  const [best] = events
    .flatMap((event) => ({ event, part: partOn(event, asked) }))
    .sort((a, b) => (b.part?.answers ?? 0) - (a.part?.answers ?? 0));
  if (!best?.part) return null;
  const { found } = asked;
  return { reply: best.part.sentence, shown: { events: found.events.filter(({ event }) => event === best.event) } };
}

/** Who takes part in what was found: the partners of both sides, and whom the description names; of a place its partners. */
export const who: Tell<"who"> = (asked) => {
  const { events, instead } = eventsTold(asked);
  const [only, ...others] = events;
  if (!only) return null;
  const { language } = asked.question;
  if (others.length === 0) return { reply: ofOne(only, asked), ...instead };
  const partners = ofPlace(events, asked);
  if (partners !== null) return { reply: partners, ...instead };
  const named = ofSeveral(events, asked);
  if (named) return named;
  return { ...linesAbout(events, language, (event) => briefPartners(event, language)), ...instead };
};
