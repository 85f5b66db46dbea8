import { nextAnniversary } from "../corpus/anniversaries.ts";
import { isTieTheme } from "../corpus/programme.ts";
import type { Place } from "../corpus/schema.ts";
import { catalogueOf } from "../i18n/catalogues.ts";
import type { AnswerMessages } from "../i18n/messages.ts";
import type { Things } from "../i18n/things.ts";
import { keepDatesTogether, withinText } from "../i18n/dates.ts";
import { newlyNamed } from "../i18n/newly-named.ts";
import { programmeWords } from "../i18n/programme.ts";
import { namesInSentence } from "../i18n/replies/parts.ts";
import { nameOf } from "../i18n/replies/spoken.ts";
import { NEARBY_REPLIES } from "../i18n/replies/nearby.ts";
import { REFUSAL_REPLIES } from "../i18n/replies/refusal.ts";
import { capitalized } from "../language/capitalized.ts";
import type { Asks } from "../reading/asks.ts";
import { questionOf, wordsOf } from "../reading/question.ts";
import type { Condition } from "../conversation/ways.ts";
import type { Question } from "../reading/question.ts";
import type { Answer } from "./answer.ts";
import { toAnswerEvent } from "./answer-event.ts";
import { createExcerptOf } from "./passages/card-excerpt.ts";
import type { AssistantDeps, Facts } from "./ports.ts";
import { daytimeText, placeAsSubject, understoodLine, unknownPlaces, withoutTerms } from "./wording/describe.ts";
import type { Found } from "../retrieval/found.ts";
import { toAnswerTwinning } from "./answer-twinning.ts";
import { programmeInFigures } from "./wording/introduction.ts";
import type { Beside } from "./offers/beside.ts";
import { quotesIn } from "./passages/quotes.ts";
import { inUnknownTown } from "./offers/nearby.ts";
import { refuse } from "./offers/refuse.ts";
import type { Refused } from "./offers/refuse.ts";
import { keptText } from "./wording/kept.ts";
import { insteadText, isWithin, listHeading } from "./wording/heading.ts";
import { plainText } from "./wording/plain-text.ts";
import type { Sentences } from "./wording/plain-text.ts";
import { sessionAsked } from "./session-asked.ts";
import { suggest } from "./offers/suggest.ts";
import { unmetTerms } from "./offers/unmet.ts";
import { tiesOfPlaces } from "./offers/ties-of-places.ts";
import { isOpenToAll } from "./tally/numbers.ts";
import { createTieWords, isInDoubt } from "./kinds/ties/tie-words.ts";
import type { Told } from "./kinds/kind.ts";

interface Composed {
  found: Found;
  question: Question;
  /** As it was sent. */
  text: string;
  pageSize: number;
  /** The question with all earlier conditions, where that found nothing; see {@link TakenTurn}. */
  insteadOf: Question | null;
  /** The conditions kept from the question before. */
  kept: readonly Condition[];
  /** What was found with one condition less, where nothing was found with all. */
  beside: readonly Beside[];
  /** How many refusals came just before. */
  refusals: number;
  /** What it says first; null where the list, or the refusal, is the answer. */
  told: Told | null;
  /** The asker's day, ISO date. */
  today: string;
  /** Whether the programme is over, and nothing has said yet that its projects were planned for then. */
  isArchive: boolean;
}

/** Kinds whose sentence itself says that something is over, or when it was planned. */
const SAYS_ITS_TIME: readonly Asks["kind"][] = ["afterwards", "remind", "calendar"];

