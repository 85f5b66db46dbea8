import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../src/language/languages.ts";
import { openAsking } from "../support/asking.ts";
import { hands, withoutMarks } from "./hands.ts";

/** Just below what is told rightly of hands that taught nothing, by language. */
const FLOOR = { fr: 0.9, ru: 0.92 };

describe("What is asked", () => {
  it.each(LANGUAGES)("is told rightly of hands that taught nothing (%s)", async (language) => {
    const asking = await openAsking();
    const measured = hands.filter(({ name }) => name.startsWith("measured-")).flatMap(({ examples }) => examples);
    const own = measured.filter((one) => one.language === language);
    let right = 0;
    for (const { question, asks } of own) {
      const { kinds } = await asking(withoutMarks(question));
      right += Number(kinds[0]?.kind === asks);
    }
    expect(right / own.length).toBeGreaterThanOrEqual(FLOOR[language]);
  });
});
