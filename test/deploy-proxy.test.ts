import { spawn } from "node:child_process";
import { once } from "node:events";
import { chmod, readFile, writeFile } from "node:fs/promises";
import { request } from "node:http";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { healthPart } from "../src/http/health.ts";
import { serveHttp } from "../src/http/index.ts";
import type { HttpPart } from "../src/http/index.ts";
import { webhookPart } from "../src/http/webhook.ts";
import { findPackages } from "./support/python.ts";
import { freePort } from "./support/program.ts";
import { temporaryDirectory } from "./support/temporary-directory.ts";

const SECRET = "a-secret-of-some-length";
const packages = await findPackages("the shipped proxy in front of two servers");
const closing: (() => Promise<unknown>)[] = [];
afterAll(async () => {
  for (const close of closing.reverse()) await close();
});

/** What stands for a bot: it tells who asks, on every path that a page has, and takes updates. */
function botPart(taken: unknown[]): HttpPart[] {
  const webhook = webhookPart({
    path: "/telegram",
    secret: SECRET,
    take: (update) => Promise.resolve(taken.push(update) > 0),
  });
  const pages: HttpPart = (app) => {
    for (const each of ["/", "/metrics", "/fr/*", "/api/*"]) app.get(each, ({ ip }) => ip);
  };
  return [webhook, pages];
}

/** The shipped proxy before two servers on this machine; resolves with its port. */
async function startProxy(taken: unknown[]): Promise<number> {
  const silent = { debug: () => undefined, error: () => undefined };
  const served = async (parts: HttpPart[]) => {
    const options = { parts, logger: silent, proxies: ["127.0.0.1"] };
    const { port, close } = await serveHttp({ host: "127.0.0.1", port: 0 }, options);
    closing.push(close);
    return port;
  };
  const [a, b] = [await served(botPart(taken)), await served(botPart(taken))];
  const healthPort = await served([healthPart({ probes: {}, elapsedMs: () => performance.now() })]);
  const shipped = await readFile("deploy/Caddyfile", "utf8");
  const here = shipped
    .replace("bot-a:8080 bot-b:8080", `127.0.0.1:${a} 127.0.0.1:${b}`)
    .replace("health_port 8090", `health_port ${healthPort}`);
  const directory = await temporaryDirectory();
  const [file, port] = [path.join(directory, "Caddyfile"), await freePort()];
  await writeFile(file, here);
  const program = path.join(packages ?? "", "bin", "caddy");
  await chmod(program, 0o755);
  const parameters = ["run", "--adapter", "caddyfile", "--config", file];
  // Without a certificate, which nobody gives a machine of this name.
  const env = { HOME: directory, WEBHOOK_HOST: `http://bot.example.org:${port}` };
  const child = spawn(program, parameters, { env, stdio: "ignore" });
  closing.push(async () => {
    child.kill();
    await once(child, "exit");
  });
  return port;
}

interface Asked {
  method?: string;
  headers?: Record<string, string>;
  body?: string;
}

function ask(port: number, target: string, { method = "GET", headers = {}, body }: Asked = {}) {
  return new Promise<{ status: number; text: string }>((resolve, reject) => {
    const host = { host: `bot.example.org:${port}` };
    const asked = request(
      { port, path: target, method, headers: { ...host, ...headers }, agent: false },
      (response) => {
        let text = "";
        response.on("data", (chunk: Buffer) => (text += chunk.toString()));
        response.on("end", () => {
          resolve({ status: response.statusCode ?? 0, text });
        });
      },
    );
    asked.on("error", reject).end(body);
  });
}

describe.skipIf(packages === null)("The shipped proxy", () => {
  it("leads through what is public, says who asks, and keeps health and metrics within", async () => {
    const taken: unknown[] = [];
    const port = await startProxy(taken);
    const status = (target: string) =>
      ask(port, target)
        .then((answer) => answer.status)
        .catch(() => 0);
    await expect.poll(() => status("/fr/"), { timeout: 30_000 }).toBe(200);
    const forged = { "x-forwarded-for": "203.0.113.7" };
    // Whoever stands before it is this machine, whatever they say of themselves.
    expect(await ask(port, "/fr/villes", { headers: forged })).toEqual({ status: 200, text: "127.0.0.1" });
    expect([await status("/"), await status("/api/events")]).toEqual([200, 200]);
    expect([await status("/metrics"), await status("/healthz"), await status("/readyz")]).toEqual([404, 404, 404]);
    const headers = { "content-type": "application/json", "x-telegram-bot-api-secret-token": SECRET };
    const push = (body: string) => ask(port, "/telegram", { method: "POST", headers, body });
    expect((await push('{"update_id":1}')).status).toBe(200);
    expect(taken).toEqual([{ update_id: 1 }]);
    expect((await push(JSON.stringify("a".repeat(1_100_000)))).status).toBe(413);
  });
});
