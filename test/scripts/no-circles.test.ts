import { mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { Linter } from "eslint";
import tseslint from "typescript-eslint";
import { expect, it } from "vitest";
import { noCircles } from "../../scripts/no-circles.js";

/** What the linter says of the first of some files. */
async function messagesOf(files: Record<string, string>): Promise<string[]> {
  const directory = await mkdtemp(join(tmpdir(), "jumelages-circles-"));
  try {
    for (const [name, text] of Object.entries(files)) await writeFile(join(directory, name), text);
    const [[name, text] = ["", ""]] = Object.entries(files);
    const plugins = { own: { rules: { "no-circles": noCircles } } };
    const languageOptions = { parser: tseslint.parser as Linter.Parser };
    const config = { files: ["**/*.ts"], plugins, languageOptions, rules: { "own/no-circles": "error" as const } };
    return new Linter({ cwd: directory }).verify(text, config, join(directory, name)).map(({ message }) => message);
  } finally {
    await rm(directory, { recursive: true });
  }
}

it("Files that need each other for their types alone are told to", async () => {
  const files = {
    "a.ts": 'import type { B } from "./b.ts";\nexport type A = B | null;',
    "b.ts": 'import type { C } from "./c.ts";\nexport type B = C;',
    "c.ts": 'import type { A } from "./a.ts";\nexport type C = A[];',
  };
  expect(await messagesOf(files)).toEqual(["Files import each other in a circle: b.ts → c.ts → a.ts."]);
});

it("Two ways to one file are no circle", async () => {
  const files = {
    "a.ts": 'import { b } from "./b.ts";\nimport { c } from "./c.ts";\nexport const a = [b, c];',
    "b.ts": 'import { c } from "./c.ts";\nexport const b = c;',
    "c.ts": 'import { readFileSync } from "node:fs";\nexport const c = readFileSync;',
  };
  expect(await messagesOf(files)).toEqual([]);
});
