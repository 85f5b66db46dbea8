import { existsSync } from "node:fs";
import { mkdir, mkdtemp, rename, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

import { chromium, type Browser } from "playwright-core";

/** The folder into which npm's browser is unpacked. All test files share it, so it must never be there half unpacked. */
const home = path.join(tmpdir(), "jumelages-chromium-147");

/**
 * Starts a real browser: npm's Chromium on Linux x64, an installed Chrome elsewhere. Null, with a line that says why,
 * if none works; in CI that is an error.
 */
export async function openBrowser(): Promise<Browser | null> {
  try {
    return process.platform === "linux" && process.arch === "x64" ? await bundled() : await installed();
  } catch (error) {
    if (process.env["CI"] === "true") throw new Error("CI needs a browser, and none starts here.", { cause: error });
    const reason = error instanceof Error ? (error.message.split("\n")[0] ?? "") : String(error);
    console.warn(`SKIPPED: tests in a browser, because none starts here (${reason}).`);
    return null;
  }
}

function installed(): Promise<Browser> {
  return chromium.launch({ channel: "chrome" });
}

async function bundled(): Promise<Browser> {
  if (!existsSync(home)) await unpack();
  const environment = Object.entries(process.env).filter((entry): entry is [string, string] => entry[1] !== undefined);
  return chromium.launch({
    executablePath: path.join(home, "chromium"),
    // Root cannot use the sandbox, and many containers have none; the pages are our own.
    args: ["--no-sandbox", "--font-render-hinting=none"],
    env: {
      ...Object.fromEntries(environment),
      FONTCONFIG_PATH: path.join(home, "fonts"),
      // Bundled libraries, for machines without a desktop.
      LD_LIBRARY_PATH: [path.join(home, "al2023", "lib"), process.env["LD_LIBRARY_PATH"] ?? ""].join(":"),
    },
  });
}

/** Unpacks next to the final place and renames it in one step, because other workers may be doing the same. */
async function unpack(): Promise<void> {
  const touched = ["TMPDIR", "AWS_EXECUTION_ENV", "LD_LIBRARY_PATH", "FONTCONFIG_PATH"];
  const usual = touched.map((name) => [name, process.env[name]] as const);
  const own = await mkdtemp(`${home}-`);
  try {
    // The package unpacks into the temporary folder. It unpacks its libraries only if it believes that it runs on AWS Lambda.
    process.env["TMPDIR"] = own;
    process.env["AWS_EXECUTION_ENV"] = "AWS_Lambda_nodejs20.x";
    const { default: packed } = await import("@sparticuz/chromium");
    await packed.executablePath();
  } finally {
    for (const [name, value] of usual) {
      if (value === undefined) Reflect.deleteProperty(process.env, name);
      else process.env[name] = value;
    }
  }
  await mkdir(path.join(own, "fonts"), { recursive: true });
  const folders = ["/usr/share/fonts", "/usr/local/share/fonts", path.join(home, "fonts")];
  const lines = folders.map((folder) => `<dir>${folder}</dir>`);
  await writeFile(
    path.join(own, "fonts", "fonts.conf"),
    `<?xml version="1.0"?><!DOCTYPE fontconfig SYSTEM "fonts.dtd"><fontconfig>${lines.join("")}<cachedir>${home}/font-cache</cachedir></fontconfig>`,
  );
  await rename(own, home).catch((error: unknown) => {
    if (!existsSync(home)) throw error;
    return rm(own, { recursive: true });
  });
}
