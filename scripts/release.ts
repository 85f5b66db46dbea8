/**
 * `npm run release -- 1.2.3`: turns the unreleased changes into a version, with changelog, package.json, lock file, a
 * commit and its tag.
 */
import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { KNOWN_VERSION } from "../src/state/database/migrations.ts";
import { isAfter, releaseChangelog } from "./changelog.ts";

const FILES = ["CHANGELOG.md", "package.json", "package-lock.json"];
/** How many occurrences to replace: the first "version" in package.json, the first two in the lock file. */
const COUNTS: Readonly<Record<string, number>> = { "package.json": 1, "package-lock.json": 2 };

const git = (...parameters: string[]) => execFileSync("git", parameters, { encoding: "utf8" }).trim();

function withVersion(text: string, count: number, from: string, to: string): string {
  let left = count;
  return text.replace(/"version": "([^"]+)"/gu, (found, version: string) => {
    if (left === 0) return found;
    left -= 1;
    if (version !== from)
      throw new Error(`package.json and package-lock.json are of two versions: ${from}, ${version}.`);
    return `"version": "${to}"`;
  });
}

function release(version: string): void {
  const { version: present } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
  if (!isAfter(version, present)) throw new Error(`${version} does not come after ${present}.`);
  if (git("status", "--porcelain") !== "")
    throw new Error("There are changes that are not committed: commit them first.");
  const date = new Date().toISOString().slice(0, 10);
  const changed = FILES.map((file): [string, string] => {
    const text = readFileSync(file, "utf8");
    const count = COUNTS[file];
    return [
      file,
      count === undefined
        ? releaseChangelog(text, { version, date, schema: KNOWN_VERSION })
        : withVersion(text, count, present, version),
    ];
  });
  for (const [file, text] of changed) writeFileSync(file, text);
  git("commit", "--quiet", "--message", `Version ${version}`, "--", ...FILES);
  git("tag", "--annotate", `v${version}`, "--message", `Jumelages ${version}`);
  process.stdout.write(`Version ${version} is committed and tagged: git push --follow-tags\n`);
}

try {
  release(process.argv[2] ?? "");
} catch (error) {
  process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
  process.exitCode = 1;
}
