import { costOf } from "../../corpus/event/event-facts.ts";
import type { AmountKind } from "../../corpus/event/event-facts.ts";
import type { Hours, Partner } from "../../corpus/event/event.ts";
import type { ProgrammeEvent } from "../../corpus/schema.ts";
import { hasHours } from "../../corpus/days/sessions.ts";
import { catalogueOf } from "../../i18n/catalogues.ts";
import { hoursText, keepDatesTogether, sessionText } from "../../i18n/dates.ts";
import { accessText, agesText, statusSentence } from "../../i18n/facts.ts";
import { startedLow } from "../../i18n/replies/parts.ts";
import { LINES_REPLIES } from "../../i18n/replies/lines.ts";
import { NAMES_NOBODY, PRACTICAL_REPLIES } from "../../i18n/replies/practical.ts";
import { WHEN_REPLIES } from "../../i18n/replies/when.ts";
import { nameOf, spokenOf } from "../../i18n/replies/spoken.ts";
import { capitalized } from "../../language/capitalized.ts";
import type { Language } from "../../language/languages.ts";
import type { Matter } from "../../reading/asks.ts";
import { namesNothing } from "../../reading/question.ts";
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

/** Organisers to ask of one project, and projects that are told one by one. */
const ORGANISERS_OF_ONE = 2;
const SEVERAL = 3;

/** What nobody who takes part in a project would be asked. */
const OF_NO_ORGANISER: ReadonlySet<Matter> = new Set(["weather", "mayor", "visa"]);

/** Partners who are no town or region by themselves, and so organise rather than take part. */
const ORGANISERS: readonly Partner["kind"][] = ["institution", "state"];

/**
 * Whom one can ask, in a sentence: those who organise it, else the town or region of the reader's country that takes part;
 * empty where nobody is named.
 */
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

/** What an entry tells of it beside its description, as sentences; none where it does not. */
function toldApart(event: ProgrammeEvent, matter: Matter, language: Language): readonly string[] {
  const messages = catalogueOf(language).answer.event;
  const details = detailsOf(event, language);
  const { venue, hours, price, contact, ages, accessibility = [], status } = details;
  const registration = registrationText(details);
  const isFull = status === "full" && statusSentence(language, status);
  const said: { [Kind in Matter]?: readonly (string | false | null | undefined)[] } = {
    price: [price !== undefined && priceLine(startedLow(price), language)],
    // Sessions are named by the words of the dates.
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

/** So many days are told by the hours of most of them; of fewer the dates name each. */
const LEAST_DAYS = 3;
/** Hours besides the usual ones that are told. */
const OTHER_HOURS = 2;

/** At what hours an event of several days is: those of the day that is asked for, or the usual ones and the next; null where the dates tell it. */
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

/** What a field tells whole, so that no sentence of a description says it better. */
const OF_FIELDS: ReadonlySet<Matter> = new Set(["age", "access"]);

/** What only a sentence with words of the matter tells: others that come near it are about something else. */
const OF_OWN_WORDS: ReadonlySet<Matter> = new Set(["journey", "booking", "price", "visa", "dress", "capacity"]);

/** The sentence that tells it: the one that answers, else the likeliest of those that can. */
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

/** What the programme does tell of it, as sentences: apart from the description of an event, or in one of that. */
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
  // Of a part of it (« à quelle heure est le concours de costumes ? ») only the description tells.
  return passage.words.length > 0 ? [passage.sentence] : apart;
}

/** The same in a line that begins with the title; empty where it tells nothing of it. */
function lineOf(event: ProgrammeEvent, asked: Asked<"practical">): string {
  const { asks, question } = asked;
  const { price } = detailsOf(event, question.language);
  if (asks.matter === "price" && price !== undefined) return price;
  return told(event, asked)
    .map((sentence) => keepDatesTogether(sentence))
    .join(" ");
}

/** Where more may be learned, of what the programme does not give; empty where it gives no page. */
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

/** That the programme does not say who the mayor of a town is; null where that is not asked. */
function noMayor({ asks, question, facts }: Asked<"practical">): string | null {
  const [place] = question.where.places.flatMap((id) => facts.geography.place(id) ?? []);
  return asks.matter === "mayor" && place ? PRACTICAL_REPLIES[question.language].noMayor(place) : null;
}

/** That the programme does not give it of one project. */
function notGivenOf(event: ProgrammeEvent, asked: Asked<"practical">): string {
  const { matter } = asked.asks;
  const replies = PRACTICAL_REPLIES[asked.question.language];
  // The weather and the mayor are of a town, not of a project.
  const isOfTown = matter === "mayor" || matter === "weather";
  return noMayor(asked) ?? (isOfTown ? replies.notGiven(matter) : replies.notGivenOf(matter, spokenOf(event)));
}

/** What the programme does not give of one project, with what comes near it. */
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

/** Which of several projects cost nothing, or else what they cost, as the programme says it; null where one is meant, or nothing is said. */
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
  // What costs nothing to anybody comes first.
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

/** Of several that were told before each is told; null where the programme tells it of none, or one is meant. */
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

/** What somebody who wants to go there has to know: that the programme does not give it, and whom to ask; or what it says of it. */
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
    // Which project is meant was not said; of what the programme does not have the refusal tells.
    if (!namesNothing(question)) return null;
    const isGiven = asked.facts.corpus.events.some((event) => toldApart(event, asks.matter, language).length > 0);
    return { reply: isGiven ? replies.whichProject : (noMayor(asked) ?? replies.notGiven(asks.matter)) };
  }
  const each = ofEach(events, asked);
  if (each) return each;
  const telling = events.find((event) => told(event, asked).length > 0);
  const said = telling
    ? [sentencesTold(telling, asked)]
    : others.length === 0
      ? ofOne(first, asked)
      : [noMayor(asked) ?? replies.notGiven(asks.matter)];
  // Whom to ask of a whole list nobody can say; of a few the likeliest is meant.
  const whom = telling || others.length >= SEVERAL ? "" : whomToAsk(first, asked);
  const reply = [...said, whom].filter((sentence) => sentence !== "").join(" ");
  return { reply, ...(!telling && { verdict: "not-said" as const }), ...instead };
};
