import { calendarDays, daysToCome } from "../../corpus/days/event-days.ts";
import { nextAnniversary } from "../../corpus/anniversaries.ts";
import type { ProgrammeEvent } from "../../corpus/schema.ts";
import { dayText } from "../../i18n/dates.ts";
import type { KeepReplies } from "../../i18n/replies/keep.ts";
import { CALENDAR_REPLIES, REMIND_REPLIES } from "../../i18n/replies/keep.ts";
import { namesInSentence, plannedText } from "../../i18n/replies/parts.ts";
import { spokenOf } from "../../i18n/replies/spoken.ts";
import type { Language } from "../../language/languages.ts";
import { foldText } from "../../language/fold.ts";
import { coreTerms, isTimed } from "../../reading/question.ts";
import { LEAD } from "../../reading/words/kinds/remind.ts";
import type { FoundTie } from "../../retrieval/found.ts";
import type { Asked, Tell, Told } from "./kind.ts";
import { namedAmong } from "./parts/meant.ts";
import { createTieWords } from "./ties/tie-words.ts";
import type { TieWords } from "./ties/tie-words.ts";
import { withoutTie } from "./ties/without-tie.ts";

type KeptAsked = Omit<Asked, "asks">;

/** The most ties named with their days, the most named without, and the most projects told one by one. */
const [DAY_LIMIT, NAME_LIMIT, EVENT_LIMIT] = [5, 10, 2];

function some(names: readonly string[], limit: number, language: Language, { replies }: TieWords): string {
  const rest = names.length - limit;
  return rest > 0 ? `${names.slice(0, limit).join(", ")} ${replies.others(rest)}` : namesInSentence(language, names);
}

/** Says when the anniversaries of ties come, or why no reminder or calendar entry can be made for them. */
function ofTies(
  ties: readonly FoundTie[],
  { question: { language } }: KeptAsked,
  words: TieWords,
  replies: KeepReplies,
): Pick<Told, "reply" | "inChat"> {
  const [kept, others] = [ties.filter(isKept), ties.filter((tie) => !isKept(tie))];
  const pairs = (list: readonly FoundTie[]) =>
    some(
      list.map(({ twinning }) => words.pairOf(twinning)),
      NAME_LIMIT,
      language,
      words,
    );
  const [noDay, doubtful] = [others.filter(({ next }) => next === null), others.filter(({ next }) => next !== null)];
  const [only] = kept;
  const sentences = [
    ...(only?.next && kept.length === 1
      ? [
          replies.next(
            words.pairOf(only.twinning),
            dayText(language, only.next.day),
            words.replies.years(only.next.years),
          ),
        ]
      : []),
    ...(kept.length > 1 ? [replies.several(some(kept.map(words.coming), DAY_LIMIT, language, words))] : []),
    ...(noDay.length > 0 ? [replies.noDay(pairs(noDay))] : []),
    ...(doubtful.length > 0 ? [replies.doubtful(pairs(doubtful))] : []),
    ...(ties.length === 1 ? ties.flatMap(({ twinning }) => words.state(twinning) ?? []) : []),
  ];
  const inChat = kept.length > 1 ? replies.setOfSeveral : replies.set;
  return { reply: sentences.join(" "), ...(kept.length > 0 && { inChat }) };
}

function isKept({ twinning, next }: FoundTie): boolean {
  return twinning.remindable && next !== null;
}

/** The days of a project that can still be kept. A project that has begun can go into a calendar, but is too late for a reminder. */
type DaysToKeep = typeof calendarDays;

/** Says whether a project can be kept, or why not. */
function ofEvent(event: ProgrammeEvent, language: Language, today: string, { replies, daysOf, only }: Keeping): string {
  const project = spokenOf(event);
  const planned = plannedText(language, event.dates);
  if (event.isCancelled) return replies.cancelled(project);
  if (planned === null) return replies.undated(project, only);
  if (event.dates.end !== null && event.dates.end < today) return replies.past(project, planned, only);
  if (daysOf(event, today).length > 0) return replies.coming(project, planned);
  return calendarDays(event, today).length > 0 ? replies.begun(project, planned) : replies.undated(project, only);
}

/** What differs between reminders and calendars: the sentences, the days of a project that can be kept, and what can be kept at all. */
interface Keeping {
  replies: KeepReplies;
  daysOf: DaysToKeep;
  only: string;
}

/** Answers when nothing was found: says that there is no such tie, or what can be kept at all. */
function ofNothing(asked: KeptAsked, words: TieWords, { replies, only }: Keeping): Told {
  const { question, facts, today } = asked;
  const none = question.scope.kind === "ties" || question.where.unknown.length > 0 ? withoutTie(asked, words) : null;
  if (none) return { ...none, reply: `${none.reply} ${only}` };
  const example = facts.corpus.twinnings.find(({ remindable, since }) => remindable && nextAnniversary(since, today));
  return { reply: example ? `${only} ${replies.ask(words.pairOf(example))}` : only };
}

/**
 * « Rappelle-moi les droits des chômeurs » asks to hear about them again and names no time for a reminder. The answer is then that the
 * programme has nothing about them.
 */
function isOfSomethingElse({ question, found, typed }: KeptAsked): boolean {
  const { scope, where, when, about } = question;
  const isOfTime = isTimed(when) || LEAD.test(foldText(typed));
  const isNamed = coreTerms(about).length > 0 && scope.kind === "projects" && where.unknown.length === 0;
  return found.reason === "nothing-close" && isNamed && !isOfTime;
}

/** Answers a wish for a reminder or a calendar entry: when it comes and how to set it, or why it cannot be kept. */
function keep(allReplies: Record<Language, KeepReplies>, daysOf: DaysToKeep): (asked: KeptAsked) => Told | null {
  return (asked) => {
    const { question, found, facts, today } = asked;
    const { language } = question;
    const words = createTieWords(language, today, facts.geography);
    const replies = allReplies[language];
    const hasEvents = facts.corpus.events.some((event) => daysOf(event, today).length > 0);
    const keeping = { replies, daysOf, only: hasEvents ? replies.onlyWithEvents : replies.only };
    if (found.kind === "anniversaries" && found.ties.length > 0) {
      return { ...ofTies(found.ties, asked, words, replies), shown: { events: [] } };
    }
    if (found.kind === "events") {
      const all = found.events.map(({ event }) => event);
      const named = namedAmong(all, asked);
      const events = named ? [named] : all.slice(0, EVENT_LIMIT);
      const isComing = events.some((event) => !event.isCancelled && daysOf(event, today).length > 0);
      // If none of several projects can be kept and no place is named, it is enough to say what can be kept.
      if (events.length > 1 && !isComing && question.where.places.length === 0)
        return { reply: keeping.only, isListed: false };
      return {
        // What can be kept at all is said once, at the end.
        reply: events
          .map((event, index) =>
            ofEvent(event, language, today, index === events.length - 1 ? keeping : { ...keeping, only: "" }),
          )
          .map((said) => said.trim())
          .join("\n"),
        ...(isComing && { inChat: replies.setOfEvent }),
        ...(named && { shown: { events: found.events.filter(({ event }) => event === named) } }),
      };
    }
    return isOfSomethingElse(asked) ? null : ofNothing(asked, words, keeping);
  };
}

export const remind: Tell<"remind"> = keep(REMIND_REPLIES, daysToCome);
export const calendar: Tell<"calendar"> = keep(CALENDAR_REPLIES, calendarDays);
