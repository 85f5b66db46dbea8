import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { startBench } from "../support/telegram-harness.ts";
import type { Bench } from "../support/telegram-harness.ts";

const DAY_MS = 24 * 60 * 60_000;
let nowMs = Date.parse("2026-05-10T10:00:00Z");

describe("Questions that nothing is found for, where they are to be kept", () => {
  let bench: Bench;
  beforeAll(async () => {
    bench = await startBench({
      now: () => new Date(nowMs),
      deps: (deps) => ({ ...deps, unansweredDays: 30 }),
    });
  });
  afterAll(() => bench.close());

  it("are counted in the words of whoever asks, and those that are answered are not", async () => {
    const [anna, ivan] = [bench.person("fr"), bench.person("ru")];
    await bench.ask(anna, "Que se passe-t-il à  Tokyo ?");
    await bench.ask(ivan, "Что запланировано в Токио?");
    await bench.ask(anna, "Nice");
    await bench.ask(anna, "???");
    await bench.idle();
    expect(await bench.store.unanswered()).toEqual([
      { question: "Que se passe-t-il à Tokyo ?", language: "fr", count: 1 },
      { question: "Что запланировано в Токио?", language: "ru", count: 1 },
    ]);
  });

  it.each([
    "à Tokyo, appelez le 06 12 34 56 78",
    "à Tokyo pour anna@example.org",
    `à Tokyo ${"vraiment ".repeat(40)}?`,
  ])("are not where they may be about a person, or are no question (%s)", async (text) => {
    const before = await bench.store.unanswered();
    await bench.ask(bench.person("fr"), text);
    await bench.idle();
    expect(await bench.store.unanswered()).toEqual(before);
  });

  it("are told of where it is told what is kept, with the days", async () => {
    const [anna, ivan] = [bench.person("fr"), bench.person("ru")];
    const told = (await bench.ask(anna, "/confidentialite")).text ?? "";
    expect(told).toContain("leur texte seul est gardé 30 jours au plus");
    expect(told).toContain("/oublier ne peut donc pas la retrouver");
    const toldRu = (await bench.ask(ivan, "/dannye")).text ?? "";
    expect(toldRu).toContain("хранится не дольше 30 дней");
    expect(toldRu).toContain("/zabyt его не найдёт");
  });

  it("are erased when they are old enough", async () => {
    nowMs += 31 * DAY_MS;
    await bench.ask(bench.person("fr"), "Que se passe-t-il à Kyoto ?");
    await bench.idle();
    await bench.stopBot();
    bench.startBot();
    await expect
      .poll(() => bench.store.unanswered())
      .toEqual([{ question: "Que se passe-t-il à Kyoto ?", language: "fr", count: 1 }]);
  });
});

describe("Questions that nothing is found for, where nothing is said of them", () => {
  it("are not kept, and those of before are erased", async () => {
    const bench = await startBench();
    try {
      await bench.store.keepUnanswered({ question: "piscine ?", language: "fr" }, "2026-05-10");
      await bench.stopBot();
      bench.startBot();
      await expect.poll(() => bench.store.unanswered()).toEqual([]);
      const anna = bench.person("fr");
      await bench.ask(anna, "Que se passe-t-il à Tokyo ?");
      await bench.idle();
      expect(await bench.store.unanswered()).toEqual([]);
      expect((await bench.ask(anna, "/confidentialite")).text).toContain(
        "Je ne conserve ni vos questions ni mes réponses.",
      );
    } finally {
      await bench.close();
    }
  });
});
