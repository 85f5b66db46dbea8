import { badRequest, BotApiError } from "../errors.ts";
import { limits } from "../limits.ts";
import type { UpdateQueue } from "../world/updates.ts";
import { flagOf, integerOf, jsonOf, textOf, type Arguments } from "./arguments.ts";
import type { Methods } from "./method.ts";

const loopbackNames = new Set(["127.0.0.1", "localhost", "[::1]"]);

function readAllowed(updates: UpdateQueue, args: Arguments): void {
  const allowed = jsonOf(args, "allowed_updates", "allowed updates");
  if (Array.isArray(allowed)) updates.setAllowed(allowed.filter((type) => typeof type === "string"));
}

/** Checks a webhook's address: plain HTTP is allowed, as with a self-hosted Bot API server, but only this machine. */
function checkAddress(text: string): void {
  const url = URL.canParse(text) ? new URL(text) : null;
  if (url === null) throw badRequest("bad webhook: invalid URL");
  const isLoopback = loopbackNames.has(url.hostname);
  if (url.protocol !== "https:" && !(isLoopback && url.protocol === "http:")) {
    throw badRequest("bad webhook: An HTTPS URL must be provided for webhook");
  }
  const port = Number(url.port || "443");
  if (!isLoopback && !(limits.webhookPorts as readonly number[]).includes(port)) {
    throw badRequest("bad webhook: Webhook can be set up only on ports 80, 88, 443 or 8443");
  }
  if (!isLoopback) throw badRequest("bad webhook: this local Telegram delivers to this machine only");
}

function secretOf(args: Arguments): string {
  const secret = textOf(args, "secret_token");
  if (secret.length > limits.webhookSecretCharacters) throw badRequest("secret token is too long");
  if (!/^[A-Za-z0-9_-]*$/.test(secret)) throw badRequest("secret token contains unallowed characters");
  return secret;
}

/** The methods for updates: long polling, or a webhook on this machine. */
export const updateMethods: Methods = {
  getUpdates({ updates, webhook }, args, hangUp) {
    if (webhook.current()) {
      const reason =
        "can't use getUpdates method while webhook is active; use deleteWebhook to delete the webhook first";
      throw new BotApiError(409, `Conflict: ${reason}`);
    }
    readAllowed(updates, args);
    return updates.poll({
      offset: integerOf(args, "offset", 0),
      limit: integerOf(args, "limit", limits.updatesAtOnce, 1, limits.updatesAtOnce),
      timeoutSeconds: integerOf(args, "timeout", 0, 0, limits.pollSeconds),
      signal: hangUp,
    });
  },

  deleteWebhook({ updates, webhook }, args) {
    webhook.remove();
    if (flagOf(args, "drop_pending_updates")) updates.drop();
    return true;
  },

  setWebhook({ updates, webhook }, args) {
    const url = textOf(args, "url");
    if (url !== "") checkAddress(url);
    const secret = secretOf(args);
    if (flagOf(args, "drop_pending_updates")) updates.drop();
    if (url === "") {
      webhook.remove();
      return true;
    }
    readAllowed(updates, args);
    const { most, usual } = limits.webhookConnections;
    webhook.set({ url, secret, maxConnections: integerOf(args, "max_connections", usual, 1, most) });
    return true;
  },

  getWebhookInfo({ updates, webhook }) {
    const hook = webhook.current();
    const allowed = updates.allowed();
    return {
      url: hook?.url ?? "",
      has_custom_certificate: false,
      pending_update_count: updates.pendingCount(),
      ...(hook?.lastError && {
        last_error_date: Math.floor(hook.lastError.at / 1000),
        last_error_message: hook.lastError.message,
      }),
      ...(hook && { max_connections: hook.maxConnections }),
      ...(allowed && { allowed_updates: allowed }),
    };
  },
};
