import { describe, expect, it } from "vitest";
import { createAsking } from "../asking.ts";

const { ask } = createAsking();
const now = "2026-12-01T10:00:00Z";

describe("Whoever wants to be told of a tie", () => {
  it("hears what is known of it, and no list of projects only", async () => {
    expect((await ask("Raconte-moi l’histoire du jumelage de Nancy", { now })).reply).toMatch(
      /^Nancy et Krasnodar sont jumelées/u,
    );
    expect((await ask("Расскажи историю побратимства Нанси", { now })).reply).toMatch(
      /^Нанси и Краснодар — побратимы/u,
    );
  });

  it("hears of all anniversaries of a year to come, however many", async () => {
    const french = await ask("Les anniversaires de l’année prochaine", { now });
    const russian = await ask("Годовщины в следующем году", { now });
    expect(french.twinnings.length).toBeGreaterThan(5);
    expect(french.reply).toMatch(/^En 2027, 11 anniversaires\u202f: Hérouville-Saint-Clair/u);
    expect(russian.reply).toMatch(/^В 2027 году — 11 годовщин: Эрувиль-Сен-Клер/u);
    expect(russian.twinnings).toHaveLength(french.twinnings.length);
  });

  it("hears which towns have an anniversary in a year, whatever the programme has for one", async () => {
    expect((await ask("Quelles villes fêtent un anniversaire en 2021 ?", { now })).reply).toMatch(
      /^En 2021, anniversaires déjà passés\u202f: Hérouville-Saint-Clair/u,
    );
    expect((await ask("какие города отмечают юбилеи в 2021 году", { now })).reply).toMatch(
      /^В 2021 году уже прошли годовщины: Эрувиль-Сен-Клер/u,
    );
  });

  it("hears of the programme that nothing is told of what was called off", async () => {
    for (const [question, reply] of [
      [
        "Le programme a-t-il été annulé à cause du covid ?",
        /pas ce qui a eu lieu\. Il n’annonce aucune annulation\.$/u,
      ],
      ["Программу отменили из-за ковида?", /что состоялось, в ней не сказано\. Об отменах в ней ничего нет\.$/u],
    ] as const) {
      const answer = await ask(question, { now });
      expect(answer.reply).toMatch(reply);
      expect(answer.events).toEqual([]);
    }
  });
});
