import { describe, expect, it } from "vitest";
import { pagesOn } from "../../src/http/index.ts";
import { eventText } from "../../src/telegram/rendering/event-view.ts";
import { lexicalAssistant } from "../support/telegram-harness.ts";

const { deps: facts } = await lexicalAssistant();
const second = facts.projects.event("avignon-saisons-russes-2");

describe("The card of a project", () => {
  it("leads to its page on the web, that of all its printings, where there are pages", () => {
    if (!second) throw new Error("There is no such event in the corpus.");
    const pageOf = pagesOn("https://example.org");
    expect(eventText(second, "ru", { ...facts, pageOf })).toContain(
      '<a href="https://example.org/ru/projet/avignon-saisons-russes-1">Страница проекта</a>',
    );
    expect(eventText(second, "fr", { ...facts, pageOf: pagesOn(null) })).not.toContain("<a href");
  });
});
