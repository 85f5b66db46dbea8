import { spawn } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { fileURLToPath } from "node:url";

const SCRIPT = fileURLToPath(new URL("children/write.ts", import.meta.url));

/** A process of its own that writes to a store until it is killed, fails or has come to the last chat. */
export interface Writer {
  process: ChildProcess;
  /** Chats whose rows the store has acknowledged. */
  acknowledged(): number[];
  /** What the store said when it failed. */
  failure(): { code: string; message: string; cause: string } | null;
  /** What the daily copy warned of. */
  warnings(): string[];
  /** Resolves when the process has ended. */
  ended: Promise<unknown>;
}

/**
 * @param fileBlocks limit on the size of every file, in blocks of 1024 bytes
 * @param umask what the process takes from the modes of files that it makes, in octal digits
 * @param powerless true to run without the rights of an administrator, for whom no folder is read-only
 * @param backUp true to make the daily copy first
 */
export function startWriter(
  directory: string,
  {
    first = 1,
    last = Infinity,
    fileBlocks,
    umask = "022",
    powerless = false,
    backUp = false,
  }: {
    first?: number;
    last?: number;
    fileBlocks?: number;
    umask?: string;
    powerless?: boolean;
    backUp?: boolean;
  },
): Writer {
  const limit = fileBlocks === undefined ? "" : `ulimit -f ${fileBlocks}; `;
  const parameters = [directory, first, last, backUp].map(String);
  const nobody = powerless && process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};
  const child = spawn(
    "bash",
    ["-c", `umask ${umask}; ${limit}exec "$0" --import tsx "$@"`, process.execPath, SCRIPT, ...parameters],
    {
      stdio: ["ignore", "pipe", "inherit"],
      ...nobody,
    },
  );
  let output = "";
  child.stdout.setEncoding("utf8").on("data", (text: string) => (output += text));
  // What a killed process had written only in part is not a line.
  const lines = () => output.split("\n").slice(0, -1);
  return {
    process: child,
    acknowledged: () =>
      lines()
        .filter((line) => /^\d+$/.test(line))
        .map(Number),
    failure: () => {
      const line = lines().find((one) => one.startsWith("{"));
      return line === undefined ? null : (JSON.parse(line) as { code: string; message: string; cause: string });
    },
    warnings: () => lines().filter((line) => line.startsWith("The daily copy")),
    ended: once(child, "close"),
  };
}
