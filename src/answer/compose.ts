import { isTieTheme } from "../corpus/programme.ts";
import { catalogueOf } from "../i18n/catalogues.ts";
import { keepDatesTogether, rangeText } from "../i18n/dates.ts";
import { programmeWords } from "../i18n/programme.ts";
import { capitalized } from "../language/capitalized.ts";
import { emptyQuestion } from "../reading/question.ts";
import type { Question } from "../reading/question.ts";
import type { Answer } from "./answer.ts";
import { toAnswerEvent } from "./answer-event.ts";
import type { AssistantDeps, Facts } from "./ports.ts";
import { inPlace, understoodLine, unknownPlaces, unquoted } from "./describe.ts";
import type { Found } from "./found.ts";
import { programmeInFigures } from "./introduction.ts";
import { plainText } from "./plain-text.ts";
import type { Sentences } from "./plain-text.ts";
import { suggest } from "./suggest.ts";

interface Composed {
  found: Found;
  understanding: Question;
  question: string;
  pageSize: number;
}

/** Puts what was found into an answer with all its words; everything but the time it took. `writeText` makes its text. */
export function compose(
  { found, understanding, question, pageSize }: Composed,
  deps: Pick<AssistantDeps, "corpus" | "geography" | "projects" | "mode">,
): { answer: Omit<Answer, "text">; sentences: Sentences; writeText: () => string } {
  const { corpus, projects, mode } = deps;
  const { language } = understanding;
  const messages = catalogueOf(language).answer;
  const events = found.events.map((scored) => toAnswerEvent(scored, language, projects));
  const rows = events.reduce((sum, event) => sum + 1 + event.sameAs.length, 0);
  const body: Omit<Answer, "text"> = {
    schema: 1,
    question,
    language,
    mode,
    kind: found.kind,
    understood: {
      places: understanding.places,
      excluded: understanding.excluded,
      unknown: understanding.unknown,
      corrected: understanding.corrected,
      ranges: understanding.ranges,
      themes: understanding.themes,
      words: understanding.words,
    },
    total: events.length,
    rows,
    undated: found.undated,
    events,
    twinnings: found.twinnings,
    reason: found.reason,
    suggestions: found.kind === "refusal" ? suggest(found, understanding, deps) : [],
    milliseconds: { total: 0, embedding: 0 },
  };
  // What was set aside, and what a heading of ties says already, is not what the list is about.
  const isOfTies = found.themeSetAside || found.kind === "anniversaries";
  const themes = understanding.themes.filter((theme) => !isOfTies || !isTieTheme(corpus.programme, theme));
  const described = { ...understanding, themes };
  const line = understoodLine(described, deps);
  const notices = [
    ...understanding.corrected.map(({ from, to }) => messages.corrected(from, to)),
    ...(understanding.unknown.length > 0 && found.kind !== "refusal"
      ? [messages.unknownBeside(...unknownPlaces(understanding))]
      : []),
    ...(found.themeSetAside && found.kind === "events"
      ? [messages.noTie(understoodLine({ ...emptyQuestion(language), places: understanding.places }, deps))]
      : []),
    ...(found.mentionedOnly
      ? [understanding.places.length > 1 ? messages.mentionedTogether : messages.mentionedOnly]
      : []),
  ];
  const notes = understanding.intent === "detail" ? found.events.flatMap(({ event }) => event.errata) : [];
  const remarks = [
    ...(notes.length > 0
      ? [messages.notes(keepDatesTogether(notes.map(({ reason }) => reason[language]).join(" ")))]
      : []),
    ...(found.undated > 0 && found.kind === "events" ? [messages.undated(found.undated)] : []),
    ...(mode === "lexical" && found.kind === "events" && understanding.terms.length > 0 ? [messages.lexicalOnly] : []),
  ];
  const heading = headingOf({ found, understanding: described, question, pageSize }, line, body, deps);
  const { ofYears } = programmeWords(language, corpus.programme);
  const sentences = { heading, notices, remarks, inProgramme: messages.anniversaries.inProgramme(ofYears) };
  const firstNumber = found.numbering?.first ?? 1;
  const layout = {
    firstNumber,
    skip: understanding.intent === "more" ? firstNumber - 1 : 0,
    whole: understanding.intent === "detail",
    pageSize,
  };
  return { answer: body, sentences, writeText: () => plainText({ answer: body, ...sentences }, layout) };
}

