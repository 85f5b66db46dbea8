import { hasDay } from "../../../corpus/anniversaries.ts";
import type { ProgrammeEvent, Twinning } from "../../../corpus/schema.ts";
import { duringText } from "../../../i18n/dates.ts";
import { countReplies } from "../../../i18n/replies/count.ts";
import { namesInSentence } from "../../../i18n/replies/parts.ts";
import { capitalized } from "../../../language/capitalized.ts";
import { knownTerms } from "../../../reading/question.ts";
import type { Thing } from "../../../reading/asks.ts";
import { onePerProject } from "../../../retrieval/projects.ts";
import { inPlace } from "../../wording/describe.ts";
import { isOpenToAll } from "../../tally/numbers.ts";
import { thingsOf } from "../../tally/things.ts";
import type { NamedThing } from "../../tally/things.ts";
import type { Asked, Told } from "../kind.ts";
import { createTieWords } from "../ties/tie-words.ts";

/** The most ties listed below their number. */
const LISTED_TIES = 5;
/** The most names in a line. */
const NAME_LIMIT = 25;

type AskedCount = Asked<"count">;

/** The projects that are counted: those found, or the whole programme where the question sets no limit. */
function eventsOf({ question, found, facts }: AskedCount): readonly ProgrammeEvent[] {
  const { where, when, about } = question;
  const places = where.places.filter((id) => facts.geography.place(id)?.kind !== "country");
  const isLimited =
    places.length + where.unknown.length + when.ranges.length + about.headings.length + knownTerms(about).length > 0;
  // A project open to all regions makes nobody a partner of one of them.
  const own = found.events.map(({ event }) => event).filter((event) => !isOpenToAll(event, question, facts));
  return isLimited ? own : facts.corpus.events;
}

function allOf(events: readonly ProgrammeEvent[], { projects }: AskedCount["facts"]): NonNullable<Told["shown"]> {
  const scored = onePerProject(
    events.map((event) => ({ event, score: 1 })),
    projects,
  );
  return { kind: "events", reason: null, events: scored };
}

/** Counts entries, towns, regions, partners …, and names them where they are few. */
export function countOfThings(asked: AskedCount): Told | null {
  const { asks, question, found, facts } = asked;
  const { language, where } = question;
  const replies = countReplies(language, facts.corpus.programme.things);
  const { thing, country } = asks.of as Thing;
  if (thing === "projects" || thing === "ties" || thing === "languages") return null;
  const events = eventsOf(asked);
  const printings = new Set(events.flatMap(({ id }) => facts.projects.printings(id)));
  const places = where.places.flatMap((id) => facts.geography.place(id) ?? []).filter(({ kind }) => kind !== "country");
  const inPlaces = namesInSentence(
    language,
    places.map((place) => inPlace(place, language)),
  );
  const shown = found.kind === "refusal" && events.length > 0 ? { shown: allOf(events, facts) } : {};
  if (thing === "entries") {
    return { reply: replies.things(replies.thing(thing, printings.size, null), inPlaces), ...shown, isListed: false };
  }
  // Leaves out the place asked about, and the place that stands for all places of a country.
  const isOther = ({ id }: NamedThing) => !where.places.includes(id) && facts.geography.place(id)?.everywhere !== true;
  const things = thingsOf([...printings], { thing, country }, facts, language).filter(isOther);
  const isOfPlaces = thing === "towns";
  const counted = isOfPlaces ? things.filter(({ isPartner }) => isPartner) : things;
  const others = things.filter((other) => !counted.includes(other));
  const isNamed = counted.length <= NAME_LIMIT && thing !== "months";
  const names = isNamed ? counted.map(({ name }) => name).join(", ") : "";
  const told =
    counted.length === 0
      ? replies.noThing(thing, inPlaces)
      : replies.things(replies.thing(thing, counted.length, country), inPlaces, names);
  const rest =
    others.length > 0
      ? ` ${replies.partnersAndSeats(
          things.length,
          namesInSentence(
            language,
            others.map(({ name }) => name),
          ),
        )}`
      : "";
  return { reply: told + rest, ...shown, isListed: false };
}

/** Counts the ties that were found, or else all known ties of the places, and those of them whose day is known. */
export function countOfTies({ question, found, today, facts }: AskedCount): Told | null {
  const { where, when, language } = question;
  const [range] = when.ranges;
  // « Combien de jumelages fêtent un anniversaire en 2021 ? » counts the anniversaries of that time.
  if (found.kind === "anniversaries" && range && found.ties.length > 0) {
    const words = createTieWords(language, today, facts.geography);
    const told = words.replies.inTime(capitalized(duringText(language, range)), found.ties.length);
    return { reply: `${told}.`, isListed: found.ties.length <= LISTED_TIES };
  }
  const isNear = (own: string, id: string) => own === id || facts.geography.liesIn(own, id);
  const isOf = ({ places }: Twinning) => where.places.every((id) => places.some((own) => isNear(own, id)));
  const ties =
    found.kind === "anniversaries" ? found.ties.map(({ twinning }) => twinning) : facts.corpus.twinnings.filter(isOf);
  const twinnings = ties.filter(({ kind }) => kind === "twinning").length;
  const toTheDay = ties.filter(({ since }) => since !== null && hasDay(since)).length;
  const replies = countReplies(language, facts.corpus.programme.things);
  const days = ties.length > 1 ? [replies.tiesToTheDay(toTheDay, ties.length)] : [];
  return { reply: [replies.ties(ties.length, twinnings), ...days].join(" "), isListed: ties.length <= LISTED_TIES };
}
