import type { MiddlewareFn, Transformer } from "grammy";
import type { Clock } from "../../reminders/clock.ts";
import type { BotContext } from "../context.ts";
import type { Outbox } from "./outbox.ts";
import { untilAnswered } from "./patience.ts";
import { inTime, laneOf, requestKind, writePayload } from "./requests.ts";
import { failureOf, failureOfRefusal } from "./send-failure.ts";
import type { SendFailure } from "./send-failure.ts";

/** What stands in place of Telegram's answer to a request that will be made later; no handler looks into it. */
const DEFERRED = { ok: true, result: true as never } as const;

/** How long Telegram is left alone after a failure that does not say for how long, in milliseconds. */
const FIRST_PAUSE_MS = 1000;

/** How long an update may wait for what the bot has to know, in milliseconds; its chat waits with it. */
const QUESTION_MS = 60_000;

/** Whether the same request may get through another time. */
function mayHelp({ kind }: SendFailure): boolean {
  return kind === "later" || kind === "unauthorized";
}

export interface DeferringDeps {
  outbox: Pick<Outbox, "defer" | "waiting">;
  clock: Clock;
  /** Whether what an update makes the bot say is kept before anything is sent. */
  keepsFirst: (ctx: BotContext) => boolean;
  /** Cuts requests short at the end of the process: answers are left to the outbox then. */
  signal: AbortSignal;
}

/**
 * Makes the requests of an update such that none holds up its chat and none is lost: one that does not get through is left
 * to the outbox, and the handler goes on as if it had been made. What the bot has to know first is asked for with patience.
 */
export function createDeferring({ outbox, clock, keepsFirst, signal: end }: DeferringDeps): MiddlewareFn<BotContext> {
  return async (ctx, next) => {
    const now = clock.now();
    const sentAt = ctx.message === undefined ? now : new Date(ctx.message.date * 1000);
    const asked = { replyTo: ctx.msg?.message_id ?? null, askedAt: sentAt < now ? sentAt : now };

    // grammY's type of a signal is that of a polyfill; the real one fits.
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
          // At the end of the process the update stays in hand, for the next one to answer: no apology is due.
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
