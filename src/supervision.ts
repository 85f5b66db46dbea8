import { execFile } from "node:child_process";
import { promisify } from "node:util";
import { watchEventLoop } from "./event-loop/watchdog.ts";
import type { Logger } from "./telegram/logger.ts";

/** How long the event loop may stand still where nobody says otherwise, in milliseconds. */
const LONGEST_STILL_MS = 120_000;

/** What is said to whoever runs the process. */
export interface Supervision {
  /** It has begun its work. */
  ready: (status: string) => void;
  /** It ends, and gives no more signs: its end is bounded in time anyway. */
  stopping: () => void;
}

const NONE: Supervision = { ready: () => undefined, stopping: () => undefined };

/** Node has no datagrams of Unix sockets, by which systemd is spoken to: its own command sends them. */
async function systemdNotify(...variables: string[]): Promise<void> {
  await promisify(execFile)("systemd-notify", variables, { timeout: 10_000 });
}

export interface SupervisionOptions {
  environment: Readonly<Record<string, string | undefined>>;
  logger: Pick<Logger, "warn">;
  /** Sends variables to systemd. Default by `systemd-notify`. */
  notify?: (...variables: string[]) => Promise<void>;
  /** Ends a process that stands still for so many milliseconds. Default by a thread of its own. */
  watch?: typeof watchEventLoop;
}

/**
 * Has a process that hangs started anew. Under systemd signs of life are sent to its watchdog: while the start goes on they prolong the
 * time that it may take, since a database or Telegram may be waited for. In production without systemd, as in a container, a thread
 * ends the process. Elsewhere, as under a debugger, nothing is done.
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
  // One after the other: what is said last holds.
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
