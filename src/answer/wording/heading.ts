import { catalogueOf } from "../../i18n/catalogues.ts";
import { countedText, foundText } from "../../i18n/replies/numbers.ts";
import { capitalized } from "../../language/capitalized.ts";
import { coreTerms, isTimed } from "../../reading/question.ts";
import type { Question } from "../../reading/question.ts";
import type { Found } from "../../retrieval/found.ts";
import type { Facts } from "../ports.ts";
import { numbersOf, openTo } from "../tally/numbers.ts";
import { closedConditions, describeQuestion, understoodLine } from "./describe.ts";

/** What stands above a list of projects: its conditions and their number, or, of one in detail, that it is so. */
export function listHeading(
  { found, question, pageSize }: { found: Found; question: Question; pageSize: number },
  deps: Facts,
): string {
  const { scope } = question;
  const messages = catalogueOf(question.language, deps.corpus.programme.things).answer;
  const understood = capitalized(aboutEvents(question, understoodLine(question, deps)));
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
  if (isOfWords) return foundText(question.language, numbers, closedConditions(wordless, deps), to);
  return messages.heading(capitalized(aboutEvents(wordless, bare)), countedText(question.language, numbers, to));
}

/** That nothing was found with what was asked before, and which of it the list below leaves out. */
export function insteadText(all: Question, left: Question, deps: Pick<Facts, "corpus" | "geography">): string {
  const messages = catalogueOf(all.language).answer;
  const { inPlace, when } = closedConditions(all, deps);
  const others = describeQuestion({ ...left, about: { ...left.about, terms: [] } }, deps, true).join(", ");
  if (inPlace !== "" && left.where.places.length === 0) return messages.nothingInPlace(capitalized(inPlace), others);
  if (when !== "" && !isTimed(left.when)) return messages.nothingThen(capitalized(when), others);
  return messages.nothingTogetherWithBefore(
    describeQuestion(all, deps, true).join(" · "),
    describeQuestion(left, deps, true).join(" · "),
  );
}

/** What a list is about; what leaves something out of the whole programme says so. */
function aboutEvents({ where, when, about, language }: Question, line: string): string {
  const { everything } = catalogueOf(language).answer;
  if (line === "") return everything;
  const named = about.terms.length + where.places.length + about.headings.length;
  return named === 0 && !isTimed(when) ? `${everything} · ${line}` : line;
}
