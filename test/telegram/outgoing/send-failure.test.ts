import { once } from "node:events";
import { createServer } from "node:net";
import type { AddressInfo } from "node:net";
import { GrammyError, HttpError } from "grammy";
import { describe, expect, it } from "vitest";
import { failureOf, failureOfRefusal } from "../../../src/telegram/outgoing/send-failure.ts";
import { createBotApiFetch } from "../../../src/telegram/outgoing/bot-api-fetch.ts";

const refused = (error_code: number, description: string, parameters = {}) =>
  failureOfRefusal({ error_code, description, parameters });

describe("A refusal of Telegram", () => {
  it("asks for patience, for as long as it says, and for an hour at most", () => {
    expect(refused(429, "Too Many Requests", { retry_after: 35 })).toMatchObject({
      kind: "later",
      retryAfterMs: 35_000,
    });
    expect(refused(429, "Too Many Requests")).toMatchObject({ retryAfterMs: 5000 });
    expect(refused(429, "Too Many Requests", { retry_after: -1 })).toMatchObject({ retryAfterMs: 5000 });
    expect(refused(429, "Too Many Requests", { retry_after: 1e9 })).toMatchObject({ retryAfterMs: 3_600_000 });
  });

  it("may come after the message was sent, when the server has failed", () => {
    expect(refused(502, "Bad Gateway")).toMatchObject({ kind: "later", retryAfterMs: null, mayHaveArrived: true });
  });

  it("tells a chat that is gone from a request that is wrong", () => {
    expect(refused(403, "Forbidden: bot was blocked by the user").kind).toBe("gone");
    expect(refused(400, "Bad Request: chat not found").kind).toBe("gone");
    expect(refused(400, "Bad Request: message text is empty").kind).toBe("refused");
    expect(refused(401, "Unauthorized").kind).toBe("unauthorized");
    expect(refused(400, "group upgraded", { migrate_to_chat_id: -100 })).toEqual({ kind: "migrated", to: -100 });
  });
});

describe("A request that Telegram did not answer", () => {
  it("may have arrived, unless nobody was there to hear it", async () => {
    const server = createServer().listen(0, "127.0.0.1");
    await once(server, "listening");
    const { port } = server.address() as AddressInfo;
    server.close();
    await once(server, "close");
    const nobody = await createBotApiFetch()(`http://127.0.0.1:${port}/`).then(
      () => undefined,
      (error: unknown) => error,
    );
    expect(failureOf(new HttpError("lost", nobody))).toMatchObject({
      kind: "later",
      mayHaveArrived: false,
      reason: "ECONNREFUSED",
    });
    expect(failureOf(new HttpError("lost", new Error("timed out")))).toMatchObject({
      kind: "later",
      mayHaveArrived: true,
    });
  });

  it("is told apart from an error of the program", () => {
    expect(failureOf(new Error("broken"))).toBeUndefined();
    expect(failureOf(new GrammyError("no", { ok: false, error_code: 500, description: "x" }, "x", {}))?.kind).toBe(
      "later",
    );
  });
});
