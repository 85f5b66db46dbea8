import type { ServerResponse } from "node:http";
import { setTimeout as delay } from "node:timers/promises";
import { BotApiError } from "../bot-api/errors.ts";
import type { Intercept } from "../bot-api/index.ts";

/** What happens to a request instead of, or besides, what it asked for. */
export type Fault =
  /** Refused without being done. The description is Telegram's usual one for the status unless given. */
  | { status: number; description?: string; retry_after?: number }
  /** The connection breaks and nothing is done. */
  | "drop-before"
  /** It is done and the connection breaks: the bot cannot know. */
  | "drop-after"
  /** It is done, and the connection breaks in the middle of the answer. */
  | "truncate"
  /** It is done later. */
  | { delayMs: number };

/** Which requests fail, how often, and how. */
export interface FaultOrder {
  /** Name of a method, in any case; all but getUpdates when missing. */
  method?: string;
  /** Only requests to this chat. */
  chatId?: number;
  /** 1 unless told otherwise. */
  times?: number;
  with: Fault;
}

/** The controls of faults. */
export interface Faults {
  /** Orders a fault; orders are served first come, first served. */
  failNext: (order: FaultOrder) => void;
  /** How many requests are still to fail. */
  remaining: () => number;
  clear: () => void;
}

/** Makes controls, and what does as they say. */
export function createFaults(): { faults: Faults; intercept: Intercept } {
  let orders: { order: FaultOrder; left: number }[] = [];

  function take(method: string, chatId: string): Fault | undefined {
    const name = method.toLowerCase();
    const found = orders.find(({ order }) => {
      const isMethod = order.method === undefined ? name !== "getupdates" : order.method.toLowerCase() === name;
      return isMethod && (order.chatId === undefined || String(order.chatId) === chatId);
    });
    if (!found) return undefined;
    found.left -= 1;
    orders = orders.filter(({ left }) => left > 0);
    return found.order.with;
  }

  return {
    faults: {
      failNext(order) {
        orders.push({ order, left: order.times ?? 1 });
      },
      remaining: () => orders.reduce((sum, { left }) => sum + left, 0),
      clear() {
        orders = [];
      },
    },
    intercept({ name, args, response }, proceed) {
      const fault = take(name, args.values.get("chat_id") ?? "");
      return fault === undefined ? proceed() : strike(fault, response, proceed);
    },
  };
}

async function strike(fault: Fault, response: ServerResponse, proceed: () => Promise<unknown>): Promise<unknown> {
  if (typeof fault === "object" && "status" in fault) throw refusalOf(fault);
  if (typeof fault === "object") {
    await delay(fault.delayMs);
    return proceed();
  }
  const result = fault === "drop-before" ? undefined : await proceed().catch(() => undefined);
  if (fault === "truncate") breakOff(response, { ok: true, result });
  else response.destroy();
  return result;
}

/** Half of an answer that promises to be whole. */
function breakOff(response: ServerResponse, body: object): void {
  const json = Buffer.from(JSON.stringify(body));
  response.writeHead(200, { "content-type": "application/json", "content-length": json.length });
  response.write(json.subarray(0, json.length / 2), () => response.destroy());
}

const usualDescriptions: Readonly<Record<number, string>> = {
  400: "Bad Request",
  401: "Unauthorized",
  403: "Forbidden",
  404: "Not Found",
  500: "Internal Server Error",
  502: "Bad Gateway",
  503: "Service Unavailable",
  504: "Gateway Timeout",
};

/** A refusal with Telegram's usual words where none are given. */
function refusalOf({ status, description, retry_after: seconds }: Extract<Fault, { status: number }>): BotApiError {
  const usual = seconds === undefined ? usualDescriptions[status] : `Too Many Requests: retry after ${seconds}`;
  const parameters = seconds === undefined ? undefined : { retry_after: seconds };
  return new BotApiError(status, description ?? usual ?? "Error", parameters);
}
