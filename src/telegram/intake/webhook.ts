import { GrammyError } from "grammy";
import type { Api } from "grammy";
import type { Logger } from "../logger.ts";
import { failureOf } from "../outgoing/send-failure.ts";
import type { Intake, IntakeEnd } from "../run.ts";
import { ALLOWED_UPDATES } from "./door.ts";
import type { Inbox } from "./inbox.ts";
import { IN_HAND_LIMIT } from "./polling.ts";

/** The webhook's address, and the secret that Telegram proves itself with. */
export interface WebhookAddress {
  url: string;
  secret: string;
}

/** Telegram refuses the address; the message is a sentence that says why. */
export class WebhookRefused extends Error {
  override readonly name = "WebhookRefused";
}

/** Sets the webhook; pending updates are kept. @throws {WebhookRefused} */
export async function setWebhook(api: Pick<Api, "setWebhook">, { url, secret }: WebhookAddress): Promise<void> {
  try {
    await api.setWebhook(url, { secret_token: secret, allowed_updates: ALLOWED_UPDATES });
  } catch (error) {
    if (!(error instanceof GrammyError) || failureOf(error)?.kind !== "refused") throw error;
    throw new WebhookRefused(`Telegram refuses the address of the webhook (${error.description}): check WEBHOOK_URL.`, {
      cause: error,
    });
  }
}

/** Removes the webhook, so that polling works; pending updates are kept. A refusal is only logged. */
export async function removeWebhook(api: Pick<Api, "deleteWebhook">, logger: Logger): Promise<void> {
  try {
    await api.deleteWebhook();
  } catch (error) {
    if (!(error instanceof GrammyError) || failureOf(error)?.kind === "unauthorized") throw error;
    logger.warn({ err: error }, "a webhook of earlier days could not be deleted");
  }
}

export interface PushDeps extends WebhookAddress {
  /** Makes each request once, without retries. */
  api: Pick<Api, "setWebhook" | "getWebhookInfo">;
  sleep: (delayMs: number, signal?: AbortSignal) => Promise<void>;
  logger: Logger;
  /** Called when an update has come. */
  onUpdate: () => void;
}

/** Intake by webhook. */
export interface Push {
  /**
   * Takes one update; resolves once it is safe.
   * @returns false when none is taken: the process is starting, stopping, or has too much in hand
   * @throws {StoreError} when it cannot be kept
   */
  take: (update: unknown) => Promise<boolean>;
  /** Opens {@link take}, and checks the webhook until the signal is aborted. */
  intake: Intake;
}

/** How often the webhook is checked, in milliseconds. */
const LOOK_MS = 45_000;
/** After this many checks in a row that find another address, the intake ends with a conflict. */
const LOOKS_ELSEWHERE = 3;

/** Creates the intake for a bot whose updates come by webhook. */
export function createPush({ api, url, secret, sleep, logger, onUpdate }: PushDeps): Push {
  let open: Inbox | undefined;
  const arriving = new Set<Promise<void>>();
  let elsewhere = 0;
  let erredAt: number | undefined;

  /** Checks the webhook. One that was removed is set again; one with another address is left alone. */
  async function look(): Promise<IntakeEnd | undefined> {
    try {
      const info = await api.getWebhookInfo();
      elsewhere = [undefined, "", url].includes(info.url) ? 0 : elsewhere + 1;
      if (elsewhere > 0) logger.error({}, "Telegram pushes this bot's updates to another address");
      else if (info.url !== url) {
        logger.warn({}, "the webhook was taken away; it is set again");
        await setWebhook(api, { url, secret });
      } else if (erredAt !== info.last_error_date) {
        erredAt = info.last_error_date;
        logger.warn({ reason: info.last_error_message }, "Telegram could not deliver an update to the webhook");
      }
    } catch (error) {
      if (failureOf(error)?.kind === "unauthorized") return "unauthorized";
      logger.warn({ err: error }, "the webhook could not be looked after; trying again");
    }
    return elsewhere >= LOOKS_ELSEWHERE ? "conflict" : undefined;
  }

  return {
    async take(update) {
      if (open === undefined || open.inHand() >= IN_HAND_LIMIT) return false;
      onUpdate();
      const arrival = open.accept(update).finally(() => arriving.delete(arrival));
      arriving.add(arrival);
      await arrival;
      return true;
    },
    async intake(inbox, signal) {
      const isOver = () => signal.aborted;
      open = inbox;
      try {
        while (!isOver()) {
          const end = await look();
          if (end !== undefined) return end;
          await sleep(LOOK_MS, signal);
        }
        return "stopped";
      } finally {
        open = undefined;
        await Promise.allSettled(arriving);
      }
    },
  };
}
