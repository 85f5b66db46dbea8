import type { Geography } from "../../corpus/places/geography.ts";
import type { ProgrammeDays } from "../../corpus/programme.ts";
import { followTurn } from "../../conversation/follow-turn.ts";
import type { FollowedReading } from "../../conversation/follow-turn.ts";
import { isWhere } from "../../conversation/joined-filters.ts";
import { recentTurn } from "../../conversation/turn.ts";
import type { Condition } from "../../conversation/ways.ts";
import { isTimed, namesNothing, NO_TIME, NOTHING_ASKED } from "../../reading/question.ts";
import type { Question } from "../../reading/question.ts";
import { PEOPLE } from "../../reading/words/people-words.ts";
import type { Find } from "../../retrieval/find.ts";
import { refusal } from "../../retrieval/found.ts";
import type { Found } from "../../retrieval/found.ts";
import type { AskContext } from "../ports.ts";
import { withEachListed } from "./each-listed.ts";

/** What was found, the question that it answers, and (`carried`) the question that the next one builds on. */
export interface TakenTurn {
  question: Question;
  carried: Question;
  found: Found;
  /** Name of the rule that joined the question to the turn before; null where none was needed. */
  rule: string | null;
  /** The conditions kept from the turn before without being said again. */
  kept: readonly Condition[];
  /** The conditions of the turn before that were dropped. */
  dropped: readonly Condition[];
  /** The question with all earlier conditions, where that found nothing and one with fewer is answered instead; else null. */
  insteadOf: Question | null;
}

/** « Qu’est-ce qui est gratuit ? » */
function asksWhatIsFree({ asks }: Question): boolean {
  return asks.kind === "practical" && asks.free === "any";
}

/** Whether a question makes sense for one project only, not for all that is to come: « faut-il apporter quelque chose ? » */
function isOfOne({ asks }: Question): boolean {
  return asks.kind === "practical" || asks.kind === "afterwards" || (asks.kind === "whether" && asks.of === "visit");
}

/**
 * « Que faire ? », which names nothing, or a question what is free: while the programme is on, limits it to what is still to come. Null for
 * any other question.
 */
function ofWhatIsToCome(question: Question, { start, end }: ProgrammeDays, today: string): Question | null {
  const isOn = start <= today && today <= end;
  const isOpen = (question.about.isOpen && !isOfOne(question)) || asksWhatIsFree(question);
  if (!isOn || !isOpen || question.scope.kind !== "projects" || !namesNothing(question)) return null;
  return { ...question, when: { ...question.when, ranges: [{ from: today, to: end }] } };
}

/**
 * « En famille à Nice, en juillet », where the programme has nothing for families: asks what there is at all. Null for a question that
 * names more than who comes, or neither a place nor a time.
 */
function whoeverComes(question: Question): Question | null {
  const { where, when, about, scope, filters } = question;
  const isStructured = where.places.length > 0 || when.ranges.length > 0 || filters.some(isWhere);
  const namesPeople = about.terms.length > 0 && about.terms.every(({ folded }) => PEOPLE.test(folded));
  if (!isStructured || !namesPeople || about.headings.length > 0 || scope.kind !== "projects") return null;
  return { ...question, about: { ...about, terms: [], meaning: "", isOpen: true } };
}

/** Drops the age, where there is nothing for it: « des échecs pour mon fils de 4 ans ». Null for a question without one. */
function ofAnyAge(question: Question): Question | null {
  const { about } = question;
  return about.ages.length > 0 ? { ...question, about: { ...about, ages: [] } } : null;
}

/** Turns a question that names one town or region of each country, and nothing else, into one about their tie; null for any other question. */
function ofTheirTie(question: Question, geography: Pick<Geography, "place">): Question | null {
  const { where, when, about, asks, scope } = question;
  const places = where.places.flatMap((id) => geography.place(id) ?? []).filter(({ kind }) => kind !== "country");
  const isPair = places.length === 2 && where.places.length === 2 && places[0]?.country !== places[1]?.country;
  const namesMore = about.terms.length + about.headings.length > 0 || isTimed(when);
  if (scope.kind !== "projects" || !isPair || namesMore) return null;
  return {
    ...question,
    asks: { kind: "twinning", wants: "tie", otherwise: asks },
    scope: { kind: "ties", years: null, only: null },
    when: NO_TIME,
    about: NOTHING_ASKED,
  };
}

