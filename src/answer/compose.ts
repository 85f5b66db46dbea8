import { isTieTheme } from "../corpus/programme.ts";
import { catalogueOf } from "../i18n/catalogues.ts";
import { keepDatesTogether, rangeText } from "../i18n/dates.ts";
import { programmeWords } from "../i18n/programme.ts";
import { capitalized } from "../language/capitalized.ts";
import type { Asks } from "../reading/asks.ts";
import { questionOf, wordsOf } from "../reading/question.ts";
import type { Question } from "../reading/question.ts";
import type { Answer } from "./answer.ts";
import { toAnswerEvent } from "./answer-event.ts";
import type { AssistantDeps, Facts } from "./ports.ts";
import { inPlace, understoodLine, unknownPlaces, unquoted } from "./describe.ts";
import type { Found } from "../retrieval/found.ts";
import { toAnswerTwinning } from "./answer-twinning.ts";
import { programmeInFigures } from "./introduction.ts";
import { plainText } from "./plain-text.ts";
import type { Sentences } from "./plain-text.ts";
import { suggest } from "./suggest.ts";
import type { Told } from "./kinds/kind.ts";

interface Composed {
  found: Found;
  question: Question;
  /** As it was sent. */
  text: string;
  pageSize: number;
  /** What it says first; null where the list, or the refusal, is the answer. */
  told: Told | null;
  /** The programme is over, and nothing has said yet that what it tells was planned then. */
  isArchive: boolean;
}

/** Kinds whose sentence says itself that what it tells of is over, or when it was planned. */
const SAYS_ITS_TIME: readonly Asks["kind"][] = ["afterwards", "remind", "calendar"];

/** Puts what was found into an answer with all its words; everything but the time it took. `writeText` makes its text. */
export function compose(
  composed: Composed,
  deps: Pick<AssistantDeps, "corpus" | "geography" | "projects" | "mode">,
): { answer: Omit<Answer, "text">; sentences: Sentences; writeText: () => string } {
  const { question, text, pageSize, told } = composed;
  const found: Found = { ...composed.found, ...told?.shown };
  const { corpus, geography, projects, mode } = deps;
  const { language, asks, scope, where, when, about } = question;
  const messages = catalogueOf(language).answer;
  const events = found.events.map((scored) => toAnswerEvent(scored, language, projects));
  const rows = events.reduce((sum, event) => sum + 1 + event.sameAs.length, 0);
  const body: Omit<Answer, "text"> = {
    schema: 2,
    question: text,
    asks: asks.kind,
    reply: told?.reply ?? null,
    language,
    mode,
    kind: found.kind,
    understood: {
      places: where.places,
      excluded: where.excluded,
      unknown: where.unknown,
      corrected: where.corrected,
      ranges: when.ranges,
      themes: about.headings,
      words: wordsOf(question),
    },
    total: events.length,
    rows,
    undated: found.undated,
    events,
    twinnings: found.ties.map(({ twinning, from }) => toAnswerTwinning(twinning, language, from, geography)),
    alternatives: told?.alternatives ?? [],
    reason: found.reason,
    suggestions: found.kind === "refusal" ? suggest(found, question, deps) : [],
    milliseconds: { total: 0, embedding: 0 },
  };
  // What was set aside, and what a heading of ties says already, is not what the list is about.
  const isOfTies = found.isHeadingSetAside || found.kind === "anniversaries";
  const headings = about.headings.filter((theme) => !isOfTies || !isTieTheme(corpus.programme, theme));
  const described = { ...question, about: { ...about, headings } };
  const line = understoodLine(described, deps);
  const notices = [
    ...where.corrected.map(({ from, to }) => messages.corrected(from, to)),
    ...(where.unknown.length > 0 && found.kind !== "refusal"
      ? [messages.unknownBeside(...unknownPlaces(question))]
      : []),
    ...(found.isHeadingSetAside && found.kind === "events" && asks.kind !== "twinning"
      ? [messages.noTie(understoodLine(questionOf(language, { where: { places: where.places } }), deps))]
      : []),
    ...(found.isMentionedOnly ? [where.places.length > 1 ? messages.mentionedTogether : messages.mentionedOnly] : []),
  ];
  const notes = scope.kind === "item" ? found.events.flatMap(({ event }) => event.errata) : [];
  const { ofYears } = programmeWords(language, corpus.programme);
  const isOfPlan = found.kind === "events" && !SAYS_ITS_TIME.includes(asks.kind);
  const remarks = [
    ...(notes.length > 0
      ? [messages.notes(keepDatesTogether(notes.map(({ reason }) => reason[language]).join(" ")))]
      : []),
    ...(found.undated > 0 && found.kind === "events" ? [messages.undated(found.undated)] : []),
    ...(mode === "lexical" && found.kind === "events" && about.terms.length > 0 ? [messages.lexicalOnly] : []),
    ...(composed.isArchive && isOfPlan ? [messages.archive(ofYears)] : []),
  ];
  const heading = told?.reply ?? headingOf({ ...composed, found, question: described }, line, body, deps);
  // A refusal and what is said without a search are sentences that answer.
  if (found.kind === "refusal" || found.kind === "help") body.reply = heading;
  const sentences = {
    heading,
    isListed: told?.isListed ?? true,
    notices,
    remarks,
    inProgramme: messages.anniversaries.inProgramme(ofYears),
  };
  const firstNumber = found.numbering?.first ?? 1;
  const layout = {
    firstNumber,
    skip: scope.kind === "more" ? firstNumber - 1 : 0,
    whole: scope.kind === "item",
    pageSize,
  };
  return { answer: body, sentences, writeText: () => plainText({ answer: body, ...sentences }, layout) };
}

