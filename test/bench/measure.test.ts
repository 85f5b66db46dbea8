import { describe, expect, test } from "vitest";
import { judge, summarize } from "../../bench/measure.ts";
import type { Judged, Outcome } from "../../bench/measure.ts";
import type { Label } from "../support/questions.ts";

/** A label that wants some rows; more of it by name. */
function wants(rows: number[], more: Partial<Label> = {}): Label {
  return { question: "", rows, optional: [], expect: "events", reason: null, ...more };
}

/** An answer that lists projects: each by its printed row, or by all of them. */
function lists(...projects: (number | number[])[]): Judged {
  const rows = projects.map((project) => (typeof project === "number" ? [project] : project));
  return { kind: "events", reason: null, total: projects.length, projects: rows, twinnings: [] };
}

function refuses(reason: Judged["reason"]): Judged {
  return { kind: "refusal", reason, total: 0, projects: [], twinnings: [] };
}

function shows(twinnings: string[], ...rows: number[]): Judged {
  return { ...lists(...rows), kind: "anniversaries", twinnings };
}

const HELP: Judged = { kind: "help", reason: null, total: 0, projects: [], twinnings: [] };

describe("A list of projects", () => {
  test("is right when it holds what is wanted and nothing else", () => {
    expect(judge(lists(9, 13), wants([13, 9]), "town")).toEqual({
      recall: 1,
      precision: 1,
      firstRight: true,
      falseAnswer: null,
      falseRefusal: false,
      right: true,
      problem: "",
    });
  });

  test("is told what it misses and what it has too much", () => {
    expect(judge(lists(40, 9, 13), wants([9, 13, 21, 33]), "town")).toMatchObject({
      recall: 0.5,
      precision: 2 / 3,
      firstRight: false,
      right: false,
      problem: "missing 21 33, extra 40, first 40",
    });
  });

  test("may hold what is optional, also first, and need not", () => {
    const label = wants([9], { optional: [40] });
    expect(judge(lists(40, 9), label, "town")).toMatchObject({ precision: 1, firstRight: true, right: true });
    expect(judge(lists(9), label, "town").right).toBe(true);
  });

  test("has both rows of a project that is printed twice, whichever is listed", () => {
    expect(judge(lists([70, 11], 9), wants([9, 11, 70]), "town")).toMatchObject({ recall: 1, right: true });
    expect(judge(lists([70, 11]), wants([9, 11, 70]), "town")).toMatchObject({ recall: 2 / 3, problem: "missing 9" });
  });

  test("is a false refusal where nothing is listed though something should be", () => {
    expect(judge(refuses("nothing-close"), wants([9]), "town")).toMatchObject({
      recall: 0,
      precision: 0,
      firstRight: false,
      falseRefusal: true,
      problem: "refusal:nothing-close, missing 9, first undefined",
    });
  });

  test("tells of an item of the list before by that project alone", () => {
    const label = wants([33], { detail: 2 });
    expect(judge(lists(33), label, "conversation").right).toBe(true);
    expect(judge(lists(33, 34), label, "conversation")).toMatchObject({ precision: 0.5, problem: "extra 34" });
  });
});

describe("The first page of a topic", () => {
  const sixRows = wants([1, 2, 3, 4, 5, 6], { optional: [30] });

  test("leaves nothing to recall when its five projects are all right", () => {
    expect(judge(lists(1, 2, 3, 4, 30), sixRows, "topic-month").recall).toBe(1);
  });

  test("is what recall counts otherwise", () => {
    expect(judge(lists(1, 2, 3, 40, 4, 5, 6), sixRows, "topic").recall).toBeCloseTo(4 / 6, 12);
    expect(judge(lists(1, 2, 3, 40, 4, 5, 6), sixRows, "month").recall).toBe(1);
  });

  test("is full of right answers and yet no right answer while something is missing", () => {
    expect(judge(lists(1, 2, 3, 4, 5), sixRows, "topic")).toMatchObject({
      recall: 1,
      right: false,
      problem: "missing 6",
    });
  });
});

