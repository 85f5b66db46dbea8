import { costOf } from "../../corpus/event/event-facts.ts";
import type { AmountKind } from "../../corpus/event/event-facts.ts";
import type { Hours, Partner } from "../../corpus/event/event.ts";
import type { ProgrammeEvent } from "../../corpus/schema.ts";
import { hasHours } from "../../corpus/days/sessions.ts";
import { catalogueOf } from "../../i18n/catalogues.ts";
import { keepDatesTogether } from "../../i18n/dates.ts";
import { hoursText, sessionText } from "../../i18n/sessions.ts";
import { accessText, agesText, statusSentence } from "../../i18n/facts.ts";
import { startedLow } from "../../i18n/replies/parts.ts";
import { LINES_REPLIES } from "../../i18n/replies/lines.ts";
import { NAMES_NOBODY, PRACTICAL_REPLIES } from "../../i18n/replies/practical.ts";
import { WHEN_REPLIES } from "../../i18n/replies/when.ts";
import { nameOf, spokenOf } from "../../i18n/replies/spoken.ts";
import { capitalized } from "../../language/capitalized.ts";
import type { Language } from "../../language/languages.ts";
import type { Matter } from "../../reading/asks.ts";
import { coreTerms, namesNothing } from "../../reading/question.ts";
import { costSaid, MATTER_TEXT, matterText } from "../../reading/words/matter-words.ts";
import type { ScoredEvent } from "../../retrieval/found.ts";
import { onePerProject } from "../../retrieval/projects.ts";
import { detailsOf } from "../answer-event.ts";
import { sessionAsked, sessionsOf } from "../session-asked.ts";
import { priceLine, registrationText, venueLine, whenLine } from "../wording/event-lines.ts";
import type { Asked, Tell, Told } from "./kind.ts";
import { linesAbout, linesOf } from "./parts/lines.ts";
import { eventsTold, passageOn, saidOn } from "./parts/said.ts";
import type { Passage } from "./parts/said.ts";
import { placeSentence } from "./where.ts";

/** The most organisers named for one project, and the most projects told one by one. */
const ORGANISERS_OF_ONE = 2;
const SEVERAL = 3;

/** Matters that one would not ask the partners of a project about. */
const OF_NO_ORGANISER: ReadonlySet<Matter> = new Set(["weather", "mayor", "visa"]);

/** Kinds of partners that organise rather than take part: they are not a town or a region. */
const ORGANISERS: readonly Partner["kind"][] = ["institution", "state"];

/** Says whom one can ask: those who organise it, else the town or region of the reader's country that takes part; empty where nobody is named. */
function whomToAsk(event: ProgrammeEvent, { asks, question: { language }, facts }: Asked<"practical">): string {
  if (OF_NO_ORGANISER.has(asks.matter)) return "";
  const replies = PRACTICAL_REPLIES[language];
  const { french, russian, others } = event;
  const sides = language === "fr" ? [french, russian, others] : [russian, french, others];
  const known = sides.flat().filter(({ name }) => !NAMES_NOBODY.test(name[language]));
  const organisers = known.filter(({ kind }) => ORGANISERS.includes(kind)).map(({ name }) => name[language]);
  if (organisers.length > 0) return replies.askPartners([...new Set(organisers)].slice(0, ORGANISERS_OF_ONE));
  const [first] = known;
  if (!first) return "";
  const town = first.kind === "city" && first.place !== null ? facts.geography.place(first.place) : undefined;
  return town ? replies.askTownHall(town) : replies.askPartners([first.name[language]]);
}

