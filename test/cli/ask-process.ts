import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";

const ROOT = fileURLToPath(new URL("../..", import.meta.url));
const RUN = fileURLToPath(new URL("../../scripts/run.js", import.meta.url));

export interface Run {
  code: number | null;
  stdout: string;
  stderr: string;
}

export interface RunOptions {
  stdin?: Buffer | string;
  env?: Record<string, string>;
  /** The folder in which the command is run. */
  cwd?: string;
  /** After how many parts of its output whoever reads it closes it; by default never. */
  closesAfter?: number;
}

/** Runs the command as `npm run ask` does, in a process of its own. */
export function runAsk(
  args: readonly string[],
  { stdin = "", env = {}, cwd = ROOT, closesAfter = Infinity }: RunOptions = {},
): Promise<Run> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [RUN, "cli/ask", ...args], {
      cwd,
      env: { PATH: process.env["PATH"] ?? "", ...env },
    });
    const output = { stdout: "", stderr: "" };
    for (const stream of ["stdout", "stderr"] as const) {
      child[stream].setEncoding("utf8").on("data", (text: string) => {
        output[stream] += text;
      });
    }
    let parts = 0;
    child.stdout.on("data", () => {
      parts += 1;
      if (parts >= closesAfter) child.stdout.destroy();
    });
    // What is still written to it then has no reader either.
    child.stdin.on("error", () => undefined);
    child.on("error", reject);
    child.on("close", (code) => {
      resolve({ code, ...output });
    });
    child.stdin.end(stdin);
  });
}

/** The lines of an output that ends with a line feed. */
export function linesOf(text: string): string[] {
  return text === "" ? [] : text.replace(/\n$/u, "").split("\n");
}
