import type { Asks, Scope } from "../../reading/asks.ts";
import type { About, Question, Term, When, Where } from "../../reading/question.ts";
import { days, quote, quoteAll } from "./wording.ts";

/** The kind of answer asked for, with its details. */
function told({ kind, ...details }: Asks): string {
  const shown = Object.values<unknown>(details).flatMap((detail) =>
    typeof detail === "object" && detail !== null ? (Object.values(detail) as unknown[]) : [detail],
  );
  const said = shown.filter((detail) => detail !== null && detail !== undefined);
  return said.length > 0 ? `${kind} (${said.map(String).join(", ")})` : kind;
}

function askedOf(scope: Scope): string {
  switch (scope.kind) {
    case "ties": {
      const details = [scope.years === null ? [] : `${scope.years} years`, scope.only ?? []].flat();
      return details.length > 0 ? ` of ties (${details.join(", ")})` : " of ties";
    }
    case "item":
      return ` of item ${scope.item} of the list before`;
    case "more":
      return scope.from === undefined ? " of more of the list before" : ` of the list before, from item ${scope.from}`;
    case "all":
      return " of everything";
    default:
      return "";
  }
}

/** A part of the line, or nothing where there is nothing to say. */
function part(name: string, values: string): string[] {
  return values === "" ? [] : [`${name} ${values}`];
}

function where({ places, near, excluded, unknown, corrected }: Where): string[] {
  return [
    ...part("places", places.map((id) => (near.includes(id) ? `${id} (near it)` : id)).join(", ")),
    ...part("without", excluded.join(", ")),
    ...part("unknown place", quoteAll(unknown)),
    ...part("corrected", corrected.map(({ from, to }) => `${quote(from)} to ${quote(to)}`).join(", ")),
  ];
}

const WEEKDAY_NAMES = ["Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday"];

function when({ ranges, daytime, after, weekdays, edge, excluded, impossible }: When): string[] {
  return [
    ...part("days", days(ranges)),
    ...part("time of day", daytime ?? ""),
    ...part("after", after ?? ""),
    ...part("days of the week", weekdays.map((day) => WEEKDAY_NAMES[day] ?? "").join(", ")),
    ...part("only what has its", edge ?? ""),
    ...part("without", days(excluded)),
    ...part("no such date", impossible === null ? "" : quote(impossible)),
  ];
}

function term({ typed, isKnown, isNarrowed, isBackground, isAlternative }: Term): string {
  const marks = [
    isKnown ? "known" : "unknown",
    isBackground ? "background" : [],
    isNarrowed ? "narrowed" : [],
    isAlternative ? "or the one before" : [],
  ].flat();
  return `${quote(typed)} (${marks.join(", ")})`;
}

function about({ headings, headingWords, asksForHeading, terms, excluded, isOpen }: About): string[] {
  const words = headingWords.length > 0 ? ` by ${quoteAll(headingWords)}` : "";
  return [
    ...part("headings", headings.length === 0 ? "" : headings.join(", ") + words),
    ...(asksForHeading ? ["the heading as it is printed"] : []),
    ...part("terms", terms.map(term).join(", ")),
    ...part("without", quoteAll(excluded.map(({ typed }) => typed))),
    ...(isOpen ? ["for anything at all"] : []),
  ];
}

/** What was read of a question, in one line. */
export function explainReading(question: Question): string {
  const named = [...where(question.where), ...when(question.when), ...about(question.about)];
  return [
    `Read: ${quote(question.typed)}; asks ${told(question.asks)}${askedOf(question.scope)}; language ${question.language}`,
    ...(named.length > 0 ? named : ["nothing is named"]),
  ].join("; ");
}
