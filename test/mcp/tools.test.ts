import { describe, expect, it } from "vitest";
import { connect, serveMcp } from "./serving.ts";
import type { Said } from "./serving.ts";

const ids = ({ events }: Said) => events.map(({ id }) => id);
const pairs = ({ twinnings }: Said) => twinnings.map(({ names }) => names.join(" – "));

describe("The tools", () => {
  it("are four that only read, with what goes in and comes out", async () => {
    const { client } = await connect(await serveMcp());
    const { tools } = await client.listTools();
    expect(tools.map(({ name }) => name)).toEqual(["ask", "find_events", "get_event", "find_twinnings"]);
    for (const { annotations, inputSchema, outputSchema } of tools) {
      expect(annotations).toMatchObject({ readOnlyHint: true, openWorldHint: false });
      expect(inputSchema.properties).toHaveProperty("language");
      expect(outputSchema?.["properties"]).toBeDefined();
    }
  });

  it.each(["legacy", "auto"] as const)("answer clients of every revision of the protocol (%s)", async (era) => {
    const { call } = await connect(await serveMcp(), era);
    expect(ids(await call("ask", { question: "Où voir de la dentelle ?" }))).toEqual(["caudry-vologda-dentelle"]);
  });
});

describe("ask", () => {
  it("answers in the language of the question, with the lines and the row of the print", async () => {
    const { call } = await connect(await serveMcp());
    const said = await call("ask", { question: "Какие выставки кружева запланированы в Вологде?" });
    expect(said).toMatchObject({ language: "ru", total: 1, reason: null });
    expect(said.events[0]?.source).toEqual({ lines: [168, 187], row: 7 });
    expect(said.events[0]?.title).toMatch(/^Кодри — Вологда/u);
  });

  it("answers in another language when that is asked for", async () => {
    const { call } = await connect(await serveMcp());
    const said = await call("ask", { question: "Que se passe-t-il à Nice en décembre ?", language: "ru" });
    expect(said["answer"]).toMatch(/^Ницца · декабрь 2021 года — 2 проекта/u);
    expect(said.events.map(({ title }) => /^Ницца/u.test(title))).toEqual([true, true]);
  });

  it("tells what a question asks for in a sentence", async () => {
    const { call } = await connect(await serveMcp());
    const said = await call("ask", { question: "Combien de projets y a-t-il à Moscou ?" });
    expect(said["answer"]).toContain("neuf projets");
  });

  it("says no in a sentence, with ways on", async () => {
    const { call } = await connect(await serveMcp());
    const said = await call("ask", { question: "Que se passe-t-il à Tombouctou ?" });
    expect(said).toMatchObject({ total: 0, reason: "unknown-place" });
    expect(said["answer"]).toContain("Tombouctou");
    expect(said["suggestions"]).not.toEqual([]);
  });

  it("remembers nothing of the question before", async () => {
    const { call } = await connect(await serveMcp());
    await call("ask", { question: "Que se passe-t-il à Nice ?" });
    const after = await call("ask", { question: "et en décembre ?" });
    expect(after["answer"]).not.toContain("Nice ·");
    expect(after).toEqual(await call("ask", { question: "et en décembre ?" }));
  });
});

describe("find_events", () => {
  it("finds by place in any form, by days, by heading and by words, all of which have to fit", async () => {
    const { call } = await connect(await serveMcp());
    const december = ["nice-ecrivains-russes-sud", "nice-saint-petersbourg-annee"];
    expect(ids(await call("find_events", { place: "в Ницце", from: "2021-12-01" }))).toEqual(december);
    const culture = await call("find_events", { place: "Nice", from: "2021-12-01", theme: "culture" });
    expect(ids(culture)).toEqual(["nice-ecrivains-russes-sud"]);
    expect(ids(await call("find_events", { words: "dentelle", place: "Vologda" }))).toEqual([
      "caudry-vologda-dentelle",
    ]);
    expect(await call("find_events", { words: "dentelle", place: "Nice" })).toMatchObject({ total: 0 });
  });

  it("gives the whole programme in parts", async () => {
    const { call } = await connect(await serveMcp());
    const [first, second] = [await call("find_events"), await call("find_events", { offset: 20, limit: 100 })];
    expect([first["total"], first.events.length, second.events.length]).toEqual([73, 20, 53]);
    expect(new Set([...ids(first), ...ids(second)]).size).toBe(73);
  });

  it("has nothing for a place that it does not know, rather than everything", async () => {
    const { call } = await connect(await serveMcp());
    expect(await call("find_events", { place: "xyzzy" })).toMatchObject({ total: 0, reason: "unknown-place" });
  });
});

describe("get_event", () => {
  it("gives a project in the language asked for, with the ties that it is about", async () => {
    const { call } = await connect(await serveMcp());
    const said = await call("get_event", { id: "dijon-volgograd-climats", language: "ru" });
    expect(said["event"]).toMatchObject({ id: "dijon-volgograd-climats", source: { row: 72 } });
    expect((said["event"] as { title: string }).title).toMatch(/^Дижон и Волгоград/u);
  });
});

describe("find_twinnings", () => {
  it("finds ties by place, by the days of an anniversary and by their state", async () => {
    const { call } = await connect(await serveMcp());
    expect(await call("find_twinnings")).toMatchObject({ total: 48 });
    expect(pairs(await call("find_twinnings", { place: "Псков" }))).toEqual(["Арль – Псков"]);
    const october = await call("find_twinnings", { from: "2027-10-08", to: "2027-10-31" });
    expect(october.twinnings.map(({ next }) => next)).toEqual(["2027-10-08", "2027-10-24"]);
    const suspended = await call("find_twinnings", { state: "suspended" });
    expect(new Set(suspended.twinnings.map(({ status }) => status))).toEqual(new Set(["suspended"]));
  });
});

describe("What cannot be asked so", () => {
  it.each([
    ["ask", {}, "question must be a question in French or Russian, of 1 to 1000 characters."],
    [
      "ask",
      { question: "Nice", qestion: "Nice" },
      "qestion is no argument of this tool: use question, language, limit, offset.",
    ],
    [
      "ask",
      { question: "Nice", language: "en" },
      "language must be fr or ru: leave it out to have the language of the question.",
    ],
    ["find_events", { from: "décembre" }, "from must be a day as YYYY-MM-DD: leave it out where any will do."],
    [
      "find_events",
      { from: "2021-12-01", to: "2021-11-01" },
      "from must be a day before to, or the same day: change one of them.",
    ],
    [
      "find_events",
      { place: "" },
      "place must be the name of a town or region, of 1 to 200 characters: leave it out where any will do.",
    ],
    ["find_events", { limit: 500 }, "limit must be at most 100: ask for the others with offset."],
    [
      "find_events",
      { theme: "sports" },
      "theme must be one of twinning, university, culture, economy, tourism, environment, sport.",
    ],
    ["get_event", { id: "nope" }, 'There is no project "nope": take an id that find_events or ask gives.'],
    ["find_twinnings", { state: "merry" }, "state must be one of active, suspended, ended."],
  ])("is answered by %s with what to do", async (tool, given, sentence) => {
    const { call } = await connect(await serveMcp());
    expect((await call(tool, given)).refused).toBe(sentence);
  });
});
