import { existsSync } from "node:fs";
import { readdir, readFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";

/** More are not read. */
const MOST_WORDS = 900;

const readme = await readFile("README.md", "utf8");
const pages = (await readdir("docs")).filter((name) => name.endsWith(".md")).map((name) => join("docs", name));

/** What a page leads to within this repository, seen from its root. */
function linksOf(page: string, text: string): string[] {
  const found = [...text.matchAll(/\]\(([^)#\s]+)(?:#[^)]*)?\)/gu)].flatMap(([, target]) => target ?? []);
  return found.filter((target) => !/^[a-z]+:/u.test(target)).map((target) => join(dirname(page), target));
}

describe("The README", () => {
  it("is read in five minutes", () => {
    const words = readme.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word));
    expect(words.length).toBeLessThanOrEqual(MOST_WORDS);
  });

  it("gives the commands that continuous integration runs", async () => {
    const commands = [...readme.matchAll(/^npm ci && (npm \w+)/gmu)].map(([, command]) => command);
    expect(commands).toEqual(["npm start", "npm test"]);
    const run = (await readFile(".ci/run", "utf8")).split("\n");
    expect(run.filter((line) => ["npm ci", "npm test"].includes(line))).toEqual(["npm ci", "npm test"]);
  });

  it("leads to each page of docs/, by others at most", async () => {
    const texts = new Map([["README.md", readme]]);
    for (const page of ["ARCHITECTURE.md", "CONTRIBUTING.md", "OPERATIONS.md", ...pages])
      texts.set(page, await readFile(page, "utf8"));
    const all = [...texts].flatMap(([page, text]) => linksOf(page, text));
    expect(pages.filter((page) => !all.includes(page))).toEqual([]);
    expect(all.filter((target) => !existsSync(target))).toEqual([]);
  });

  it("names each folder of src", async () => {
    const folders = (await readdir("src", { withFileTypes: true })).filter((entry) => entry.isDirectory());
    expect(folders.map(({ name }) => `src/${name}/`).filter((name) => !readme.includes(`\`${name}\``))).toEqual([]);
  });
});
