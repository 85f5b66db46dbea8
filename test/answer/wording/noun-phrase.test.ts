import { describe, expect, test } from "vitest";
import { nounPhraseOf } from "../../../src/answer/wording/noun-phrase.ts";

const of = (typed: string, ...terms: string[]) =>
  nounPhraseOf(
    typed,
    terms.map((folded) => ({ folded })),
  );

describe("What a French question is about", () => {
  test("is quoted as the noun phrase that stands there", () => {
    expect(of("Y a-t-il un cours de poterie à Nice ?", "cours", "poterie")).toBe("cours de poterie");
    expect(of("de la dentelle à Nice", "dentelle")).toBe("dentelle");
    expect(of("chorale enfants", "chorale", "enfants")).toBe("chorale enfants");
    expect(of("je cherche un cours de plongée sous-marine", "cours", "plongee", "marine")).toBe(
      "cours de plongée sous-marine",
    );
    expect(of("Bonjour, curling à Nice ?", "curling")).toBe("curling");
    expect(of("Des ateliers d’écriture ?", "ateliers", "ecriture")).toBe("ateliers d’écriture");
  });

  test("is not quoted where its words stand apart or behind a verb", () => {
    expect(of("je veux nager", "nager")).toBeNull();
    expect(of("réparer mon vélo qui grince", "velo", "grince")).toBeNull();
    expect(of("Je pars de chez moi, un concert ?", "chez moi", "concert")).toBeNull();
  });

  test("is no sentence, and nothing where nothing is named", () => {
    expect(of("concert et bal et danse et théâtre", "concert", "bal", "danse", "theatre")).toBeNull();
    expect(of("Que faire ?")).toBeNull();
  });
});
