import { themeName } from "../../corpus/programme.ts";
import { catalogueOf } from "../../i18n/catalogues.ts";
import { whenText } from "../../i18n/dates.ts";
import type { Question } from "../../reading/question.ts";
import type { Facts } from "../ports.ts";
import { exampleQuestions } from "../wording/introduction.ts";
import { inPlace } from "../wording/describe.ts";
import { offTopicOf } from "../kinds/whether/audience.ts";
import { nearbyOf } from "./nearby.ts";
import type { Found } from "../../retrieval/found.ts";

/** How many suggestions a refusal offers. */
const SUGGESTION_LIMIT = 3;

/**
 * Suggests questions that have an answer, after one that had none: each part of the question by itself where the programme has something
 * for it, else examples.
 */
export function suggest(
  { found, question, refusals, today }: { found: Found; question: Question; refusals: number; today: string },
  deps: Facts,
): string[] {
  const { where, when, about, language } = question;
  const { geography, corpus } = deps;
  // A refusal that a time has no anniversary already names the next one; nothing more is needed.
  if (question.scope.kind === "ties" && where.places.length === 0 && when.ranges.length > 0) return [];
  const { ask } = catalogueOf(language, corpus.programme.things).answer;
  const all = exampleQuestions(language, { geography, corpus });
  // Each refusal in a row offers other examples.
  const from = (refusals * SUGGESTION_LIMIT) % Math.max(1, all.length);
  const examples = [...all.slice(from), ...all.slice(0, from)];
  // If nothing is meant, or something that no programme covers, one suggestion is enough.
  const isNonsense =
    found.reason === "nothing-close" && about.terms[0]?.isKnown === false && !/\s/u.test(question.typed.trim());
  const isOfNothing = found.reason === "empty" || isNonsense || offTopicOf({ question, found }) !== null;
  if (refusals === 0 && isOfNothing) return examples.slice(0, 1);
  if (found.reason === "unknown-place" || found.reason === "no-such-item") {
    const nearby = found.reason === "unknown-place" ? nearbyOf(question, deps, today) : null;
    if (nearby && refusals === 0) return [ask.inPlace(inPlace(nearby.place, language))];
    return examples.slice(0, SUGGESTION_LIMIT);
  }
  const withEvents = where.places
    .filter((id) => geography.eventsOf(id).size > 0)
    .flatMap((id) => geography.place(id) ?? [])
    // Everything in a whole country is no helpful suggestion.
    .filter(({ kind }) => kind !== "country")
    .map((place) => ask.inPlace(inPlace(place, language)));
  const { start, end } = corpus.programme;
  const planned = when.ranges.filter(({ from, to }) => from >= start && to <= end);
  const ways = [
    ...withEvents,
    ...planned.map((range) => ask.inRange(whenText(language, range))),
    ...about.headings.map((theme) => ask.onTheme(themeName(corpus.programme, theme, language))),
  ];
  return (refusals > 0 ? [...examples] : [...ways, ...(ways.length > 0 ? [] : examples)]).slice(0, SUGGESTION_LIMIT);
}
