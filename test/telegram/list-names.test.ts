import { describe, expect, it } from "vitest";
import { eventEntry, listName } from "../../src/telegram/rendering/event-card.ts";
import { lexicalAssistant } from "../support/telegram-harness.ts";

const { deps } = await lexicalAssistant();
const { corpus, geography } = deps;

describe("An entry of a list", () => {
  it.each(["fr", "ru"] as const)("is whole for each project of the shipped programme (%s)", (language) => {
    const entries = corpus.events.map((event) => eventEntry(event, 1, language, { geography }));
    expect(entries).toHaveLength(77);
    expect(entries.filter((entry) => entry.includes("…"))).toEqual([]);
    for (const entry of entries) {
      const [name = "", line = ""] = entry.replace(/<[^<>]*>/gu, "").split("\n");
      expect([name.length <= "1. ".length + 52, line.length <= 68]).toEqual([true, true]);
    }
  });

  it("has the title of an event without a short one, cut where it reads well", () => {
    const title = {
      fr: "Marché de Noël, avec les chants et les danses de la chorale « Les Bouleaux »",
      ru: "Рождественская ярмарка с песнями и танцами хора «Берёзки» на площади",
    };
    const [event] = corpus.events;
    if (!event) throw new Error("no event");
    const untitled = { ...event, title, shortTitle: { ru: "Рождественская ярмарка" } };
    expect(listName(untitled, "fr")).toBe("Marché de Noël, avec les chants et les danses…");
    expect(listName(untitled, "ru")).toBe("Рождественская ярмарка");
    expect(listName({ ...untitled, shortTitle: undefined }, "ru")).toBe(
      "Рождественская ярмарка с песнями и танцами хора «Берёзки»…",
    );
  });
});