/** What the fields of an entry (all but its description) tell about a matter, as sentences; empty where they tell nothing. */
function toldApart(event: ProgrammeEvent, matter: Matter, language: Language): readonly string[] {
  const messages = catalogueOf(language).answer.event;
  const details = detailsOf(event, language);
  const { venue, hours, price, contact, ages, accessibility = [], status } = details;
  const registration = registrationText(details);
  const isFull = status === "full" && statusSentence(language, status);
  const said: { [Kind in Matter]?: readonly (string | false | null | undefined)[] } = {
    price: [price !== undefined && priceLine(startedLow(price), language)],
    // The text of the dates names the sessions.
    hour: [hasHours(event.dates) && whenLine(event.dates.text[language], { ...(hours && { hours }) }, language)],
    booking: [
      isFull,
      registration !== null && messages.registration(registration),
      price !== undefined && MATTER_TEXT.booking.test(price) && priceLine(startedLow(price), language),
      contact !== undefined && messages.contact(contact),
    ],
    contact: [
      registration !== null && messages.registration(registration),
      contact !== undefined && messages.contact(contact),
      venue?.telephone !== undefined && messages.contact([venue.name ?? [], venue.telephone].flat().join(", ")),
    ],
    address: [venue?.address !== undefined && messages.venue(venueLine({ venue }))],
    journey: [venue?.access !== undefined && messages.journey(venue.access)],
    age: [ages && messages.ages(agesText(language, ages))],
    access: [accessibility.length > 0 && capitalized(accessText(language, accessibility))],
    capacity: [isFull],
  };
  return (said[matter] ?? []).filter((sentence) => typeof sentence === "string");
}

/** From this many days on the usual hours are told; with fewer the dates name each day. */
const LEAST_DAYS = 3;
/** How many hours besides the usual ones are told. */
const OTHER_HOURS = 2;

/** Says at what hours an event of several days is: those of the day asked for, or the usual ones and the next session. Null where the dates tell it. */
function hoursOfSessions(
  event: ProgrammeEvent,
  { asks, question, today }: Asked<"practical">,
): readonly string[] | null {
  const { language, when } = question;
  const sessions = sessionsOf(event);
  const next = sessionAsked(event, when, today);
  if (asks.matter !== "hour" || new Set(sessions.map(({ day }) => day)).size < LEAST_DAYS || !next) return null;
  if (when.ranges.length > 0) return [sessionText(language, next)];
  const hoursAt = ({ from, to }: Hours) => hoursText(language, { from, to });
  const toCome = new Set(sessions.filter(({ day }) => day >= today).map(hoursAt));
  const counts = new Map<string, number>();
  for (const hours of sessions.map(hoursAt)) counts.set(hours, (counts.get(hours) ?? 0) + 1);
  const [usual = "", ...others] = [...toCome].sort((a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0));
  const replies = WHEN_REPLIES[language];
  return [
    others.length === 0 ? usual : replies.usualHours(usual, others.length > OTHER_HOURS ? [] : others),
    replies.nextSession(sessionText(language, next)),
  ];
}

/** Matters that a field answers in full: no sentence of a description says more. */
const OF_FIELDS: ReadonlySet<Matter> = new Set(["age", "access"]);

/** Matters that only a sentence with their own words answers. Others that score well are about something else. */
const OF_OWN_WORDS: ReadonlySet<Matter> = new Set(["journey", "booking", "price", "visa", "dress", "capacity"]);

/** Finds the sentence about the matter: one that answers, else the likeliest of those that have words of the matter. */
function passageTold(event: ProgrammeEvent, asked: Asked<"practical">): Passage | null {
  const { matter } = asked.asks;
  const pattern = matterText(matter);
  const said = saidOn(
    event,
    asked,
    OF_OWN_WORDS.has(matter) ? (sentence) => pattern?.test(sentence) === true : undefined,
  );
  if (said) return said;
  return (pattern && passageOn(event, asked, (sentence) => pattern.test(sentence))) ?? null;
}

/** What the programme tells about the matter, as sentences: from the fields, from the description, or from both. */
function told(event: ProgrammeEvent, asked: Asked<"practical">): readonly string[] {
  const { matter } = asked.asks;
  const hours = hoursOfSessions(event, asked);
  if (hours) return hours;
  const apart = toldApart(event, matter, asked.question.language);
  if (apart.length > 0 && OF_FIELDS.has(matter)) return apart;
  const passage = passageTold(event, asked);
  if (passage === null || apart.some((sentence) => passage.sentence.startsWith(sentence))) return apart;
  if (apart.length === 0) return [passage.sentence];
  if (matter === "booking" || matter === "capacity") return [passage.sentence, ...apart];
  // Only the description tells about a part: « à quelle heure est le concours de costumes ? ».
  return passage.words.length > 0 ? [passage.sentence] : apart;
}

