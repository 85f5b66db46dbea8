import { aroundAsker } from "../corpus/event/filters.ts";
import { namesCondition } from "../conversation/ways.ts";
import type { AskedKind, Asking } from "../reading/asking.ts";
import { namesNothing } from "../reading/question.ts";
import type { Language } from "../language/languages.ts";
import { splitQuestions } from "../reading/split-questions.ts";
import type { Question, Term } from "../reading/question.ts";
import type { Found } from "../retrieval/found.ts";
import { isOfWords } from "../retrieval/plan.ts";
import type { Answer } from "./answer.ts";
import { lookBeside } from "./offers/beside.ts";
import type { Beside } from "./offers/beside.ts";
import { compose } from "./compose.ts";
import { tell } from "./kinds/index.ts";
import type { Told } from "./kinds/kind.ts";
import { lookInView, ofSigningInView, ofTownsInView } from "./in-view/look-in-view.ts";
import { tokenize } from "../language/fold.ts";
import { DENIES_TEXT, SAYS_PLANNED } from "../reading/words/description-words.ts";
import { sentencesOf } from "./passages/excerpt.ts";
import type { Excerpts } from "./passages/excerpt.ts";
import { lookInTexts } from "./passages/sayings.ts";
import type { Sayings } from "./passages/read-sentences.ts";
import { lookAtSides } from "./offers/sides.ts";
import { turnOf } from "./turn/next-turn.ts";
import { PAGE_SIZE } from "./wording/plain-text.ts";
import type { AskContext, Assistant, AssistantDeps, Reply } from "./ports.ts";
import { createTakeTurn } from "./turn/take-turn.ts";
import type { TakenTurn } from "./turn/take-turn.ts";

/** A question on its way to an answer: what was found, and what is said of it. */
interface ToldTurn extends TakenTurn {
  told: Told | null;
  beside: readonly Beside[];
  sayings: Sayings;
  embeddingMs: number;
}

