import { describe, expect, it } from "vitest";
import { isAbroad } from "../../../src/picture/map/borders.ts";

describe("A border of a map", () => {
  it("is told by the zones of both sides", () => {
    // Colmar, and the bank of the Rhine over against it; Menton, and Ventimiglia.
    expect([isAbroad("fr", 7.36, 48.08), isAbroad("fr", 7.9, 48)]).toEqual([false, true]);
    expect([isAbroad("fr", 7.5, 43.78), isAbroad("fr", 7.62, 43.8)]).toEqual([false, true]);
  });

  it("is none between the zones of one country, nor on the open sea", () => {
    expect([isAbroad("ru", 131.9, 43.1), isAbroad("ru", 20.5, 54.7), isAbroad("ru", 37.6, 55.7)]).toEqual([
      false,
      false,
      false,
    ]);
    expect(isAbroad("fr", -30, 45)).toBe(false);
  });

  it("keeps nothing from a country that nobody knows, or off the map", () => {
    expect([isAbroad("xx", 7, 48), isAbroad("fr", 190, 48)]).toEqual([false, false]);
  });
});
