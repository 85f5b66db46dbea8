import { describe, expect, it } from "vitest";
import { venuePhrases } from "../../../src/reading/places/venue-phrases.ts";

describe("The phrases of a question that may name a venue", () => {
  it.each([
    ["Что будет в Городе науки и индустрии в июле?", ["Городе науки и индустрии"]],
    ["Что идёт в театре Бастий?", ["театре Бастий"]],
    ["Кто выступает в Парижской филармонии 24 ноября?", ["Парижской филармонии"]],
    ["Где встреча, у Северного вокзала?", ["Северного вокзала"]],
    ["Что есть в Grand Palais завтра?", []],
    ["Что будет в октябре?", []],
    ["Какие выставки идут?", []],
    ["Que faire au Louvre ?", []],
  ])("%s", (question, phrases) => {
    expect(venuePhrases(question)).toEqual(phrases);
  });
});