/** The same for a line that begins with the title; empty where the programme tells nothing. */
function lineOf(event: ProgrammeEvent, asked: Asked<"practical">): string {
  const { asks, question } = asked;
  const { price } = detailsOf(event, question.language);
  if (asks.matter === "price" && price !== undefined) return price;
  return told(event, asked)
    .map((sentence) => keepDatesTogether(sentence))
    .join(" ");
}

/** Names the page of a project, where more may be found about a matter that the programme does not give; empty where there is no page. */
function pageOf(event: ProgrammeEvent, { asks, question: { language } }: Asked<"practical">): string {
  const { link } = detailsOf(event, language);
  const isThere = asks.matter === "booking" || asks.matter === "contact" || asks.matter === "price";
  return link !== undefined && isThere ? capitalized(catalogueOf(language).answer.event.link(link)) : "";
}

/** What is told of one project as sentences, each with its full stop. */
function sentencesTold(event: ProgrammeEvent, asked: Asked<"practical">): string {
  const ended = (sentence: string) => (/[.!?…]$/u.test(sentence) ? sentence : `${sentence}.`);
  return told(event, asked)
    .map((sentence) => ended(capitalized(keepDatesTogether(sentence))))
    .join(" ");
}

/** Says that the programme does not tell who the mayor of a town is; null where that is not asked. */
function noMayor({ asks, question, facts }: Asked<"practical">): string | null {
  const [place] = question.where.places.flatMap((id) => facts.geography.place(id) ?? []);
  return asks.matter === "mayor" && place ? PRACTICAL_REPLIES[question.language].noMayor(place) : null;
}

/** Says that the programme does not give the matter for one project. */
function notGivenOf(event: ProgrammeEvent, asked: Asked<"practical">): string {
  const { matter } = asked.asks;
  const replies = PRACTICAL_REPLIES[asked.question.language];
  // The weather and the mayor belong to a town, not to a project.
  const isOfTown = matter === "mayor" || matter === "weather";
  return noMayor(asked) ?? (isOfTown ? replies.notGiven(matter) : replies.notGivenOf(matter, spokenOf(event)));
}

/** Says that the programme does not give the matter for one project, and adds what comes near: an address, a page. */
function ofOne(event: ProgrammeEvent, asked: Asked<"practical">): string[] {
  const { asks, question, facts } = asked;
  const { language } = question;
  const isAway = asks.matter === "address" || asks.matter === "journey";
  const { venue } = detailsOf(event, language);
  const address =
    venue?.address === undefined ? "" : `${catalogueOf(language).answer.event.venue(venueLine({ venue }))}.`;
  const near = isAway ? address || placeSentence(event, question, facts) : "";
  return [notGivenOf(event, asked), keepDatesTogether(near), pageOf(event, asked)];
}

/** What an event costs: by its amounts, else by the words of its price; null where neither tells. */
function costTold({ amounts }: ProgrammeEvent, text: string): AmountKind | null {
  return amounts ? costOf(amounts) : costSaid(text);
}