/** Puts the steps together: text → read → question → find → found → compose → answer. */
export function createAssistant(deps: AssistantDeps): Assistant {
  const { find, elapsedMs } = deps;
  const season = deps.corpus.programme;
  const takeTurn = createTakeTurn({ find, geography: deps.geography, days: season });

  const tellTurn = async (taken: TakenTurn, context: AskContext, typed: string): Promise<ToldTurn> => {
    const { today, previous, unansweredDays = null } = context;
    const { found, question: asked, kept } = taken;
    const placed = found.around ? { ...asked, where: { ...asked.where, places: found.around } } : asked;
    const question: Question = { ...placed, asks: askedOf(placed, found) };
    const beside = await lookBeside(question, found, { kept, find, context: { today, before: previous } });
    const sides = await lookAtSides(question, { ...deps, context: { ...context, season, before: previous } });
    const sayings = await lookInTexts({ question, found, beside, typed }, deps);
    const looked = { found, beside, sayings, sides };
    const told = tell({ asks: question.asks, question, typed, ...looked, today, unansweredDays, facts: deps });
    const embeddingMs = beside.reduce((sum, other) => sum + other.found.embeddingMs, found.embeddingMs);
    const carried = found.around ? question : taken.carried;
    return { ...taken, question, carried, found: { ...found, ...told?.shown }, told, beside, sayings, embeddingMs };
  };

  const composed = ({ question, found, told, beside, insteadOf, kept }: ToldTurn, context: AskContext, text: string) =>
    compose(
      {
        found,
        told,
        beside,
        insteadOf,
        kept,
        today: context.today,
        refusals: context.previous?.refusals ?? 0,
        isArchive: context.today > deps.corpus.programme.end && !context.previous && context.hasBegun !== true,
        question: subjectOf(question, context, found),
        text,
        pageSize: context.pageSize ?? PAGE_SIZE,
      },
      deps,
    );

  const turnAfter = ({ found, carried, told }: ToldTurn, context: AskContext) =>
    turnOf(found, carried, context, { isListed: told?.isListed ?? true, geography: deps.geography });

  const reply = (turn: ToldTurn, context: AskContext, text: string, startedMs: number): Reply => {
    const { question, found, rule, kept, dropped, insteadOf, sayings, embeddingMs } = turn;
    const { answer, sentences, writeText } = composed(turn, context, text);
    const milliseconds = rounded({ total: elapsedMs() - startedMs, embedding: embeddingMs });
    const whole: Answer = {
      ...answer,
      milliseconds,
      // Those who lay the answer out themselves never read it.
      get text() {
        return writeText();
      },
    };
    const next = turnAfter(turn, context);
    return { answer: whole, turn: next, question, rule, kept, dropped, insteadOf, sentences, found, sayings };
  };

  const readAs = (text: string, context: AskContext, asking: Asking | undefined): Question => {
    const asked = deps.read(text, { ...context, season, asking });
    const read = { ...asked, filters: aroundAsker(asked.filters, context.position) };
    return context.answerIn ? { ...read, language: context.answerIn, isForeign: false } : read;
  };

  const readFor = async (text: string, context: AskContext): Promise<ReadQuestion> => {
    const asking = await deps.asking?.(text, context);
    return { question: readAs(text, context, asking), asking };
  };

  /** Takes the turn of one question: about what is in view where that is meant, else about what the question finds. */
  const takeAsked = async (text: string, { question, asking }: ReadQuestion, context: AskContext) => {
    const read = (asking: Asking) => readAs(text, context, asking);
    const signed = ofSigningInView({ question, asking }, context, deps);
    if (signed) return { turn: await takeTurn(signed, context), chance: null };
    const { turn, chance } = await lookInView({ question, asking }, context, { deps, read });
    return { turn: turn ?? (await takeTurn(ofTownsInView(question, context, deps), context)), chance };
  };

  const findBoth = async (text: string, context: AskContext): Promise<BothRead | null> => {
    for (const parts of splitQuestions(text)) {
      const read = await Promise.all(parts.map((part) => readFor(part, context)));
      const both = askedOfSame(read, context);
      if (both) return both;
    }
    return null;
  };

  /**
   * Answers two questions in one message, the second in the light of the first (« les startups vont à Ekaterinbourg ? combien sont invitées ? »);
   * null where it is one question.
   */
  const askBoth = async (text: string, context: AskContext): Promise<ToldTurn | null> => {
    const both = await findBoth(text, context);
    if (!both) return null;
    const [one, other] = both;
    const tellPart = async (read: ReadQuestion, previous: AskContext["previous"]) => {
      const { typed } = read.question;
      return tellTurn((await takeAsked(typed, read, { ...context, previous })).turn, context, typed);
    };
    const first = await tellPart(one, context.previous);
    const before = turnAfter(first, context) ?? context.previous;
    // What names something of its own needs no question before it, where that is found.
    const alone = namesNothing(other.question) ? null : await tellPart(other, context.previous);
    const second = alone && alone.found.kind !== "refusal" ? alone : await tellPart(other, before);
    const turns = [first, second];
    const said = turns.map((turn) => composed(turn, context, text).answer.reply);
    // Both parts must be answered by a sentence, and not both by numbered lines or by ties, which would tell the same things twice.
    const areBoth = (is: (turn: ToldTurn) => boolean) => is(first) && is(second);
    const isOfSameLines =
      areBoth(({ told }) => told?.isNumbered === true) || areBoth(({ found }) => found.kind === "anniversaries");
    if (isOfSameLines || said.some((reply) => (reply ?? "") === "")) return null;
    return joinTurns(
      turns,
      said.map((reply) => reply ?? ""),
      deps.excerpts,
    );
  };

  return {
    async ask(text, context) {
      const startedMs = elapsedMs();
      const both = await askBoth(text, context);
      if (both) return reply(both, context, text, startedMs);
      deps.prepare(text, context);
      const read = await readFor(text, context);
      const { turn, chance } = await takeAsked(text, read, context);
      const told = await tellTurn(turn, context, text);
      return { ...reply(told, context, text, startedMs), asking: read.asking, inView: chance };
    },
    async answer(question, context, text = "") {
      const startedMs = elapsedMs();
      const found = await find(question, { today: context.today, before: context.previous });
      const taken = { question, carried: question, found, rule: null, kept: [], dropped: [], insteadOf: null };
      return reply(await tellTurn(taken, context, text), context, text, startedMs);
    },
  };
}

/** A question as it was read, and what the classifier says of it. */
interface ReadQuestion {
  question: Question;
  asking: Asking | undefined;
}

/** Kinds that are not answered by a sentence about a thing. « Dites-moi, quand … ? » begins with words that are read as being about the assistant. */
const OF_NO_THING: readonly AskedKind[] = ["list", "talk", "about"];

/** Whether a part of a message asks for something that a sentence tells. */
function asksForSentence({ asks }: Question): boolean {
  return !OF_NO_THING.includes(asks.kind);
}

/** Whether two parts of a message ask for different things, or about different things. */
function differ(one: Question, other: Question): boolean {
  const asked = ({ asks, where, when, about }: Question) =>
    JSON.stringify([asks, where.places, when.ranges, about.terms.map(({ folded }) => folded), about.headings]);
  return asked(one) !== asked(other);
}

/** The two questions of a message. */
type BothRead = readonly [ReadQuestion, ReadQuestion];

/**
 * Returns the parts of a message as two questions. A first part that names nothing is about what the second names (« quand et combien coûte le
 * forum ? »); if neither names anything, both are about what is in view. Null where one of them is no question.
 */
function askedOfSame([one, other]: readonly ReadQuestion[], { previous }: AskContext): BothRead | null {
  if (!one || !other || ![one, other].every(({ question }) => asksForSentence(question))) return null;
  if (!differ(one.question, other.question)) return null;
  if (!namesNothing(one.question)) return [one, other];
  if (namesNothing(other.question)) return previous ? [one, other] : null;
  const { asks, typed } = one.question;
  return [{ question: { ...other.question, asks, typed }, asking: one.asking }, other];
}