/** Composes the answer from what was found, with all its sentences but not the time it took. `writeText` writes its text. */
export function compose(
  composed: Composed,
  deps: Pick<AssistantDeps, "corpus" | "geography" | "projects" | "excerpts" | "texts" | "mode">,
): { answer: Omit<Answer, "text">; sentences: Sentences; writeText: () => string } {
  const { question, text, pageSize, told } = composed;
  const found: Found = { ...composed.found, ...told?.shown };
  const { corpus, geography, projects, mode } = deps;
  const { language, asks, scope, where, when, about } = question;
  const messages = catalogueOf(language, corpus.programme.things).answer;
  const events = found.events.map((scored) =>
    toAnswerEvent(scored, language, projects, {
      kilometres: found.kilometres?.get(scored.event.id),
      session: sessionAsked(scored.event, when, composed.today),
    }),
  );
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
    verdict: told?.verdict ?? null,
    quotes: [],
    suggestions: found.kind === "refusal" ? suggest(composed, deps) : [],
    milliseconds: { total: 0, embedding: 0 },
  };
  // A heading of ties is not part of the subject where it was set aside, or where the list of ties says it already.
  const isOfTies = found.isHeadingSetAside || found.kind === "anniversaries";
  const headings = about.headings.filter((theme) => !isOfTies || !isTieTheme(corpus.programme, theme));
  const unmet = told === null ? unmetTerms(found, question, deps) : [];
  // What askers tell about themselves was not searched for, so it is not missing.
  const missed = unmet.filter(({ isBackground }) => !isBackground);
  const terms = about.terms.filter((term) => !unmet.includes(term));
  const described = { ...question, about: { ...about, headings, terms } };
  const line = understoodLine(described, deps);
  const { insteadOf } = composed;
  const shownEvents = found.events.map(({ event }) => event);
  const instead = insteadOf && insteadText(insteadOf, described, shownEvents, deps);
  const reply = [instead ?? [], told?.reply ?? []].flat().join("\n");
  const keptFrom = told === null ? "" : keptText(described, composed.kept, { said: reply, shown: found }, deps);
  const notices = [
    // A heading names all conditions; a sentence may leave some out.
    ...(keptFrom === "" ? [] : [keptFrom]),
    // A comparison has already said this about its sides.
    ...(where.unknown.length > 0 && found.kind !== "refusal" && !(told && asks.kind === "compare")
      ? [unknownBeside(question, deps)]
      : []),
    ...(found.isHeadingSetAside && found.kind === "events" && asks.kind !== "twinning"
      ? [messages.noTie(understoodLine(questionOf(language, { where: { places: where.places } }), deps))]
      : []),
    ...(missed.length > 0 ? [REFUSAL_REPLIES[language].notFound] : []),
    ...(found.hours?.is === "elsewhen" ? ofHours(found, question, corpus.programme.things) : []),
    ...(question.filters.some(({ kind }) => kind === "near-me") ? [messages.positionUnknown] : []),
    ...(told === null ? withinTime(found, question, messages) : []),
    ...(told === null ? tiesBesideNone(composed, deps) : []),
    ...(found.isOver ? [messages.isOver] : []),
    ...(found.isMentionedOnly ? mentionedOnly(question, messages, geography) : []),
  ];
  // An answer about the project in view stands alone: the reader has seen its card.
  const isCard = scope.kind === "item" && told === null;
  const notes = isCard ? found.events.flatMap(({ event }) => event.errata) : [];
  const { ofYears } = programmeWords(language, corpus.programme);
  const isOfPlan = found.kind === "events" && !SAYS_ITS_TIME.includes(asks.kind);
  const cancelled = told === null || told.saysCancelled ? [] : found.events.filter(({ event }) => event.isCancelled);
  const names = cancelled.map(({ event }) => nameOf(language, event));
  const remarks = [
    ...(names.length > 0 ? [messages.event.cancelledOnes(namesInSentence(language, names))] : []),
    ...(notes.length > 0
      ? [messages.notes(keepDatesTogether(notes.map(({ reason }) => reason[language]).join(" ")))]
      : []),
    ...(found.hours?.is === "elsewhen" ? [] : ofHours(found, question, corpus.programme.things)),
    ...(found.undated > 0 && found.kind === "events" ? [messages.undated(found.undated)] : []),
    ...(mode === "lexical" && found.kind === "events" && about.terms.length > 0 ? [messages.lexicalOnly] : []),
    ...(composed.isArchive && isOfPlan ? [messages.archive(ofYears)] : []),
  ];
  const refused =
    told === null && found.kind === "refusal" ? refuse({ ...composed, found, question: described, line }, deps) : null;
  if (refused) body.alternatives = refused.alternatives;
  if (instead !== null) body.reply = reply;
  const said = body.reply ?? headingOf({ ...composed, found, question: described }, { line, refused }, deps);
  const heading = [
    ...(question.isForeign ? [messages.englishNotice] : []),
    ...where.corrected.map(({ to }) => messages.corrected(asMeant(to, question, corpus.places))),
    ...(said === "" ? [] : [newlyNamed(said)]),
  ].join("\n");
  // A refusal, and what is said without a search, answer in sentences too.
  if (body.reply !== null || found.kind === "refusal" || found.kind === "help") body.reply = heading;
  const quoted = { events: shownEvents, introduction: corpus.programme.introduction };
  body.quotes = quotesIn(body.reply, quoted, language);
  const sentences = {
    heading,
    isHeading: body.reply === null,
    isListed: told?.isListed ?? true,
    ...(told?.lead !== undefined && { lead: told.lead }),
    ...(told?.inChat !== undefined && { inChat: told.inChat }),
    ...(told?.isNumbered === true && { isNumbered: true }),
    notices,
    remarks,
    inProgramme: told?.saysProgramme === true ? null : messages.anniversaries.inProgramme(ofYears),
    ...(told?.sideBySide && { sideBySide: told.sideBySide }),
  };
  const firstNumber = found.numbering?.first ?? 1;
  const layout = {
    firstNumber,
    skip: scope.kind === "more" ? firstNumber - 1 : 0,
    whole: isCard,
    pageSize,
  };
  const excerptOf = createExcerptOf(
    question,
    { said: heading, isOnly: events.length === 1 && body.reply === null },
    deps.excerpts,
  );
  const { things } = corpus.programme;
  const writeText = () => plainText({ answer: body, excerptOf, things, ...sentences }, layout);
  return { answer: body, sentences, writeText };
}

