import type { Api, ApiClientOptions } from "grammy";
import { createOwnApi } from "../connection.ts";
import type { Logger } from "../logger.ts";
import type { Intake } from "../run.ts";
import { createGetUpdates, createPolling } from "./polling.ts";
import type { Pulse } from "./pulse.ts";
import { createPush, removeWebhook, setWebhook } from "./webhook.ts";
import type { Push, WebhookAddress } from "./webhook.ts";

export interface IntakeOptions {
  token: string;
  client: ApiClientOptions;
  /** The webhook that Telegram pushes updates to; null for long polling. */
  webhook: WebhookAddress | null;
  /** Watches every request and every update. */
  pulse: Pulse;
  sleep: (delayMs: number, signal?: AbortSignal) => Promise<void>;
  logger: Logger;
}

/** How updates arrive. */
export interface OpenIntake {
  intake: Intake;
  /** Takes a pushed update; null with long polling. */
  take: Push["take"] | null;
  /**
   * Sets or removes the webhook at Telegram. Call this before the bot runs; pending updates are kept.
   * @throws {WebhookRefused}
   */
  announce: (api: Api) => Promise<void>;
}

/** Prepares the intake; makes no request yet. */
export function createIntake({ token, client, webhook, pulse, sleep, logger }: IntakeOptions): OpenIntake {
  if (webhook) {
    const own = createOwnApi(token, client);
    const api = {
      setWebhook: own.setWebhook.bind(own),
      getWebhookInfo: pulse.watch(() => own.getWebhookInfo()),
    };
    const push = createPush({ ...webhook, api, sleep, logger, onUpdate: pulse.came });
    return { ...push, announce: pulse.watch((patient: Api) => setWebhook(patient, webhook)) };
  }
  const ask = pulse.watch(createGetUpdates(token, client));
  const getUpdates: typeof ask = async (...asked) => {
    const updates = await ask(...asked);
    if (updates.length > 0) pulse.came();
    return updates;
  };
  return {
    intake: createPolling({ getUpdates, sleep, logger }),
    take: null,
    // An old webhook would block getUpdates.
    announce: pulse.watch((patient: Api) => removeWebhook(patient, logger)),
  };
}
