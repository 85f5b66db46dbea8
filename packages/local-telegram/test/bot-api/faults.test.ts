import { afterEach, beforeEach, describe, expect, it } from "vitest";

import { startBench, type Bench } from "./harness.ts";

let bench: Bench;
beforeEach(async () => {
  bench = await startBench();
});
afterEach(() => bench.close());

const send = (text: string) => bench.call("sendMessage", { chat_id: bench.anna.id, text });
const seen = () =>
  bench.telegram.world
    .history(bench.anna.id)
    .slice(1)
    .map(({ text }) => text);

describe("On command of a test", () => {
  it("requests are refused with 429 or 5xx, as often as ordered, and nothing is done", async () => {
    const { faults } = bench.telegram;
    faults.failNext({ method: "sendMessage", times: 2, with: { status: 429, retry_after: 3 } });
    faults.failNext({ method: "sendMessage", with: { status: 502 } });
    const busy = { status: 429, description: "Too Many Requests: retry after 3", parameters: { retry_after: 3 } };
    expect(await send("un")).toMatchObject(busy);
    expect(await send("un")).toMatchObject(busy);
    expect(await send("un")).toMatchObject({ status: 502, error_code: 502, description: "Bad Gateway" });
    expect((await send("deux")).ok).toBe(true);
    expect(seen()).toEqual(["deux"]);
    expect(faults.remaining()).toBe(0);
  });

  it("the connection breaks before a request is done, or after", async () => {
    bench.telegram.faults.failNext({ with: "drop-before" });
    await expect(send("avant")).rejects.toThrow("fetch failed");
    expect(seen()).toEqual([]);
    bench.telegram.faults.failNext({ with: "drop-after" });
    await expect(send("après")).rejects.toThrow("fetch failed");
    expect(seen()).toEqual(["après"]);
  });

  it("the connection breaks in the middle of the answer", async () => {
    bench.telegram.faults.failNext({ with: "truncate" });
    await expect(send("coupé")).rejects.toThrow("terminated");
    expect(seen()).toEqual(["coupé"]);
  });

  it("an update comes in a shape that no Telegram would give it", async () => {
    bench.telegram.deliver("callback_query", { id: "9", from: { id: true } });
    const { result } = await bench.call("getUpdates");
    expect(result).toMatchObject([{ callback_query: { id: "9", from: { id: true } } }]);
  });

  it("a request waits, and others pass it", async () => {
    bench.telegram.faults.failNext({ with: { delayMs: 150 } });
    await Promise.all([send("lent"), send("rapide")]);
    expect(seen()).toEqual(["rapide", "lent"]);
  });

  it("only the method and the chat that are meant fail, and polling never by accident", async () => {
    const { faults } = bench.telegram;
    faults.failNext({ method: "editMessageText", with: { status: 500 } });
    faults.failNext({ chatId: 5, with: { status: 500 } });
    faults.failNext({ with: { status: 500 } });
    expect((await bench.call("getUpdates")).ok).toBe(true);
    expect((await send("un")).status).toBe(500);
    expect((await send("un")).ok).toBe(true);
    expect(faults.remaining()).toBe(2);
    faults.clear();
    expect(faults.remaining()).toBe(0);
  });
});
