import { describe, expect, test } from "vitest";
import { fitProbe } from "../../bench/fit-probe.ts";
import type { ProbeExample } from "../../bench/fit-probe.ts";

/** A question of an author for the only project, or for nothing. */
function asks(author: string, text: string, wanted: boolean): ProbeExample {
  return {
    text,
    author,
    weight: 1,
    vector: text.includes("ours") ? [1, 0] : [0, 1],
    bag: { stems: text.split(" "), subjects: [] },
    projects: [wanted ? 1 : 0],
    isUnanswerable: !wanted,
  };
}

describe("What a probe says of a question that it has not seen", () => {
  const others = ["a", "b", "c", "d"].flatMap((author) => [
    asks(author, `le vin ${author}`, false),
    asks(author, `du vin ${author}`, false),
  ]);
  const readOf = (examples: ProbeExample[], text: string) => fitProbe(examples, [["bears"]]).unseen.get(text);

  test("is what questions of other authors teach", () => {
    const examples = [...others, asks("a", "les ours", true), asks("b", "des ours", true)];
    const [project = 0, unanswerable = 1] = readOf(examples, "les ours") ?? [];
    expect(project).toBeGreaterThan(0.5);
    expect(unanswerable).toBeLessThan(0.5);
  });

  test("is nothing that its author's questions teach", () => {
    const examples = [...others, asks("a", "les ours", true), asks("a", "des ours", true)];
    const [project = 1] = readOf(examples, "les ours") ?? [];
    expect(project).toBeLessThan(0.3);
  });

  test("is nothing that the same text by another author teaches", () => {
    const examples = [...others, asks("a", "les ours", true), asks("b", "les ours", true)];
    const [project = 1] = readOf(examples, "les ours") ?? [];
    expect(project).toBeLessThan(0.3);
  });

  test("is told of every text that has an author", () => {
    const subject: ProbeExample = { ...asks("", "ours blanc", true), author: null };
    const { unseen } = fitProbe([...others, asks("a", "les ours", true), subject], [["bears"]]);
    expect(unseen.size).toBe(9);
    expect(unseen.has("ours blanc")).toBe(false);
  });
});
