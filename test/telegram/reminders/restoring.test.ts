import { afterAll, beforeEach, describe, expect, it } from "vitest";
import { buttonsOf, labelsOf } from "../../support/telegram-harness.ts";
import type { ReminderTarget } from "../../../src/state/store.ts";
import { plain, startReminderBench } from "./reminder-bench.ts";
import type { ReminderBench } from "./reminder-bench.ts";

const DIJON = { kind: "twinning", id: "dijon-volgograd" } as const;
const VOLOGDA = { kind: "place", id: "vologda" } as const;
const ALL = { kind: "all" } as const;
const WORDS = { fr: "Rétablir", ru: "Вернуть" } as const;
const LANGUAGES = ["fr", "ru"] as const;

let bench: ReminderBench | undefined;
beforeEach(async () => {
  await bench?.close();
  bench = await startReminderBench("2026-08-20T10:00:00Z");
});
afterAll(() => bench?.close());

/** A person with reminders, and what is kept of these. */
async function subscriber(language: "fr" | "ru", ...targets: readonly ReminderTarget[]) {
  if (!bench) throw new Error("There is no bench.");
  const { store, person: create } = bench;
  const person = create(language);
  await store.savePreferences(person.id, { language });
  for (const target of targets) await store.subscribe(person.id, target, [0, 30]);
  const kept = async () =>
    (await store.subscriptions(person.id)).map(({ target, leads }) => ({ target, leads: [...leads] }));
  return { bench, store, person, kept, before: await kept() };
}

describe("Reminders that were removed come back with one button", () => {
  it.each(LANGUAGES)("after /stop, all of them, with their lead times and since when (%s)", async (language) => {
    const { bench, person, kept, before } = await subscriber(language, DIJON, VOLOGDA, ALL);
    const stopped = await bench.ask(person, "/stop");
    expect(await kept()).toEqual([]);
    expect(labelsOf(stopped)).toEqual([WORDS[language]]);
    bench.clock.set("2026-08-20T10:40:00Z");
    const restored = await bench.press(person, stopped, WORDS[language]);
    expect(restored.message_id).toBe(stopped.message_id);
    expect(restored.text).toMatch(language === "fr" ? /^C’est rétabli\./u : /^Восстановлено\./u);
    expect(await kept()).toEqual(before);
  });

  it("after one was removed, after all were with the button, and from a reminder itself", async () => {
    const { bench, person, kept, before } = await subscriber("fr", DIJON, VOLOGDA);
    const list = await bench.ask(person, "/rappels");
    const one = await bench.press(person, await bench.press(person, list, "1"), "Supprimer ce rappel");
    expect(labelsOf(one)).toEqual(["Rétablir", "Tous les rappels"]);
    const back = await bench.press(person, one, "Rétablir");
    expect(plain(back.text)).toMatch(/^C’est rétabli\.\nRappel : Dijon – Volgograd/u);
    const again = await bench.press(person, back, "Tous les rappels");
    const gone = await bench.press(person, await bench.press(person, again, "Supprimer tous"), "Supprimer tous");
    expect(await kept()).toEqual([]);
    expect(plain((await bench.press(person, gone, "Rétablir")).text)).toContain("Rappels de cette conversation : 2");
    expect(new Set(await kept())).toEqual(new Set(before));
  });

  it("and one that was made anew meanwhile stays as it was made", async () => {
    const { bench, store, person, kept } = await subscriber("fr", DIJON, ALL);
    const stopped = await bench.ask(person, "/stop");
    await store.subscribe(person.id, DIJON, [7]);
    await bench.press(person, stopped, "Rétablir");
    expect((await kept()).map(({ target, leads }) => [target, leads.map(({ days }) => days)])).toEqual([
      [DIJON, [7]],
      [ALL, [0, 30]],
    ]);
  });

  it("and what was due meanwhile is still sent", async () => {
    const { bench, person } = await subscriber("fr", DIJON);
    bench.clock.set("2026-09-05T06:50:00Z");
    const stopped = await bench.ask(person, "/stop");
    await bench.at("2026-09-05T07:05:00Z");
    await bench.press(person, stopped, "Rétablir");
    expect(await bench.at("2026-09-05T07:06:00Z")).toMatchObject({ sent: 1 });
  });
});

describe("Reminders that were removed cannot come back", () => {
  it.each([
    ["fr", /trop tard pour rétablir/u],
    ["ru", /^Вернуть удалённое уже нельзя/u],
  ] as const)("after an hour, and the button says so (%s)", async (language, sentence) => {
    const { bench, person, kept } = await subscriber(language, DIJON);
    const stopped = await bench.ask(person, "/stop");
    bench.clock.set("2026-08-20T11:30:00Z");
    const data = buttonsOf(stopped)[0]?.callback_data ?? "";
    const answer = await bench.world.pressButton(person.id, person.id, stopped.message_id, data);
    expect(answer).toMatchObject({ show_alert: true, text: expect.stringMatching(sentence) as string });
    expect(await kept()).toEqual([]);
  });

  it("after /oublier, which is final", async () => {
    const { bench, store, person, kept } = await subscriber("fr", DIJON);
    const stopped = await bench.ask(person, "/stop");
    await bench.ask(person, "/oublier");
    const data = buttonsOf(stopped)[0]?.callback_data ?? "";
    const answer = await bench.world.pressButton(person.id, person.id, stopped.message_id, data);
    expect(answer).toMatchObject({ show_alert: true });
    expect(await kept()).toEqual([]);
    expect(await store.exportChat(person.id)).toBeNull();
  });
});
