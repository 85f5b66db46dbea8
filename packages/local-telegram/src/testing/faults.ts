import type { ServerResponse } from "node:http";
import { setTimeout as delay } from "node:timers/promises";
import { BotApiError } from "../bot-api/errors.ts";
import type { Intercept } from "../bot-api/index.ts";

/** What happens to a request. */
export type Fault =
  /** It is refused and not carried out. Default description: Telegram's usual one for the status. */
  | { status: number; description?: string; retry_after?: number }
  /** The connection breaks before it is carried out. */
  | "drop-before"
  /** It is carried out, and then the connection breaks: the bot cannot know. */
  | "drop-after"
  /** It is carried out, and the connection breaks in the middle of the answer. */
  | "truncate"
  /** It is carried out later. */
  | { delayMs: number };

/** Which requests fail, how, and how often. */
export interface FaultOrder {
  /** The name of a method, in any case. Default: all but getUpdates. */
  method?: string;
  /** Only requests to this chat. */
  chatId?: number;
  /** Default 1. */
  times?: number;
  with: Fault;
}

export interface Faults {
  /** Orders a fault; orders are used up in sequence. */
  failNext: (order: FaultOrder) => void;
  /** How many requests have yet to fail. */
  remaining: () => number;
  clear: () => void;
}

/** Creates the controls, and the intercept that follows them. */
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

/** Sends half of an answer, with the length of the whole. */
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

/** The refusal of a fault, with Telegram's usual text by default. */
function refusalOf({ status, description, retry_after: seconds }: Extract<Fault, { status: number }>): BotApiError {
  const usual = seconds === undefined ? usualDescriptions[status] : `Too Many Requests: retry after ${seconds}`;
  const parameters = seconds === undefined ? undefined : { retry_after: seconds };
  return new BotApiError(status, description ?? usual ?? "Error", parameters);
}
