import { execFile } from "node:child_process";
import { chmod, cp, mkdir, mkdtemp, readdir, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it, vi } from "vitest";
import { isWhole } from "../../scripts/bundle.js";
import { temporaryDirectory } from "../support/temporary-directory.ts";

vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 });

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
/** What an installation is made of, for a question by words. */
const PARTS = ["corpus", "packages", "scripts", "src", "package.json", "package-lock.json", "tsconfig.json"];

/** A copy of the program whose packages are those installed here. */
async function installIn(folder: string): Promise<string> {
  for (const part of PARTS) await cp(join(ROOT, part), join(folder, part), { recursive: true });
  await symlink(join(ROOT, "node_modules"), join(folder, "node_modules"), "junction");
  return folder;
}

interface Run {
  code: number;
  stdout: string;
  stderr: string;
}

/** Asks a question by words as `npm run ask` does, as this user or as another one, who may write nothing there. */
function ask(folder: string, { asNobody = false } = {}): Promise<Run> {
  const script = join(folder, "scripts", "run.js");
  const options = { cwd: folder, ...(asNobody && process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {}) };
  return new Promise((resolve) => {
    const parameters = [script, "cli/ask", "--lexical", "--json", "dentelle"];
    execFile(process.execPath, parameters, options, (error, stdout, stderr) => {
      resolve({ code: error === null ? 0 : Number(error.code), stdout, stderr });
    });
  });
}

const isAnswer = ({ code, stdout }: Run) => code === 0 && stdout.includes('"kind":"events"');

/** The folders of compiled programs. */
async function bundles(folder: string): Promise<string[]> {
  return (await readdir(join(folder, "dist"))).filter((name) => /^[0-9a-f]{16}$/u.test(name));
}

describe("The program", () => {
  let folder: string;
  let first: string;
  beforeAll(async () => {
    folder = await installIn(await mkdtemp(join(tmpdir(), "jumelages-installed-")));
    const compiled = await ask(folder);
    expect([isAnswer(compiled), compiled.stderr]).toEqual([true, ""]);
    [first = ""] = await bundles(folder);
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));
  const bundled = (name: string) => join(folder, "dist", first, name);

  it("is compiled where it is not, and then found", async () => {
    const manifest = await readFile(bundled("manifest.json"), "utf8");
    expect(Object.keys(JSON.parse(manifest) as object)).toEqual(
      expect.arrayContaining(["main.js", "ask.js", "page.js"]),
    );
    const written = (await ask(folder)).stderr;
    expect([written, await readFile(bundled("manifest.json"), "utf8")]).toEqual(["", manifest]);
  });

  it.each([
    ["is not what was compiled", () => writeFile(bundled("ask.js"), "process.exit(9)")],
    ["is gone in part", () => rm(bundled("worker.js"))],
    ["does not say what it has", () => writeFile(bundled("manifest.json"), "{}")],
  ])("is not trusted where it %s", async (_, damage) => {
    const kept = await temporaryDirectory();
    await cp(join(folder, "dist", first), kept, { recursive: true });
    expect(isWhole(join(folder, "dist", first))).toBe(true);
    await damage();
    expect(isWhole(join(folder, "dist", first))).toBe(false);
    await cp(kept, join(folder, "dist", first), { recursive: true });
  });

  it("is compiled again where it is damaged", async () => {
    await writeFile(bundled("ask.js"), "process.exit(9)");
    const again = await ask(folder);
    expect([isAnswer(again), again.stderr]).toEqual([true, ""]);
  });

  it("is compiled again when its sources change, and what it derived is not taken over", async () => {
    const source = join(folder, "src", "cli", "ask.ts");
    await writeFile(source, `${await readFile(source, "utf8")}\nprocess.stderr.write("changed\\n");\n`);
    const changed = await ask(folder);
    expect([isAnswer(changed), changed.stderr]).toEqual([true, "changed\n"]);
    expect(await bundles(folder)).toHaveLength(2);
  });

  it.each([
    ["damaged", (text: string) => text.replace('"stems":[[', '"stems":[["dentelle","x"],[')],
    ["of other sources", (text: string) => text.replace(/^\w/u, "x")],
  ])("passes over derived data that are %s, and derives them again", async (_, change) => {
    const file = join(folder, "embeddings", "index", "derived.json");
    const derived = await readFile(file, "utf8");
    await writeFile(file, change(derived));
    expect(isAnswer(await ask(folder))).toBe(true);
    expect(await readFile(file, "utf8")).toBe(derived);
  });
});

describe.skipIf(process.platform === "win32")("An installation that may not be written", () => {
  it("starts as it was compiled, without a word", async () => {
    const folder = await installIn(await temporaryDirectory());
    await ask(folder);
    await close(folder);
    const { stderr, ...run } = await ask(folder, { asNobody: true });
    expect([isAnswer({ ...run, stderr }), stderr]).toEqual([true, ""]);
  });

  it("starts from its sources where it was not compiled, and says so in a line", async () => {
    const folder = await installIn(await temporaryDirectory());
    await mkdir(join(folder, "dist"));
    await close(folder);
    const run = await ask(folder, { asNobody: true });
    expect(isAnswer(run)).toBe(true);
    expect(run.stderr).toMatch(
      /^The compiled program is .* cannot be made \(EACCES.*\): starting from the sources\.\n$/u,
    );
  });
});

/** Lets everybody read and nobody write. */
async function close(folder: string): Promise<void> {
  for (const part of ["", "dist", "embeddings", "embeddings/index"]) {
    await chmod(join(folder, part), 0o555).catch(() => undefined);
  }
}
