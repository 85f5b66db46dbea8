import { asksOfTieBefore, keepsTie } from "../../conversation/build-on.ts";
import { asksForOthers, asksForOthersOfSubject } from "../../conversation/cues.ts";
import { oneInView } from "../../conversation/two.ts";
import { recentTurn } from "../../conversation/turn.ts";
import type { Partner, ProgrammeEvent } from "../../corpus/schema.ts";
import { foldText } from "../../language/fold.ts";
import { LANGUAGES } from "../../language/languages.ts";
import type { AskedKind, Asking } from "../../reading/asking.ts";
import { isTieWord } from "../../reading/intents.ts";
import { isTimed, NOTHING_ASKED } from "../../reading/question.ts";
import type { Question } from "../../reading/question.ts";
import { ITSELF } from "../../reading/words/kinds/when.ts";
import { ASKS_DATE, BEGUN } from "../../reading/words/tie-words.ts";
import { NEW_MATTER } from "../../reading/words/turn-words.ts";
import { sentencesSaid } from "../kinds/parts/said.ts";
import type { AskContext, AssistantDeps } from "../ports.ts";
import { withoutTitle } from "../passages/sayings.ts";
import type { TakenTurn } from "../turn/take-turn.ts";
import { chanceOfInView, inViewEvidence } from "./evidence.ts";
import type { InViewEvidence } from "./evidence.ts";

/** Kinds of question that can be about one event. */
const OF_ONE: readonly AskedKind[] = [
  ...(["when", "where", "who", "whether", "why", "tell"] as const),
  ...(["count", "practical", "afterwards", "remind", "calendar", "list"] as const),
];

/** Scopes that are never the event in view: all projects, and an item chosen by its number. */
const OF_ALL_OR_CHOSEN: readonly Question["scope"]["kind"][] = ["all", "item"];

/** From this probability on, a question is taken to be about the event in view. Of questions about something else, one in twenty reaches it. */
const MEANT = 0.5;
/** The same after a tie, when the question names its anniversary and asks nothing about the tie: only the project that marks it is left. */
const MEANT_AFTER_TIE = 0.3;

type InViewDeps = Pick<AssistantDeps, "reading" | "projects" | "excerpts" | "texts" | "geography" | "find">;

/** Gathers the features that tell whether a question is about one event. Searches for the question as if nothing were in view. */
export async function evidenceInView(
  { question, asking, event }: { question: Question; asking: Asking; event: ProgrammeEvent },
  { today, deps }: { today: string; deps: InViewDeps },
): Promise<InViewEvidence> {
  const { language, typed } = question;
  const sentences = sentencesSaid(event, question);
  const asked = withoutTitle(typed, event, deps.excerpts);
  const [answers, found] = await Promise.all([
    deps.reading?.(asked, sentences, event.title[language]) ?? [],
    deps.find(question, { today }),
  ]);
  const stands = (folded: string) => {
    const having = deps.texts.having([folded], LANGUAGES);
    return { inView: having.some(({ id }) => id === event.id), anywhere: having.length > 0 };
  };
  const isInTitle = ({ title }: ProgrammeEvent, folded: string) =>
    deps.excerpts.has(`${title.fr} ${title.ru}`, [folded]);
  const isOfPlace = (id: string) => deps.geography.eventsOf(id).has(event.id);
  return inViewEvidence({ question, asking, event, answers, found, stands, isInTitle, isOfPlace });
}

/** Returns the only event in view, or the one of a list that is meant far more probably than any other; undefined where there is none. */
function eventInView(
  { previous, now }: AskContext,
  { projects }: Pick<InViewDeps, "projects">,
): ProgrammeEvent | undefined {
  const before = recentTurn(previous, now);
  const id = before && (oneInView(before) ?? before.clearest);
  return id === undefined ? undefined : projects.event(id);
}

/** Kinds of partners that can be twinned. */
const TOWNS: readonly Partner["kind"][] = ["city", "region"];

