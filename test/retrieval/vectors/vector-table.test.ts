import { describe, expect, it } from "vitest";
import { openRows, rowsOneByOne } from "../../../src/retrieval/vectors/byte-scan.ts";
import { VectorTable } from "../../../src/retrieval/vectors/vector-table.ts";

const MANY = 1_200;
/** Not a multiple of sixteen, the numbers that are compared at a time. */
const DIMENSION = 21;

/** Vectors of all directions, the same in every run. */
const vectors = Array.from({ length: MANY }, (_, row) =>
  Array.from({ length: DIMENSION }, (_, index) => Math.sin(row * 17 + index * (row + 3))),
);

function tableOf(count: number): VectorTable {
  const table = new VectorTable(DIMENSION);
  table.append(vectors.slice(0, count));
  return table;
}

const query = () => Float64Array.from(tableOf(8).row(7));
const similarities = (table: VectorTable, own = query()) =>
  Array.from({ length: table.count }, (_, position) => table.similarity(own, position));
const mostApart = (a: readonly number[], b: readonly number[]) =>
  a.reduce((most, value, index) => Math.max(most, Math.abs(value - (b[index] ?? NaN))), 0);

describe("A table of vectors in half the room", () => {
  it("has the same cosines to the fourth decimal", () => {
    const table = tableOf(MANY);
    const before = similarities(table);
    table.compact();
    expect(mostApart(similarities(table), before)).toBeLessThan(0.0001);
    expect(table.similarity(query(), 7)).toBeCloseTo(1, 4);
  });

  it("is asked for several vectors in turn", () => {
    const table = tableOf(MANY);
    const [first, second] = [query(), Float64Array.from(tableOf(9).row(8))];
    const apart = [table.similarity(first, 3), table.similarity(second, 3), table.similarity(first, 3)];
    table.compact();
    const inTurn = [table.similarity(first, 3), table.similarity(second, 3), table.similarity(first, 3)];
    expect(mostApart(inTurn, apart)).toBeLessThan(0.0001);
  });

  it("grows, with what it had", () => {
    const table = tableOf(MANY - 1);
    table.compact();
    table.append(vectors.slice(MANY - 1));
    expect(mostApart(similarities(table), similarities(tableOf(MANY)))).toBeLessThan(0.0001);
  });

  it("has the same scalar products whether or not the processor compares many numbers at a time", () => {
    const rows = [openRows(Int16Array, 3, 2), rowsOneByOne(Int16Array, 3, 2)];
    for (const some of rows) some.row(1).set([100, -20_000, 32_767]);
    expect(rows.map((some) => some.product(Int16Array.of(3, 2, 32_767), 1))).toEqual([
      300 - 40_000 + 1_073_676_289,
      300 - 40_000 + 1_073_676_289,
    ]);
  });
});
