import type { Unkept } from "../import/plan/imported.ts";
import { problemLines } from "../import/report/report.ts";
import type { Held } from "./gone.ts";
import { nameOfSource } from "./sources.ts";
import type { SourceReport, SyncReport } from "./sync.ts";

/** Most ids named in a list. */
const MOST_NAMED = 8;

function named(ids: readonly string[]): string {
  const rest = ids.length - MOST_NAMED;
  return ids.slice(0, MOST_NAMED).join(", ") + (rest > 0 ? ` and ${rest} more` : "");
}

const HELD: Record<Held, string> = {
  part: "it says itself that it gives one page of several: name an address that gives all of it",
  unreadable: "other events of it could not be read, and they may be among these",
  most: "they are most of what it had to come: if that is meant, take them out with npm run corpus -- sync --take-out",
};

/** The result for a source in one line, with the shortened address. */
export function sourceLine(report: SourceReport): string {
  const name = nameOfSource(report.address);
  switch (report.outcome) {
    case "same":
      return `${name}: nothing is new.`;
    case "waits":
      return `${name}: its server asks to be left alone until ${report.until.toISOString()}.`;
    case "failed":
      return `${name} ${report.problem}. Its events stay as they are.`;
    case "taken": {
      const { plan, withdrawn } = report;
      const numbers = [`${plan.added.length} new`, `${plan.changed.length} changed`, `${withdrawn.length} gone`];
      return `${name}: ${numbers.join(", ")}, ${plan.unchanged} as they were.`;
    }
  }
}

const unkeptLine = ({ field, events }: Unkept) => `    ${field}: ${events}`;

function detailsOf(report: SourceReport): string[] {
  if (report.outcome === "failed") return [...report.details];
  if (report.outcome !== "taken") return [];
  const { plan, withdrawn, held } = report;
  const errors = problemLines(plan.problems.filter(({ kind }) => kind === "error"));
  const notes = problemLines(plan.problems.filter(({ kind }) => kind === "note"));
  return [
    ...(plan.added.length > 0 ? [`  New: ${named(plan.added)}`] : []),
    ...plan.changed.map(({ id, fields }) => `  Changed: ${id} (${fields.join(", ")})`).slice(0, MOST_NAMED),
    ...(plan.changed.length > MOST_NAMED ? [`  Changed: ${plan.changed.length - MOST_NAMED} more`] : []),
    ...(withdrawn.length > 0 ? [`  Gone, and taken out: ${named(withdrawn)}`] : []),
    ...(held ? [`  No longer there, and kept: ${named(held.ids)}`, `    → ${HELD[held.because]}`] : []),
    ...plan.kept.map(({ id, fields }) => `  Corrected by hand, and so kept: ${id} (${fields.join(", ")})`),
    ...(errors.length > 0 ? ["  Left out:", ...errors.map((line) => `  ${line}`)] : []),
    ...(notes.length > 0 ? ["  Taken otherwise than it stands there:", ...notes.map((line) => `  ${line}`)] : []),
    ...(plan.unkept.length > 0
      ? ["  Not kept, with the number of events that have it:", ...plan.unkept.map(unkeptLine)]
      : []),
  ];
}

/** The report of a sync, for people. */
export function syncLines({ sources }: SyncReport): string[] {
  return sources.flatMap((report) => [sourceLine(report), ...detailsOf(report)]);
}