function headingOf(
  { found, question, pageSize }: Composed,
  line: string,
  body: Omit<Answer, "text">,
  deps: Facts,
): string {
  const { scope } = question;
  const messages = catalogueOf(question.language).answer;
  switch (found.kind) {
    case "help":
      return helpText(question, deps);
    case "anniversaries":
      // « Le plus ancien » has chosen the tie already.
      return messages.anniversaries.heading(
        scope.kind === "ties" && scope.only ? understoodLine(withoutTerms(question), deps) : line,
      );
    case "refusal":
      return refusalText(found, question, line, deps);
    case "events": {
      const understood = capitalized(aboutEvents(question, line));
      if (scope.kind === "item")
        return line === "" ? capitalized(messages.details) : `${capitalized(line)} · ${messages.details}`;
      if (found.numbering && found.numbering.first > 1) {
        const { first, of } = found.numbering;
        return messages.continued(understood, first, Math.min(first + pageSize - 1, of), of);
      }
      return messages.heading(understood, body.total, body.rows);
    }
  }
}

function withoutTerms(question: Question): Question {
  return { ...question, about: { ...question.about, terms: [] } };
}

/** What is said to a greeting, to thanks, and to whoever asks what can be asked. */
function helpText({ asks, language }: Question, facts: Facts): string {
  const messages = catalogueOf(language).answer;
  if (asks.kind === "talk" && asks.talk === "thanks") return messages.thanks;
  return asks.kind === "talk"
    ? messages.greeting(programmeWords(language, facts.corpus.programme).short.about)
    : messages.help(programmeInFigures(language, facts));
}

/** What a list is about; what leaves something out of the whole programme says so. */
function aboutEvents({ where, when, about, language }: Question, line: string): string {
  const { everything } = catalogueOf(language).answer;
  if (line === "") return everything;
  const named = about.terms.length + where.places.length + when.ranges.length + about.headings.length;
  return named === 0 ? `${everything} · ${line}` : line;
}

/** Characters of a request that a refusal quotes whole. */
const WHOLE_REQUEST = 100;

/**
 * A Russian request as it was typed: a few words torn out of it stand in a case that nothing governs. Null where its words must
 * do, of a request that leans on the one before or is long.
 */
function wholeRequest({ language, about, isBuiltOn }: Question): string | null {
  const request = about.meaning.replace(/[\s?.…!]+$/u, "");
  const isQuoted = language === "ru" && !isBuiltOn && request !== "" && request.length <= WHOLE_REQUEST;
  return isQuoted ? request : null;
}

function refusalText(
  found: Found,
  question: Question,
  line: string,
  deps: Pick<AssistantDeps, "corpus" | "geography">,
): string {
  const { language, where, when } = question;
  const { refusal } = catalogueOf(language).answer;
  const { ofYears, forYears } = programmeWords(language, deps.corpus.programme);
  const undated = found.undated > 0 ? ` ${refusal.undatedInstead(found.undated)}` : "";
  switch (found.reason) {
    case "unknown-place": {
      if (where.unknown.length > 0) return refusal.unknownPlace(...unknownPlaces(question), ofYears);
      const places = where.places.flatMap((id) => deps.geography.place(id) ?? []);
      return refusal.placeWithoutEvents(places.map((place) => inPlace(place, language)).join(", "), ofYears);
    }
    case "nothing-close": {
      if (question.scope.kind === "ties") return refusal.noAnniversary(line);
      const whole = wholeRequest(question);
      if (whole !== null) return refusal.nothingClose(unquoted(whole), "", ofYears);
      const context = understoodLine(withoutTerms(question), deps);
      return refusal.nothingClose(unquoted(wordsOf(question)), context, ofYears);
    }
    case "nothing-in-range":
      return refusal.nothingInRange(line, ofYears) + undated;
    case "nothing-together":
      return refusal.nothingTogether(line) + undated;
    case "other-year":
      return refusal.otherYear(when.ranges.map((range) => rangeText(language, range)).join(", "), forYears);
    case "no-such-date":
      return refusal.noSuchDate(when.impossible ?? "");
    case "no-such-item":
      if (question.scope.kind === "more") return refusal.nothingMore;
      return found.numbering && found.numbering.of > 0
        ? refusal.noSuchItem(found.numbering.first, found.numbering.of)
        : refusal.noList;
    default:
      return /[\p{L}\p{N}]/u.test(question.typed) ? refusal.notUnderstood : refusal.empty;
  }
}
