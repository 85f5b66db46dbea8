import { describe, expect, test } from "vitest";
import { createAsking } from "./asking.ts";

const { ask } = createAsking();
const NOTICE = "I speak French and Russian. Here is the answer in French:\n";

describe("A question in English is answered in French, and that is said first", () => {
  test.each([
    ["What is happening in Nice in December?", { asks: "list", kind: "events" }, ["nice"]],
    ["When is the forum of ancient cities?", { asks: "when", kind: "events" }, []],
    ["How many projects in Saint Petersburg?", { asks: "count", kind: "events" }, ["saint-petersbourg"]],
    ["Moscow in the spring", { asks: "list", kind: "events" }, ["moscou"]],
    ["hello", { asks: "talk", kind: "help" }, []],
    ["Who are you?", { asks: "about", kind: "help" }, []],
    ["a skating rink in Grenoble", { kind: "refusal" }, ["grenoble"]],
  ])("“%s”", async (question, expected, places) => {
    const answer = await ask(question);
    expect(answer).toMatchObject({ language: "fr", ...expected });
    expect(answer.understood.places).toEqual(places);
    expect(answer.text.startsWith(NOTICE)).toBe(true);
    if (answer.reply !== null) expect(answer.reply.startsWith(NOTICE)).toBe(true);
  });

  test.each(["week-end à Nice", "le street art", "du thé russe", "French Tech à Nice", "Bonjour"])(
    "French with a word of English is French: “%s”",
    async (question) => {
      expect((await ask(question)).text).not.toContain("I speak");
    },
  );
});
