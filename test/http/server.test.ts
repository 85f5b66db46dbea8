import { connect } from "node:net";
import { afterEach, describe, expect, it } from "vitest";
import { BusyError } from "../../src/answer/brain/precedence.ts";
import { healthPart } from "../../src/http/health.ts";
import { createProbes } from "../../src/http/probes.ts";
import { checkListening, serveHttp } from "../../src/http/server.ts";
import type { HttpPart, ListeningHttp, ServeOptions } from "../../src/http/server.ts";
import { webhookPart } from "../../src/http/webhook.ts";
import { StoreError } from "../../src/state/store-error.ts";

const SECRET = "a-secret-of-some-length";
const listening: ListeningHttp[] = [];
const log: { fields: object; message: string }[] = [];
const note = (fields: object, message: string) => void log.push({ fields, message });

afterEach(async () => {
  for (const { close } of listening.splice(0)) await close();
  log.length = 0;
});

async function serveWith(options: Partial<ServeOptions>): Promise<ListeningHttp> {
  const logger = { debug: note, error: note };
  const served = await serveHttp({ host: "127.0.0.1", port: 0 }, { parts: [], logger, ...options });
  listening.push(served);
  return served;
}

const serve = (...parts: HttpPart[]) => serveWith({ parts });

async function serveWebhook(take: (update: unknown) => Promise<boolean>) {
  const { url } = await serve(webhookPart({ path: "/telegram", secret: SECRET, take }));
  return async (body: string, headers: Record<string, string> = { "x-telegram-bot-api-secret-token": SECRET }) => {
    const response = await fetch(`${url}telegram`, {
      method: "POST",
      headers: { "content-type": "application/json", ...headers },
      body,
    });
    return response.status;
  };
}

describe("The webhook", () => {
  it("answers 200 once an update is safe, and not before", async () => {
    const got: unknown[] = [];
    let safe: () => void = () => undefined;
    const post = await serveWebhook((update) => {
      got.push(update);
      return new Promise((resolve) => {
        safe = () => {
          resolve(true);
        };
      });
    });
    let status: number | undefined;
    const answered = post('{"update_id":1}').then((code) => (status = code));
    await expect.poll(() => got).toEqual([{ update_id: 1 }]);
    expect(status).toBeUndefined();
    safe();
    expect(await answered).toBe(200);
  });

  it("answers 401 to whoever does not know the secret, and takes nothing", async () => {
    let taken = 0;
    const post = await serveWebhook(() => Promise.resolve(++taken > 0));
    expect(await post("{}", {})).toBe(401);
    expect(await post("{}", { "x-telegram-bot-api-secret-token": `${SECRET}x` })).toBe(401);
    expect(await post("{}", { "x-telegram-bot-api-secret-token": "" })).toBe(401);
    expect(taken).toBe(0);
  });

  it("answers 500 where an update cannot be kept, and 503 where none is taken now", async () => {
    const broken = await serveWebhook(() => Promise.reject(new StoreError("full", "no room")));
    expect(await broken('{"update_id":1}')).toBe(500);
    expect(log.map(({ message }) => message)).toContain("a request could not be answered");
    const closed = await serveWebhook(() => Promise.resolve(false));
    expect(await closed('{"update_id":1}')).toBe(503);
  });

  it("is reached whatever number of connections others hold", async () => {
    const bounds = { mostOfOne: 5 };
    const webhook = webhookPart({ path: "/telegram", secret: SECRET, take: () => Promise.resolve(true) });
    const { port, url } = await serveWith({ parts: [webhook], bounds });
    const held = Array.from({ length: 20 }, () => connect(port, "127.0.0.1"));
    for (const socket of held) socket.on("error", () => undefined).write("GET / HTTP/1.1\r\nHost: x\r\n\r\n");
    const headers = { "content-type": "application/json", "x-telegram-bot-api-secret-token": SECRET };
    const push = async () => (await fetch(`${url}telegram`, { method: "POST", headers, body: "{}" })).status;
    expect([await push(), await push(), await push()]).toEqual([200, 200, 200]);
    for (const socket of held) socket.destroy();
  });

  it("takes no body that is larger than any update, and nothing but JSON", async () => {
    const post = await serveWebhook(() => Promise.resolve(true));
    expect(await post(JSON.stringify("a".repeat(1024 * 1024)))).toBe(413);
    expect(await post("not JSON")).toBe(400);
    expect(JSON.stringify(log)).not.toContain("not JSON");
  });
});

