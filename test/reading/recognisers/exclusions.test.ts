import { expect, test } from "vitest";
import { question } from "../reader.ts";

test("What is left out is shown as it was typed", () => {
  expect(question("Les expositions, sauf le Théâtre").about.excluded).toEqual([
    { folded: "theatre", typed: "Théâtre", heading: undefined },
  ]);
});