/** Tells which of several projects are free, or what they cost where none is. Null where one is meant, or no price is given. */
function freeOnes(asked: Asked<"practical">): Told | null {
  const { asks, found, question, facts } = asked;
  const { language } = question;
  const replies = PRACTICAL_REPLIES[language];
  const all = () =>
    onePerProject(
      facts.corpus.events.map((event) => ({ event, score: 1 })),
      facts.projects,
    );
  const isOfAll = found.kind === "refusal" && asks.free === "any" && namesNothing(question);
  const among = isOfAll ? all() : found.events;
  if (among.length < 2) return null;
  const line = (event: ProgrammeEvent) => lineOf(event, asked);
  const costs = ({ event }: ScoredEvent) => costTold(event, line(event));
  const isForSome = (found: ScoredEvent) => costs(found) === "free-for-some";
  // Projects that are free for everybody come before those that are free for some.
  const free = among
    .filter((found) => costs(found) === "free" || isForSome(found))
    .sort((a, b) => Number(isForSome(a)) - Number(isForSome(b)));
  if (free.length === 0) {
    const priced = among.filter((found) => costs(found) !== null).map(({ event }) => event);
    return priced.length === 0 ? null : { reply: [replies.noneFree, ...linesOf(priced, language, line)].join("\n") };
  }
  const events = free.map(({ event }) => event);
  const others = free.length < among.length ? [replies.othersNotFree] : [];
  const shown = { kind: "events", reason: null, events: free } as const;
  const told = linesAbout(events, language, line);
  return { ...told, reply: [told.reply, ...others].join("\n"), shown };
}

/** Tells the matter for each of the projects in view; null where the programme gives it for none, or one is meant. */
function ofEach(events: readonly ProgrammeEvent[], asked: Asked<"practical">): Told | null {
  const { asks, question } = asked;
  const { language } = question;
  const telling = events.filter((event) => lineOf(event, asked) !== "");
  if (question.scope.kind !== "more" || events.length < 2 || telling.length === 0) return null;
  const silent = events.filter((event) => !telling.includes(event));
  return {
    reply: [
      linesAbout(telling, language, (event) => lineOf(event, asked)).reply,
      ...silent
        .slice(0, SEVERAL)
        .map((event) =>
          LINES_REPLIES[language].line(
            nameOf(language, event),
            startedLow(PRACTICAL_REPLIES[language].notGiven(asks.matter)),
          ),
        ),
    ].join("\n"),
  };
}

/** Answers practical questions (price, hours, booking …): what the programme says, or that it does not say it and whom to ask. */
export const practical: Tell<"practical"> = (asked) => {
  const { asks, question } = asked;
  const free = asks.free === undefined ? null : freeOnes(asked);
  if (free) return free;
  const { language } = question;
  const { events, instead } = eventsTold(asked);
  const [first, ...others] = events;
  const replies = PRACTICAL_REPLIES[language];
  if (first ? asks.free !== undefined && others.length > 0 : asks.free === "any")
    return { reply: replies.noPrices, ...instead };
  if (!first) {
    // Visas and the weather are of a town, whatever is found there.
    if (OF_NO_ORGANISER.has(asks.matter)) return { reply: noMayor(asked) ?? replies.notGiven(asks.matter) };
    // The question names no project. If it names something that the programme lacks, the refusal says so.
    if (!namesNothing(question)) return null;
    const isGiven = asked.facts.corpus.events.some((event) => toldApart(event, asks.matter, language).length > 0);
    return { reply: isGiven ? replies.whichProject : (noMayor(asked) ?? replies.notGiven(asks.matter)) };
  }
  const each = ofEach(events, asked);
  if (each) return each;
  // « Jeudi soir, où sortir ? » : the list of the day has the hours of each.
  const isOfSubject = coreTerms(question.about).length + question.about.headings.length > 0;
  const isOfAny = asks.matter === "hour" && question.scope.kind === "projects" && !isOfSubject;
  if (isOfAny && others.length >= SEVERAL) return null;
  const telling = events.find((event) => told(event, asked).length > 0);
  const said = telling
    ? [sentencesTold(telling, asked)]
    : others.length === 0
      ? ofOne(first, asked)
      : [noMayor(asked) ?? replies.notGiven(asks.matter)];
  // For a long list nobody can be named; of a few projects the first is probably meant.
  const whom = telling || others.length >= SEVERAL ? "" : whomToAsk(first, asked);
  const reply = [...said, whom].filter((sentence) => sentence !== "").join(" ");
  return { reply, ...(!telling && { verdict: "not-said" as const }), ...instead };
};
