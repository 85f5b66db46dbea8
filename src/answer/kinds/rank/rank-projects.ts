import { partnersOf as namedPartners } from "../../../corpus/event/event.ts";
import type { ProgrammeEvent, Twinning } from "../../../corpus/schema.ts";
import { anyDateText, keepDatesTogether, whenText } from "../../../i18n/dates.ts";
import { catalogueOf } from "../../../i18n/catalogues.ts";
import { rankReplies, sinceOfTie } from "../../../i18n/replies/rank.ts";
import { namesInSentence, plannedText } from "../../../i18n/replies/parts.ts";
import { nameOf, spokenOf } from "../../../i18n/replies/spoken.ts";
import type { Language } from "../../../language/languages.ts";
import { placeName } from "../../wording/describe.ts";
import { daysOf } from "../../duration.ts";
import { datedSpans } from "../../tally/tally.ts";
import { listOfTies } from "../ties/tie-list.ts";
import { createTieWords } from "../ties/tie-words.ts";
import type { Asked, Told } from "../kind.ts";

interface DatedProject {
  event: ProgrammeEvent;
  start: string;
  end: string;
  precision: string;
}

/** The most projects named next to the first one. */
const SAME_TIME_LIMIT = 4;
/** Precisions of a date that tell how long something lasts. */
const DATED = ["day", "month"] as const;

/** Every span dated to the day or the month, in order of time. */
function datedProjects({ found, question: { when } }: Asked<"rank">): DatedProject[] {
  const isAsked = ({ start, end }: { start: string; end: string }) =>
    when.ranges.length === 0 || when.ranges.some(({ from, to }) => start <= to && from <= end);
  return found.events
    .flatMap(({ event }) =>
      datedSpans(event)
        .filter(isAsked)
        .map((span) => ({ ...span, event })),
    )
    .sort(
      (a, b) => a.start.localeCompare(b.start) || a.precision.localeCompare(b.precision) || a.end.localeCompare(b.end),
    );
}

function plannedFor(language: Language, { start, end }: DatedProject): string {
  return keepDatesTogether(whenText(language, { from: start, to: end }));
}

/** The first project in time, the last one, or the next one from the asker's day on. */
export function timeTold(asked: Asked<"rank">): Told | null {
  const { asks, question, found, facts, today } = asked;
  const { language } = question;
  const replies = rankReplies(language, facts.corpus.programme.things);
  const { when } = question;
  const all = datedProjects(asked);
  // « En mars » asks for what begins in March. What had begun before counts only where nothing does.
  const begun = all.filter(
    ({ start }) => when.ranges.length === 0 || when.ranges.some(({ from, to }) => from <= start && start <= to),
  );
  const dated = begun.length > 0 ? begun : all;
  const exact = dated.filter(({ precision }) => precision === "day");
  const candidates = asks.isToTheDay && exact.length > 0 ? exact : dated;
  const last =
    asks.by === "ending" ? [...candidates].sort((a, b) => a.end.localeCompare(b.end)).at(-1) : candidates.at(-1);
  if (!last) return null;
  const shown = (project: DatedProject, others: readonly DatedProject[] = []) => {
    const ids = new Set([project, ...others].map(({ event }) => event.id));
    return { shown: { events: found.events.filter(({ event }) => ids.has(event.id)) } };
  };
  const coming = candidates.filter(({ start }) => start >= today);
  const first = asks.end === "most" ? last : asks.end === "next" ? coming[0] : candidates[0];
  if (!first) return { reply: replies.nothingToCome(spokenOf(last.event), plannedFor(language, last)), ...shown(last) };
  const month = first.start.slice(0, 7);
  const seen = new Set([first.event.id]);
  const others = candidates.filter(({ event, start, precision }) => {
    const isSame =
      start === first.start || (start.startsWith(month) && (precision === "month" || first.precision === "month"));
    if (seen.has(event.id) || !isSame) return false;
    seen.add(event.id);
    return true;
  });
  const sameTime = others.slice(0, SAME_TIME_LIMIT).map((other) => nameOf(language, other.event));
  const sentence = replies.time(asks.end, spokenOf(first.event), plannedFor(language, first));
  return {
    reply: [sentence, ...(sameTime.length > 0 ? [replies.sameTime(sameTime)] : [])].join(" "),
    ...shown(first, others.slice(0, SAME_TIME_LIMIT)),
  };
}