describe("The HTTP server", () => {
  it("says in a sentence that its port is taken, or its address no address of this machine", async () => {
    const { port } = await serve();
    const silent = { parts: [], logger: { debug: note, error: note } };
    await expect(serveHttp({ host: "127.0.0.1", port }, silent)).rejects.toThrow(
      `127.0.0.1:${port} is taken by another program: stop that, or set HTTP_PORT to another port.`,
    );
    await expect(serveHttp({ host: "192.0.2.1", port: 0 }, silent)).rejects.toThrow(
      "192.0.2.1:0 is no address of this machine: check HTTP_HOST.",
    );
  });

  it("logs routes and no addresses", async () => {
    const { url } = await serve(healthPart({ probes: {}, elapsedMs: () => 0 }));
    await fetch(`${url}healthz?who=Anna`);
    await fetch(`${url}Anna`);
    await expect.poll(() => log).toHaveLength(2);
    expect(log[0]).toMatchObject({ fields: { method: "GET", route: "/healthz", status: 200 } });
    expect(JSON.stringify(log)).not.toContain("Anna");
  });

  it("names the setting of the server that cannot listen", async () => {
    const { port } = await serve();
    await expect(checkListening({ host: "127.0.0.1", port }, "HEALTH")).rejects.toThrow(
      `127.0.0.1:${port} is taken by another program: stop that, or set HEALTH_PORT to another port.`,
    );
  });

  it("closes while somebody holds a connection open", async () => {
    const { port, close } = await serve();
    const socket = connect(port, "127.0.0.1");
    await new Promise((resolve) => socket.once("connect", resolve));
    socket.write("GET / HTTP/1.1\r\n");
    const closed = new Promise((resolve) => socket.once("close", resolve));
    await close();
    await closed;
  });
});

describe("Who asks", () => {
  const whoAsks: HttpPart = (app) => {
    app.get("/ip", ({ ip }) => ip);
  };
  const asked = async (options: Partial<ServeOptions>, forwarded: string) => {
    const { url } = await serveWith({ parts: [whoAsks], ...options });
    return (await fetch(`${url}ip`, { headers: { "x-forwarded-for": forwarded } })).text();
  };

  it("is told by the proxies that are named, and by nobody else", async () => {
    const forged = "198.51.100.9, 203.0.113.7";
    let unbelieved = 0;
    const onUnbelieved = () => void (unbelieved += 1);
    expect(await asked({ onUnbelieved }, forged)).toBe("127.0.0.1");
    expect(await asked({ onUnbelieved, proxies: ["10.0.0.0/8"] }, forged)).toBe("127.0.0.1");
    expect(unbelieved).toBe(2);
    expect(await asked({ onUnbelieved, proxies: ["127.0.0.1"] }, forged)).toBe("203.0.113.7");
    expect(await asked({ onUnbelieved, proxies: ["127.0.0.0/8", "203.0.113.7"] }, forged)).toBe("198.51.100.9");
    expect(unbelieved).toBe(2);
  });

  it("too often is told so in their language, with when to try again; Telegram and health are not counted", async () => {
    const taken: string[] = [];
    const requests = (address: string) => {
      taken.push(address);
      return taken.length > 1 ? 4 : undefined;
    };
    const webhook = webhookPart({ path: "/telegram", secret: SECRET, take: () => Promise.resolve(true) });
    const health = healthPart({ probes: {}, elapsedMs: () => 0 });
    const { url } = await serveWith({ parts: [whoAsks, webhook, health], requests });
    expect((await fetch(`${url}ip`)).status).toBe(200);
    const refused = await fetch(`${url}ip`, { headers: { "accept-language": "ru" } });
    expect([refused.status, refused.headers.get("retry-after"), await refused.text()]).toEqual([
      429,
      "4",
      "Запросов сейчас слишком много: попробуйте ещё раз чуть позже.\n",
    ]);
    expect((await fetch(`${url}nope`)).status).toBe(429);
    expect((await fetch(`${url}healthz`)).status).toBe(200);
    const headers = { "content-type": "application/json", "x-telegram-bot-api-secret-token": SECRET };
    expect((await fetch(`${url}telegram`, { method: "POST", headers, body: "{}" })).status).toBe(200);
    expect(taken).toHaveLength(3);
  });

  it("waits for its turn, what is not there too, and is told that others wait; Telegram and health go ahead", async () => {
    let refuses = false;
    let turns = 0;
    const turn = () => {
      turns += 1;
      return refuses ? Promise.reject(new BusyError()) : Promise.resolve();
    };
    const webhook = webhookPart({ path: "/telegram", secret: SECRET, take: () => Promise.resolve(true) });
    const health = healthPart({ probes: {}, elapsedMs: () => 0 });
    const { url } = await serveWith({ parts: [whoAsks, webhook, health], turn });
    expect((await fetch(`${url}ip`)).status).toBe(200);
    expect((await fetch(`${url}nope`)).status).toBe(404);
    refuses = true;
    const refused = await fetch(`${url}ip`, { headers: { "accept-language": "ru" } });
    expect([refused.status, refused.headers.get("retry-after"), await refused.text()]).toEqual([
      503,
      "3",
      "Ответа уже ждут другие: попробуйте ещё раз через несколько секунд.\n",
    ]);
    expect(turns).toBe(3);
    expect((await fetch(`${url}healthz`)).status).toBe(200);
    const headers = { "content-type": "application/json", "x-telegram-bot-api-secret-token": SECRET };
    expect((await fetch(`${url}telegram`, { method: "POST", headers, body: "{}" })).status).toBe(200);
    expect(turns).toBe(3);
  });
});

