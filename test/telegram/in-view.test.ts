import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { labelsOf, startBench } from "../support/telegram-harness.ts";
import type { Bench } from "../support/telegram-harness.ts";

let bench: Bench;
beforeAll(async () => {
  bench = await startBench();
});
afterAll(() => bench.close());

describe("What is asked of the project in view", () => {
  it.each([
    [
      "fr",
      ["Que se passe-t-il à Nice ?", "le deuxième", "c’est gratuit ?"],
      "Le programme ne donne pas de prix pour l’exposition sur les écrivains russes.",
      "2. Exposition sur les écrivains russes",
      "Nice\u202f: exposition et spectacle musical sur les écrivains russes dans le Sud",
      ["Détails", "‹ Retour à la liste", "⋯"],
    ],
    [
      "ru",
      ["Что происходит в Ницце?", "второй", "когда это?"],
      "Выставка о русских писателях",
      "2. Выставка о русских писателях",
      "Ницца: выставка и музыкальный спектакль о русских писателях на Юге",
      ["Подробнее", "‹ К списку", "⋯"],
    ],
  ])(
    "is answered in a sentence above its name, and its card is a button away (%s)",
    async (language, turns, said, name, title, labels) => {
      const person = bench.person(language);
      let answer = await bench.ask(person, turns[0] ?? "");
      for (const turn of turns.slice(1)) answer = await bench.ask(person, turn);
      const [sentence = "", ...others] = (answer.text ?? "").split("\n\n");
      expect(sentence.startsWith(said)).toBe(true);
      expect(others).toEqual([name]);
      expect(labelsOf(answer)).toEqual(labels);
      const card = await bench.press(person, answer, labels[0] ?? "");
      expect(card.text).toContain("2021");
      expect(card.text?.split("\n")[0]).toBe(title);
    },
  );

  it("is a card when it is chosen by its number alone", async () => {
    const person = bench.person("fr");
    await bench.ask(person, "Que se passe-t-il à Nice ?");
    expect((await bench.ask(person, "le deuxième")).text?.split("\n")[1]).toMatch(
      /^Une exposition sur les écrivains russes/u,
    );
  });
});
