import { execFileSync } from "node:child_process";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { relative, resolve } from "node:path";
import { expect, test } from "vitest";
import config from "../vitest.config.ts";

interface Listed {
  file: string;
  projectName: string;
}

/** Files of tests with their project, as vitest runs them. */
function listed(): Listed[] {
  const vitest = resolve("node_modules/vitest/vitest.mjs");
  return JSON.parse(
    execFileSync(process.execPath, [vitest, "list", "--filesOnly", "--json"], { encoding: "utf8" }),
  ) as Listed[];
}

const { scripts } = JSON.parse(readFileSync("package.json", "utf8")) as { scripts: Record<string, string> };
/** Whether a script of package.json runs a project. */
function runs(script: string, project: string): boolean {
  const [, beginning] = /--project "(\w+)\*"/u.exec(scripts[script] ?? "") ?? [];
  return beginning !== undefined && project.startsWith(beginning);
}

test("Every file of tests is in one project, which `npm test` or `npm run test:long` runs", () => {
  const all = ["test", "packages/local-telegram/test"].flatMap((folder) =>
    readdirSync(folder, { recursive: true, encoding: "utf8" })
      .filter((file) => file.endsWith(".test.ts"))
      .map((file) => `${folder}/${file.replaceAll("\\", "/")}`),
  );
  const files = listed();
  expect(files.map(({ file }) => relative(".", file).replaceAll("\\", "/")).sort()).toEqual(all.sort());
  const projects = new Set(files.map(({ projectName }) => projectName));
  const twice = [...projects].filter((name) => runs("test", name) === runs("test:long", name));
  expect(twice).toEqual([]);
});

test("What is kept from `npm test` as too long is there", () => {
  const named =
    config.test?.projects?.flatMap((project) => (project as { test: { include: string[] } }).test.include) ?? [];
  const files = named.filter((name) => !name.includes("*"));
  expect(files.length).toBeGreaterThan(20);
  expect(files.filter((file) => !existsSync(file))).toEqual([]);
});

test("A change must pass both", () => {
  expect(scripts["check"]?.split(" && ")).toEqual(expect.arrayContaining(["npm test", "npm run test:long"]));
});
