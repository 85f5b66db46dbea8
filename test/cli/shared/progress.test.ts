import { describe, expect, test } from "vitest";
import { createProgress } from "../../../src/cli/shared/progress.ts";

function linesOf(steps: readonly (readonly [done: number, total: number])[]): string[] {
  const lines: string[] = [];
  const onProgress = createProgress({ bar: false, write: (line) => lines.push(line) });
  for (const [done, total] of steps) onProgress(done, total);
  return lines;
}

describe("Progress of the index where there is no terminal", () => {
  test("is a line with every tenth, and a last one", () => {
    const steps = Array.from({ length: 155 }, (_, index) => [index * 2, 308] as const);
    expect(linesOf(steps)).toEqual([
      "Building the index: 32 of 308 passages.",
      "Building the index: 62 of 308 passages.",
      "Building the index: 94 of 308 passages.",
      "Building the index: 124 of 308 passages.",
      "Building the index: 154 of 308 passages.",
      "Building the index: 186 of 308 passages.",
      "Building the index: 216 of 308 passages.",
      "Building the index: 248 of 308 passages.",
      "Building the index: 278 of 308 passages.",
      "Building the index: 308 of 308 passages.",
    ]);
  });

  test("is one line when all is done at once, and none when there is nothing to do", () => {
    expect(
      linesOf([
        [0, 4],
        [4, 4],
      ]),
    ).toEqual(["Building the index: 4 of 4 passages."]);
    expect(
      linesOf([
        [0, 0],
        [0, 0],
      ]),
    ).toEqual([]);
  });
});
