import { describe, expect, it, onTestFinished } from "vitest";
import type { Facts } from "../../../src/answer/ports.ts";
import type { MemoryStore } from "../../../src/state/memory-store.ts";
import { openSqliteStore } from "../../../src/state/sqlite/open.ts";
import { StoreError } from "../../../src/state/store-error.ts";
import type { Subscription } from "../../../src/state/store.ts";
import { createConversations } from "../../../src/telegram/memory/conversations.ts";
import { listView } from "../../../src/telegram/rendering/lists/list-view.ts";
import { refusalView } from "../../../src/telegram/rendering/other-views.ts";
import { pageCount } from "../../../src/telegram/rendering/lists/pages.ts";
import { whereaboutsView } from "../../../src/telegram/rendering/whereabouts-view.ts";
import { lexicalAssistant } from "../../support/telegram-harness.ts";
import { temporaryDirectory } from "../../support/temporary-directory.ts";

const NOW = new Date("2026-05-10T10:00:00Z");
const CONTEXT = { now: NOW, today: "2026-05-10" };
const CHAT = 7;
const BOT = { username: "jumelages_bot", supports_inline_queries: true };

async function remembering(facts: Facts, changes: Partial<MemoryStore> = {}) {
  const now = () => NOW;
  const store = await openSqliteStore({ directory: await temporaryDirectory(), now });
  onTestFinished(() => store.close());
  return createConversations({ store: { ...store, ...changes }, now, facts, logger: { warn: () => undefined } });
}

describe("An answer that is remembered", () => {
  it.each([
    "tout le programme",
    "Что будет в Ницце?",
    "les anniversaires de jumelage",
    "Какие юбилеи побратимства в 2028 году?",
    "quels anniversaires à Dijon",
  ])("looks as it did, on every page: %s", async (question) => {
    const { assistant, deps } = await lexicalAssistant();
    const conversations = await remembering(deps);
    const told = await conversations.rememberAnswer(CHAT, await assistant.ask(question, CONTEXT));
    const recalled = await conversations.answer(CHAT, told.key);
    if (recalled === undefined) throw new Error("The answer is forgotten.");
    expect(recalled.answer.events.length + recalled.answer.twinnings.length).toBeGreaterThan(0);
    for (let page = 0; page < pageCount(told); page += 1) {
      expect(listView(recalled, page, deps, BOT)).toEqual(listView(told, page, deps, BOT));
      expect(whereaboutsView(recalled, page, deps)).toEqual(whereaboutsView(told, page, deps));
    }
  });

  it("keeps the ways on of a refusal", async () => {
    const { assistant, deps } = await lexicalAssistant();
    const conversations = await remembering(deps);
    const told = await conversations.rememberAnswer(CHAT, await assistant.ask("Nice en mars 2019", CONTEXT));
    const recalled = await conversations.answer(CHAT, told.key);
    expect(recalled?.answer.suggestions).toContain("Que se passe-t-il à Nice\u202f?");
    expect(recalled && refusalView(recalled, deps)).toEqual(refusalView(told, deps));
  });

  it("is read as well when a version kept it that knew less of a question", async () => {
    const { assistant, deps } = await lexicalAssistant();
    const reply = await assistant.ask("Nice en décembre", CONTEXT);
    const { ranges, excluded, impossible } = reply.question.when;
    const older = { ...reply.question, when: { ranges, excluded, impossible } as typeof reply.question.when };
    const conversations = await remembering(deps);
    const turn = { question: older, eventIds: [], shown: 0, at: NOW.getTime() };
    const { key } = await conversations.rememberAnswer(CHAT, { ...reply, question: older }, turn);
    expect((await conversations.answer(CHAT, key))?.question).toEqual(reply.question);
    expect((await conversations.of(CHAT))?.turn.question).toEqual(reply.question);
  });

  it("is nothing to another chat", async () => {
    const { assistant, deps } = await lexicalAssistant();
    const conversations = await remembering(deps);
    const { key } = await conversations.rememberAnswer(CHAT, await assistant.ask("Nice", CONTEXT));
    expect(await conversations.answer(CHAT + 1, key)).toBeUndefined();
  });

  it("is not remembered by a store that fails, and the answer is given all the same", async () => {
    const { assistant, deps } = await lexicalAssistant();
    const away = () => Promise.reject(new StoreError("unreachable", "Away."));
    const conversations = await remembering(deps, { remember: away, recall: away });
    const told = await conversations.rememberAnswer(CHAT, await assistant.ask("Nice", CONTEXT));
    expect(told.answer.events).toHaveLength(8);
    expect(await conversations.answer(CHAT, told.key)).toBeUndefined();
    expect(await conversations.of(CHAT)).toBeUndefined();
  });

  it("keeps removed reminders with the moments at which they were asked for, and what the chat was told", async () => {
    const { deps } = await lexicalAssistant();
    const conversations = await remembering(deps);
    const leads = [{ days: 7 as const, since: NOW }];
    const told = { title: { fr: "Chorales", ru: "Хоры" }, plan: "2026-10-31", at: NOW };
    const removed: Subscription[] = [
      { id: 3, target: { kind: "all" }, leads, told: null },
      { id: 4, target: { kind: "event", id: "choir" }, leads, told },
    ];
    const key = await conversations.rememberRemoval(CHAT, removed);
    expect(await conversations.removal(CHAT, key)).toEqual(removed);
  });
});
