import { catalogueOf } from "../../i18n/catalogues.ts";
import { closedText, countedText, foundText } from "../../i18n/replies/numbers.ts";
import { namesInSentence } from "../../i18n/replies/parts.ts";
import { capitalized } from "../../language/capitalized.ts";
import { coreTerms, isTimed, questionOf } from "../../reading/question.ts";
import type { ProgrammeEvent } from "../../corpus/schema.ts";
import type { DateRange, Question } from "../../reading/question.ts";
import type { Found } from "../../retrieval/found.ts";
import type { Facts } from "../ports.ts";
import { numbersOf, openTo } from "../tally/numbers.ts";
import { closedConditions, describeQuestion, understoodLine, unquoted, wordsAsSaid } from "./describe.ts";

/** Returns the line above a list of projects: its conditions and their number. For projects told in detail, says just that. */
export function listHeading(
  { found, question, pageSize }: { found: Found; question: Question; pageSize: number },
  deps: Facts,
): string {
  const { scope } = question;
  const messages = catalogueOf(question.language, deps.corpus.programme.things).answer;
  const understood = titleOf(question, deps);
  if (scope.kind === "item" || (scope.kind === "more" && scope.isApart)) return capitalized(messages.details);
  if (found.numbering && found.numbering.first > 1) {
    const { first, of } = found.numbering;
    return messages.continued(understood, first, Math.min(first + pageSize - 1, of), of);
  }
  const events = found.events.map(({ event }) => event);
  const to = openTo(deps)?.[question.language] ?? "";
  const numbers = { ...numbersOf(events, question, deps), things: deps.corpus.programme.things };
  // Only a list that goes on from another has to say which words still hold.
  if (question.isBuiltOn) return messages.heading(understood, countedText(question.language, numbers, to));
  // An age is a condition only where the programme gives ages.
  const ages = events.some((event) => event.ages !== undefined) ? question.about.ages : [];
  const wordless = { ...question, about: { ...question.about, terms: [], ages } };
  const bare = understoodLine(wordless, deps);
  const isOfWords = coreTerms(question.about).length > 0 || (bare === "" && question.about.terms.length > 0);
  if (isOfWords) return foundText(question.language, numbers, whatLimits(wordless, events, deps), to);
  return messages.heading(capitalized(aboutEvents(wordless, bare)), countedText(question.language, numbers, to));
}

/** Several words, or one that is no noun by its ending: «театральный», «рисовать». */
const NO_NOUN = /\s|(?:[ыио]й|[ая]я|[ое]е|[ыи]е|ть|ться)$/u;

/**
 * Returns the subject of a question as a heading. Russian words stand in whatever case they were typed in, so that they are named by the
 * words of the corpus for the same subject; empty where it has none.
 */
function subjectTitle({ language, about }: Question, words: string, { corpus, excerpts }: Facts): string {
  if (language === "fr") return words;
  const nouns = corpus.subjects.flatMap(({ ru }) => ru).filter((name) => !NO_NOUN.test(name));
  const names = coreTerms(about).flatMap(
    ({ folded }) => nouns.find((name) => excerpts.has(name, [folded]) && excerpts.has(folded, [name])) ?? [],
  );
  return names.length === coreTerms(about).length ? namesInSentence(language, names) : "";
}

/** Returns what a list is about, for the line above it: « Nice · décembre 2021 », « Musique · Nice », «Музыка · Ницца». */
function titleOf(question: Question, deps: Facts): string {
  const words = unquoted(wordsAsSaid(question));
  if (words === "") return capitalized(aboutEvents(question, understoodLine(question, deps)));
  const subject = subjectTitle(question, words, deps);
  if (subject === "")
    return capitalized(catalogueOf(question.language).answer.onTopic) + closedText(closedConditions(question, deps));
  const line = understoodLine({ ...question, about: { ...question.about, terms: [] } }, deps);
  return [capitalized(subject), line].filter((part) => part !== "").join(" · ");
}

/** Whether a project, with all its spans, begins and ends within a range of days. */
export function isWithin({ dates }: ProgrammeEvent, { from, to }: DateRange): boolean {
  return (dates.spans ?? [dates]).every(
    ({ start, end }) => start !== null && end !== null && from <= start && end <= to,
  );
}

/**
 * Returns the conditions that hold for everything that words found. A country is left out, since every project joins two, and so is the
 * time unless all projects lie within it.
 */
function whatLimits(question: Question, events: readonly ProgrammeEvent[], deps: Pick<Facts, "corpus" | "geography">) {
  const { where, about } = question;
  const places = where.places.filter((id) => deps.geography.place(id)?.kind !== "country");
  const closed = closedConditions(
    { ...question, where: { ...where, places }, about: { ...about, headings: [] } },
    deps,
  );
  const isThen = question.when.ranges.every((range) => events.every((event) => isWithin(event, range)));
  return { ...closed, when: isThen ? closed.when : "" };
}

/**
 * Says that nothing was found with all earlier conditions, and which of them the list below leaves out; null where what was found meets a
 * place of them after all.
 */
export function insteadText(
  all: Question,
  left: Question,
  events: readonly ProgrammeEvent[],
  deps: Pick<Facts, "corpus" | "geography">,
): string | null {
  const messages = catalogueOf(all.language).answer;
  const { inPlace, when } = closedConditions(all, deps);
  const others = closedText(closedConditions(left, deps));
  // What lies in one of several places is not elsewhere.
  const isIn = ({ places }: ProgrammeEvent) => places.some(({ id }) => all.where.places.includes(id));
  if (left.where.places.length === 0 && events.length > 0 && events.every(isIn)) return null;
  if (inPlace !== "" && left.where.places.length === 0) return messages.nothingInPlace(capitalized(inPlace), others);
  if (when !== "" && !isTimed(left.when)) return messages.nothingThen(capitalized(when), others);
  const kept = closedConditions(left, deps);
  const there = [kept.inPlace, kept.when].filter((part) => part !== "").join(" ");
  const subject = describeQuestion(questionOf(all.language, { about: all.about }), deps, true).join(", ");
  if (kept.inPlace !== "" && subject !== "" && left.about.terms.length === 0)
    return messages.nothingOfThat(
      there,
      subject,
      coreTerms(all.about).every(({ isKnown }) => isKnown),
    );
  return messages.nothingTogetherWithBefore(describeQuestion(left, deps, true).join(", "));
}

/** Says what a list is about. If the question only leaves something out of the whole programme, the line says that it is about everything. */
function aboutEvents({ where, when, about, language }: Question, line: string): string {
  const { everything } = catalogueOf(language).answer;
  if (line === "") return everything;
  const named = about.terms.length + where.places.length + about.headings.length;
  return named === 0 && !isTimed(when) ? `${everything} · ${line}` : line;
}
