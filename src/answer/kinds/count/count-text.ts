import { daysBetween } from "../../../corpus/days/days.ts";
import type { ProgrammeEvent } from "../../../corpus/schema.ts";
import { keepDatesTogether } from "../../../i18n/dates.ts";
import { capitalized } from "../../../language/capitalized.ts";
import { plannedText } from "../../../i18n/replies/parts.ts";
import { countReplies } from "../../../i18n/replies/count.ts";
import { spokenOf } from "../../../i18n/replies/spoken.ts";
import { foldText } from "../../../language/fold.ts";
import { DURATION_WORD, PROJECT_WORD } from "../../../reading/words/kinds/count.ts";
import { THING_NOUNS } from "../../../reading/words/kinds/things.ts";
import { NUMBER_TEXT } from "../../../reading/words/matter-words.ts";
import type { Asks } from "../../../reading/asks.ts";
import type { Question } from "../../../reading/question.ts";
import { clauseOf, isWhole, plainOf } from "../../passages/clause.ts";
import type { Asked, TellingFacts, Told } from "../kind.ts";
import { partOn } from "../parts/said.ts";

/** How many of the projects found are read for a number. */
const READ_LIMIT = 5;

type AskedCount = Asked<"count">;

/** The nouns that the question counts, as they may stand in a text. */
function nounsOf({ asks, question }: Pick<AskedCount, "asks" | "question">): string[] {
  const { of } = asks;
  if (of.thing === "noun") return of.typed.split(" ");
  const nouns = THING_NOUNS[of.thing as keyof typeof THING_NOUNS] as string | undefined;
  const pattern = nouns === undefined ? null : new RegExp(`^(?:${nouns})$`, "u");
  return foldText(question.typed)
    .split(" ")
    .filter((folded) => pattern?.test(folded));
}

/** Matches a number of three digits or more that is not a year. */
const LARGE = /\d\s\d{3}(?!\d)|(?<!\d)(?!(?:19|20)\d{2}(?!\d))\d{3,}/u;

/**
 * Cuts a sentence down to the number asked for and what follows it: « Huit spectacles venus de … ». Without such a number, keeps the clause
 * that has one, or the whole sentence.
 */
export function withNumber(
  sentence: string,
  { asks, question, facts }: { asks: Asks; question: Question; facts: TellingFacts },
): string {
  if (asks.kind !== "count") return sentence;
  const nouns = nounsOf({ asks, question });
  const number = facts.excerpts.numberOf(sentence, nouns);
  if (number === null) {
    const told = clauseOf(sentence, (clause) => facts.excerpts.counting(clause, nouns, question.language) !== null);
    return told === plainOf(sentence) ? clauseOf(sentence, (clause) => LARGE.test(clause)) : told;
  }
  const [told = ""] = sentence.slice(sentence.indexOf(number)).split(/(?<!\d)[,;:]\s|\s[;:]\s/u);
  return isWhole(told) ? capitalized(/[.!?…]$/u.test(told) ? told : `${told}.`) : plainOf(sentence);
}

/** What was found, or after a refusal what is found without the time («участников в 2017 году»). */
function candidates({ found, beside }: AskedCount): readonly ProgrammeEvent[] {
  const events =
    found.kind === "refusal" ? (beside.find(({ without }) => without === "time")?.found.events ?? []) : found.events;
  return events.slice(0, READ_LIMIT).map(({ event }) => event);
}

function shownAlone(event: ProgrammeEvent): NonNullable<Told["shown"]> {
  return { kind: "events", reason: null, events: [{ event, score: 1 }] };
}

/** How long a project lasts, in days. */
function duration(event: ProgrammeEvent, { question: { language }, facts }: AskedCount): Told {
  const replies = countReplies(language, facts.corpus.programme.things);
  const project = spokenOf(event);
  const { start, end, precision, spans } = event.dates;
  const planned = plannedText(language, event.dates);
  const isExact = precision === "day" && spans === undefined && start !== null && end !== null;
  const reply =
    planned === null
      ? replies.noDate(project)
      : isExact
        ? replies.lasts(project, planned, daysBetween(start, end) + 1)
        : replies.planned(project, planned);
  return { reply, shown: shownAlone(event) };
}

/** Quotes the number from the text of a project, or says that the only project found does not give it; else null. */
export function toldInText(asked: AskedCount): { told: Told; isTold: boolean } | null {
  const { question, facts } = asked;
  const { language } = question;
  const nouns = nounsOf(asked);
  const events = candidates(asked);
  const [first] = events;
  if (!first || nouns.length === 0) return null;
  const replies = countReplies(language, facts.corpus.programme.things);
  for (const event of events) {
    const sentence = facts.excerpts.counting(event.description[language], nouns, language);
    if (sentence === null) continue;
    return { told: { reply: keepDatesTogether(withNumber(sentence, asked)), shown: shownAlone(event) }, isTold: true };
  }
  const passage = events.length === 1 ? partOn(first, asked, (sentence) => NUMBER_TEXT.test(sentence)) : null;
  if (passage) return { told: { reply: withNumber(passage.sentence, asked), shown: shownAlone(first) }, isTold: true };
  if (nouns.some((noun) => DURATION_WORD.test(noun))) return { told: duration(first, asked), isTold: true };
  // When several projects are about the noun, the projects themselves are counted: « combien de concerts ».
  if (events.length > 1 || asked.asks.of.thing !== "noun") return null;
  return { told: { reply: replies.notTold, shown: shownAlone(first) }, isTold: false };
}

/**
 * Quotes a number from the only project found when the question does not say that it counts projects («сколько человек берут?»); null where
 * it does.
 */
export function numberInText(asked: AskedCount): Told | null {
  const { asks, found, typed } = asked;
  const [only, ...others] = found.events;
  const words = foldText(typed).split(" ");
  const isOfProjects = asks.of.thing !== "projects" || words.some((word) => PROJECT_WORD.test(word));
  if (found.kind !== "events" || !only || others.length > 0 || isOfProjects) return null;
  const passage = partOn(only.event, asked, (sentence) => NUMBER_TEXT.test(sentence));
  return passage && { reply: withNumber(passage.sentence, asked) };
}
