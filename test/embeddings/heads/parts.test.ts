import { expect, it } from "vitest";
import { partsOf } from "../../../src/embeddings/heads/parts.ts";

const BUCKETS = 1 << 20;
const shared = (a: string, b: string) => {
  const other = new Set(partsOf(b, BUCKETS));
  return partsOf(a, BUCKETS).filter((part) => other.has(part)).length / other.size;
};

it("case, accents, spaces and which digits were typed make no difference", () => {
  const plain = partsOf("où est le theatre le 12 mai ?", BUCKETS);
  expect(partsOf("OU est  le Théâtre le 30 mai ?", BUCKETS)).toEqual(plain);
});

it("a word that is typed wrongly shares most of its parts with the right one", () => {
  expect(shared("combien coute le concert", "combien coutte le concert")).toBeGreaterThan(0.6);
  expect(shared("combien coute le concert", "где пройдёт форум")).toBe(0);
});

it("each bucket is named once, and all are within bounds", () => {
  const parts = partsOf("когда когда когда", 64);
  expect(new Set(parts).size).toBe(parts.length);
  expect(Math.max(...parts)).toBeLessThan(64);
});

it("a text without letters has what its signs are", () => {
  expect(partsOf("", BUCKETS)).toEqual([]);
  expect(partsOf("?!", BUCKETS).length).toBeGreaterThan(0);
});
