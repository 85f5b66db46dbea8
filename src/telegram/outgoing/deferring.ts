import type { MiddlewareFn, Transformer } from "grammy";
import type { Clock } from "../../reminders/clock.ts";
import type { BotContext } from "../context.ts";
import type { Outbox } from "./outbox.ts";
import { untilAnswered } from "./patience.ts";
import { inTime, laneOf, requestKind, writePayload } from "./requests.ts";
import { failureOf, failureOfRefusal } from "./send-failure.ts";
import type { SendFailure } from "./send-failure.ts";

/** The stand-in result of a request that will be made later; no handler reads it. */
const DEFERRED = { ok: true, result: true as never } as const;

/** The pause after a failure that names none, in milliseconds. */
const FIRST_PAUSE_MS = 1000;

/** How long an update, and so its chat, may wait for a question to Telegram, in milliseconds. */
const QUESTION_MS = 60_000;

/** Whether the same request may succeed later. */
function mayHelp({ kind }: SendFailure): boolean {
  return kind === "later" || kind === "unauthorized";
}

export interface DeferringDeps {
  outbox: Pick<Outbox, "defer" | "waiting">;
  clock: Clock;
  /** Whether the answers to an update are kept before anything is sent. */
  keepsFirst: (ctx: BotContext) => boolean;
  /** Aborts requests when the process ends; answers then go to the outbox. */
  signal: AbortSignal;
}

/**
 * Makes the requests of an update so that none blocks its chat and none is lost. One that fails goes to the outbox, and
 * the handler continues as if it had succeeded. Questions to Telegram are retried, because the handler needs the
 * result.
 */
export function createDeferring({ outbox, clock, keepsFirst, signal: end }: DeferringDeps): MiddlewareFn<BotContext> {
  return async (ctx, next) => {
    const now = clock.now();
    const sentAt = ctx.message === undefined ? now : new Date(ctx.message.date * 1000);
    const asked = { replyTo: ctx.msg?.message_id ?? null, askedAt: sentAt < now ? sentAt : now };

    // grammY expects the type of a polyfill; Node's signal works too.
    const signal = end as Parameters<Transformer>[3];
    const transformer: Transformer = async (call, method, payload) => {
      const kind = requestKind(method);
      if (kind === "hint") return call(method, payload, signal);
      if (kind === "question") {
        try {
          return await untilAnswered(() => call(method, payload, signal), clock, {
            signal: end,
            patienceMs: QUESTION_MS,
          });
        } catch (error) {
          // The process ends: the update stays in hand for the next one to answer, so no apology is sent.
          if (end.aborted) return new Promise(() => undefined);
          throw error;
        }
      }
      const lane = laneOf(payload);
      const defer = async (delayMs: number) => {
        await outbox.defer({ lane, method, payload: await writePayload(payload), ...asked }, delayMs);
        return DEFERRED;
      };
      if (keepsFirst(ctx) || outbox.waiting(lane) > 0) return defer(0);

      let failure: SendFailure | undefined;
      try {
        const result = await call(method, inTime(method, payload, asked, clock.now()), signal);
        if (result.ok) return result;
        failure = failureOfRefusal(result);
        if (!mayHelp(failure)) return result;
      } catch (error) {
        failure = failureOf(error);
        if (failure === undefined || !mayHelp(failure)) throw error;
      }
      return defer(failure.kind === "later" ? (failure.retryAfterMs ?? FIRST_PAUSE_MS) : FIRST_PAUSE_MS);
    };
    ctx.api.config.use(transformer);
    await next();
  };
}