/** Says that the places asked for are partners of nothing below, which only mentions them. */
function mentionedOnly(
  { where, language }: Question,
  messages: AnswerMessages,
  geography: Facts["geography"],
): string[] {
  const [place, ...others] = where.places.flatMap((id) => geography.place(id) ?? []);
  return others.length > 0
    ? [messages.mentionedTogether]
    : place
      ? [messages.mentionedOnly(language === "fr" ? placeAsSubject(place, "fr") : place.ru.genitive)]
      : [];
}

function headingOf(
  { found, question, pageSize }: Composed,
  { line, refused }: { line: string; refused: Refused | null },
  deps: Facts,
): string {
  const { scope } = question;
  const messages = catalogueOf(question.language, deps.corpus.programme.things).answer;
  switch (found.kind) {
    case "help":
      return messages.help(programmeInFigures(question.language, deps));
    case "anniversaries":
      // « Le plus ancien » has chosen the tie already.
      return messages.anniversaries.heading(
        scope.kind === "ties" && scope.only ? understoodLine(withoutTerms(question), deps) : line,
      );
    case "refusal":
      return refused?.text ?? line;
    case "events":
      return listHeading({ found, question, pageSize }, deps);
  }
}

/** Lists longer than this say how many of their projects lie within the time asked for. */
const SHORT_LIST = 5;

/** Says how many projects of a long list begin and end within the one range of days asked for; empty where that says nothing. */
function withinTime({ kind, events }: Found, { when, language }: Question, messages: AnswerMessages): string[] {
  const [range, ...others] = when.ranges;
  if (kind !== "events" || events.length <= SHORT_LIST || !range || others.length > 0) return [];
  const within = events.filter(({ event }) => isWithin(event, range)).length;
  return within < events.length ? [messages.withinTime(within, withinText(language, range))] : [];
}

/** The most ties told beside what is open to all. */
const MOST_TIES = 2;

/**
 * The ties of a town of which the programme has nothing, or only what is open to all regions: nothing else shown says anything of the town
 * itself. Empty where the programme has more.
 */
function tiesBesideNone({ found, question, today }: Composed, deps: Facts): string[] {
  const { kind, events } = found;
  const hasOwn = events.some(({ event }) => !isOpenToAll(event, question, deps));
  if (hasOwn || (kind !== "events" && kind !== "refusal")) return [];
  const words = createTieWords(question.language, today, deps.geography);
  return tiesOfPlaces(question, today, deps)
    .slice(0, MOST_TIES)
    .map((twinning) => {
      const tie = { twinning, from: today, next: nextAnniversary(twinning.since, today) };
      const state = isInDoubt(tie) ? null : words.state(twinning);
      return [capitalized(words.sentence(tie)), ...(state === null ? [] : [state])].join(" ");
    });
}

/** The name of a place as what was meant: « Nice », «Ниццу». */
function asMeant(name: string, { language }: Question, places: readonly Place[]): string {
  return language === "fr" ? name : (places.find(({ ru }) => ru.nominative === name)?.ru.accusative ?? name);
}

/** Says that a place is not in the programme; for a known town, that there is nothing in it. */
function unknownBeside(question: Question, deps: Pick<Facts, "corpus">): string {
  const { language } = question;
  const inTown = inUnknownTown(question, deps);
  if (inTown !== null) return NEARBY_REPLIES[language].beside(inTown);
  return catalogueOf(language, deps.corpus.programme.things).answer.unknownBeside(...unknownPlaces(question));
}

/** Says what a reader has to know about the hours of projects shown for a part of the day. */
function ofHours({ hours, events }: Found, { language, when }: Question, things: Things): string[] {
  const daytime = daytimeText(when, language);
  if (hours === null || daytime === null) return [];
  const { hours: messages } = catalogueOf(language, things).answer;
  if (hours.is === "elsewhen") return [messages.elsewhen(daytime)];
  return [
    ...(hours.shown > 0 ? [messages.unknown(hours.shown, events.length)] : []),
    ...(hours.others > 0 ? [messages.others(hours.others)] : []),
  ];
}
