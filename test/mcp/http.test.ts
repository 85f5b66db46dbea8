import { describe, expect, it } from "vitest";
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
