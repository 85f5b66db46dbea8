import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { labelsOf } from "../../support/telegram-harness.ts";
import { startReminderBench } from "./reminder-bench.ts";
import type { ReminderBench } from "./reminder-bench.ts";

let bench: ReminderBench;
beforeAll(async () => {
  bench = await startReminderBench("2026-05-10T10:00:00Z");
});
afterAll(() => bench.close());

describe("After the question about the zone", () => {
  it.each([
    ["fr", "merci", /^Avec plaisir/u],
    ["fr", "bonjour", /^Bonjour/u],
    ["fr", "expositions", /projets/u],
    ["fr", "projets à Nice", /^Nice – 8 projets/u],
    ["fr", "Nice en décembre", /^Nice · décembre/u],
    ["fr", "/aide", /^Je réponds en français/u],
    ["ru", "спасибо", /^Пожалуйста/u],
    ["ru", "привет", /^Здравствуйте/u],
    ["ru", "что в Ницце", /^Ницца — 8 проектов/u],
  ])("(%s) “%s” is taken as what it is", async (language, text, expected) => {
    const person = bench.person(language);
    await bench.ask(person, "/fuseau");
    expect((await bench.ask(person, text)).text).toMatch(expected);
    expect((await bench.store.preferences(person.id)).timeZone).toBeNull();
    // The question is over: a town is what it is without it.
    expect((await bench.ask(person, "Nice")).text).toMatch(/^(?:Nice|Expositions · Nice|По этой теме в Ницце|Ницца)/u);
  });

  it.each([
    ["fr", "Nice", "Europe/Paris"],
    ["fr", "j’habite à Omsk", "Asia/Omsk"],
    ["fr", "Omsk, Russie", "Asia/Omsk"],
    ["ru", "в Ницце", "Europe/Paris"],
    ["ru", "живу в Томске", "Asia/Tomsk"],
    ["ru", "Владивосток", "Asia/Vladivostok"],
  ])("(%s) “%s” is a town", async (language, text, zone) => {
    const person = bench.person(language);
    await bench.ask(person, "/fuseau");
    await bench.ask(person, text);
    expect((await bench.store.preferences(person.id)).timeZone).toBe(zone);
  });

  it("a town that nobody knows is asked for once more", async () => {
    const person = bench.person("fr");
    await bench.ask(person, "/fuseau");
    expect((await bench.ask(person, "Zorglubville")).text).toMatch(/^Je ne connais pas «\u202fZorglubville\u202f»/u);
    await bench.ask(person, "Omsk");
    expect((await bench.store.preferences(person.id)).timeZone).toBe("Asia/Omsk");
  });
});

describe("The list of zones", () => {
  it.each([
    ["fr", ["Paris (UTC+2)", "Moscou (UTC+3)", "Tahiti (UTC−10)", "Îles Marquises (UTC−9:30)"]],
    ["ru", ["Москва (UTC+3)", "Париж (UTC+2)", "Калининград (UTC+2)", "Самара (UTC+4)"]],
  ])("(%s) begins with the zones of most readers, then goes by offset", async (language, labels) => {
    const zones = await bench.ask(bench.person(language), "/fuseau");
    expect(labelsOf(zones).slice(0, 4)).toEqual(labels);
  });

  it("begins so for the other country too", async () => {
    const person = bench.person("fr");
    const russian = await bench.press(person, await bench.ask(person, "/fuseau"), "Fuseaux de Russie");
    expect(labelsOf(russian).slice(0, 3)).toEqual(["Paris (UTC+2)", "Moscou (UTC+3)", "Kaliningrad (UTC+2)"]);
  });
});
