import type { Answer } from "../src/answer/answer.ts";
import type { Label } from "../test/support/questions.ts";

/** What one answer got right, by its label. */
export interface Outcome {
  /** Share of the expected rows that are listed (of a topic: among the first five, if these do not hold right answers alone). */
  recall: number | null;
  /** Share of the listed projects that are expected or tolerated. */
  precision: number | null;
  firstRight: boolean | null;
  /** Something was listed though nothing should be. */
  falseAnswer: boolean | null;
  /** Nothing was listed though something should be. */
  falseRefusal: boolean | null;
  /** All that the label says holds. */
  right: boolean;
  problem: string;
}

/** What of an answer is judged: its kind, reason, and the printed rows of each project, best first. */
export type Judged = Pick<Answer, "kind" | "reason" | "total"> & {
  projects: readonly (readonly number[])[];
  twinnings: readonly string[];
};

export function judgedOf(answer: Answer, rowOf: (eventId: string) => number): Judged {
  return {
    kind: answer.kind,
    reason: answer.reason,
    total: answer.total,
    projects: answer.events.map((event) => [event.source.row, ...event.sameAs.map((other) => rowOf(other.id))]),
    twinnings: answer.twinnings.map((twinning) => twinning.places.join("/")),
  };
}

const TOPIC_DEPTH = 5;

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

/** Whether the groups of a label stand in order: precise ones, then others, then the last ones. */
function inOrder(projects: Judged["projects"], { rows, first, between, last }: Label): boolean {
  if (!first && !last) return true;
  const groupOf = (project: readonly number[]): number | null => {
    if (project.some((row) => between?.includes(row))) return null;
    if (project.some((row) => first?.includes(row))) return 0;
    if (project.some((row) => last?.includes(row))) return 2;
    return project.some((row) => rows.includes(row)) ? 1 : null;
  };
  const groups = projects.map(groupOf).filter((group) => group !== null);
  return groups.every((group, index) => index === 0 || group >= (groups[index - 1] ?? 0));
}

/** Compares an answer with its label. */
export function judge(answer: Judged, label: Label, kind: string): Outcome {
  const listed = answer.projects;
  const tolerated = new Set([...label.rows, ...label.optional]);
  const isTolerated = (project: readonly number[]) => project.some((row) => tolerated.has(row));
  const none: Outcome = {
    recall: null,
    precision: null,
    firstRight: null,
    falseAnswer: null,
    falseRefusal: null,
    right: false,
    problem: "",
  };
  if (label.expect === "refusal") {
    const falseAnswer =
      answer.kind !== "refusal" && answer.kind !== "help" && (listed.length === 0 || !listed.every(isTolerated));
    const wrongReason = label.reason !== null && answer.kind === "refusal" && answer.reason !== label.reason;
    return {
      ...none,
      falseAnswer,
      right: !falseAnswer && !wrongReason,
      problem: falseAnswer ? "answered" : wrongReason ? `reason ${answer.reason ?? ""}` : "",
    };
  }
  if (label.expect === "help") {
    return { ...none, right: answer.kind === "help", problem: answer.kind };
  }
  if (label.expect === "anniversaries") {
    const missing = (label.twinnings ?? []).filter((tie) => !answer.twinnings.includes(tie));
    const rowsMissing = label.rows.filter((row) => !listed.some((project) => project.includes(row)));
    const right = answer.kind === "anniversaries" && missing.length === 0 && rowsMissing.length === 0;
    return {
      ...none,
      falseRefusal: answer.kind === "refusal",
      right,
      problem: right ? "" : `${answer.kind} missing ${missing.join(" ")} rows ${rowsMissing.join(" ")}`,
    };
  }
  const foundIn = (projects: Judged["projects"]) =>
    label.rows.filter((row) => projects.some((project) => project.includes(row)));
  const found = foundIn(listed);
  const firstFive = listed.slice(0, TOPIC_DEPTH);
  // A page full of right answers leaves nothing to recall on it.
  const isFull = firstFive.length === TOPIC_DEPTH && firstFive.every(isTolerated);
  const shareOf = (rows: readonly number[]) => (label.rows.length === 0 ? 1 : rows.length / label.rows.length);
  const recall = !kind.startsWith("topic") ? shareOf(found) : isFull ? 1 : shareOf(foundIn(firstFive));
  const precision = listed.length === 0 ? 0 : listed.filter(isTolerated).length / listed.length;
  const acceptable =
    label.best ?? (label.first && label.first.length > 0 ? [...label.first, ...(label.between ?? [])] : [...tolerated]);
  const firstRight = listed[0]?.some((row) => acceptable.includes(row)) ?? false;
  const ordered = inOrder(listed, label);
  const counted = label.count === undefined || [label.count, ...(label.countAlso ?? [])].includes(answer.total);
  const missing = label.rows.filter((row) => !found.includes(row));
  const extra = listed.filter((project) => !isTolerated(project)).map((project) => project[0]);
  const right = found.length === label.rows.length && precision === 1 && firstRight && ordered && counted;
  return {
    ...none,
    recall,
    precision,
    firstRight,
    falseRefusal: answer.kind === "refusal",
    right,
    problem: right
      ? ""
      : [
          answer.kind === "events" ? "" : answer.kind + (answer.reason ? `:${answer.reason}` : ""),
          missing.length > 0 ? `missing ${missing.join(" ")}` : "",
          extra.length > 0 ? `extra ${extra.join(" ")}` : "",
          firstRight ? "" : `first ${String(listed[0]?.[0])}`,
          ordered ? "" : "order",
          counted ? "" : `count ${answer.total}`,
        ]
          .filter((part) => part !== "")
          .join(", "),
  };
}

export interface Summary {
  questions: number;
  right: number;
  recall: number;
  precision: number;
  firstRight: number;
  falseAnswers: number;
  falseRefusals: number;
}

/** Means over outcomes; a figure over nothing is NaN. */
export function summarize(outcomes: readonly Outcome[]): Summary {
  const mean = (pick: (outcome: Outcome) => number | boolean | null) => {
    const values = outcomes.map(pick).filter((value) => value !== null);
    return values.length === 0 ? Number.NaN : average(values.map(Number));
  };
  return {
    questions: outcomes.length,
    right: mean((outcome) => outcome.right),
    recall: mean((outcome) => outcome.recall),
    precision: mean((outcome) => outcome.precision),
    firstRight: mean((outcome) => outcome.firstRight),
    falseAnswers: mean((outcome) => outcome.falseAnswer),
    falseRefusals: mean((outcome) => outcome.falseRefusal),
  };
}
