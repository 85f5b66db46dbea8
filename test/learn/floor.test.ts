import { describe, expect, test } from "vitest";
import { bestFloor, worthOf } from "../../learn/floor.ts";
import type { Scored } from "../../learn/floor.ts";

/** A question that wants a row, or an answer to none, and how relevant the projects of some rows are. */
function question(wanted: number | null, relevances: Record<number, number>, optional: number[] = []): Scored {
  return {
    label: { rows: wanted === null ? [] : [wanted], optional, expect: wanted === null ? "refusal" : "events" },
    projects: Object.entries(relevances).map(([row, relevance]) => ({ rows: [Number(row)], relevance })),
  };
}

describe("A floor", () => {
  const answerable = question(1, { 1: 0.9, 2: 0.5 });
  const unanswerable = question(null, { 1: 0.3 });

  test("is worth F1 and refusals, less a point for a false answer and what a false refusal costs", () => {
    const worth = (floor: number) => worthOf([answerable, unanswerable], floor, 3);
    // Recall 1, precision 1/2: F1 2/3, and a false answer.
    expect(worth(0.2)).toMatchObject({ floor: 0.2, falseAnswers: 1, falseRefusals: 0 });
    expect(worth(0.2).score).toBeCloseTo((2 / 3 - 1) / 2, 12);
    expect(worth(0.6)).toMatchObject({ falseAnswers: 0, falseRefusals: 0, score: 1 });
    // Nothing is found: right for one of them, three points less for the other.
    expect(worth(0.95)).toMatchObject({ falseAnswers: 0, falseRefusals: 1, score: -1 });
  });

  test("is worth as much over the answerable questions as over the others, however many there are", () => {
    const many = [answerable, answerable, answerable, unanswerable];
    expect(worthOf(many, 0.2).score).toBeCloseTo((2 / 3 - 1) / 2, 12);
    expect(worthOf(many, 0.95).score).toBe(0);
  });

  test("is reached by what is just as relevant", () => {
    expect(worthOf([question(1, { 1: 0.5 })], 0.5).score).toBe(1);
  });

  test("takes nothing away for what may be shown, even where nothing must be", () => {
    expect(worthOf([question(1, { 1: 0.9, 2: 0.5 }, [2])], 0.2).score).toBe(1);
    expect(worthOf([question(null, { 1: 0.9 }, [1])], 0.2)).toMatchObject({ falseAnswers: 0, score: 1 });
  });

  test("is chosen where every question is answered right, away from the edges", () => {
    // Both are right from just above 0.5 up to 0.9.
    const best = bestFloor([[answerable, unanswerable]]);
    expect(best.score).toBe(1);
    expect(best.floor).toBeCloseTo(0.7, 1);
  });

  test("is chosen for groups that count equally, however many questions each has", () => {
    // Each of the many is right from 0.2 on, and the one only from 0.6 on.
    const many = Array.from({ length: 9 }, () => question(null, { 1: 0.2 }));
    const best = bestFloor([many, [question(null, { 1: 0.6 })]]);
    expect(best.floor).toBeGreaterThan(0.6);
    expect(best).toMatchObject({ score: 1, falseAnswers: 0 });
  });

  test("is worth nothing over no questions", () => {
    expect(worthOf([], 0.5)).toEqual({ floor: 0.5, score: 0, falseAnswers: 0, falseRefusals: 0 });
  });
});
