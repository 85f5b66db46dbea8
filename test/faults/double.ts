import { once } from "node:events";
import { createServer } from "node:http";
import type { IncomingMessage } from "node:http";
import type { AddressInfo } from "node:net";
import { text } from "node:stream/consumers";
import { onTestFinished } from "vitest";

/** A Bot API that gives the updates that it is told to give, whatever they are, and takes everything that is asked of it. */
export interface Double {
  apiRoot: string;
  /** Gives updates, and resolves once all are confirmed. */
  give: (updates: readonly object[]) => Promise<void>;
  /** The presses that were answered, by their ids. */
  acknowledged: ReadonlySet<string>;
  /** How often a method was called. */
  calls: (method: string) => number;
}

const ME = { id: 42000, is_bot: true, first_name: "Jumelages", username: "jumelages_bot" };
/** Updates in one answer at most. */
const BATCH = 100;
const POLL_MS = 50;

async function argumentsOf(request: IncomingMessage): Promise<Record<string, unknown>> {
  const body = await text(request);
  return request.headers["content-type"]?.startsWith("application/json") === true && body !== ""
    ? (JSON.parse(body) as Record<string, unknown>)
    : {};
}

/** Starts a double; it ends with the test. */
export async function startDouble(): Promise<Double> {
  let waiting: (object & { update_id: number })[] = [];
  let lastId = 0;
  const acknowledged = new Set<string>();
  const counted = new Map<string, number>();

  async function resultOf(method: string, given: Record<string, unknown>): Promise<unknown> {
    counted.set(method, (counted.get(method) ?? 0) + 1);
    if (method === "getMe") return ME;
    if (method === "getChatMember") return { status: "member", user: ME };
    if (method === "answerCallbackQuery") acknowledged.add(String(given["callback_query_id"]));
    if (method !== "getUpdates") return true;
    const offset = Number(given["offset"]);
    waiting = waiting.filter(({ update_id: id }) => id >= offset);
    if (waiting.length === 0) await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    return waiting.slice(0, BATCH);
  }

  const server = createServer((request, response) => {
    const method = /\/bot[^/]+\/(\w+)$/u.exec(request.url ?? "")?.[1] ?? "";
    void argumentsOf(request)
      .then((given) => resultOf(method, given))
      .then((result) =>
        response.setHeader("content-type", "application/json").end(JSON.stringify({ ok: true, result })),
      );
  }).listen(0, "127.0.0.1");
  await once(server, "listening");
  onTestFinished(() => {
    server.closeAllConnections();
    server.close();
  });
  return {
    apiRoot: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    async give(updates) {
      waiting.push(...updates.map((update) => ({ ...update, update_id: (lastId += 1) })));
      while (waiting.length > 0) await new Promise((resolve) => setTimeout(resolve, POLL_MS));
    },
    acknowledged,
    calls: (method) => counted.get(method) ?? 0,
  };
}