/** Tells the longest project among those dated to the day or the month, or the shortest among those dated to the day. */
export function durationTold(asked: Asked<"rank">): Told | null {
  const { asks, question, found, facts } = asked;
  const { language } = question;
  const replies = rankReplies(language, facts.corpus.programme.things);
  const precisions = asks.end === "least" ? (["day"] as const) : DATED;
  const lasting = found.events.flatMap(({ event }) => {
    const [days, planned] = [daysOf(event.dates, precisions), plannedText(language, event.dates)];
    return days === null || planned === null ? [] : [{ event, days, planned }];
  });
  const wide = found.events.filter(({ event }) => event.dates.start !== null && daysOf(event.dates, DATED) === null);
  const [first] = lasting.sort((a, b) => (asks.end === "least" ? a.days - b.days : b.days - a.days));
  if (!first) return null;
  const sentence = replies.longest(asks.end, spokenOf(first.event), keepDatesTogether(first.planned), first.days);
  const others =
    wide.length > 0 && asks.end !== "least"
      ? [replies.wholeYear(catalogueOf(language, first.event.things).answer.projects(wide.length))]
      : [];
  return {
    reply: [sentence, ...others].join(" "),
    shown: { events: found.events.filter(({ event }) => event.id === first.event.id) },
  };
}

/** The project with most partners. */
export function partnersTold({ question: { language }, found, facts }: Asked<"rank">): Told | null {
  const size = ({ event }: (typeof found.events)[number]) => namedPartners(event).length;
  const [first] = [...found.events].sort((a, b) => size(b) - size(a));
  if (!first) return null;
  return {
    reply: rankReplies(language, facts.corpus.programme.things).mostPartners(spokenOf(first.event), size(first)),
    shown: { events: [first] },
  };
}

/** Tells the position of a tie by age, and which tie follows: « Dijon et Volgograd … ; vient ensuite … ». */
function tieInOrder(tie: Twinning, asked: Asked<"rank">): Told | null {
  const { asks, question, facts } = asked;
  const { language } = question;
  const dated = facts.corpus.twinnings.flatMap((one) => (one.since === null ? [] : [{ one, since: one.since }]));
  const own = dated.find(({ one }) => one.id === tie.id);
  if (!own) return null;
  // A tie of which only the year is known ranks equal with the others of that year.
  const order = (a: string, b: string) => {
    const length = Math.min(a.length, b.length);
    const before = a.slice(0, length).localeCompare(b.slice(0, length));
    return asks.end === "most" ? -before : before;
  };
  const others = dated.filter(({ one }) => one.id !== tie.id).sort((a, b) => order(a.since, b.since));
  const position = others.filter(({ since }) => order(since, own.since) < 0).length + 1;
  const [next] = others.filter(({ since }) => order(since, own.since) > 0);
  const following = next ? others.filter(({ since }) => since === next.since) : [];
  return {
    reply: rankReplies(language, facts.corpus.programme.things).tiePosition(
      asks.end,
      { pair: pairOf(tie, asked), since: sinceOfTie(language, own.since), position, of: dated.length },
      next
        ? { pairs: following.map(({ one }) => pairOf(one, asked, true)), date: anyDateText(language, next.since) }
        : null,
    ),
  };
}

/** The towns of a tie: « Dijon et Volgograd » in a sentence, « Dijon – Volgograd » in a list; «Дижон — Волгоград». */
function pairOf({ places }: Twinning, { question: { language }, facts }: Asked<"rank">, isInList = false): string {
  const name = (id: string) => placeName(facts.geography.place(id), language);
  const [first, second] = [name(places[0]), name(places[1])];
  const isSaid = language === "fr" && !isInList;
  return isSaid ? namesInSentence("fr", [first, second]) : catalogueOf(language).answer.pair(first, second);
}

/** Tells the oldest or newest tie, or the position of the tie between two towns that are named. */
export function tieTold(asked: Asked<"rank">): Told | null {
  const { asks, question, found, facts } = asked;
  const { language, where } = question;
  const [first] = found.ties;
  if (!first || first.twinning.since === null) return null;
  const isNamed = first.twinning.places.every((id) => where.places.includes(id));
  if (isNamed && asks.end !== "next") return tieInOrder(first.twinning, asked);
  if (question.scope.kind === "ties" && question.scope.top !== undefined)
    return listOfTies(asked, createTieWords(language, asked.today, facts.geography));
  const pairs = found.ties.map(({ twinning }) => pairOf(twinning, asked));
  return {
    reply: rankReplies(language, facts.corpus.programme.things).tie(
      asks.end,
      pairs,
      sinceOfTie(language, first.twinning.since),
    ),
  };
}