/** Returns the town or region of each side of an event; empty unless each side has exactly one. */
function pairOf({ french, russian }: ProgrammeEvent): string[] {
  const sides = [french, russian].map((side) =>
    side.flatMap(({ kind, place }) => (TOWNS.includes(kind) ? (place ?? []) : [])),
  );
  return sides.every(({ length }) => length === 1) ? sides.flat() : [];
}

/** « Elles sont jumelées ? » with one event in view: adds the two towns of the event to the question. Returns any other question unchanged. */
export function ofTownsInView(
  question: Question,
  context: AskContext,
  deps: Pick<InViewDeps, "projects"> & Pick<AssistantDeps, "corpus">,
): Question {
  const { asks, where, about, when } = question;
  const isNamed = where.places.length + where.unknown.length + about.terms.length > 0 || isTimed(when);
  const isAfterTie = context.previous?.question.scope.kind === "ties";
  if (asks.kind !== "twinning" || isNamed || isAfterTie) return question;
  const event = eventInView(context, deps);
  if (!event) return question;
  const own = new Set(event.places.map(({ id }) => id));
  const [tie, ...others] = deps.corpus.twinnings.filter(({ places }) => places.every((id) => own.has(id)));
  const places = tie && others.length === 0 ? tie.places : pairOf(event);
  return places.length === 0 ? question : { ...question, where: { ...where, places } };
}

/**
 * « Quand ont-ils signé ? » about a project of two tied towns asks since when they are tied: the question as one about that tie. Null for
 * any other question.
 */
export function ofSigningInView(
  { question, asking }: { question: Question; asking: Asking | undefined },
  context: AskContext,
  deps: Pick<InViewDeps, "projects"> & Pick<AssistantDeps, "corpus">,
): Question | null {
  const { about, where, when, typed, asks } = question;
  const folded = foldText(typed);
  const isBare = about.terms.every((term) => BEGUN.test(term.folded) || isTieWord(term.folded));
  const isNamed = where.places.length + where.unknown.length + about.headings.length > 0 || isTimed(when);
  if (!BEGUN.test(folded) || !ASKS_DATE.test(folded) || !isBare || isNamed || !asksOfTie(asking)) return null;
  const event = eventInView(context, deps);
  const own = new Set(event?.places.map(({ id }) => id));
  const [tie, ...others] = deps.corpus.twinnings.filter(({ places }) => places.every((id) => own.has(id)));
  if (!tie || others.length > 0) return null;
  return {
    ...question,
    asks: { kind: "twinning", wants: "tie", otherwise: asks },
    scope: { kind: "ties", years: null, only: null },
    where: { ...where, places: tie.places },
    about: NOTHING_ASKED,
  };
}

/** Keeps the kinds that can be asked about one event; without any, takes the question as asking for a list. */
function askingOfOne({ kinds, more }: Asking): Asking {
  const ofOne = kinds.filter(({ kind }) => OF_ONE.includes(kind));
  const sum = ofOne.reduce((total, { probability }) => total + probability, 0);
  const told = ofOne.map(({ kind, probability }) => ({ kind, probability: probability / sum }));
  return { kinds: sum > 0 ? told : [{ kind: "list", probability: 1 }], more };
}

/** What {@link lookInView} finds. */
export interface LookedInView {
  /** The question as a turn about that event; null where there is none, or something else is more probably meant. */
  turn: TakenTurn | null;
  /** The probability (0–1) that the question is about that event; null where it was not weighed. */
  chance: number | null;
}

/** Kinds that are asked about a tie as much as about what its towns plan. */
const OF_TIE: readonly AskedKind[] = ["twinning", "when", "why", "remind", "calendar", "count", "rank", "names"];
/** After a tie, a question is about it when those kinds together are at least this probable. */
const LIKELY_OF_TIE = 0.3;

/** Whether a question after a tie is probably about it: « c’est quand ? », but not « que préparent-ils pour l’anniversaire ? ». */
function asksOfTie(asking: Asking | undefined): boolean {
  const kinds = asking?.kinds.filter(({ kind }) => OF_TIE.includes(kind)) ?? [];
  return kinds.reduce((sum, { probability }) => sum + probability, 0) >= LIKELY_OF_TIE;
}

