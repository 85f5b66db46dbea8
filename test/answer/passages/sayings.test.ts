import { describe, expect, it } from "vitest";
import { lookInTexts, withoutTitle } from "../../../src/answer/passages/sayings.ts";
import { questionOf } from "../../../src/reading/question.ts";
import type { ProgrammeEvent } from "../../../src/corpus/schema.ts";
import { facts } from "../asking.ts";

const [event] = facts.corpus.events;
if (!event) throw new Error("The programme has no events.");
const named = (title: string): Pick<ProgrammeEvent, "title"> => ({ title: { fr: title, ru: title } });
const found = { kind: "events", reason: null, events: [{ event, score: 1 }], ties: [] } as never;

describe("What is asked of an event", () => {
  it("is the question without the words of its title", () => {
    const { excerpts } = facts;
    const asked = (question: string, title: string) => withoutTitle(question, named(title), excerpts);
    expect(asked("Faut-il réserver pour le marché de Noël ?", "Marché de Noël du parvis")).toBe(
      "Faut-il réserver pour le de ?",
    );
    expect(asked("Со скольких лет пускают на ярмарку?", "Ярмарка у собора")).toBe("Со скольких лет пускают на ?");
    expect(asked("et les chiens ?", "La baie sans plastique")).toBe("et les chiens ?");
  });

  it("is compared with each sentence of its description", async () => {
    const question = questionOf("fr", { asks: { kind: "whether", of: "visit" } });
    const reading = (_: string, sentences: readonly string[]) =>
      Promise.resolve(sentences.map((_, index) => index / 10));
    const sayings = await lookInTexts(
      { question, found, beside: [], typed: "les chiens sont admis ?" },
      { excerpts: facts.excerpts, reading },
    );
    expect([...(sayings.get(event.id)?.values() ?? [])][0]).toBe(0);
  });

  it("is compared with nothing where meaning is not known, or a whole list is asked for", async () => {
    const list = questionOf("fr", { asks: { kind: "overview" } });
    const nothing = { question: list, found, beside: [], typed: "" };
    expect(await lookInTexts(nothing, { excerpts: facts.excerpts, reading: () => Promise.resolve([]) })).toEqual(
      new Map(),
    );
    expect(await lookInTexts(nothing, { excerpts: facts.excerpts, reading: null })).toEqual(new Map());
  });
});
