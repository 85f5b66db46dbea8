import type { Condition } from "../../conversation/ways.ts";
import { catalogueOf } from "../../i18n/catalogues.ts";
import { duringText, rangeText, whenText } from "../../i18n/dates.ts";
import { namesInSentence } from "../../i18n/replies/parts.ts";
import { foldText } from "../../language/fold.ts";
import { isTimed, questionOf } from "../../reading/question.ts";
import type { Question } from "../../reading/question.ts";
import type { AssistantDeps } from "../ports.ts";
import { describeQuestion, inPlace } from "./describe.ts";

/** Letters that forms of a word share. */
const SHARED_LETTERS = 5;

/** What of a question was kept of the one before, in a sentence; empty where nothing was, or where what is said names it. */
export function keptText(
  { language, where, when, about }: Question,
  kept: readonly Condition[],
  said: string,
  facts: Pick<AssistantDeps, "corpus" | "geography">,
): string {
  const holds = (form: string) => foldText(said).includes(foldText(form));
  const line = (parts: Parameters<typeof questionOf>[1]) =>
    describeQuestion(questionOf(language, parts), facts, true).join(", ");
  const places = where.places
    .flatMap((id) => facts.geography.place(id) ?? [])
    .filter(({ fr, ru }) => !Object.values(language === "fr" ? fr : ru).some(holds));
  const [range, ...others] = when.ranges;
  const isOfRange = range !== undefined && line({ when }) === rangeText(language, range) && others.length === 0;
  const isTimeSaid = isOfRange && [rangeText, whenText, duringText].some((write) => holds(write(language, range)));
  const time = isOfRange ? (language === "fr" ? whenText : duringText)(language, range) : line({ when });
  const words = [...about.terms.map(({ typed }) => typed), line({ about: { headings: about.headings } })];
  const isSubjectSaid = words.every((word) => holds(word.replace(/[«»]/gu, "").trim().slice(0, SHARED_LETTERS)));
  const unsaid = [
    ...(kept.includes("place") && places.length > 0
      ? [
          namesInSentence(
            language,
            places.map((place) => inPlace(place, language)),
          ),
        ]
      : []),
    ...(kept.includes("place") && where.excluded.length > 0 ? [line({ where: { excluded: where.excluded } })] : []),
    ...(kept.includes("time") && isTimed(when) && !isTimeSaid ? [time] : []),
    ...(kept.includes("subject") && !isSubjectSaid ? [catalogueOf(language).answer.keptSubject(line({ about }))] : []),
  ];
  return unsaid.length === 0 ? "" : catalogueOf(language).answer.kept(unsaid.join(", "));
}
