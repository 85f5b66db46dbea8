import { spawn } from "node:child_process";

/** How long the command may run, in milliseconds; then it is killed. */
const LONGEST_MS = 30 * 60_000;
/** Variables that the command must not see. */
const SECRETS: ReadonlySet<string> = new Set(["BOT_TOKEN", "WEBHOOK_SECRET", "DATABASE_URL"]);
/** How many characters of the command's output are kept. */
const KEPT_LENGTH = 2000;

/** Starts the command in a shell; `$1` is the path of the backup. */
function start(command: string, path: string) {
  const env = Object.fromEntries(Object.entries(process.env).filter(([name]) => !SECRETS.has(name)));
  // Its own process group, so that children of the shell are killed too.
  return spawn("/bin/sh", ["-c", command, "sh", path], { env, detached: true, stdio: ["ignore", "ignore", "pipe"] });
}

/**
 * Builds the function that takes a backup off the machine with a shell command, in which `"$1"` is the path. The
 * command runs without the bot's secrets, for at most half an hour.
 * @returns a function that rejects with a sentence when the command fails or the signal ends it
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
        // It has already ended.
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
