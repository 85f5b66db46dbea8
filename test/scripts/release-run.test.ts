import { execFileSync, spawnSync } from "node:child_process";
import { readFile, writeFile } from "node:fs/promises";
import { join, resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { describe, expect, it } from "vitest";
import { KNOWN_VERSION } from "../../src/state/database/migrations.ts";
import { temporaryDirectory } from "../support/temporary-directory.ts";

const HEAD = "# Changelog\n\n";
const UNRELEASED = "## [Unreleased]\n\n### Upgrading\n\n- Nothing.\n\n### Added\n\n- A thing.\n";

describe("A release", () => {
  it("is committed and tagged by one command, and nothing happens where something is not committed", async () => {
    const folder = await temporaryDirectory();
    const git = (...parameters: string[]) => execFileSync("git", parameters, { cwd: folder, encoding: "utf8" }).trim();
    const written: [string, string][] = [
      ["CHANGELOG.md", HEAD + UNRELEASED],
      ["package.json", '{\n  "version": "0.1.0"\n}\n'],
      [
        "package-lock.json",
        '{ "version": "0.1.0", "packages": { "": { "version": "0.1.0" }, "a": { "version": "0.1.0" } } }',
      ],
    ];
    for (const [file, text] of written) await writeFile(join(folder, file), text);
    git("init", "--quiet");
    git("config", "user.name", "Anna");
    git("config", "user.email", "anna@example.org");
    git("add", ".");
    git("commit", "--quiet", "--message", "first");
    const run = (version: string) => {
      const loader = pathToFileURL(resolve("node_modules/tsx/dist/loader.mjs")).href;
      const command = ["--import", loader, resolve("scripts/release.ts"), version];
      return spawnSync(process.execPath, command, { cwd: folder, encoding: "utf8" });
    };
    await writeFile(join(folder, "new.txt"), "");
    expect(run("1.0.0").stderr).toBe("There are changes that are not committed: commit them first.\n");
    git("add", ".");
    git("commit", "--quiet", "--message", "second");
    expect(run("0.1.0").stderr).toBe("0.1.0 does not come after 0.1.0.\n");
    expect(run("1.0.0")).toMatchObject({
      status: 0,
      stdout: "Version 1.0.0 is committed and tagged: git push --follow-tags\n",
    });
    expect([git("describe"), git("log", "-1", "--format=%s"), git("status", "--porcelain")]).toEqual([
      "v1.0.0",
      "Version 1.0.0",
      "",
    ]);
    const [changelog, manifest, lock] = await Promise.all(
      written.map(([file]) => readFile(join(folder, file), "utf8")),
    );
    expect(changelog).toContain(`Schema of the store: ${KNOWN_VERSION}.\n`);
    expect(manifest).toBe('{\n  "version": "1.0.0"\n}\n');
    expect(lock).toBe(
      '{ "version": "1.0.0", "packages": { "": { "version": "1.0.0" }, "a": { "version": "0.1.0" } } }',
    );
  });
});

describe("--version", () => {
  it.each(["main", "cli/ask", "cli/index", "cli/mcp", "cli/state"])("is told by %s", (entry) => {
    const environment = { ...process.env, NODE_ENV: "production" };
    const { stdout, status } = spawnSync(process.execPath, ["scripts/run.js", entry, "--version"], {
      encoding: "utf8",
      env: environment,
    });
    const { version } = JSON.parse(execFileSync("cat", ["package.json"], { encoding: "utf8" })) as { version: string };
    expect([status, stdout]).toEqual([
      0,
      `Jumelages ${version}, schema ${KNOWN_VERSION} of the store, Node ${process.versions.node}\n`,
    ]);
  });
});
