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
  /** Where Telegram is to push updates to; null to ask for them. */
  webhook: WebhookAddress | null;
  /** Hears of every request and every update. */
  pulse: Pulse;
  sleep: (delayMs: number, signal?: AbortSignal) => Promise<void>;
  logger: Logger;
}

/** How updates come. */
export interface OpenIntake {
  intake: Intake;
  /** What is done with an update that is pushed; null where none is. */
  take: Push["take"] | null;
  /**
   * Tells Telegram which of the two it is, and has to be done before the bot runs; what waits there is kept.
   * @throws {WebhookRefused}
   */
  announce: (api: Api) => Promise<void>;
}

/** Prepares what brings updates to the inbox; nothing is asked of anybody yet. */
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
    // A webhook of earlier days would keep getUpdates from working.
    announce: pulse.watch((patient: Api) => removeWebhook(patient, logger)),
  };
}
