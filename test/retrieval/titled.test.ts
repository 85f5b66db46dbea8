import { describe, expect, it } from "vitest";
import type { ProgrammeEvent } from "../../src/corpus/schema.ts";
import { createFindTitled } from "../../src/retrieval/titled.ts";

const event = (id: string, fr: string, ru = fr) => ({ id, title: { fr, ru } }) as ProgrammeEvent;
const findTitled = createFindTitled([
  event("choir", "Chœur d’été : concert à Niort", "Летний хор: концерт в Ниоре"),
  event("again", "Chœur d’été : concert à Niort"),
  event("short", "Brocante"),
]);
const idsOf = (typed: string) => findTitled(typed).map(({ id }) => id);

describe("Finding events by their whole title", () => {
  it("finds all of that title, in either language and whatever parts its words", () => {
    expect(idsOf("choeur d'ete concert a niort")).toEqual(["choir", "again"]);
    expect(idsOf("«Летний хор: концерт в Ниоре»?")).toEqual(["choir"]);
  });

  it("finds nothing by a part of a title, and nothing by a title of one word", () => {
    expect(idsOf("Chœur d’été")).toEqual([]);
    expect(idsOf("Brocante")).toEqual([]);
  });
});
