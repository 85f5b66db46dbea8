import { describe, expect, it } from "vitest";
import type { ProgrammeEvent } from "../../../src/corpus/schema.ts";
import { createFindTitled } from "../../../src/retrieval/words/title-lookup.ts";

const event = (id: string, fr: string, ru = fr) => ({ id, title: { fr, ru } }) as ProgrammeEvent;
const findTitled = createFindTitled([
  event("choir", "Chœur d’été : concert à Niort", "Летний хор: концерт в Ниоре"),
  event("again", "Chœur d’été : concert à Niort"),
  event("short", "Brocante"),
  event("river", "Kazan : projet « Kazanka », conférences"),
]);
const idsOf = (typed: string, by: "whole" | "quoted" = "whole") => findTitled[by](typed).map(({ id }) => id);

describe("Finding events by their whole title", () => {
  it("finds all of that title, in either language and whatever parts its words", () => {
    expect(idsOf("choeur d'ete concert a niort")).toEqual(["choir", "again"]);
    expect(idsOf("«Летний хор: концерт в Ниоре»?")).toEqual(["choir"]);
  });

  it("finds all whose title, or a name in quotation marks in it, is quoted", () => {
    expect(idsOf("quand commence le projet « Kazanka » ?", "quoted")).toEqual(["river"]);
    expect(idsOf('c\'est où, "brocante" ?', "quoted")).toEqual(["short"]);
    expect(idsOf("et « Kazan » ?", "quoted")).toEqual([]);
  });

  it("finds nothing by a part of a title, and nothing by a title of one word", () => {
    expect(idsOf("Chœur d’été")).toEqual([]);
    expect(idsOf("Brocante")).toEqual([]);
  });
});
