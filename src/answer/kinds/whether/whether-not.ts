import type { Place, ProgrammeEvent } from "../../../corpus/schema.ts";
import { themeName } from "../../../corpus/programme.ts";
import { catalogueOf } from "../../../i18n/catalogues.ts";
import { whenText } from "../../../i18n/dates.ts";
import { afterColon } from "../../../i18n/after-colon.ts";
import { namesInSentence, quotedText } from "../../../i18n/replies/parts.ts";
import { nameOf } from "../../../i18n/replies/spoken.ts";
import { whetherReplies } from "../../../i18n/replies/whether.ts";
import { JOINED_PLACE } from "../../../reading/words/intent-words.ts";
import type { Beside } from "../../offers/beside.ts";
import { inPlace, subjectTyped, weekdaysText } from "../../wording/describe.ts";
import { nearbyOf } from "../../offers/nearby.ts";
import { isOpenToAll } from "../../tally/numbers.ts";
import { placesOf } from "../where.ts";
import type { Asked, Told } from "../kind.ts";
import { outright } from "./outright.ts";

/** How many titles a sentence names. */
const TITLE_LIMIT = 3;
/** How many projects are offered instead, of each sort. */
const OFFER_LIMIT = 5;

type AskedWhether = Asked<"whether">;

function placesIn({ question: { where, language }, facts }: AskedWhether): string {
  const places = where.places.flatMap((id) => facts.geography.place(id) ?? []);
  return namesInSentence(
    language,
    places.map((place) => inPlace(place, language)),
  );
}

function timesIn({ question: { when, language } }: AskedWhether): string {
  return namesInSentence(
    language,
    when.ranges.length > 0 || when.weekdays.length === 0
      ? when.ranges.map((range) => whenText(language, range))
      : [weekdaysText(when.weekdays, language)],
  );
}

/**
 * Says where a project is held instead of a place: where its title says, or else its towns and regions in the same country; empty where
 * that is not known.
 */
function placesInstead(event: ProgrammeEvent, place: Place, { question: { language }, facts }: AskedWhether): string {
  const isThere = ({ id, country, kind }: Place) => country === place.country && kind !== "country" && id !== place.id;
  const titled = placesOf(event, facts.geography);
  const own = event.places.filter(({ role }) => role !== "seat").flatMap(({ id }) => facts.geography.place(id) ?? []);
  const places = (titled.some(isThere) ? titled : own).filter(isThere);
  return namesInSentence(
    language,
    places.map((other) => inPlace(other, language)),
  );
}

/** Says no about a known project: it is planned elsewhere, with others, or at another time. */
export function notThen(
  event: ProgrammeEvent,
  { planned, without }: { planned: string; without: "place" | "time" },
  asked: AskedWhether,
): string {
  const { language, where } = asked.question;
  const replies = whetherReplies(language, asked.facts.corpus.programme.things);
  if (without === "time") return replies.not(planned);
  // « Avec Pskov » is not « à Pskov ».
  const isSimple = where.join === "replace" && where.places.length === 1 && !JOINED_PLACE.test(asked.question.typed);
  const [place] = where.places.flatMap((id) => asked.facts.geography.place(id) ?? []);
  if (!isSimple || !place) return replies.not(planned);
  return replies.notThen(inPlace(place, language), placesInstead(event, place, asked), planned);
}

/** What is asked about, in quotation marks. */
function subjectOf({ question, facts }: AskedWhether): string {
  const words = subjectTyped(question);
  const headings = question.about.headings.map((id) => themeName(facts.corpus.programme, id, question.language));
  const named = words === "" ? headings.join(", ") : words;
  return named === "" ? "" : quotedText(question.language, named);
}

function eventsOf(beside: readonly Beside[], without: Beside["without"], asked: AskedWhether): ProgrammeEvent[] {
  const other = beside.find((way) => way.without === without);
  const events = other?.found.events.map(({ event }) => event) ?? [];
  return events.filter((event) => !isOpenToAll(event, other?.question ?? asked.question, asked.facts));
}

function titlesOf(events: readonly ProgrammeEvent[], { question: { language }, facts }: AskedWhether): string {
  const names = events.slice(0, TITLE_LIMIT).map((event) => nameOf(language, event));
  const rest = events.length - names.length;
  return namesInSentence(
    language,
    rest > 0 ? [...names, whetherReplies(language, facts.corpus.programme.things).rest(rest)] : names,
  );
}

/** Says that there is no such thing, what the place has otherwise, and where the subject is found. */
export function notThere(asked: AskedWhether): Told | null {
  const { question, found, facts, beside } = asked;
  const { language } = question;
  const replies = whetherReplies(language, facts.corpus.programme.things);
  const { answer } = catalogueOf(language, facts.corpus.programme.things);
  const subject = subjectOf(asked);
  const [places, times] = [placesIn(asked), timesIn(asked)];
  const refused = outright(asked);
  if (refused === null && subject + places + times === "") return null;
  const none = refused === null ? replies.none(subject, places, times) : replies.not(afterColon(refused));
  const there = places === "" ? [] : eventsOf(beside, "subject", asked);
  const elsewhere = subject === "" ? [] : eventsOf(beside, "place", asked).filter((event) => !there.includes(event));
  const otherwise = eventsOf(beside, "time", asked);
  // Where all of these are undated they are named, and need not be counted again.
  const isOfUndated = otherwise.length > 0 && otherwise.every(({ dates }) => dates.start === null);
  const offers = [
    isOfUndated
      ? replies.undatedThere(titlesOf(otherwise, asked))
      : otherwise.length > 0
        ? replies.atOtherTimes(answer.projects(otherwise.length), titlesOf(otherwise, asked), otherwise.length)
        : "",
    there.length > 0 ? replies.there(answer.projects(there.length), titlesOf(there, asked), there.length) : "",
    elsewhere.length > 0 && otherwise.length === 0
      ? replies.elsewhere(answer.projects(elsewhere.length), titlesOf(elsewhere, asked), elsewhere.length)
      : "",
    found.undated > 0 && !isOfUndated ? answer.refusal.undatedInstead(found.undated) : "",
  ].filter((offer) => offer !== "");
  const near = found.reason === "unknown-place" ? (nearbyOf(question, asked.facts, asked.today)?.events ?? []) : [];
  const offered = [near, otherwise, there, elsewhere].flatMap((events) =>
    events.slice(0, OFFER_LIMIT).map(({ id }) => id),
  );
  return {
    reply: [none, ...offers.slice(0, 2)].join(" "),
    alternatives: [...new Set(offered)],
  };
}
