import { expect, test } from "vitest";
import { judgeReply } from "../../bench/measure-replies.ts";
import type { ReplyLabel } from "../support/questions.ts";

const ANSWER = {
  asks: "when",
  reply: "Le projet « Forum » est prévu du 21 au 25 septembre 2021.",
  text: "",
  kind: "events",
  events: [],
} as const;
const LABEL: ReplyLabel = { asks: "when", question: "Quand ?", facts: [["21 au 25 SEPTEMBRE", "fin septembre"]] };

test("An answer is right that says one of each group of facts, whatever its capitals and spaces", () => {
  expect(judgeReply({ ...ANSWER, events: [] }, LABEL)).toMatchObject({ right: true, kindRight: true, problem: "" });
  const missing = judgeReply({ ...ANSWER, events: [] }, { ...LABEL, facts: [["le projet"], ["Bressuire"]] });
  expect(missing).toMatchObject({ right: false, problem: "does not say Bressuire" });
});

test("It is wrong where it says what must not be said, shows nothing that must be seen, or is of another kind", () => {
  const wrong = judgeReply(
    { ...ANSWER, events: [] },
    { ...LABEL, not: ["septembre"], events: ["forum"], kind: "refusal" },
  );
  expect(wrong).toMatchObject({
    right: false,
    problem: "says septembre; does not show forum; is events",
  });
});

test("A text counts only where a list is asked for", () => {
  const silent = { ...ANSWER, reply: null, text: "Du 21 au 25 septembre", events: [] };
  expect(judgeReply(silent, LABEL).factsRight).toBe(false);
  expect(judgeReply({ ...silent, asks: "list" }, { ...LABEL, asks: "list" }).factsRight).toBe(true);
});
