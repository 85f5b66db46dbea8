import { headingOf, themeName } from "../../../corpus/programme.ts";
import { isOfTwo } from "../../../corpus/places/geography.ts";
import { positionReplies } from "../../../i18n/replies/position.ts";
import { quotedText } from "../../../i18n/replies/parts.ts";
import { spokenOf } from "../../../i18n/replies/spoken.ts";
import { countedThing } from "../../../i18n/replies/things.ts";
import { tallyWhose } from "../../tally/tallied.ts";
import { placeName } from "../../wording/describe.ts";
import type { Asked, Told } from "../kind.ts";
import { clearlyMeant } from "../parts/meant.ts";

/** Tells the position of a project under its heading, in printed order; null where none is clearly meant. */
function placeInHeading(asked: Asked<"rank">): Told | null {
  const { question, found, facts } = asked;
  const { language } = question;
  const { corpus, projects } = facts;
  const event = clearlyMeant(
    found.events.map((scored) => scored.event),
    asked,
  );
  if (!event) return null;
  // A project printed twice counts under the heading asked for, else where it is printed first.
  const printings = projects.printings(event.id);
  const printed = printings.find(({ theme }) => question.about.headings.includes(theme)) ?? printings[0] ?? event;
  if (!headingOf(corpus.programme, printed.theme)) return null;
  const under = corpus.events.filter(({ theme }) => theme === printed.theme).map(({ id }) => projects.projectOf(id));
  const order = [...new Set(under)];
  const position = order.indexOf(projects.projectOf(printed.id)) + 1;
  const heading = quotedText(language, themeName(corpus.programme, printed.theme, language));
  return {
    reply: positionReplies(language, corpus.programme.things).inHeading(spokenOf(event), {
      position,
      of: order.length,
      heading,
    }),
    shown: { kind: "events", reason: null, events: [{ event, score: 1 }] },
  };
}

/** Ranks a town or a region among those of its country by number of projects; null for other places. */
function placeAmongPlaces({ question, facts }: Asked<"rank">): Told | null {
  const { language, where } = question;
  const place = facts.geography.place(where.places[0] ?? "");
  if (!place || !isOfTwo(place.country) || (place.kind !== "city" && place.kind !== "region")) return null;
  const of = { thing: place.kind === "city" ? "towns" : "regions", country: place.country } as const;
  const tallies = tallyWhose(facts.corpus.events, of.thing, { country: of.country, within: [] }, facts) ?? [];
  const own = tallies.find(({ id }) => id === place.id)?.events.length;
  if (own === undefined) return null;
  const position = tallies.filter(({ events }) => events.length > own).length + 1;
  const equals = tallies.filter(({ events }) => events.length === own).length - 1;
  const things = countedThing(language, of, tallies.length);
  return {
    reply: positionReplies(language, facts.corpus.programme.things).amongPlaces(placeName(place, language), {
      ...{ position, equals, things },
      projects: own,
    }),
  };
}

/** Tells the rank of what the question names. */
export function placeTold(asked: Asked<"rank">): Told | null {
  if (asked.asks.of.thing === "projects") return placeInHeading(asked);
  return asked.found.kind === "events" ? placeAmongPlaces(asked) : null;
}
