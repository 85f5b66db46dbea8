import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { StoreError } from "../store-error.ts";

const SCRIPT = fileURLToPath(new URL("./check-file.js", import.meta.url));

/** Far longer than the check of a store with a million chats, in milliseconds. */
const LONGEST_CHECK_MS = 120_000;
/** Signals that others send; any other end of the check was caused by the file. */
const SENT_BY_OTHERS: readonly (NodeJS.Signals | null | undefined)[] = ["SIGINT", "SIGTERM", "SIGHUP", "SIGKILL"];

const answerSchema = z.discriminatedUnion("kind", [
  z.object({ kind: z.literal("sound") }),
  z.object({ kind: z.literal("foreign") }),
  z.object({ kind: z.literal("damaged"), damage: z.string() }),
  // JSON omits fields that libsql did not set.
  z.object({
    kind: z.literal("failed"),
    message: z.string(),
    code: z.unknown().optional(),
    rawCode: z.unknown().optional(),
  }),
]);

/** The result of a check; `foreign` means that another program made the file. */
export type Finding = { kind: "sound" } | { kind: "foreign" } | { kind: "damaged"; damage: string };

export interface CheckOptions {
  /** How long to wait for another process's lock, in milliseconds. Default 0. */
  lockWaitMs?: number;
  /** How long the check may take, in milliseconds. Default two minutes. */
  timeoutMs?: number;
}

/**
 * Checks a database file, without changing it, in a child process: if native code aborts on a damaged file, this
 * process survives.
 * @throws the database's error when the file cannot be opened or read, and a {@link StoreError} when the check did not
 * end
 */
export async function checkFile(file: string, options: CheckOptions = {}): Promise<Finding> {
  const { lockWaitMs = 0, timeoutMs = LONGEST_CHECK_MS } = options;
  const { output, ended } = await runCheck(file, { lockWaitMs, timeoutMs });
  if (output === "") return ended;
  const answer = answerSchema.parse(JSON.parse(output));
  if (answer.kind !== "failed") return answer;
  const { message, code, rawCode } = answer;
  throw Object.assign(new Error(message), { code, rawCode });
}

function runCheck(
  file: string,
  { lockWaitMs, timeoutMs }: Required<CheckOptions>,
): Promise<{ output: string; ended: Finding }> {
  return new Promise((resolve, reject) => {
    const limits = { timeout: timeoutMs + lockWaitMs, killSignal: "SIGKILL" as const };
    execFile(process.execPath, [SCRIPT, file, String(lockWaitMs)], limits, (error, output) => {
      if (error !== null && (typeof error.code === "string" || SENT_BY_OTHERS.includes(error.signal))) {
        const what =
          error.killed === true
            ? `did not end within ${timeoutMs} ms: see whether its disk is slow or away`
            : "could not start or was stopped: see whether memory is short";
        reject(new StoreError("failed", `The check of the store ${file} ${what}, then try again.`, { cause: error }));
      } else {
        const how = error?.signal ?? `code ${String(error?.code)}`;
        resolve({ output, ended: { kind: "damaged", damage: `reading it ends with ${how}` } });
      }
    });
  });
}
