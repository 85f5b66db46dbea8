import { describe, expect, it } from "vitest";
import type { AskContext, Assistant, Reply } from "../../../src/answer/ports.ts";
import { createPrecedence } from "../../../src/answer/brain/precedence.ts";
import type { PrecedenceOptions } from "../../../src/answer/brain/precedence.ts";
import { BusyError } from "../../../src/answer/brain/turns.ts";

const CONTEXT = { now: new Date("2021-05-01T09:00:00Z"), today: "2021-05-01" } as AskContext;

/** An assistant that answers when it is told to, behind a precedence; what is at work is listed by its text. */
function setUp(options: Partial<PrecedenceOptions> = {}) {
  const atWork = new Map<string, () => void>();
  const ask: Assistant["ask"] = (text) =>
    new Promise((resolve) => {
      atWork.set(text, () => {
        atWork.delete(text);
        resolve({} as Reply);
      });
    });
  const assistant = { ask, answer: () => Promise.reject(new Error("nobody does this here")) };
  const precedence = createPrecedence({ elapsedMs: () => 0, ...options });
  const [chat, web] = [precedence.first(assistant), precedence.behind(assistant)];
  return {
    chat: (text: string) => chat.ask(text, CONTEXT),
    web: (text: string) => web.ask(text, CONTEXT),
    names: () => [...atWork.keys()],
    finish: (text: string) => atWork.get(text)?.(),
  };
}

describe("Whoever comes behind", () => {
  it("is answered one at a time, and holds up no chat", async () => {
    const { chat, web, names, finish } = setUp();
    const asked = [web("w1"), web("w2")];
    await expect.poll(names).toEqual(["w1"]);
    asked.push(chat("c1"), chat("c2"));
    await expect.poll(names).toEqual(["w1", "c1", "c2"]);
    finish("w1");
    finish("c1");
    await asked[0];
    expect(names()).toEqual(["c2"]);
    finish("c2");
    await expect.poll(names).toEqual(["w2"]);
    finish("w2");
    await Promise.all(asked);
  });

  it("does not begin while a chat waits", async () => {
    const { chat, web, names, finish } = setUp();
    const asked = [chat("c"), web("w")];
    await expect.poll(names).toEqual(["c"]);
    finish("c");
    await expect.poll(names).toEqual(["w"]);
    finish("w");
    await Promise.all(asked);
  });

  it("is sent away where too many wait already, or after a while", async () => {
    const { chat, web, finish } = setUp({ mostWaiting: 1, patienceMs: 20 });
    const asked = chat("c");
    const patient = web("w1");
    await expect(web("w2")).rejects.toBeInstanceOf(BusyError);
    await expect(patient).rejects.toBeInstanceOf(BusyError);
    finish("c");
    await asked;
  });

  it("makes room for the next one when it is answered badly", async () => {
    const { web, names, finish } = setUp();
    const broken = createPrecedence({ elapsedMs: () => 0 }).behind({
      ask: () => Promise.reject(new Error("broken")),
      answer: () => Promise.reject(new Error("broken")),
    });
    await expect(broken.ask("a", CONTEXT)).rejects.toThrow("broken");
    await expect(broken.ask("b", CONTEXT)).rejects.toThrow("broken");
    const asked = web("w");
    await expect.poll(names).toEqual(["w"]);
    finish("w");
    await asked;
  });
});
