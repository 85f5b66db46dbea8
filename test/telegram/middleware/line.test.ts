import { expect, test } from "vitest";
import { createLine, inLine } from "../../../src/telegram/middleware/line.ts";

/** Work that ends when it is told to, and a note of what has begun. */
function works() {
  const begun: string[] = [];
  const ends = new Map<string, () => void>();
  const work = (name: string) => async () => {
    begun.push(name);
    await new Promise<void>((end) => ends.set(name, end));
    return name;
  };
  return { begun, work, end: (name: string) => ends.get(name)?.() };
}

const turnsOfTheLoop = async (count: number) => {
  for (let turn = 0; turn < count; turn += 1) await new Promise(setImmediate);
};

test("So many work at a time, and who comes later goes in the order of coming", async () => {
  const line = createLine(2);
  const { begun, work, end } = works();
  const all = ["a", "b", "c", "d"].map((name) => inLine(line, work(name)));
  await turnsOfTheLoop(5);
  expect(begun).toEqual(["a", "b"]);
  end("b");
  await turnsOfTheLoop(5);
  expect(begun).toEqual(["a", "b", "c"]);
  end("a");
  await turnsOfTheLoop(5);
  end("c");
  end("d");
  expect(await Promise.all(all)).toEqual(["a", "b", "c", "d"]);
});

test("Each begins in a turn of the event loop of its own", async () => {
  const line = createLine(3);
  const { begun, work } = works();
  for (const name of ["a", "b", "c"]) void inLine(line, work(name));
  const seen: number[] = [];
  for (let turn = 0; turn < 6; turn += 1) {
    await turnsOfTheLoop(1);
    seen.push(begun.length);
  }
  expect(seen.at(-1)).toBe(3);
  // Nowhere two at once.
  expect(seen.every((count, index) => count - (seen[index - 1] ?? 0) <= 1)).toBe(true);
});

test("Work that fails makes room too", async () => {
  const line = createLine(1);
  await expect(inLine(line, () => Promise.reject(new Error("no")))).rejects.toThrow("no");
  expect(await inLine(line, () => Promise.resolve("yes"))).toBe("yes");
});
