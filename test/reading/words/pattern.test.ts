import { describe, expect, it } from "vitest";
import { everywhere, matchesIn, word } from "../../../src/reading/words/pattern.ts";

/** More often than a pattern is tried before it is looked at how its matches start. */
const OFTEN = 100;

describe("A pattern of whole words", () => {
  const pattern = word("(?:le |la )?mer|plages?");

  it("finds whole words only, however often it is asked", () => {
    const texts = ["la mer est belle", "les plages", "une plage", "amer", "la mere", "au large", ""];
    const once = [true, true, true, false, false, false, false];
    for (let time = 0; time < OFTEN; time += 1) expect(texts.map((text) => pattern.test(text))).toEqual(once);
  });

  it("tells where, and what", () => {
    for (let time = 0; time < OFTEN; time += 1) {
      expect(pattern.exec("au bord de la mer")).toMatchObject({ 0: "la mer", index: 11 });
      expect("au bord de la mer".search(pattern)).toBe(11);
      expect("au large".search(pattern)).toBe(-1);
      expect("la mer et les plages".replace(pattern, "•")).toBe("• et les plages");
    }
  });

  it("finds all matches", () => {
    for (let time = 0; time < OFTEN; time += 1) {
      expect([...matchesIn("la mer et les plages", pattern)].map(([match]) => match)).toEqual(["la mer", "plages"]);
      expect([...matchesIn("au large", pattern)]).toEqual([]);
      expect("la mer et les plages".replace(everywhere(pattern), "•")).toBe("• et les •");
    }
  });
});
