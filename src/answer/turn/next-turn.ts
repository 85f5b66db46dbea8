import { recentTurn } from "../../conversation/turn.ts";
import type { Turn } from "../../conversation/turn.ts";
import type { Geography } from "../../corpus/places/geography.ts";
import { namesNothing } from "../../reading/question.ts";
import type { DateRange, Question } from "../../reading/question.ts";
import type { Found } from "../../retrieval/found.ts";
import { townOf } from "../kinds/where.ts";
import { PAGE_SIZE } from "../wording/plain-text.ts";
import type { AskContext } from "../ports.ts";

/** After thanks or a goodbye the next question starts a new topic; the list stays in view. */
function endsTopic({ asks }: Question): boolean {
  return asks.kind === "talk" && (asks.talk === "thanks" || asks.talk === "goodbye");
}

/** « Recommence » forgets what was asked. */
function beginsAgain({ asks }: Question): boolean {
  return asks.kind === "talk" && asks.talk === "restart";
}

/** What the reader has seen once a list went on. After a project told in detail, « les autres » are a list of their own. */
function shownNext({ events, numbering }: Found, previous: Turn, pageSize: number): Pick<Turn, "eventIds" | "shown"> {
  if (!numbering || events.length === 0) return previous;
  const eventIds = events.map(({ event }) => event.id);
  return { eventIds, shown: Math.min(eventIds.length, numbering.first - 1 + pageSize) };
}

/** What the next question builds on after projects outside the list before were told again. Nothing of what that list was about is kept. */
function apart(question: Question, { events }: Found): Pick<Turn, "question" | "detailed"> {
  const [one, ...others] = events;
  return {
    question,
    detailed: others.length === 0 ? one?.event.id : undefined,
  };
}

/** The one town where all of some projects are held; undefined for more projects than a reader sees at once. */
function townOfAll({ events }: Found, geography: Pick<Geography, "place">): string | undefined {
  if (events.length > PAGE_SIZE) return undefined;
  const [town, ...others] = new Set(events.map(({ event }) => townOf(event, geography)?.id));
  return others.length === 0 ? town : undefined;
}

/** The days of the only project. */
function daysOfOne({ events }: Found): DateRange | undefined {
  const [one, ...others] = events;
  const { start = null, end = null } = one?.event.dates ?? {};
  return start === null || end === null || others.length > 0 ? undefined : { from: start, to: end };
}

/** The one stretch of days that a question asks for. */
function stretchAsked({ when: { ranges } }: Question): DateRange | undefined {
  return ranges.length === 1 ? ranges[0] : undefined;
}

/** The town and the days of what the reader has in view. */
function inView(found: Found, geography: Pick<Geography, "place">): Pick<Turn, "town" | "days"> {
  return { town: townOfAll(found, geography), days: daysOfOne(found) };
}

/**
 * A project is clearly meant if its probability exceeds that of any other by this much. The next question, « c’est combien ? », is then
 * nearly always about it.
 */
const CLEARLY = 0.1;

/** Returns the project, among those found by words, that is meant far more probably than the others; undefined where none is. */
export function clearlyMeant({ events, trace }: Found): string | undefined {
  if (trace?.plan.given !== "nothing" || trace.rounds.at(-1)?.way !== "words") return undefined;
  const [best, second] = [...events].sort((a, b) => b.score - a.score);
  return best && second && best.score - second.score >= CLEARLY ? best.event.id : undefined;
}

/** How many projects of a conversation are remembered. */
const MOST_EARLIER = 24;

/** Ids of the projects that answers have shown, the last first, each once. */
function answeredWith({ kind, events }: Found, previous: Turn | undefined): string[] {
  const ids = kind === "events" ? events.slice(0, MOST_EARLIER).map(({ event }) => event.id) : [];
  return [...new Set([...ids, ...(previous?.earlier ?? [])])].slice(0, MOST_EARLIER);
}

/** What is kept of a turn for the next question; undefined where it left nothing to build on. */
export function turnOf(
  found: Found,
  question: Question,
  context: AskContext,
  deps: { isListed: boolean; geography: Pick<Geography, "place"> },
): Turn | undefined {
  const turn = turnAfter(found, question, context, deps);
  return turn && { ...turn, earlier: answeredWith(found, recentTurn(context.previous, context.now)) };
}

function turnAfter(
  found: Found,
  question: Question,
  { previous, now, pageSize = PAGE_SIZE }: AskContext,
  { isListed, geography }: { isListed: boolean; geography: Pick<Geography, "place"> },
): Turn | undefined {
  const at = now.getTime();
  switch (question.scope.kind) {
    case "more":
      return (
        previous && {
          ...previous,
          // The list is in view again, instead of the one project of it that was told in detail.
          detailed: undefined,
          ...(question.scope.isApart && apart(question, found)),
          isClosed: false,
          ...shownNext(found, previous, pageSize),
          at,
        }
      );
    case "item":
      return (
        previous && {
          ...previous,
          isClosed: false,
          detailed: found.events[0]?.event.id,
          ...inView(found, geography),
          at,
        }
      );
    case "nothing":
      return beginsAgain(question) ? undefined : previous && { ...previous, isClosed: endsTopic(question), at };
    default:
      // A question that is not understood leaves the turn before as it is.
      if (found.kind === "refusal" && previous && namesNothing(question))
        return { ...previous, refusals: (previous.refusals ?? 0) + 1, at };
      return {
        question,
        eventIds: found.events.map(({ event }) => event.id),
        shown: isListed ? Math.min(pageSize, found.events.length) : 0,
        ties: found.ties.map(({ twinning }) => twinning.id),
        clearest: clearlyMeant(found),
        ...inView(found, geography),
        time: stretchAsked(question) ?? recentTurn(previous, now)?.time,
        refusals: found.kind === "refusal" ? (previous?.refusals ?? 0) + 1 : 0,
        at,
      };
  }
}