/** Whether a reading may be meant instead of the first by the question’s own words. */
function isRival({ way }: FollowedReading): boolean {
  return way === "fresh" || way === "earlier";
}

/** How probable it is that the best project found is meant; 0 where none was found. */
function chanceOf({ kind, events: [best] }: Found): number {
  return kind === "events" && best !== undefined ? best.score : 0;
}

/**
 * What was found without what has been shown before; that there is nothing more if all of it has. « Il y a aussi des dessins ? » may
 * mean some of those that were shown.
 */
function othersThan(shown: ReadonlySet<string>, found: Found): Found {
  const events = found.events.filter(({ event }) => !shown.has(event.id));
  const isOver = events.length === 0 && found.events.length > 0;
  if (isOver && found.events.length < shown.size) return found;
  return isOver
    ? refusal("no-such-item", { numbering: { first: shown.size + 1, of: shown.size } })
    : { ...found, events };
}

/**
 * Builds the search that reads a question in the light of the one before. It takes the first reading that finds something, or else the very
 * first.
 */
export function createTakeTurn({
  find,
  geography,
  days,
}: {
  find: Find;
  geography: Pick<Geography, "place">;
  days: ProgrammeDays;
}) {
  return async (asked: Question, context: AskContext): Promise<TakenTurn> => {
    const take = async ({
      question,
      among,
      carried,
      isOfOne,
      beside,
      list,
      ...followed
    }: FollowedReading): Promise<TakenTurn> => {
      const look = (asked: Question) => find(asked, { today: context.today, before: list ?? context.previous, among });
      const found = await withEachListed(await look(question), question, look);
      const left = isOfOne ? { ...found, events: found.events.slice(0, 1) } : othersThan(beside, found);
      const meant = followed.insteadOf ? question : carried;
      return {
        question: left.kind === found.kind ? meant : { ...meant, scope: { kind: "more" } },
        carried,
        found: left,
        rule: followed.rule,
        kept: followed.kept,
        dropped: followed.dropped,
        insteadOf: followed.insteadOf,
      };
    };
    let [meant, ...others] = followTurn(asked, recentTurn(context.previous, context.now), geography);
    const open = ofWhatIsToCome(meant.question, days, context.today);
    const takeOpen = (question: Question) => take({ ...meant, question, carried: question });
    // A question that asks for a list wants nothing else, even if something resembles its small words.
    if (open && (open.asks.kind === "list" || asksWhatIsFree(open))) return takeOpen(open);
    let first = await take(meant);
    let embeddingMs = first.found.embeddingMs;
    const [next, ...rest] = others;
    if (next && chanceOf(first.found) < meant.leastChance) {
      [meant, others] = [next, rest];
      first = await take(meant);
      embeddingMs += first.found.embeddingMs;
    }
    let best = first;
    // That a list is shown again does not tell what the words mean.
    const chance = meant.way === "list" ? 0 : chanceOf(first.found);
    const rivals = meant.givesWay === null || first.found.kind !== "events" ? [] : others.filter(isRival);
    const isInView = ({ events: [best] }: Found) => first.found.events.some(({ event }) => event.id === best?.event.id);
    for (const rival of rivals) {
      const other = await take(rival);
      embeddingMs += other.found.embeddingMs;
      if (chanceOf(other.found) <= Math.max(chance, meant.givesWay ?? 0)) continue;
      if (rival.way === "earlier" && isInView(other.found)) break;
      best = other;
      break;
    }
    for (const other of others) {
      if (best.found.kind !== "refusal") break;
      const tried = await take(other);
      embeddingMs += tried.found.embeddingMs;
      if (chanceOf(tried.found) >= other.leastChance) best = tried;
    }
    for (const widened of [ofAnyAge(first.question), whoeverComes(first.question)]) {
      if (best.found.kind !== "refusal") break;
      if (widened) best = await take({ ...meant, question: widened, carried: widened, insteadOf: first.question });
    }
    if (open && best.found.kind === "refusal") return takeOpen(open);
    // Two towns that share no project may be twinned.
    const tied = best.found.kind === "refusal" ? ofTheirTie(first.question, geography) : null;
    if (tied) {
      const told = await take({ ...meant, question: tied, carried: tied });
      if (told.found.kind === "anniversaries") best = told;
    }
    const taken = best.found.kind === "refusal" ? first : best;
    return { ...taken, found: { ...taken.found, embeddingMs } };
  };
}
