import { partnersOf as namedPartners } from "../../corpus/event.ts";
import type { ProgrammeEvent } from "../../corpus/schema.ts";
import { keepDatesTogether, whenText } from "../../i18n/dates.ts";
import { catalogueOf } from "../../i18n/catalogues.ts";
import { RANK_REPLIES, sinceOfTie } from "../../i18n/replies/rank.ts";
import { nameOf, spokenOf } from "../../i18n/replies/spoken.ts";
import type { Language } from "../../language/languages.ts";
import { placeName } from "../describe.ts";
import { datedSpans } from "../tally.ts";
import type { Asked, Told } from "./kind.ts";

interface DatedProject {
  event: ProgrammeEvent;
  start: string;
  end: string;
  precision: string;
}

/** Projects beside the first one that are told by their titles. */
const SAME_TIME_LIMIT = 4;
const DAY_MS = 86_400_000;

const daysOf = ({ start, end }: { start: string; end: string }) => (Date.parse(end) - Date.parse(start)) / DAY_MS + 1;

/** Every stretch of time that is dated to the day or the month, in the order of time. */
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
  const { asks, question, found, today } = asked;
  const { language } = question;
  const replies = RANK_REPLIES[language];
  const { when } = question;
  const all = datedProjects(asked);
  // « En mars » asks for what begins then, and only then for what has begun.
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

/** The project that lasts longest or least, of those that are dated to the day or the month. */
export function durationTold(asked: Asked<"rank">): Told | null {
  const { asks, question, found } = asked;
  const { language } = question;
  const replies = RANK_REPLIES[language];
  const wide = found.events.filter(({ event }) => event.dates.start !== null && datedSpans(event).length === 0);
  const single = found.events
    .map(({ event }) => ({ event, spans: datedSpans(event) }))
    .flatMap(({ event, spans: [span] }) => (span ? [{ ...span, event }] : []))
    .filter(({ precision }) => asks.end !== "least" || precision === "day");
  const [first] = single.sort((a, b) => (asks.end === "least" ? daysOf(a) - daysOf(b) : daysOf(b) - daysOf(a)));
  if (!first) return null;
  const sentence = replies.longest(asks.end, spokenOf(first.event), plannedFor(language, first), daysOf(first));
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
export function partnersTold({ question: { language }, found }: Asked<"rank">): Told | null {
  const size = ({ event }: (typeof found.events)[number]) => namedPartners(event).length;
  const [first] = [...found.events].sort((a, b) => size(b) - size(a));
  if (!first) return null;
  return {
    reply: RANK_REPLIES[language].mostPartners(spokenOf(first.event), size(first)),
    shown: { events: [first] },
  };
}

/** The oldest or newest tie. */
export function tieTold({ asks, question: { language }, found, facts }: Asked<"rank">): Told | null {
  const [first] = found.ties;
  const since = first?.twinning.since ?? null;
  if (since === null) return null;
  const name = (id: string) => placeName(facts.geography.place(id), language);
  const messages = catalogueOf(language).answer;
  const pairs = found.ties.map(({ twinning: { places } }) =>
    language === "fr"
      ? `${name(places[0])} ${messages.and} ${name(places[1])}`
      : messages.pair(name(places[0]), name(places[1])),
  );
  return { reply: RANK_REPLIES[language].tie(asks.end, pairs, sinceOfTie(language, since)) };
}
