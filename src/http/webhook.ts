import { createHash, timingSafeEqual } from "node:crypto";
import type { HttpPart } from "./server.ts";

/** Where updates are pushed to, and what is done with them. */
export interface WebhookOptions {
  /** Path of the webhook's address. */
  path: string;
  /** What each request has to bring in its header. */
  secret: string;
  /** Resolves once an update is safe; false when none is taken now. What it throws is answered with a 500. */
  take: (update: unknown) => Promise<boolean>;
}

const SECRET_HEADER = "x-telegram-bot-api-secret-token";
/** How long a server that takes nothing now asks to be left alone, in seconds. */
const RETRY_AFTER_SECONDS = 1;

const digest = (text: string) => createHash("sha256").update(text).digest();

/**
 * The webhook: 200 once an update is safe, and not before; 401 for whoever does not know the secret, before a byte of the body
 * is read; 500 when it could not be kept and 503 when it is not taken now, so that Telegram sends it again.
 */
export function webhookPart({ path, secret, take }: WebhookOptions): HttpPart {
  const expected = digest(secret);
  return (app) => {
    app.post(
      path,
      {
        config: { isOwn: true },
        onRequest: async (request, reply) => {
          const given = request.headers[SECRET_HEADER];
          // Of one length, whatever was sent: the comparison takes the same time for each.
          if (timingSafeEqual(digest(typeof given === "string" ? given : ""), expected)) {
            app.keepConnection(request.socket);
            return;
          }
          // The body stays unread and would hold the connection.
          await reply.code(401).header("connection", "close").send();
        },
      },
      async (request, reply) => {
        if (await take(request.body)) return reply.code(200).send();
        return reply.code(503).header("retry-after", RETRY_AFTER_SECONDS).send();
      },
    );
  };
}
