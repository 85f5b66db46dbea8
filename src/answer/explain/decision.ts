import type { ProgrammeDays } from "../../corpus/programme.ts";
import type { Question } from "../../reading/question.ts";
import type { Found, RefusalReason, Trace } from "../../retrieval/found.ts";
import { nearestMiss } from "./evidence.ts";
import { days, plural, quote, quoteAll } from "./wording.ts";

/** Rows that are named before the rest is only counted. */
const ROWS = 12;

function rowsOf(events: Found["events"]): string {
  const rows = events.map(({ event }) => event.source.row);
  const more = rows.length > ROWS ? ` and ${rows.length - ROWS} more` : "";
  return rows.length > 0 ? ` (row ${rows.slice(0, ROWS).join(", ")}${more})` : "";
}

function shown({ kind, events, ties, undated, around, numbering, ...found }: Found): string {
  const projects = plural(events.length, "project") + rowsOf(events);
  const notes = [
    numbering ? `from item ${numbering.first} of the ${numbering.of} of the list before` : [],
    around ? `found around the places asked for: ${around.join(", ")}` : [],
    found.isMentionedOnly ? "the place is only spoken of there" : [],
    found.isHeadingSetAside ? "the heading says no more than the places do" : [],
    undated > 0 ? `${undated} more without a date` : [],
  ].flat();
  return [`Shown: ${kind === "anniversaries" ? `${plural(ties.length, "tie")}, ` : ""}${projects}`, ...notes].join(
    "; ",
  );
}

function whyUnknownPlace({ where }: Question): string {
  return where.places.length > 0
    ? `no event belongs to ${where.places.join(", ")}`
    : `the programme has no place ${quoteAll(where.unknown)}`;
}

function whyNotInRange({ rounds, candidates }: Trace): string {
  const fit =
    rounds.at(-1)?.judged.filter(({ isShown }) => isShown) ??
    candidates.filter(({ isUnderHeading, place }) => isUnderHeading && (place === "own" || place === "everywhere"));
  return `${plural(fit.length, "event")} would fit, but none in those days`;
}

/** What led to a refusal, for each reason. */
function whyRefused(
  reason: RefusalReason,
  question: Question,
  { trace, numbering, leftBy }: Found,
  { start, end }: ProgrammeDays,
) {
  const miss = nearestMiss(trace?.rounds ?? [], question.language);
  switch (reason) {
    case "empty":
      return `nothing is named to look for${miss === null ? "" : `, and the words together found nothing: ${miss}`}`;
    case "unknown-place":
      return whyUnknownPlace(question);
    case "nothing-close":
      return miss ?? "no tie and no celebration is of that place, day and number of years";
    case "nothing-in-range":
      return trace ? whyNotInRange(trace) : "nothing is dated in those days";
    case "nothing-together":
      return `places, days and headings leave no project together${miss === null ? "" : `, and nothing else speaks of them: ${miss}`}`;
    case "other-year":
      return `${days(question.when.ranges)} lies outside the programme, which goes from ${start} to ${end}`;
    case "filtered-out":
      return `of ${plural(leftBy?.of ?? 0, "project")} that would fit none is ${quote(leftBy?.filter.kind ?? "")}`;
    case "no-such-date":
      return `${quote(question.when.impossible ?? "")} is no date`;
    case "no-such-item":
      return numbering ? `the list before has ${plural(numbering.of, "item")}` : "there is no list before";
  }
}

/** What was decided, and why, in one line. */
export function explainDecision(question: Question, found: Found, programme: ProgrammeDays): string {
  if (found.kind === "help") return `Shown: what answers ${question.asks.kind}, without a search`;
  if (found.reason === null) return shown(found);
  return `Refused (${found.reason}): ${whyRefused(found.reason, question, found, programme)}`;
}
