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
    expect(answer?.results).toHaveLength(10);
    const [first] = answer?.results ?? [];
    expect(first?.title).toBe("Конференция о современной медицине");
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
    expect(said?.content.text).toMatch(/^Le Forum des villes anciennes est prévu du 21 au 25\sseptembre 2021/u);
    expect(said?.content.text).toContain("quand est le forum des villes anciennes ?");
  });

  it("gives the tie between two towns first, its card as the message, and then their projects", async () => {
    const answer = await bench.world.inlineQuery(bench.person("ru").id, "dijon volgograd");
    expect(answer?.results.map(({ id }) => id)).toEqual([
      "t_dijon-volgograd",
      "e_dijon-volgograd-climats",
      "e_dijon-volgograd-partenariat",
    ]);
    const [tie] = answer?.results ?? [];
    expect(tie).toMatchObject({
      title: "Dijon – Volgograd",
      description: "Jumelage · depuis le 5\u00a0septembre 1959",
      reply_markup: {
        inline_keyboard: [[{ text: "Détails", url: "https://t.me/jumelages_bot?start=t_dijon-volgograd" }]],
      },
    });
    expect(tie?.content.text).toContain("Prochain anniversaire\u202f: le 5\u00a0septembre 2026 (67 ans).");
    expect(tie?.content.text).toContain("Sources\u202f:");
  });

  it("gives the tie also of two towns that have no project together", async () => {
    const answer = await bench.world.inlineQuery(bench.person("fr").id, "нанси краснодар");
    expect(answer?.results[0]).toMatchObject({ id: "t_nancy-krasnodar", title: "Нанси — Краснодар" });
  });

  it("gives the ties of one town after its projects, and none where more is asked of it", async () => {
    const idsOf = async (query: string) =>
      (await bench.world.inlineQuery(bench.person("fr").id, query))?.results.map(({ id }) => id) ?? [];
    const ofNice = await idsOf("Nice");
    expect(ofNice).toHaveLength(10);
    expect(ofNice.slice(8).sort()).toEqual(["t_nice-moscou", "t_nice-saint-petersbourg"]);
    expect(ofNice.slice(0, 8).filter((id) => id.startsWith("t_"))).toEqual([]);
    expect((await idsOf("Nice en décembre")).filter((id) => id.startsWith("t_"))).toEqual([]);
    expect((await idsOf("France")).filter((id) => id.startsWith("t_"))).toEqual([]);
  });

  it("gives the ties first where ties are asked for", async () => {
    const answer = await bench.world.inlineQuery(bench.person("fr").id, "jumelages de Nice");
    expect(answer?.results.map(({ id }) => id).slice(0, 3)).toEqual([
      "Answer",
      "t_nice-moscou",
      "t_nice-saint-petersbourg",
    ]);
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
    for (const query of ["вся программа", "tout", "jumelages", "Россия", "я".repeat(256), "<b>&", "Токио", "\u0000"]) {
      expect(await bench.world.inlineQuery(person.id, query)).not.toBeNull();
    }
    expect(bench.log.filter((line) => Number(line["level"]) >= 40)).toEqual([]);
  });

  it("opens the conversation with its button", async () => {
    const person = bench.person("fr");
    const start = await bench.next(person.id, () => bench.world.start(person.id, "inline"));
    expect(start.text).toMatch(/\n\nBonjour/u);
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
