import { describe, expect, test } from "vitest";
import { foldText } from "../../../src/language/fold.ts";
import { createStem } from "../../../src/language/stem.ts";
import { createWordLists } from "../../../src/language/word-lists.ts";
import { createKindNamed } from "../../../src/retrieval/subjects/event-kind-lookup.ts";

const named = createKindNamed(createWordLists().concepts(), createStem());
const kindOf = (...terms: string[]) => named(terms.map((term) => ({ folded: foldText(term) })));

describe("A kind of happening is asked for by its name", () => {
  test.each([
    ["expos", "exhibition"],
    ["Expositions", "exhibition"],
    ["выставки", "exhibition"],
    ["выставку", "exhibition"],
    ["marchés", "fair"],
    ["ярмарка", "fair"],
    ["conférence", "lecture"],
    ["лекцию", "lecture"],
    ["devenir bénévole", "volunteering"],
    ["стать волонтёром", "volunteering"],
    ["personnes âgées", "seniors"],
    ["пенсионеров", "seniors"],
    ["enfants", "children"],
    ["детей", "children"],
    ["для детей", "children"],
    ["с детьми", "children"],
  ])("“%s”", (name, kind) => {
    expect(kindOf(name)).toBe(kind);
  });

  test("and by several names of one kind", () => {
    expect(kindOf("compétitions", "concours")).toBe("competition");
  });

  test("but not by a part of a name: « cours de russe » is of no kind of courses alone", () => {
    expect(kindOf("cours de russe")).toBeNull();
    expect(kindOf("первая помощь")).toBeNull();
  });

  test("but not beside another word, or the name of another kind, or without any", () => {
    expect(kindOf("exposition", "minéraux")).toBeNull();
    expect(kindOf("concert", "spectacle")).toBeNull();
    expect(kindOf()).toBeNull();
  });

  test("and not by what only some of the kind are called", () => {
    expect(kindOf("tournoi")).toBeNull();
    expect(kindOf("забег")).toBeNull();
  });
});
