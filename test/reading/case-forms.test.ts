import { describe, expect, test } from "vitest";
import { foldText } from "../../src/language/fold.ts";
import { PLACES, read } from "./reader.ts";

const towns = PLACES.filter(({ kind }) => kind === "city");

/** What was read, in short, where it is not the town and nothing else. */
function misread(question: string, id: string): string[] {
  const { places, excluded, unknown, corrected } = read(question);
  const asExpected = places.join() === id && excluded.length === 0 && unknown.length === 0 && corrected.length === 0;
  return asExpected ? [] : [`${question} → ${JSON.stringify({ places, excluded, unknown, corrected })}`];
}

describe("Every town of the gazetteer is found", () => {
  test("by every Russian case form in a sentence", () => {
    const wrong = towns.flatMap(({ id, ru }) =>
      [
        `Что запланировано ${ru.in}?`,
        `Какие проекты есть у города ${ru.nominative}?`,
        `Расскажите про партнёров ${ru.genitive}`,
        `Что приехало ${ru.from}?`,
        `Прогулка по ${ru.dative}`,
        `Мы едем в ${ru.accusative}, что посмотреть?`,
        `Кто сотрудничает с ${ru.instrumental}?`,
        `Расскажите о ${ru.prepositional}`,
      ].flatMap((question) => misread(question, id)),
    );
    expect(wrong).toEqual([]);
  });

  test("by its Russian name alone", () => {
    expect(towns.flatMap(({ id, ru }) => misread(ru.nominative, id))).toEqual([]);
  });

  test("by its Russian name without ё, hyphens and capitals", () => {
    const typed = (text: string) => foldText(text);
    expect(towns.flatMap(({ id, ru }) => misread(`что будет ${typed(ru.in)}`, id))).toEqual([]);
  });

  test("in French with its preposition and article", () => {
    const wrong = towns.flatMap(({ id, fr }) =>
      [
        `Que se passe-t-il ${fr.in} ?`,
        `Quels sont les projets ${fr.of} ?`,
        `Je cherche les partenaires ${fr.of}`,
      ].flatMap((question) => misread(question, id)),
    );
    expect(wrong).toEqual([]);
  });

  test("by its French name alone, and after « avec »", () => {
    const wrong = towns.flatMap(({ id, fr }) =>
      [fr.name, `Quelle coopération avec ${fr.name} ?`].flatMap((question) => misread(question, id)),
    );
    expect(wrong).toEqual([]);
  });

  test("in French without accents, hyphens and capitals", () => {
    expect(towns.flatMap(({ id, fr }) => misread(`que se passe t il ${foldText(fr.in)}`, id))).toEqual([]);
  });
});

describe("Every region, department and grouping is found", () => {
  const regions = PLACES.filter(({ kind }) => kind !== "city" && kind !== "country");

  test("in Russian with its preposition", () => {
    expect(regions.flatMap(({ id, ru }) => misread(`Что запланировано ${ru.in}?`, id))).toEqual([]);
  });

  test("in French with its preposition", () => {
    expect(regions.flatMap(({ id, fr }) => misread(`Que se passe-t-il ${fr.in} ?`, id))).toEqual([]);
  });
});