/**
 * Whether a question cannot be about the event in view: « combien Nice a-t-elle de projets ? », « le troisième », « il y en a d’autres ? »,
 * or what the programme itself is.
 * @param isOfList whether the event in view is one of a list, so that « combien en tout ? » is about the list
 */
function isOfOthers(
  question: Question,
  { isOfList, asking }: { isOfList: boolean; asking: Asking | undefined },
): boolean {
  const { asks, scope, where, isForeign, typed } = question;
  const isCounted = asks.kind === "count" && asks.of.thing === "projects";
  const countsProjects = isCounted && (where.places.length > 0 || isOfList);
  const isOfProgramme = asks.kind === "about" && asks.topic !== undefined && ITSELF.test(foldText(typed));
  const isOfAll = OF_ALL_OR_CHOSEN.includes(scope.kind);
  const isOfTies = scope.kind === "ties" && scope.orProjects === undefined && asksOfTie(asking);
  return (
    NEW_MATTER.test(typed) ||
    isForeign ||
    countsProjects ||
    isOfProgramme ||
    isOfAll ||
    isOfTies ||
    asksForOthers(question) ||
    asksForOthersOfSubject(question)
  );
}

/**
 * Whether a question names something other than the event in view: all its words stand in another title and none in the text of the event,
 * or its places are none of the event’s own. « C’est à Moscou ? » is still about the event.
 */
function namesOther({ asks }: Question, evidence: InViewEvidence): boolean {
  const { namedOther, wordsInView, placesOfEvent, placesElsewhere } = evidence;
  const isTitled = namedOther === 1 && wordsInView === 0;
  return isTitled || (asks.kind !== "whether" && placesElsewhere > 0 && placesOfEvent === 0);
}

/**
 * Looks whether a question is about the one event in view.
 * @param read reads the text again, with what it asks for
 */
export async function lookInView(
  { question, asking }: { question: Question; asking: Asking | undefined },
  context: AskContext,
  { deps, read }: { deps: InViewDeps & Pick<AssistantDeps, "inView">; read: (asking: Asking) => Question },
): Promise<LookedInView> {
  const event = eventInView(context, deps);
  const { previous } = context;
  const isOfTie =
    previous !== undefined &&
    ((keepsTie(previous.question, question) && asksOfTie(asking)) ||
      asksOfTieBefore(previous.question, question, previous.ties?.length === 1));
  const isOfList = (previous?.eventIds.length ?? 0) > 1;
  if (!event || !asking || !deps.inView || isOfTie || isOfOthers(question, { isOfList, asking })) return NOT_LOOKED;
  // After a tie, « que préparent-ils pour l’anniversaire ? » names it, but asks what its towns plan.
  const isOfItsPlan = question.scope.kind === "ties" && previous?.question.scope.kind === "ties" && !asksOfTie(asking);
  const weighed: Question = isOfItsPlan ? { ...question, scope: { kind: "projects" } } : question;
  const evidence = await evidenceInView({ question: weighed, asking, event }, { today: context.today, deps });
  const chance = chanceOfInView(evidence, deps.inView);
  if (chance < (isOfItsPlan ? MEANT_AFTER_TIE : MEANT) || namesOther(question, evidence)) return { turn: null, chance };
  const ofOne = read(askingOfOne(asking));
  const item = (previous?.eventIds.indexOf(event.id) ?? -1) + 1;
  const asked: Question = { ...ofOne, scope: { kind: "item", item, isInView: true } };
  const found = await deps.find(asked, { today: context.today, before: previous });
  if (found.kind !== "events" || found.events.length !== 1) return { turn: null, chance };
  return {
    turn: { question: asked, carried: asked, found, rule: "asked of the one in view", ...NOTHING_KEPT },
    chance,
  };
}

const NOT_LOOKED: LookedInView = { turn: null, chance: null };
const NOTHING_KEPT = { kept: [], dropped: [], insteadOf: null };
