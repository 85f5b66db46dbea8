import { expect, test } from "vitest";
import { oneOf } from "../../bench/flags.ts";

test("A flag takes one of its words and says which they are when it gets another", () => {
  expect(oneOf("--part", "held-out", ["development", "held-out"])).toBe("held-out");
  expect(() => oneOf("--part", "heldout", ["development", "held-out"])).toThrow(
    '--part wants development or held-out, and got "heldout".',
  );
});
