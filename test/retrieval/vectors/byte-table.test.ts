import { describe, expect, test } from "vitest";
import { openRows, openSigns, rowsOneByOne } from "../../../src/retrieval/vectors/byte-scan.ts";
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

/** Rows of all directions, the same in every run. */
const bytesOf = (rows: number, dimension: number) => {
  let state = 1;
  return Int8Array.from({ length: rows * dimension }, () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) | 0;
    return state >> 24;
  });
};

describe("Of many rows", () => {
  const [count, dimension] = [4_000, 64];
  const bytes = bytesOf(count, dimension);
  const table = new ByteTable(dimension, bytes, 1 / 127);
  const own = (position: number) => bytes.subarray(position * dimension, (position + 1) * dimension);

  test("nearly all of the nearest are found, and the first of all", () => {
    const found = [11, 222, 3_333].map((position) => {
      const query = Float32Array.from(own(position), (byte) => byte / 127 / Math.sqrt(dimension));
      const products = Array.from({ length: count }, (_, row) =>
        own(row).reduce((sum, byte, index) => sum + byte * (query[index] ?? 0), 0),
      );
      const wanted = [...products.keys()].sort((a, b) => (products[b] ?? 0) - (products[a] ?? 0)).slice(0, 20);
      const got = table.nearest(query, 20).map((neighbour) => neighbour.position);
      expect(got).toHaveLength(20);
      expect(got[0]).toBe(position);
      return got.filter((row) => wanted.includes(row)).length;
    });
    expect(Math.min(...found)).toBeGreaterThan(15);
  });

  test("more are compared than there are where so many are wanted", () => {
    const query = Float32Array.from(own(7), (byte) => byte / 127 / Math.sqrt(dimension));
    expect(new Set(table.nearest(query, count).map(({ position }) => position)).size).toBe(count);
  });
});

describe("Rows of bytes, compared sixteen numbers at a time", () => {
  const filled = (open: typeof openRows, bytes: Int8Array, dimension: number) => {
    const rows = open(Int8Array, dimension, bytes.length / dimension);
    for (let row = 0; row * dimension < bytes.length; row += 1) {
      rows.row(row).set(bytes.subarray(row * dimension, (row + 1) * dimension));
    }
    return rows;
  };

  test("make the sum that they make by hand, whatever the length of a row", () => {
    const rows = filled(openRows, Int8Array.of(1, 2, 3, -4, 5, -6), 3);
    const query = Int16Array.of(100, 10, -1);
    expect([rows.product(query, 0), rows.product(query, 1)]).toEqual([117, -344]);
  });

  test.each([1, 15, 16, 17, 32, 384])("make the sums that they make one by one: %i", (dimension) => {
    const bytes = bytesOf(5, dimension);
    const query = Int16Array.from({ length: dimension }, (_, index) => (((index * 7919) % 65536) - 32768) >> 3);
    const sums = [openRows, rowsOneByOne].map((open) => {
      const rows = filled(open, bytes, dimension);
      return [0, 1, 2, 3, 4].map((row) => rows.product(query, row));
    });
    expect(sums[0]).toEqual(sums[1]);
    expect(new Set(sums[0]).size).toBeGreaterThan(1);
  });

  test("leave nothing of the query before", () => {
    const rows = filled(openRows, Int8Array.of(1, 2), 2);
    rows.product(Int16Array.of(9, 9), 0);
    expect(rows.product(Int16Array.of(1, 0), 0)).toBe(1);
  });
});

describe("Signs", () => {
  test("are compared bit by bit: what is above nothing, and what is not", () => {
    const rows = [
      [1, -1, 0],
      [5, 5, 5],
      [-2, -2, -2],
    ];
    const signs = openSigns(3, 3, (position) => rows[position] ?? []);
    expect([...(signs?.distances([3, 0, -4]) ?? [])]).toEqual([0, 2, 1]);
    expect([...(signs?.distances([0, 0, 0]) ?? [])]).toEqual([1, 3, 0]);
  });

  test.each([1, 127, 128, 129, 384, 1_024])("differ by as many as they do counted one by one: %i", (dimension) => {
    const bytes = bytesOf(4, dimension);
    const own = (position: number) => bytes.subarray(position * dimension, (position + 1) * dimension);
    const query = bytesOf(5, dimension).subarray(4 * dimension);
    const counted = [0, 1, 2, 3].map(
      (row) => own(row).filter((byte, index) => byte > 0 !== (query[index] ?? 0) > 0).length,
    );
    expect([...(openSigns(dimension, 4, own)?.distances(query) ?? [])]).toEqual(counted);
  });
});
