import { describe, expect, test } from "vitest";
import { fitWeighing, fitWeights, weighAll } from "../../learn/calibrate.ts";
import type { Weighed } from "../../learn/calibrate.ts";
import { assembledFor } from "../support/assembled.ts";
import type { Brain } from "../../src/answer/brain/brain.ts";
import { MEANING } from "../../src/retrieval/evidence/evidence.ts";
import { relevanceOf } from "../../src/retrieval/evidence/judge.ts";
import { evidence } from "../retrieval/evidence-sketch.ts";
import { label } from "./label.ts";

describe("How evidence is weighed is fitted", () => {
  /** Twelve questions whose words tell which project is meant, while meaning says the same of both; and two to be refused. */
  const similarities = [0.7, 0.8, 0.9];
  const answerable = Array.from({ length: 12 }, (_, index): Weighed => {
    const similarity = similarities[index % 3] ?? 0;
    return {
      question: label(`question ${String(index)}`, { rows: [1] }),
      way: "words",
      isSecond: false,
      isDoubled: false,
      share: 1,
      projects: [
        { rows: [1], evidence: evidence({ coverage: 1, similarityLag: similarity }) },
        { rows: [2], evidence: evidence({ coverage: 0.2, similarityLag: similarity }) },
      ],
    };
  });
  const refused = [0.7, 0.9].map((similarity): Weighed => ({
    question: label(`refused ${String(similarity)}`, { expect: "refusal", reason: "nothing-close" }),
    way: "words",
    isSecond: false,
    isDoubled: false,
    share: 1,
    projects: [{ rows: [3], evidence: evidence({ coverage: 0.1, similarityLag: similarity }) }],
  }));
  /** Four parts, each with three questions that have an answer and one that is refused or none. */
  const inFour = (questions: readonly Weighed[]) =>
    [0, 1, 2, 3].map((part) => questions.filter((_, index) => index % 4 === part));
  const fitted = fitWeighing([inFour([...answerable, ...refused, ...refused])], ["coverage", "similarityLag"]);

  test("what tells the projects that are meant from others gets weight, what does not gets hardly any", () => {
    expect(fitted.weights.coverage).toBeGreaterThan(1);
    expect(Math.abs(fitted.weights.similarityLag ?? 0)).toBeLessThan((fitted.weights.coverage ?? 0) / 10);
  });

  test("what a source does not give stays without", () => {
    expect(Object.keys(fitted.weights)).toEqual(["coverage", "similarityLag"]);
  });

  test("the floor lies between what is meant and what is not", () => {
    expect(relevanceOf(evidence({ coverage: 1, similarityLag: 0.8 }), fitted)).toBeGreaterThan(fitted.floor);
    expect(relevanceOf(evidence({ coverage: 0.2, similarityLag: 0.8 }), fitted)).toBeLessThan(fitted.floor);
    expect(fitted.worth).toMatchObject({ floor: fitted.floor, score: 1, falseAnswers: 0, falseRefusals: 0 });
  });

  test("what may be shown is no example of what is not meant", () => {
    const optional = answerable.map((one): Weighed => ({
      ...one,
      question: { ...one.question, optional: [2] },
      projects: one.projects.toReversed(),
    }));
    const names = ["coverage", "similarityLag"] as const;
    const mayBe = fitWeights([...optional, ...refused], names);
    const relevance = relevanceOf(evidence({ coverage: 0.2, similarityLag: 0.8 }), mayBe);
    const strict = fitWeights([...answerable, ...refused], names);
    expect(relevance).toBeGreaterThan(relevanceOf(evidence({ coverage: 0.2, similarityLag: 0.8 }), strict));
  });
});

describe("The evidence of labelled questions is gathered", () => {
  const gather = async (...questions: Parameters<typeof label>[]) => {
    const assembled = (await assembledFor()).withMeaning({ dense: null });
    const nothing = Promise.resolve();
    const none = { model: null, embedder: null, passages: [], settled: nothing, dispose: () => nothing };
    const own = { behind: assembled, ...none };
    const brain: Brain = { ...assembled, ...own };
    return weighAll(
      brain,
      questions.map((written) => label(...written)),
      { sources: "words", ways: ["words", "list"], isLeftOut: () => false },
    );
  };

  test("for every project, twice for those that have an answer: once as if some words were unknown", async () => {
    const weighed = await gather(["Où voir de la dentelle ?", { rows: [7] }]);
    expect(weighed.map(({ way, isSecond, projects }) => [way, isSecond, projects.length])).toEqual([
      ["words", false, 77],
      ["words", false, 77],
    ]);
    const lace = weighed[0]?.projects.find(({ rows }) => rows.includes(7));
    expect(lace?.evidence).toMatchObject({ coverage: 1, told: 1 });
  });

  test("with both printings of a project, and nothing of what words alone do not tell", async () => {
    const [weighed] = await gather(["des chantiers", { rows: [11, 70] }]);
    expect(weighed?.projects.filter(({ rows }) => rows.includes(70)).map(({ rows }) => rows)).toEqual([
      [11, 70],
      [11, 70],
    ]);
    for (const { evidence: own } of weighed?.projects ?? []) {
      for (const name of MEANING) expect(own[name]).toBe(0);
    }
  });

  test("not where something else decides: structure alone, a date, a place, or that no projects are asked for", async () => {
    expect(
      await gather(
        ["Que se passe-t-il à Nice ?", { kind: "place", rows: [21] }],
        ["de la dentelle le 31 février", { expect: "refusal", reason: "no-such-date" }],
        ["de la dentelle à Tokyo", { expect: "refusal", reason: "unknown-place" }],
        ["Aide", { expect: "help" }],
        ["les jumelages qui fêtent 50 ans", { expect: "anniversaries" }],
      ),
    ).toEqual([]);
  });
});
