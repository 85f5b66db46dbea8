import { createHash, timingSafeEqual } from "node:crypto";
import type { HttpPart } from "./server.ts";

/** The webhook's route and its handler. */
export interface WebhookOptions {
  /** The path of the webhook's address. */
  path: string;
  /** The secret that each request must have in its header. */
  secret: string;
  /** Resolves once an update is safe; false if none can be taken now. Its errors are answered with a 500. */
  take: (update: unknown) => Promise<boolean>;
}

const SECRET_HEADER = "x-telegram-bot-api-secret-token";
/** The retry-after when no update can be taken, in seconds. */
const RETRY_AFTER_SECONDS = 1;

const digest = (text: string) => createHash("sha256").update(text).digest();

/**
 * The webhook. Its answers are 200 once an update is safe; 401 without the secret, before the body is read; 500 if the
 * update could not be kept and 503 if none can be taken now, so that Telegram repeats it.
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
          // Compare digests: they have the same length for any input, so the time reveals nothing.
          if (timingSafeEqual(digest(typeof given === "string" ? given : ""), expected)) {
            app.keepConnection(request.socket);
            return;
          }
          // The body stays unread, so the connection cannot be used again.
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
