import { Api, GrammyError } from "grammy";
import type { ApiClientOptions } from "grammy";
import type { UserFromGetMe } from "grammy/types";
import type { Clock } from "../reminders/clock.ts";
import type { Logger } from "./logger.ts";
import { createPatience } from "./outgoing/patience.ts";

/** Said before the process ends because Telegram rejects the token. */
export const BAD_TOKEN =
  "Telegram refuses the token of this bot: check BOT_TOKEN, or have @BotFather make a new one (/revoke).";
/** Said before the process ends because another process takes the updates. */
export const CONFLICT =
  "Another process has been taking this bot's updates for a minute and a half: stop it (one process per token), then start this one again.";
/** Said when guest mode is off: nobody can mention the bot in chats that it is not a member of. */
export const NO_GUESTS =
  "Guest mode is off: nobody can summon the bot into chats that it is no member of. @BotFather switches it on (Bot Settings).";
const AWAY = "Telegram does not answer yet: check the network and TELEGRAM_API_ROOT. The bot goes on trying.";
const NO_BOT = "What answers at TELEGRAM_API_ROOT knows nothing of this bot: check that address.";

/**
 * How long Telegram may take at the start before the program says so, in milliseconds; and the timeout of a request, in
 * seconds.
 */
const [AWAY_AFTER_MS, REQUEST_SECONDS] = [2000, 20];

/** A client for the program's own requests to Telegram; it makes each one once. */
export function createOwnApi(token: string, client: ApiClientOptions): Api {
  return new Api(token, { ...client, timeoutSeconds: REQUEST_SECONDS });
}

/** The same, but it retries until Telegram answers or the signal is aborted. */
export function createPatientApi(
  token: string,
  client: ApiClientOptions,
  { clock, signal, logger }: { clock: Clock; signal: AbortSignal; logger: Logger },
): Api {
  const api = createOwnApi(token, client);
  const onFailure = (reason: string, delayMs: number) => {
    logger.warn({ reason, delayMs }, "Telegram does not answer; trying again");
  };
  api.config.use(createPatience(clock, { signal, onFailure, patienceMs: Infinity }));
  return api;
}

/** Whether an error says that Telegram does not know the token. */
export function isBadToken(error: unknown): boolean {
  return error instanceof GrammyError && [401, 404].includes(error.error_code);
}

/**
 * The bot as Telegram knows it. When Telegram is slow, `say` is told and the wait goes on.
 * @throws {Error} with a sentence when the address is not a Telegram
 * @throws grammY's error when the token is refused
 */
export async function whoAmI(api: Api, say: (line: string) => void = () => undefined): Promise<UserFromGetMe> {
  const timer = setTimeout(say, AWAY_AFTER_MS, AWAY);
  try {
    const info = await api.getMe();
    if (typeof info.id !== "number") throw new Error(NO_BOT);
    return info;
  } finally {
    clearTimeout(timer);
  }
}

/** Says in a sentence, without the token, what is wrong with a connection. */
function sentenceOf(error: unknown): string {
  if (isBadToken(error)) return BAD_TOKEN;
  if (error instanceof GrammyError) return `Telegram refuses it: ${error.description}.`;
  return error instanceof Error && error.message === NO_BOT
    ? NO_BOT
    : "Telegram does not answer: check the network and TELEGRAM_API_ROOT.";
}

/** Tries the token. @returns the name of the bot @throws {Error} with a sentence */
export async function checkToken(api: Api): Promise<string> {
  try {
    return `@${(await whoAmI(api)).username}`;
  } catch (error) {
    throw new Error(sentenceOf(error), { cause: error });
  }
}

/**
 * Compares the webhook that Telegram has with ours; changes nothing.
 * @returns the state of our webhook as a sentence
 * @throws {Error} with a sentence
 */
export async function checkWebhook(api: Api, url: string): Promise<string> {
  let info;
  try {
    info = await api.getWebhookInfo();
  } catch (error) {
    throw new Error(sentenceOf(error), { cause: error });
  }
  const waiting = `${info.pending_update_count} update(s) wait`;
  if (info.url !== url) return `${url} is not set yet, the start does that; ${waiting}`;
  const failed = info.last_error_message === undefined ? "" : `; what failed last: ${info.last_error_message}`;
  return `${url} is set; ${waiting}${failed}`;
}
