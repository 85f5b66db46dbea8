import { describe, expect, test } from "vitest";
import { openByteScan, scanOneByOne } from "../../../src/retrieval/vectors/byte-scan.ts";
import { ByteTable } from "../../../src/retrieval/vectors/byte-table.ts";

describe("Of rows of bytes", () => {
  const table = new ByteTable(2, Int8Array.of(0, 127, 127, 0, -127, 0, 127, 0, 76, 102), 1 / 127);

  test("the most similar come first, with their cosine, and equal ones in their order", () => {
    const nearest = table.nearest(Float32Array.of(1, 0), 4);
    expect(nearest.map(({ position }) => position)).toEqual([1, 3, 4, 0]);
    const cosines = [1, 1, 0.598, 0];
    nearest.forEach(({ similarity }, index) => {
      expect(similarity).toBeCloseTo(cosines[index] ?? 2, 3);
    });
  });

  test("there are no more than there are, and none of none", () => {
    expect(table.nearest(Float32Array.of(-1, 0), 9).map(({ position }) => position)).toEqual([2, 0, 4, 1, 3]);
    expect(new ByteTable(2, new Int8Array(0), 1).nearest(Float32Array.of(1, 0), 3)).toEqual([]);
  });
});

describe("Numbers compared sixteen at a time", () => {
  test("make the sum that they make by hand, whatever the length of a row", () => {
    const rows = Int8Array.of(1, 2, 3, -4, 5, -6);
    expect([...openByteScan(3, rows)(Int16Array.of(100, 10, -1))]).toEqual([117, -344]);
  });

  test.each([1, 15, 16, 17, 32, 384])("make the sums that they make one by one: %i", (dimension) => {
    const rows = Int8Array.from({ length: dimension * 5 }, (_, index) => ((index * 89) % 256) - 128);
    const query = Int16Array.from({ length: dimension }, (_, index) => (((index * 7919) % 65536) - 32768) >> 3);
    const sums = [...scanOneByOne(dimension, rows)(query)];
    expect([...openByteScan(dimension, rows)(query)]).toEqual(sums);
    expect(new Set(sums).size).toBeGreaterThan(1);
  });

  test("of the next query leave nothing of the one before", () => {
    const scan = openByteScan(2, Int8Array.of(1, 2));
    scan(Int16Array.of(9, 9));
    expect([...scan(Int16Array.of(1, 0))]).toEqual([1]);
  });
});