/** The share of the words of a sentence that another one has if it says it again. */
const SAID_AGAIN = 0.7;

/** Whether other sentences say nearly all that a sentence does: « À Perm. » before « Le festival de Perm est prévu en mai 2021. ». */
function isSaidIn(others: string, sentence: string, excerpts: Excerpts): boolean {
  const words = tokenize(sentence).map(({ folded }) => folded);
  const all = excerpts.missing("", words).filter((word) => !SAYS_PLANNED.test(word) && !/^\d{4}$/u.test(word));
  const missing = excerpts.missing(others, all);
  // The same sentence is left out there. That something is not known is news, whatever else is said of the same thing.
  if (others.includes(sentence) || DENIES_TEXT.test(sentence)) return false;
  const isNumberSaid = [...sentence.matchAll(/(?<!\d)\d{1,3}(?!\d)/gu)].every(([number]) =>
    new RegExp(`(?<!\\d)${number}(?!\\d)`, "u").test(others),
  );
  return isNumberSaid && all.length > 0 && missing.length <= all.length * (1 - SAID_AGAIN);
}

/** Leaves out of each answer the sentences that an earlier one has said, and of the first what the others say with more. */
function eachOnce(said: readonly string[], language: Language, excerpts: Excerpts): string[] {
  return said
    .map((reply, index) => {
      const before = said.slice(0, index).join(" ");
      const after = index === 0 ? said.slice(1).join(" ") : "";
      return sentencesOf(reply, language).reduce(
        (left, sentence) =>
          before.includes(sentence) || (after !== "" && isSaidIn(after, sentence, excerpts))
            ? left.replace(sentence, "")
            : left,
        reply,
      );
    })
    .map((reply) => reply.trim())
    .filter((reply) => reply !== "");
}

/** Two answers as one: what is said of each, one after the other, and the projects of both. */
function joinTurns(turns: readonly ToldTurn[], said: readonly string[], excerpts: Excerpts): ToldTurn | null {
  const [first, ...others] = turns;
  if (!first) return null;
  const shown = turns.find(({ found }) => found.kind !== "refusal") ?? first;
  const events = [
    ...new Map(turns.flatMap(({ found }) => found.events.map((scored) => [scored.event.id, scored]))).values(),
  ];
  const isOfOne = events.length === 1;
  const ties = [...new Map(turns.flatMap(({ found }) => found.ties.map((tie) => [tie.twinning.id, tie]))).values()];
  return {
    ...first,
    found: { ...shown.found, events, ties },
    told: { reply: eachOnce(said, first.question.language, excerpts).join(isOfOne ? " " : "\n") },
    insteadOf: null,
    embeddingMs: others.reduce((sum, { embeddingMs }) => sum + embeddingMs, first.embeddingMs),
  };
}

/** Returns what an answer is about. For « la suite » and « plus de détails » that is what the list before was about. */
function subjectOf(question: Question, { previous }: AskContext, found: Found): Question {
  const { asks, scope, language, about, where } = question;
  // If ordinary words alone were answered, they are the subject.
  const isFound = found.kind === "events" && isOfWords(question);
  const leavesNothingOut = where.excluded.length + where.unknown.length === 0;
  if (isFound && leavesNothingOut && !namesCondition(question)) {
    return { ...question, about: { ...about, terms: [asTerm(about.meaning.replace(/(?<![\s?!.…])[\s?!.…]+$/u, ""))] } };
  }
  if (!previous || (scope.kind !== "more" && scope.kind !== "item")) return question;
  const before = previous.question;
  // Projects told one by one have no subject in common, even when they are shown again.
  if (scope.kind === "more" && (scope.isApart || (before.scope.kind === "more" && before.scope.isApart)))
    return { ...question, scope: { ...scope, isApart: true } };
  return { ...before, asks, scope, language, where: { ...before.where, corrected: [], unknown: [] } };
}

/** Adapts what is asked to what was found: for another year, what took place then; for projects found where no tie is, the other thing asked. */
function askedOf({ asks }: Question, { kind, printedYears, isHeadingSetAside }: Found): Question["asks"] {
  if (printedYears && asks.kind !== "count") return { kind: "afterwards" };
  return asks.kind === "twinning" && kind === "events" && !isHeadingSetAside ? asks.otherwise : asks;
}

function asTerm(typed: string): Term {
  return { typed, folded: typed, isKnown: false, isNarrowed: false, isBackground: false, isAlternative: false };
}

function rounded({ total, embedding }: Answer["milliseconds"]): Answer["milliseconds"] {
  const round = (value: number) => Math.round(value * 1000) / 1000;
  return { total: round(total), embedding: round(embedding) };
}
