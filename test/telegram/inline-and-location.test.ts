import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { labelsOf, startBench } from "../support/telegram-harness.ts";
import type { Bench } from "../support/telegram-harness.ts";

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.close());

describe("Inline mode", () => {
  it("gives projects to share in the language of the query, each with its details", async () => {
    const answer = await bench.world.inlineQuery(bench.person("fr").id, "ницца");
    expect(answer?.results).toHaveLength(8);
    const [first] = answer?.results ?? [];
    expect(first?.title).toMatch(/^Ницца — Нижний Новгород/u);
    expect(first?.content.text).toContain("С российской стороны: Нижний Новгород");
    expect(first?.reply_markup?.inline_keyboard[0]?.[0]).toEqual({
      text: "Подробнее",
      url: "https://t.me/jumelages_bot?start=e_nice-nijni-novgorod-medecine",
    });
    expect(answer).toMatchObject({ isPersonal: true, cacheSeconds: 300 });
    expect(answer?.button).toEqual({ text: "Задать вопрос боту", start_parameter: "inline" });
  });

  it("gives the sentences that answer first, with the question, and then the projects", async () => {
    const answer = await bench.world.inlineQuery(bench.person("fr").id, "quand est le forum des villes anciennes ?");
    expect(answer?.results).toHaveLength(2);
    const [said] = answer?.results ?? [];
    expect(said?.title).toBe("Réponse");
    expect(said?.content.text).toMatch(/^Le projet .* est prévu du 21 au 25\sseptembre 2021/u);
    expect(said?.content.text).toContain("quand est le forum des villes anciennes ?");
  });

  it("shows highlights for an empty query, in the asker's language", async () => {
    const french = await bench.world.inlineQuery(bench.person("fr").id, "");
    const russian = await bench.world.inlineQuery(bench.person("ru").id, " ");
    expect(french?.results).toHaveLength(8);
    expect(french?.results.map(({ id }) => id)).toEqual(russian?.results.map(({ id }) => id));
    expect(french?.results[0]?.title).not.toMatch(/\p{Script=Cyrillic}/u);
    expect(russian?.results[0]?.title).toMatch(/\p{Script=Cyrillic}/u);
  });

  it("stays within Telegram's limits for the widest and the strangest queries", async () => {
    const person = bench.person("ru");
    for (const query of ["вся программа", "tout", "я".repeat(256), "<b>&", "Токио", "\u0000"]) {
      expect(await bench.world.inlineQuery(person.id, query)).not.toBeNull();
    }
    expect(bench.log.filter((line) => Number(line["level"]) >= 40)).toEqual([]);
  });

  it("opens the conversation with its button", async () => {
    const person = bench.person("fr");
    const start = await bench.next(person.id, () => bench.world.start(person.id, "inline"));
    expect(start.text).toMatch(/^Bonjour/u);
  });

  it("says nothing about what it has sent itself", async () => {
    const person = bench.person("fr");
    await bench.ask(person, "/start");
    const answer = await bench.world.inlineQuery(person.id, "nice");
    const choose = () =>
      bench.world.chooseInlineResult(person.id, person.id, answer?.queryId ?? "", answer?.results[0]?.id ?? "");
    expect(await bench.silent(person.id, choose)).toBe(true);
  });

  it("gives nothing rather than nothing at all when the assistant fails", async () => {
    const broken = await startBench({ assistant: { ask: () => Promise.reject(new Error("no")) } });
    const answer = await broken.world.inlineQuery(broken.person("fr").id, "nice");
    expect(answer).toMatchObject({ results: [], cacheSeconds: 0 });
    expect((await broken.ask(broken.person("fr"), "Nice")).text).toMatch(/^Une erreur m’empêche/u);
    await broken.close();
  });
});

describe("A position", () => {
  it("is answered with the nearest towns of the programme and how far they are", async () => {
    const person = bench.person("ru");
    const position = { latitude: 43.55, longitude: 7.02 };
    const answer = await bench.next(person.id, () => bench.world.sendLocation(person.id, person.id, position));
    // Cannes lies 26 km from Nice as the crow flies; Avignon is the next town.
    expect(answer.text).toMatch(/^Ближайшие к вам города программы:\nНицца · 2[5-8] км\n/u);
    expect(labelsOf(answer)).toHaveLength(5);
    expect((await bench.press(person, answer, "Ницца")).text).toMatch(/^Ницца — 8 проектов/u);
  });

  it("at the poles and on the date line is answered too", async () => {
    const person = bench.person("fr");
    for (const [latitude, longitude] of [
      [90, 0],
      [-90, 180],
      [0, -180],
    ] as const) {
      const answer = await bench.next(person.id, () =>
        bench.world.sendLocation(person.id, person.id, { latitude, longitude }),
      );
      expect(answer.text).toMatch(/\d\u202fkm/u);
    }
  });
});
