import type { Answer } from "../src/answer/answer.ts";
import type { Projects } from "../src/retrieval/projects.ts";
import type { Label } from "../test/support/questions.ts";

/** The judged answer to one question. */
export interface Outcome {
  /**
   * Share of the expected rows that are listed. For a topic, only the first page counts; the recall is 1 when that page
   * is full of right answers.
   */
  recall: number | null;
  /** Share of the listed projects that are expected or tolerated. */
  precision: number | null;
  firstRight: boolean | null;
  /** Something was listed, but nothing should be. */
  falseAnswer: boolean | null;
  /** Nothing was listed, but something should be. */
  falseRefusal: boolean | null;
  /** Everything in the label is fulfilled. */
  right: boolean;
  problem: string;
}

/** The judged parts of an answer: kind, reason, and the printed rows of each project, best first. */
export type Judged = Pick<Answer, "kind" | "reason" | "total"> & {
  projects: readonly (readonly number[])[];
  twinnings: readonly string[];
};

/** Extracts the judged parts of an answer. */
export function judgedOf(answer: Answer, projects: Pick<Projects, "event">): Judged {
  const rowOf = (id: string) => projects.event(id)?.source.row ?? 0;
  return {
    kind: answer.kind,
    reason: answer.reason,
    total: answer.total,
    projects: answer.events.map((event) => [event.source.row, ...event.sameAs.map((other) => rowOf(other.id))]),
    twinnings: answer.twinnings.map((twinning) => twinning.places.join("/")),
  };
}

/** For a topic, only this many projects (the first page) are judged. */
const TOPIC_DEPTH = 5;

function average(values: readonly number[]): number {
  return values.reduce((sum, value) => sum + value, 0) / Math.max(1, values.length);
}

/** Whether the groups of a label are in order: `first`, then the others, then `last`. */
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

/** An outcome before anything is judged. */
const NOTHING: Outcome = {
  recall: null,
  precision: null,
  firstRight: null,
  falseAnswer: null,
  falseRefusal: null,
  right: false,
  problem: "",
};

/** Builds the test whether a label wants or allows a project. */
function toleratedBy(label: Label): (project: readonly number[]) => boolean {
  const tolerated = new Set([...label.rows, ...label.optional]);
  return (project) => project.some((row) => tolerated.has(row));
}

/** Help counts as a refusal, and so does a list with only tolerated projects. */
function judgeRefusal({ kind, reason, projects }: Judged, label: Label): Outcome {
  const isHonest = kind === "refusal" || kind === "help";
  const falseAnswer = !isHonest && (projects.length === 0 || !projects.every(toleratedBy(label)));
  const wrongReason = label.reason !== null && kind === "refusal" && reason !== label.reason;
  return {
    ...NOTHING,
    falseAnswer,
    right: !falseAnswer && !wrongReason,
    problem: falseAnswer ? "answered" : wrongReason ? `reason ${reason ?? ""}` : "",
  };
}

/** All ties and rows of the label are required; further ones do no harm. */
function judgeAnniversaries({ kind, projects, twinnings }: Judged, label: Label): Outcome {
  const missing = (label.twinnings ?? []).filter((tie) => !twinnings.includes(tie));
  const rowsMissing = label.rows.filter((row) => !projects.some((project) => project.includes(row)));
  const right = kind === "anniversaries" && missing.length === 0 && rowsMissing.length === 0;
  return {
    ...NOTHING,
    falseRefusal: kind === "refusal",
    right,
    problem: right ? "" : `${kind} missing ${missing.join(" ")} rows ${rowsMissing.join(" ")}`,
  };
}

/** Which of the rows are printings of one of the projects. */
function foundIn(projects: Judged["projects"], rows: readonly number[]): number[] {
  return rows.filter((row) => projects.some((project) => project.includes(row)));
}

/** Whether a project may come first. */
function isFirst(project: readonly number[], label: Label): boolean {
  const precise = label.first?.length ? [...label.first, ...(label.between ?? [])] : undefined;
  const acceptable = label.best ?? precise ?? [...label.rows, ...label.optional];
  return project.some((row) => acceptable.includes(row));
}

/** An answer is right when it lists everything required and nothing else, in the order and number of the label. */
function judgeEvents({ kind, reason, total, projects }: Judged, label: Label, isTopic: boolean): Outcome {
  const isTolerated = toleratedBy(label);
  const found = foundIn(projects, label.rows);
  const firstFive = projects.slice(0, TOPIC_DEPTH);
  // A page full of right answers has no room for more, so its recall is complete.
  const isFull = firstFive.length === TOPIC_DEPTH && firstFive.every(isTolerated);
  const shareOf = (rows: readonly number[]) => (label.rows.length === 0 ? 1 : rows.length / label.rows.length);
  const recall = !isTopic ? shareOf(found) : isFull ? 1 : shareOf(foundIn(firstFive, label.rows));
  const precision = projects.length === 0 ? 0 : projects.filter(isTolerated).length / projects.length;
  const [first] = projects;
  const firstRight = first !== undefined && isFirst(first, label);
  const ordered = inOrder(projects, label);
  const counted = label.count === undefined || [label.count, ...(label.countAlso ?? [])].includes(total);
  const missing = label.rows.filter((row) => !found.includes(row));
  const extra = projects.filter((project) => !isTolerated(project)).map((project) => project[0]);
  const right = missing.length === 0 && precision === 1 && firstRight && ordered && counted;
  const problems = [
    kind === "events" ? "" : kind + (reason ? `:${reason}` : ""),
    missing.length > 0 ? `missing ${missing.join(" ")}` : "",
    extra.length > 0 ? `extra ${extra.join(" ")}` : "",
    firstRight ? "" : `first ${String(first?.[0])}`,
    ordered ? "" : "order",
    counted ? "" : `count ${total}`,
  ];
  return {
    ...NOTHING,
    recall,
    precision,
    firstRight,
    falseRefusal: kind === "refusal",
    right,
    problem: right ? "" : problems.filter((problem) => problem !== "").join(", "),
  };
}

/**
 * Compares an answer with its label.
 * @param kind of the question, such as `topic-month`; the recall of a topic is that of the first page
 */
export function judge(answer: Judged, label: Label, kind: string): Outcome {
  switch (label.expect) {
    case "refusal":
      return judgeRefusal(answer, label);
    case "help":
      return { ...NOTHING, right: answer.kind === "help", problem: answer.kind };
    case "anniversaries":
      return judgeAnniversaries(answer, label);
    case "events":
      return judgeEvents(answer, label, kind.startsWith("topic"));
  }
}

/** Means over outcomes, and their number. */
export interface Summary {
  questions: number;
  right: number;
  recall: number;
  precision: number;
  firstRight: number;
  falseAnswers: number;
  falseRefusals: number;
}

/** Computes means over outcomes; NaN if there are none. */
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
