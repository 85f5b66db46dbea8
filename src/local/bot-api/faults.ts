import type { ErrorParameters } from "./errors.ts";
import type { UpdateType } from "./types.ts";

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

/** The controls of faults: for tests, in their process only; nothing on the wire reaches them. */
export interface Faults {
  /** Orders a fault; orders are served first come, first served. */
  failNext: (order: FaultOrder) => void;
  /** How many requests are still to fail. */
  remaining: () => number;
  clear: () => void;
}

/** Gives the bot an update as no Telegram would make it. */
export type DeliverUpdate = (type: UpdateType, content: unknown) => void;

/** The side of the server: which fault, if any, strikes this request. */
export type TakeFault = (method: string, chatId: string) => Fault | undefined;

export function createFaults(): { faults: Faults; take: TakeFault } {
  let orders: { order: FaultOrder; left: number }[] = [];
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
    take(method, chatId) {
      const name = method.toLowerCase();
      const found = orders.find(({ order }) => {
        const isMethod = order.method === undefined ? name !== "getupdates" : order.method.toLowerCase() === name;
        return isMethod && (order.chatId === undefined || String(order.chatId) === chatId);
      });
      if (!found) return undefined;
      found.left -= 1;
      orders = orders.filter(({ left }) => left > 0);
      return found.order.with;
    },
  };
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

/** What a refusal says, with Telegram's usual words where none are given. */
export function refusalOf(fault: Exclude<Fault, string | { delayMs: number }>): {
  description: string;
  parameters?: ErrorParameters;
} {
  const { status, description, retry_after: seconds } = fault;
  const usual = seconds === undefined ? usualDescriptions[status] : `Too Many Requests: retry after ${seconds}`;
  return {
    description: description ?? usual ?? "Error",
    ...(seconds !== undefined && { parameters: { retry_after: seconds } }),
  };
}
