import { describe, expect, it } from "vitest";
import { createConversations } from "../../../src/telegram/memory/conversations.ts";
import { listView, pageCount } from "../../../src/telegram/rendering/list-view.ts";
import { refusalView } from "../../../src/telegram/rendering/other-views.ts";
import { whereaboutsView } from "../../../src/telegram/rendering/whereabouts-view.ts";
import { lexicalAssistant } from "../../support/telegram-harness.ts";

const NOW = new Date("2026-05-10T10:00:00Z");
const CONTEXT = { now: NOW, today: "2026-05-10" };
const CHAT = 7;

describe("An answer that is remembered", () => {
  it.each([
    "tout le programme",
    "Что будет в Ницце?",
    "les anniversaires de jumelage",
    "Какие юбилеи побратимства в 2028 году?",
    "quels anniversaires à Dijon",
  ])("looks as it did, on every page: %s", async (question) => {
    const { assistant, deps } = await lexicalAssistant();
    const conversations = createConversations(() => NOW, deps);
    const told = conversations.rememberAnswer(CHAT, await assistant.ask(question, CONTEXT));
    const recalled = conversations.answer(CHAT, told.key);
    if (recalled === undefined) throw new Error("The answer is forgotten.");
    expect(recalled.answer.events.length + recalled.answer.twinnings.length).toBeGreaterThan(0);
    for (let page = 0; page < pageCount(told); page += 1) {
      expect(listView(recalled, page, deps)).toEqual(listView(told, page, deps));
      expect(whereaboutsView(recalled, page, deps)).toEqual(whereaboutsView(told, page, deps));
    }
  });

  it("keeps the ways on of a refusal", async () => {
    const { assistant, deps } = await lexicalAssistant();
    const conversations = createConversations(() => NOW, deps);
    const told = conversations.rememberAnswer(CHAT, await assistant.ask("Nice en mars 2019", CONTEXT));
    const recalled = conversations.answer(CHAT, told.key);
    expect(recalled?.answer.suggestions).toContain("Que se passe-t-il à Nice\u202f?");
    expect(recalled && refusalView(recalled, deps)).toEqual(refusalView(told, deps));
  });

  it("is nothing to another chat", async () => {
    const { assistant, deps } = await lexicalAssistant();
    const conversations = createConversations(() => NOW, deps);
    const { key } = conversations.rememberAnswer(CHAT, await assistant.ask("Nice", CONTEXT));
    expect(conversations.answer(CHAT + 1, key)).toBeUndefined();
  });
});