describe("The order of a list", () => {
  const label = wants([1, 2, 3, 4, 63], { first: [1, 2], between: [4], last: [63] });

  test("is right with the precise ones first and the last ones last, and the doubtful ones anywhere", () => {
    expect(judge(lists(2, 1, 4, 3, 63), label, "month").right).toBe(true);
    expect(judge(lists(4, 1, 2, 3, 63), label, "month").right).toBe(true);
  });

  test("is wrong with another one among the precise ones, or before a precise one", () => {
    expect(judge(lists(1, 3, 2, 4, 63), label, "month")).toMatchObject({ firstRight: true, problem: "order" });
    expect(judge(lists(3, 1, 2, 4, 63), label, "month")).toMatchObject({
      firstRight: false,
      problem: "first 3, order",
    });
  });

  test("is wrong with one after the last ones", () => {
    expect(judge(lists(1, 2, 4, 63, 3), label, "month")).toMatchObject({ right: false, problem: "order" });
  });

  test("begins with the best where a label names them", () => {
    const best = wants([1, 2], { best: [2] });
    expect(judge(lists(2, 1), best, "form").right).toBe(true);
    expect(judge(lists(1, 2), best, "form")).toMatchObject({ firstRight: false, problem: "first 1" });
  });
});

test("A number that is asked for is right as the label counts, or as it also may be counted", () => {
  const label = wants([1, 2], { count: 3, countAlso: [2] });
  expect(judge(lists(1, 2), label, "count").right).toBe(true);
  expect(judge({ ...lists(1, 2), total: 3 }, label, "count").right).toBe(true);
  expect(judge({ ...lists(1, 2), total: 4 }, label, "count")).toMatchObject({ right: false, problem: "count 4" });
});

describe("A question without an answer", () => {
  const label = wants([], { expect: "refusal", reason: "nothing-close", optional: [40] });

  test("is refused for its reason, or for any where the label leaves it open", () => {
    expect(judge(refuses("nothing-close"), label, "refusal")).toMatchObject({ falseAnswer: false, right: true });
    expect(judge(refuses("other-year"), label, "refusal")).toMatchObject({
      falseAnswer: false,
      right: false,
      problem: "reason other-year",
    });
    expect(judge(refuses("other-year"), { ...label, reason: null }, "refusal").right).toBe(true);
  });

  test("may get what is tolerated, but nothing beside it", () => {
    expect(judge(lists(40), label, "refusal")).toMatchObject({ falseAnswer: false, right: true });
    expect(judge(lists(40, 9), label, "refusal")).toMatchObject({
      falseAnswer: true,
      right: false,
      problem: "answered",
    });
  });

  test("may get help, but no anniversaries", () => {
    expect(judge(HELP, label, "refusal")).toMatchObject({ falseAnswer: false, right: true });
    expect(judge(shows(["dijon/volgograd"]), label, "refusal")).toMatchObject({ falseAnswer: true, right: false });
  });
});

test("A greeting gets help and nothing else", () => {
  const label = wants([], { expect: "help" });
  expect(judge(HELP, label, "smalltalk")).toMatchObject({ right: true, recall: null, falseAnswer: null });
  expect(judge(refuses("empty"), label, "smalltalk")).toMatchObject({ right: false, problem: "refusal" });
});

describe("Anniversaries", () => {
  const label = wants([17], { expect: "anniversaries", twinnings: ["dijon/volgograd"] });

  test("are right with every tie and every row that is wanted, whatever else they show", () => {
    expect(judge(shows(["caen/perm", "dijon/volgograd"], 17, 40), label, "anniversary")).toMatchObject({
      falseRefusal: false,
      right: true,
      problem: "",
    });
    expect(
      judge(shows(["caen/perm"]), wants([], { expect: "anniversaries", twinnings: [] }), "anniversary").right,
    ).toBe(true);
  });

  test("are told which tie and which row is missing", () => {
    expect(judge(shows(["caen/perm"], 40), label, "anniversary").problem).toBe(
      "anniversaries missing dijon/volgograd rows 17",
    );
  });

  test("are not projects alone, and a refusal of them is a false one", () => {
    expect(judge({ ...lists(17), twinnings: ["dijon/volgograd"] }, label, "anniversary").right).toBe(false);
    expect(judge(refuses("nothing-close"), label, "anniversary")).toMatchObject({ falseRefusal: true, right: false });
  });
});

test("Figures are means over the outcomes that know them", () => {
  const outcome = (own: Partial<Outcome>): Outcome => ({
    recall: null,
    precision: null,
    firstRight: null,
    falseAnswer: null,
    falseRefusal: null,
    right: false,
    problem: "",
    ...own,
  });
  const figures = summarize([
    outcome({ recall: 1, firstRight: true, falseRefusal: false, right: true }),
    outcome({ recall: 0.5, firstRight: false, falseRefusal: true }),
    outcome({ falseAnswer: true }),
    outcome({ falseAnswer: false, right: true }),
  ]);
  expect(figures).toEqual({
    questions: 4,
    right: 0.5,
    recall: 0.75,
    precision: Number.NaN,
    firstRight: 0.5,
    falseAnswers: 0.5,
    falseRefusals: 0.5,
  });
});
