import { spawn } from "node:child_process";

/** How long a copy may take on its way, in milliseconds; then the command is ended. */
const LONGEST_MS = 30 * 60_000;
/** What the command has no use for. */
const SECRETS: ReadonlySet<string> = new Set(["BOT_TOKEN", "WEBHOOK_SECRET", "DATABASE_URL"]);
/** How much of what a command says is kept, in characters. */
const KEPT_LENGTH = 2000;

/** What a command line is, as the shell runs it: the path of the copy is its `$1`. */
function start(command: string, path: string) {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !SECRETS.has(name)));
  // A group of its own, so that what the shell has started ends with it.
  return spawn("/bin/sh", ["-c", command, "sh", path], { env, detached: true, stdio: ["ignore", "ignore", "pipe"] });
}

/**
 * Makes what takes a copy off the machine: a command line of the shell, in which `"$1"` is the path of the copy. It gets the environment
 * without the bot's secrets, and half an hour.
 * @returns a function that rejects with a sentence when the command fails, or the signal ends it
 */
export function createTakeAway(command: string, longestMs = LONGEST_MS) {
  return async (path: string, signal: AbortSignal): Promise<void> => {
    const limit = AbortSignal.any([signal, AbortSignal.timeout(longestMs)]);
    const child = start(command, path);
    let said = "";
    child.stderr.setEncoding("utf8").on("data", (text: string) => {
      said = (said + text).slice(-KEPT_LENGTH);
    });
    const end = () => {
      try {
        if (child.pid !== undefined) process.kill(-child.pid, "SIGKILL");
      } catch {
        // It has ended meanwhile.
      }
    };
    limit.addEventListener("abort", end);
    try {
      const code = await new Promise<number | null>((resolve, reject) => {
        child.once("error", reject).once("close", resolve);
        if (limit.aborted) end();
      });
      if (code === 0) return;
      const last = said.trim().split("\n").at(-1) || "it said nothing";
      throw new Error(
        limit.aborted
          ? `BACKUP_COMMAND did not end in time: ${last}`
          : `BACKUP_COMMAND ended with ${code ?? "a signal"}: ${last}`,
      );
    } finally {
      limit.removeEventListener("abort", end);
    }
  };
}
