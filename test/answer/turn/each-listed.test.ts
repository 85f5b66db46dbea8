import { describe, expect, it } from "vitest";
import { createAsking } from "../asking.ts";

const { ask } = createAsking();
const idsOf = async (question: string) => (await ask(question)).events.map(({ id }) => id);

describe("Subjects in a row", () => {
  it.each([
    ["startups, hippisme", ["startups", "hippisme"]],
    ["стартапы и лошади", ["стартапы", "лошади"]],
  ])("find what each of them finds: %s", async (question, subjects) => {
    const found = await idsOf(question);
    for (const subject of subjects) expect(found).toEqual(expect.arrayContaining(await idsOf(subject)));
  });

  it.each([["licornes, dragons"], ["единороги и драконы"]])(
    "find nothing where none of them is there: %s",
    async (question) => {
      expect(await idsOf(question)).toEqual([]);
    },
  );
});
