import { describe, expect, it } from "vitest";
import { keptText } from "../../../src/answer/wording/kept.ts";
import { questionOf } from "../../../src/reading/question.ts";
import { term } from "../../reading/term.ts";
import { lexicalAssistant } from "../../support/telegram-harness.ts";

const { deps: facts } = await lexicalAssistant();
const eventOf = (id: string) => {
  const event = facts.projects.event(id);
  if (!event) throw new Error(id);
  return event;
};
const MAY = { from: "2021-05-01", to: "2021-05-31" };

const kept = (language: "fr" | "ru", said: string, ids: readonly string[] = []) =>
  keptText(
    questionOf(language, { where: { places: ["nice"] }, when: { ranges: [MAY] } }),
    ["place", "time"],
    { said, shown: { kind: "events", events: ids.map((id) => ({ event: eventOf(id), score: 1 })), ties: [] } },
    facts,
  );

describe("What is kept of the question before", () => {
  it("is not said again where the answer names it, in whatever case", () => {
    expect(kept("fr", "Il y a deux projets à Nice en mai 2021.")).toBe("");
    expect(kept("ru", "В Ницце на май 2021 года запланировано два проекта.")).toBe("");
  });

  it("is said in one sentence where it does not", () => {
    expect(kept("fr", "Le programme ne donne aucun prix.")).toBe("Je n’ai cherché qu’à Nice, en mai 2021.");
    expect(kept("fr", "À Nice, rien n’est annoncé.")).toBe("Je n’ai cherché qu’en mai 2021.");
    expect(kept("ru", "Цен в программе нет.")).toBe("Ищу только в Ницце, в мае.");
  });

  it("is not said where every card below shows it", () => {
    expect(kept("fr", "Le programme ne donne aucun prix.", ["nice-nijni-novgorod-medecine"])).toBe("");
    expect(kept("ru", "Цен в программе нет.", ["nice-ecrivains-russes-sud"])).toBe("Ищу только в мае.");
  });

  it.each(["fr", "ru"] as const)("is not said of words where a tie was found (%s)", (language) => {
    const about = { terms: [term("rompus")] };
    const of = (kind: "events" | "anniversaries") =>
      keptText(
        questionOf(language, { about }),
        ["subject"],
        { said: "", shown: { kind, events: [], ties: [] } },
        facts,
      );
    expect(of("events")).not.toBe("");
    expect(of("anniversaries")).toBe("");
  });

  it("is nothing where nothing is kept", () => {
    expect(
      keptText(
        questionOf("fr", { where: { places: ["nice"] } }),
        [],
        { said: "Non.", shown: { kind: "events", events: [], ties: [] } },
        facts,
      ),
    ).toBe("");
  });
});
