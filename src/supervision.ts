import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { watchEventLoop } from "./event-loop/watchdog.ts";
import type { Logger } from "./telegram/logger.ts";

/** The default limit for a blocked event loop, in milliseconds. */
const LONGEST_STILL_MS = 120_000;

/** Messages to the supervisor of the process. */
export interface Supervision {
  /** The process has started its work. */
  ready: (status: string) => void;
  /** The process is shutting down, and sends no more signs of life; the shutdown has its own time limit. */
  stopping: () => void;
}

const NONE: Supervision = { ready: () => undefined, stopping: () => undefined };

/** Node cannot send datagrams to the Unix socket of systemd, so its command does. */
async function systemdNotify(...variables: string[]): Promise<void> {
  await promisify(execFile)("systemd-notify", variables, { timeout: 10_000 });
}

export interface SupervisionOptions {
  environment: Readonly<Record<string, string | undefined>>;
  logger: Pick<Logger, "warn">;
  /** Sends variables to systemd. Default: with `systemd-notify`. */
  notify?: (...variables: string[]) => Promise<void>;
  /** Kills the process when its event loop is blocked. Default: in a thread of its own. */
  watch?: typeof watchEventLoop;
}

/**
 * Makes sure that a hanging process is restarted. Under systemd it sends signs of life to the watchdog; during the
 * start they extend the start timeout, because the database or Telegram may be slow. In production without systemd, as
 * in a container, a thread kills the process. Otherwise, as under a debugger, it does nothing.
 */
export function superviseProcess({
  environment,
  logger,
  notify = systemdNotify,
  watch = watchEventLoop,
}: SupervisionOptions): Supervision {
  if (!environment["NOTIFY_SOCKET"]) {
    if (environment["NODE_ENV"] === "production") {
      watch(LONGEST_STILL_MS, (error) => {
        logger.warn({ err: error }, "nothing watches the event loop any more");
      });
    }
    return NONE;
  }
  const limitMs = Number(environment["WATCHDOG_USEC"] ?? 0) / 1000 || LONGEST_STILL_MS;
  let sign = `EXTEND_TIMEOUT_USEC=${limitMs * 1000}`;
  let said = Promise.resolve();
  let isSilent = false;
  // In order: the last message counts.
  const say = (...variables: string[]) => {
    said = said.then(async () => {
      try {
        await notify(...variables);
        isSilent = false;
      } catch (error) {
        if (!isSilent) logger.warn({ err: error }, "systemd could not be told that this process lives");
        isSilent = true;
      }
    });
  };
  say(sign);
  const signs = setInterval(() => {
    say(sign);
  }, limitMs / 4).unref();
  return {
    ready(status) {
      sign = "WATCHDOG=1";
      say("READY=1", `STATUS=${status}`, sign);
    },
    stopping() {
      clearInterval(signs);
      say("STOPPING=1", "STATUS=stopping");
    },
  };
}
