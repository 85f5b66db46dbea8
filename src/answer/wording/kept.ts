import type { Condition } from "../../conversation/ways.ts";
import { catalogueOf } from "../../i18n/catalogues.ts";
import { duringText, rangeText, whenText } from "../../i18n/dates.ts";
import { namesInSentence } from "../../i18n/replies/parts.ts";
import { capitalized } from "../../language/capitalized.ts";
import { foldText } from "../../language/fold.ts";
import { isTimed, questionOf } from "../../reading/question.ts";
import type { Question } from "../../reading/question.ts";
import type { Found } from "../../retrieval/found.ts";
import type { AssistantDeps } from "../ports.ts";
import { describeQuestion, inPlace } from "./describe.ts";
import { isWithin } from "./heading.ts";

/** How many first letters the forms of a word share. */
const SHARED_LETTERS = 5;

/** Says which conditions of a question were kept from the one before; empty where none were, or where what is said or shown names them. */
export function keptText(
  { language, where, when, about }: Question,
  kept: readonly Condition[],
  { said, shown }: { said: string; shown: Pick<Found, "kind" | "events" | "ties"> },
  facts: Pick<AssistantDeps, "corpus" | "geography">,
): string {
  const events = shown.events.map(({ event }) => event);
  const titles = events.map(({ title }) => title[language]);
  /** Whether the sentences contain a form, or every title below them does. */
  const holds = (form: string) => {
    const isIn = (text: string) => foldText(text).includes(foldText(form));
    return isIn(said) || (titles.length > 0 && titles.every(isIn));
  };
  const line = (parts: Parameters<typeof questionOf>[1]) =>
    describeQuestion(questionOf(language, parts), facts, true).join(", ");
  // The card of a project names its places, and the button of a tie both its ends.
  const isShown = (id: string) =>
    events.length + shown.ties.length > 0 &&
    events.every(({ places }) => places.some((place) => place.id === id)) &&
    shown.ties.every(({ twinning }) => twinning.places.some((place) => place === id));
  const places = where.places
    .flatMap((id) => facts.geography.place(id) ?? [])
    .filter(({ id, fr, ru }) => !isShown(id) && !Object.values(language === "fr" ? fr : ru).some(holds));
  const [range, ...others] = when.ranges;
  const isOfRange = range !== undefined && line({ when }) === rangeText(language, range) && others.length === 0;
  const isTimeSaid =
    isOfRange &&
    ([rangeText, whenText, duringText].some((write) => holds(write(language, range))) ||
      (events.length > 0 && events.every((event) => isWithin(event, range))));
  const time = isOfRange ? (language === "fr" ? whenText : duringText)(language, range) : line({ when });
  const words = [...about.terms.map(({ typed }) => typed), line({ about: { headings: about.headings } })];
  const isSubjectSaid = words.every((word) => holds(word.replace(/[«»]/gu, "").trim().slice(0, SHARED_LETTERS)));
  const { answer } = catalogueOf(language);
  const unsaid = [
    ...(kept.includes("place") && places.length > 0
      ? [
          namesInSentence(
            language,
            places.map((place) => inPlace(place, language)),
          ),
        ]
      : []),
    ...(kept.includes("time") && isTimed(when) && !isTimeSaid ? [time] : []),
    // Words that are kept say nothing of a tie: it is found by its places, its state and its time.
    ...(kept.includes("subject") && shown.kind !== "anniversaries" && !isSubjectSaid
      ? [answer.keptSubject(line({ about }))]
      : []),
  ];
  const isLeftOut = kept.includes("place") && where.excluded.length > 0;
  return [
    ...(unsaid.length > 0 ? [answer.kept(unsaid.join(", "))] : []),
    ...(isLeftOut ? [`${capitalized(line({ where: { excluded: where.excluded } }))}.`] : []),
  ].join(" ");
}
