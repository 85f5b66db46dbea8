import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { placeLabels } from "../../../src/picture/map/labels.ts";
import type { Box } from "../../../src/picture/picture.ts";

const frame = { x: 0, y: 0, width: 400, height: 300 };
/** Letters as wide as half their size. */
const measure = (text: string, size: number) => (text.length * size) / 2;
const options = { frame, size: 20, measure, lines: [] };
const dot = (x: number, y: number, label: string, weight = 1) => ({ x, y, radius: 5, label, weight });

const overlap = (one: Box, other: Box) =>
  one.x < other.x + other.width &&
  other.x < one.x + one.width &&
  one.y < other.y + other.height &&
  other.y < one.y + one.height;

describe("The names of a map", () => {
  it("stand on the right of their dots where there is room, else on the left", () => {
    const [first, second] = placeLabels([dot(50, 100, "Nice"), dot(390, 200, "Omsk")], options);
    expect(first?.box.x).toBeGreaterThan(55);
    expect((second?.box.x ?? 0) + (second?.box.width ?? 0)).toBeLessThan(385);
  });

  it("stand beside their own dots, or are left out", () => {
    const crowd = Array.from({ length: 30 }, (_, index) => dot(150 + index * 4, 150 + (index % 5) * 6, `Nom ${index}`));
    for (const { index, box } of placeLabels(crowd, options)) {
      const { x, y } = crowd[index] ?? dot(0, 0, "");
      const aside = Math.max(box.x - x, x - box.x - box.width, 0);
      const above = Math.max(box.y - y, y - box.y - box.height, 0);
      expect(Math.hypot(aside, above)).toBeLessThan(12);
    }
  });

  it("keep off what else stands there, such as a heading", () => {
    const heading = { x: 55, y: 0, width: 345, height: 300 };
    const [placed] = placeLabels([dot(50, 100, "Nice")], { ...options, taken: [heading] });
    expect((placed?.box.x ?? 0) + (placed?.box.width ?? 0)).toBeLessThanOrEqual(55);
  });

  it("stay in their own country where there is room, and reach over its border where there is none", () => {
    const isAbroad = (x: number) => x > 60;
    const [home] = placeLabels([{ ...dot(50, 100, "Nice"), isAbroad }], options);
    expect((home?.box.x ?? 0) + (home?.box.width ?? 0)).toBeLessThan(50);
    const walled = placeLabels([{ ...dot(10, 100, "Nice"), isAbroad: () => true }], options);
    expect(walled[0]?.box.x).toBeGreaterThan(10);
  });

  it("keep off the lines of the map", () => {
    const line = Array.from({ length: 20 }, (_, index): [number, number] => [50 + index * 10, 100]);
    const [placed] = placeLabels([dot(50, 100, "Nice")], { ...options, lines: line });
    expect((placed?.box.y ?? 0) + (placed?.box.height ?? 0)).toBeLessThan(100);
  });

  it("give way to weightier ones where there is no room for all", () => {
    const crowd = Array.from({ length: 60 }, (_, index) => dot(200 + (index % 8), 150 + index / 8, "Nom", index));
    const placed = placeLabels(crowd, options);
    expect(placed.length).toBeLessThan(crowd.length);
    expect(placed[0]?.index).toBe(59);
  });

  it("never lie over each other, over a dot, or outside", () => {
    const spots = fc.array(
      fc.record({
        x: fc.integer({ min: 0, max: 400 }),
        y: fc.integer({ min: 0, max: 300 }),
        label: fc.string({ maxLength: 20 }),
      }),
      { maxLength: 40 },
    );
    fc.assert(
      fc.property(spots, (list) => {
        const dots = list.map(({ x, y, label }) => dot(x, y, label));
        const boxes = placeLabels(dots, options).map(({ box }) => box);
        for (const [index, box] of boxes.entries()) {
          expect(boxes.slice(index + 1).some((other) => overlap(box, other))).toBe(false);
          expect(dots.some(({ x, y }) => overlap(box, { x: x - 5, y: y - 5, width: 10, height: 10 }))).toBe(false);
          expect(box.x >= 0 && box.y >= 0 && box.x + box.width <= 400 && box.y + box.height <= 300).toBe(true);
        }
      }),
    );
  });
});
