import type { Problem } from "../plan/imported.ts";
import type { ImportPlan } from "../plan/plan.ts";

/** Most examples named for one cause. */
const MOST_EXAMPLES = 8;
const LONGEST_VALUE = 60;

function shortened(value: string): string {
  const line = value.replace(/\s+/gu, " ").trim();
  return line.length > LONGEST_VALUE ? `${line.slice(0, LONGEST_VALUE)}…` : line;
}

/** Joins items in one line; names the first few and counts the rest. */
function listed(items: readonly string[]): string {
  const rest = items.length - MOST_EXAMPLES;
  return items.slice(0, MOST_EXAMPLES).join(", ") + (rest > 0 ? ` and ${rest} more` : "");
}

/** Problems grouped by cause, with their places and advice. */
export function problemLines(problems: readonly Problem[]): string[] {
  const groups = new Map<string, Problem[]>();
  for (const one of problems) {
    const cause = `${one.field ?? "the entry"} ${one.problem}`;
    groups.set(cause, [...(groups.get(cause) ?? []), one]);
  }
  return [...groups].flatMap(([cause, group]) => {
    const places = group.map(({ where, value }) =>
      value === undefined || value === "" ? where : `${where} "${shortened(value)}"`,
    );
    const advice = [...new Set(group.map((problem) => problem.advice))];
    return [`  ${cause}: ${listed(places)}`, ...advice.slice(0, 2).map((line) => `    → ${line}`)];
  });
}

const count = (number: number, noun: string) => `${number} ${noun}${number === 1 ? "" : "s"}`;

function section(title: string, lines: readonly string[]): string[] {
  return lines.length === 0 ? [] : ["", title, ...lines];
}

/** Most doubtful headings that are listed. */
const MOST_DOUBTFUL = 40;

/** The report of a successful import. */
export function reportLines(plan: ImportPlan, folder: string): string[] {
  const { added, changed, kept, gone, removed, unchanged, places, headings, doubtful, problems, unkept } = plan;
  const [errors, notes] = [
    problems.filter(({ kind }) => kind === "error"),
    problems.filter(({ kind }) => kind === "note"),
  ];
  const told = ({ id, fields }: ImportPlan["kept"][number]) => `  ${id}: ${fields.join(", ")}`;
  return [
    `${folder}: ${count(added.length, "event")} added, ${changed.length} changed, ${unchanged} unchanged.`,
    ...(plan.files.programme && !plan.files.programme.title
      ? ["It has no title yet: write one into programme.json."]
      : []),
    ...section("Left out:", problemLines(errors)),
    ...section("Taken otherwise than it stands in the file:", problemLines(notes)),
    ...section(
      "Not kept, with the number of events that have it; write it into the description if people ask for it:",
      unkept.map(({ field, events }) => `  ${field}: ${events}`),
    ),
    ...section("Changed:", changed.map(told)),
    ...section("Corrected by hand, and so kept although the file says otherwise now:", kept.map(told)),
    ...section(
      "Taken out of events.json by hand, and so left out:",
      removed.map((title) => `  ${title}`),
    ),
    ...section(
      "No longer in the file; still in events.json, take them out by hand if they are off:",
      gone.map((id) => `  ${id}`),
    ),
    ...section(
      "Places added; please look at these forms in places.json:",
      places.map(({ entry, review }) => `  ${entry.id}${review.length === 0 ? "" : `: ${review.join("; ")}`}`),
    ),
    ...section(
      "Headings added to programme.json; please look at their names, and give their words in both languages:",
      headings.map(
        ({ entry, isUsual }) =>
          `  ${entry.id}${isUsual ? "" : `: ${entry.name.fr ?? entry.name.ru ?? ""}, not among the usual ones`}`,
      ),
    ),
    ...section(
      `Sorted under headings by what they say; of these ${count(doubtful.length, "event")} it is doubtful, look at them in events.json if headings matter:`,
      doubtful.slice(0, MOST_DOUBTFUL).map(({ title, heading }) => `  ${heading}: ${title}`),
    ),
  ];
}

/** The report when nothing was changed. */
export function refusalLines(problems: readonly Problem[], total: number, isStrict: boolean): string[] {
  const errors = problems.filter(({ kind }) => kind === "error");
  return [
    `Nothing was changed: ${count(errors.length, "problem")} in ${count(total, "event")}.`,
    ...problemLines(errors),
    "",
    `Correct the file and import it again${isStrict ? ", or leave --strict out to do without these events" : ""}.`,
  ];
}
