import { existsSync, readdirSync, readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { FAULTS } from "./faults/list.ts";

/** The rows of the table of faults, as cells. */
function rows(): string[][] {
  const page = readFileSync("docs/faults.md", "utf8");
  const [, , ...lines] = page.split("\n").filter((line) => line.startsWith("|"));
  return lines.map((line) =>
    line
      .split("|")
      .slice(1, -1)
      .map((cell) => cell.trim()),
  );
}

const testsOf = (row: readonly string[]) =>
  [...(row[3] ?? "").matchAll(/`([^`]+)`/gu)].flatMap(([, file]) => file ?? []);

test("Every fault of the table has tests, and says what is seen", () => {
  expect(rows().length).toBeGreaterThan(10);
  for (const row of rows()) {
    expect(row).toHaveLength(4);
    expect(row[0], "a fault").not.toBe("");
    expect(row[1], `what is seen where ${row[0] ?? ""}`).not.toBe("");
    expect(testsOf(row), row[0]).not.toEqual([]);
    expect(testsOf(row).filter((file) => !existsSync(file))).toEqual([]);
  }
});

test("Every test of faults, and every one that kills, has its row, and is run as such", () => {
  const named = new Set(rows().flatMap(testsOf));
  expect([...named].sort()).toEqual([...FAULTS].sort());
  const all = readdirSync("test", { recursive: true, encoding: "utf8" }).map((file) => `test/${file}`);
  const faulty = all.filter((file) => /^test\/faults\/.*\.test\.ts$|kill\.test\.ts$/u.test(file));
  expect(faulty.filter((file) => !named.has(file))).toEqual([]);
});
