import { describe, expect, it } from "vitest";
import { BusyError } from "../../src/answer/brain/turns.ts";
import { brain, connect, failures, serveMcp } from "./serving.ts";

const TOOLS = { jsonrpc: "2.0", id: 1, method: "tools/list", params: {} };

function post(url: URL, body: string, headers: Record<string, string> = {}): Promise<Response> {
  const own = { "content-type": "application/json", accept: "application/json, text/event-stream" };
  return fetch(url, { method: "POST", headers: { ...own, ...headers }, body });
}

describe("/mcp", () => {
  it("answers by itself each request of a client that does not shake hands", async () => {
    const answered = await post(await serveMcp(), JSON.stringify(TOOLS));
    expect(answered.status).toBe(200);
    expect(await answered.text()).toContain("find_twinnings");
  });

  it("turns away a web page of another machine, and takes one of this machine", async () => {
    const url = await serveMcp();
    const from = async (origin: string) => (await post(url, JSON.stringify(TOOLS), { origin })).status;
    expect([await from("https://example.org"), await from("http://localhost:3000")]).toEqual([403, 200]);
  });

  it("asks for patience while the assistant is being made", async () => {
    const made: (typeof brain)[] = [];
    const url = await serveMcp({ brain: () => made[0] });
    const early = await post(url, JSON.stringify(TOOLS));
    expect([early.status, early.headers.get("retry-after")]).toEqual([503, "5"]);
    expect(await early.text()).toContain("try again in a few seconds");
    made.push(brain);
    expect((await post(url, JSON.stringify(TOOLS))).status).toBe(200);
  });

  it("counts calls of tools by who makes them, each of several in one request, and nothing else", async () => {
    const counted: [string, number][] = [];
    const questions = (address: string, count: number) => {
      counted.push([address, count]);
      return count > 2 ? 3 : undefined;
    };
    const url = await serveMcp({ questions });
    const call = {
      jsonrpc: "2.0",
      id: 1,
      method: "tools/call",
      params: { name: "find_events", arguments: { limit: 1 } },
    };
    const statuses = async (...bodies: unknown[]) => {
      const answers: number[] = [];
      for (const body of bodies) answers.push((await post(url, JSON.stringify(body))).status);
      return answers;
    };
    expect(await statuses(TOOLS, call, [call, TOOLS, call])).toEqual([200, 200, 200]);
    expect(counted.map(([, count]) => count)).toEqual([1, 2]);
    expect(new Set(counted.map(([address]) => address))).toEqual(new Set(["127.0.0.1"]));
    const refused = await post(url, JSON.stringify([call, call, call]));
    expect([refused.status, refused.headers.get("retry-after")]).toEqual([429, "3"]);
    expect(await refused.text()).toContain("Too many calls at once: call one tool, again in 3 seconds.");
  });

  it("answers so many at a time, and tells the others to come again", async () => {
    const begun: (() => void)[] = [];
    const ask: (typeof brain)["assistant"]["ask"] = (...asked) =>
      new Promise((resolve) => {
        begun.push(() => {
          resolve(brain.assistant.ask(...asked));
        });
      });
    const url = await serveMcp({ brain: () => ({ ...brain, assistant: { ...brain.assistant, ask } }) });
    const params = { name: "ask", arguments: { question: "Nice" } };
    const call = JSON.stringify({ jsonrpc: "2.0", id: 1, method: "tools/call", params });
    const answers = Array.from({ length: 8 }, () => post(url, call));
    await expect.poll(() => begun.length).toBe(8);
    const refused = await post(url, call);
    expect([refused.status, refused.headers.get("retry-after")]).toEqual([503, "3"]);
    expect(await refused.text()).toContain("Others wait for an answer already: ask again in a few seconds.");
    for (const go of begun) go();
    expect((await Promise.all(answers)).map(({ status }) => status)).toEqual(Array<number>(8).fill(200));
  });

  it("tells in a sentence of a tool that others wait for an answer already", async () => {
    const busy = { ...brain, assistant: { ...brain.assistant, ask: () => Promise.reject(new BusyError()) } };
    const { call } = await connect(await serveMcp({ brain: () => busy }));
    expect((await call("ask", { question: "Nice" })).refused).toBe(
      "Others wait for an answer already: ask again in a few seconds.",
    );
  });

  it("says what is wrong with what is no JSON, too large, or no request, and no more than that", async () => {
    const url = await serveMcp();
    const broken = await post(url, "{");
    expect([broken.status, await broken.json()]).toMatchObject([400, { error: { code: -32700 } }]);
    expect((await post(url, JSON.stringify({ ...TOOLS, more: "a".repeat(70_000) }))).status).toBe(413);
    expect((await fetch(url)).status).toBe(405);
    expect((await post(url, JSON.stringify({ ...TOOLS, method: "no/such" }))).status).toBeLessThan(500);
  });

  it("tells of a failure inside that there was one, logs it, and goes on", async () => {
    failures.length = 0;
    const broken = { ...brain, assistant: { ...brain.assistant, ask: () => Promise.reject(new Error("/home/anna")) } };
    const { call } = await connect(await serveMcp({ brain: () => broken }));
    expect((await call("ask", { question: "Nice" })).refused).toBe(
      "Something went wrong inside, and not with what was asked: try again later.",
    );
    expect(failures).toMatchObject([{ err: { message: "/home/anna" } }]);
    expect(await call("find_events", { place: "Nice", limit: 1 })).toMatchObject({ reason: null });
  });
});
