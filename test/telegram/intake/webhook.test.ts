import { GrammyError } from "grammy";
import { describe, expect, it } from "vitest";
import { createPush, removeWebhook, setWebhook, WebhookRefused } from "../../../src/telegram/intake/webhook.ts";
import type { PushDeps } from "../../../src/telegram/intake/webhook.ts";
import type { Inbox } from "../../../src/telegram/intake/inbox.ts";

const refusal = (code: number, description: string) =>
  new GrammyError("refused", { ok: false, error_code: code, description }, "setWebhook", {});
const address = { url: "https://bot.example.org/telegram", secret: "a-secret-of-some-length" };

/** A push whose Telegram knows the webhooks of a script, one at each look, then ends. */
function scripted(known: string[], inbox: Partial<Inbox> = {}) {
  const stop = new AbortController();
  const set: string[] = [];
  const api = {
    getWebhookInfo: () => {
      const url = known.shift() ?? "";
      if (known.length === 0) stop.abort();
      return Promise.resolve({ url, has_custom_certificate: false, pending_update_count: 0 });
    },
    setWebhook: (url: string) => Promise.resolve(Boolean(set.push(url)) as true),
  } as unknown as PushDeps["api"];
  const silent = () => undefined;
  const logger = { debug: silent, info: silent, warn: silent, error: silent };
  const push = createPush({ ...address, api, sleep: () => Promise.resolve(), logger, onUpdate: silent });
  const accepted: unknown[] = [];
  const given = {
    accept: (update: unknown) => Promise.resolve(void accepted.push(update)),
    inHand: () => 0,
    ...inbox,
  } as unknown as Inbox;
  return { push, set, stop, accepted, run: () => push.intake(given, stop.signal) };
}

describe("Updates that are pushed", () => {
  it("are taken while the bot runs, and neither before nor after", async () => {
    const { push, accepted, run } = scripted([address.url, address.url]);
    expect(await push.take({ update_id: 1 })).toBe(false);
    const end = run();
    const duringRun = await push.take({ update_id: 2 });
    expect(await end).toBe("stopped");
    expect([duringRun, await push.take({ update_id: 3 }), accepted]).toEqual([true, false, [{ update_id: 2 }]]);
  });

  it("are not taken while there is too much in hand", async () => {
    const { push, run } = scripted([address.url], { inHand: () => 5000 });
    const end = run();
    expect(await push.take({ update_id: 1 })).toBe(false);
    await end;
  });

  it("have to come again when they cannot be kept", async () => {
    const { push, run } = scripted([address.url], { accept: () => Promise.reject(new Error("full")) });
    const end = run();
    await expect(push.take({ update_id: 1 })).rejects.toThrow("full");
    await end;
  });

  it("come again after somebody has taken the webhook away", async () => {
    const { set, run } = scripted([address.url, "", address.url]);
    expect(await run()).toBe("stopped");
    expect(set).toEqual([address.url]);
  });

  it("end the bot when they go elsewhere for a minute and a half", async () => {
    const { run, set } = scripted([
      "https://other.example.org/x",
      ...Array.from({ length: 9 }, () => "https://o.example"),
    ]);
    expect([await run(), set]).toEqual(["conflict", []]);
  });
});

describe("The webhook at Telegram", () => {
  it("is refused in a sentence", async () => {
    const api = { setWebhook: () => Promise.reject(refusal(400, "Bad Request: bad webhook: IP address is reserved")) };
    const setting = setWebhook(api, address);
    await expect(setting).rejects.toThrow(WebhookRefused);
    await expect(setting).rejects.toThrow(
      "Telegram refuses the address of the webhook (Bad Request: bad webhook: IP address is reserved): check WEBHOOK_URL.",
    );
  });

  it("may stay where it cannot be removed, unless the token is refused", async () => {
    const warned: string[] = [];
    const silent = () => undefined;
    const logger = {
      debug: silent,
      info: silent,
      error: silent,
      warn: (_: object, text: string) => void warned.push(text),
    };
    await removeWebhook({ deleteWebhook: () => Promise.reject(refusal(400, "Bad Request")) }, logger);
    expect(warned).toEqual(["a webhook of earlier days could not be deleted"]);
    const unauthorized = { deleteWebhook: () => Promise.reject(refusal(401, "Unauthorized")) };
    await expect(removeWebhook(unauthorized, logger)).rejects.toThrow("Unauthorized");
  });
});