function headingOf(
  { found, understanding, pageSize }: Composed,
  line: string,
  body: Omit<Answer, "text">,
  deps: Facts,
): string {
  const messages = catalogueOf(understanding.language).answer;
  switch (found.kind) {
    case "help":
      return helpText(understanding, deps);
    case "anniversaries":
      // « Le plus ancien » has chosen the tie already.
      return messages.anniversaries.heading(
        understanding.onlyTie ? understoodLine({ ...understanding, words: "" }, deps) : line,
      );
    case "refusal":
      return refusalText(found, understanding, line, deps);
    case "events": {
      const understood = capitalized(aboutEvents(understanding, line));
      if (understanding.intent === "detail")
        return line === "" ? capitalized(messages.details) : `${capitalized(line)} · ${messages.details}`;
      if (found.numbering && found.numbering.first > 1) {
        const { first, of } = found.numbering;
        return messages.continued(understood, first, Math.min(first + pageSize - 1, of), of);
      }
      return understanding.intent === "count"
        ? messages.countHeading(understood, body.total, body.rows)
        : messages.heading(understood, body.total, body.rows);
    }
  }
}

/** What is said to a greeting, to thanks, and to whoever asks what can be asked. */
function helpText({ intent, language }: Question, facts: Facts): string {
  const messages = catalogueOf(language).answer;
  if (intent === "thanks") return messages.thanks;
  return intent === "greeting"
    ? messages.greeting(programmeWords(language, facts.corpus.programme).short.about)
    : messages.help(programmeInFigures(language, facts));
}

/** What a list is about; what leaves something out of the whole programme says so. */
function aboutEvents({ places, ranges, themes, words, language }: Question, line: string): string {
  const { everything } = catalogueOf(language).answer;
  if (line === "") return everything;
  const onlyExcepts = words === "" && places.length + ranges.length + themes.length === 0;
  return onlyExcepts ? `${everything} · ${line}` : line;
}

/** Characters of a request that a refusal quotes whole. */
const WHOLE_REQUEST = 100;

/**
 * A Russian request as it was typed: a few words torn out of it stand in a case that nothing governs. Null where its words must
 * do, of a request that leans on the one before or is long.
 */
function wholeRequest({ language, asked, elliptical }: Question): string | null {
  const request = asked.replace(/[\s?.…!]+$/u, "");
  const isQuoted = language === "ru" && !elliptical && request !== "" && request.length <= WHOLE_REQUEST;
  return isQuoted ? request : null;
}

function refusalText(
  found: Found,
  understanding: Question,
  line: string,
  deps: Pick<AssistantDeps, "corpus" | "geography">,
): string {
  const { language } = understanding;
  const { refusal } = catalogueOf(language).answer;
  const { ofYears, forYears } = programmeWords(language, deps.corpus.programme);
  const undated = found.undated > 0 ? ` ${refusal.undatedInstead(found.undated)}` : "";
  switch (found.reason) {
    case "unknown-place": {
      if (understanding.unknown.length > 0) return refusal.unknownPlace(...unknownPlaces(understanding), ofYears);
      const places = understanding.places.flatMap((id) => deps.geography.place(id) ?? []);
      return refusal.placeWithoutEvents(places.map((place) => inPlace(place, language)).join(", "), ofYears);
    }
    case "nothing-close": {
      if (understanding.intent === "anniversaries") return refusal.noAnniversary(line);
      const whole = wholeRequest(understanding);
      if (whole !== null) return refusal.nothingClose(unquoted(whole), "", ofYears);
      const context = understoodLine({ ...understanding, words: "" }, deps);
      return refusal.nothingClose(unquoted(understanding.words), context, ofYears);
    }
    case "nothing-in-range":
      return refusal.nothingInRange(line, ofYears) + undated;
    case "nothing-together":
      return refusal.nothingTogether(line) + undated;
    case "other-year":
      return refusal.otherYear(understanding.ranges.map((range) => rangeText(language, range)).join(", "), forYears);
    case "no-such-date":
      return refusal.noSuchDate(understanding.dateProblem?.text ?? "");
    case "no-such-item":
      if (understanding.intent === "more") return refusal.nothingMore;
      return found.numbering && found.numbering.of > 0
        ? refusal.noSuchItem(found.numbering.first, found.numbering.of)
        : refusal.noList;
    default:
      return /[\p{L}\p{N}]/u.test(understanding.typed) ? refusal.notUnderstood : refusal.empty;
  }
}