describe("Health", () => {
  const healthy = {
    brain: () => ({ deps: { mode: "hybrid" } }) as never,
    wantsMeaning: true,
    store: () => ({ tryWriting: () => Promise.resolve() }),
    telegram: () => ({ ok: true, detail: "Telegram answers; nothing has come yet" }),
    isEnding: () => false,
  };
  const ready = async (changes: Partial<typeof healthy> & object) => {
    const { url } = await serve(
      healthPart({ probes: createProbes({ ...healthy, ...changes }), elapsedMs: () => 0, patienceMs: 50 }),
    );
    const response = await fetch(`${url}readyz`);
    const { checks } = (await response.json()) as { checks: Record<string, { ok: boolean; detail: string }> };
    const wrong = Object.entries(checks).flatMap(([name, { ok, detail }]) => (ok ? [] : `${name}: ${detail}`));
    return [response.status, ...wrong];
  };

  it("is ready when everything is in order", async () => {
    expect(await ready({})).toEqual([200]);
  });

  it("names what is not", async () => {
    const full = { tryWriting: () => Promise.reject(new StoreError("full", "/home/anna has no room")) };
    const hung = { tryWriting: () => new Promise<void>(() => undefined) };
    const byWords = { deps: { mode: "lexical" } } as never;
    expect(await ready({ store: () => full })).toEqual([503, "store: it cannot be written (full)"]);
    expect(await ready({ store: () => hung })).toEqual([503, "store: no answer within 50 ms"]);
    expect(await ready({ store: () => undefined as never })).toEqual([503, "store: it is being started"]);
    const waited = new StoreError("unreachable", "The database at 10.0.0.7 does not answer.");
    expect(await ready({ store: () => waited as never })).toEqual([
      503,
      "store: it cannot be opened yet (unreachable)",
    ]);
    expect(await ready({ isEnding: () => true })).toEqual([503, "process: it ends"]);
    expect(await ready({ brain: () => byWords })).toEqual([
      503,
      "assistant: questions are answered by words alone: the index is being built, or could not be",
    ]);
    expect(await ready({ brain: () => byWords, wantsMeaning: false })).toEqual([200]);
  });

  it("is not looked at more often than every five seconds, every second where something is wrong, and lives whatever that is", async () => {
    let [looks, nowMs, ends] = [0, 0, false];
    const store = () => ({ tryWriting: () => Promise.resolve(void (looks += 1)) });
    const { url } = await serve(
      healthPart({ probes: createProbes({ ...healthy, store, isEnding: () => ends }), elapsedMs: () => nowMs }),
    );
    const lookedAt = async (atMs: number) => {
      nowMs = atMs;
      return [(await fetch(`${url}readyz`)).status, looks];
    };
    expect(await lookedAt(0)).toEqual([200, 1]);
    ends = true;
    expect(await lookedAt(4999)).toEqual([200, 1]);
    expect(await lookedAt(5000)).toEqual([503, 2]);
    expect((await fetch(`${url}healthz`)).status).toBe(200);
    ends = false;
    expect(await lookedAt(5999)).toEqual([503, 2]);
    expect(await lookedAt(6000)).toEqual([200, 3]);
  });

  it("is looked at once for all who ask at the same time, however long that takes", async () => {
    let [looks, nowMs] = [0, 0];
    let write: (() => void) | undefined;
    const tryWriting = () => {
      looks += 1;
      return new Promise<void>((resolve) => (write = resolve));
    };
    const { url } = await serve(
      healthPart({ probes: createProbes({ ...healthy, store: () => ({ tryWriting }) }), elapsedMs: () => nowMs }),
    );
    const first = fetch(`${url}readyz`);
    await expect.poll(() => looks).toBe(1);
    nowMs = 60_000;
    const second = fetch(`${url}readyz`);
    await fetch(`${url}healthz`);
    write?.();
    expect([(await first).status, (await second).status, looks]).toEqual([200, 200, 1]);
  });
});
