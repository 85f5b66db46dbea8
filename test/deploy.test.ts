import { readFile } from "node:fs/promises";
import { parseEnv } from "node:util";
import { expect, it } from "vitest";
import { readConfig } from "../src/config.ts";
import { createBoundedServer } from "../src/http/bounds/connections.ts";
import { cardPath, feedPaths, pathIn, paths } from "../src/http/pages/parts/paths.ts";

it("The image and the service start the program as npm start does", async () => {
  const { scripts } = JSON.parse(await readFile("package.json", "utf8")) as { scripts: { start: string } };
  const [, setting, command] = /^(\w+=\w+) exec (.+)$/.exec(scripts.start) ?? [];
  const unit = await readFile("deploy/jumelages.service", "utf8");
  expect(/^ExecStart=\/usr\/bin\/(.+)$/m.exec(unit)?.[1]).toBe(command);
  expect((await readFile("deploy/service.env", "utf8")).split("\n")).toContain(setting);
  const image = await readFile("Dockerfile", "utf8");
  expect(/^ENV .+$/m.exec(image)?.[0].split(" ")).toContain(setting);
  const parts = JSON.parse(/^CMD (.+)$/m.exec(image)?.[1] ?? "[]") as string[];
  expect(parts.join(" ")).toBe(command);
});

it("The service keeps its store where it may write, whatever its settings leave empty", async () => {
  const unit = await readFile("deploy/jumelages.service", "utf8");
  const files = [...unit.matchAll(/^EnvironmentFile=(.+)$/gm)].map(([, path]) => path);
  expect(files).toEqual(["/etc/jumelages/environment", "/opt/jumelages/deploy/service.env"]);
  const fixed = parseEnv(await readFile("deploy/service.env", "utf8"));
  const stateDirectory = /^StateDirectory=(.+)$/m.exec(unit)?.[1] ?? "";
  const cacheDirectory = /^CacheDirectory=(.+)$/m.exec(unit)?.[1] ?? "";
  expect(fixed["DATA_DIR"]).toBe(`/var/lib/${stateDirectory}`);
  expect(fixed["INDEX_DIR"]).toBe(`/var/cache/${cacheDirectory}/index`);
});

it("The proxy leads pages, feeds, API, tools and webhook through, and neither health nor metrics", async () => {
  const proxy = await readFile("deploy/Caddyfile", "utf8");
  const patterns = (/^\t@public path (.+)$/m.exec(proxy)?.[1] ?? "").split(" ");
  const handled = [...proxy.matchAll(/^\t(?:handle|route)[^\n]*/gm)].map(([line]) => line.trim());
  expect(handled).toEqual(["handle /telegram {", "handle @public {"]);
  // A star stands for anything at the end, and within a path for anything but the next slash.
  const read = (pattern: string) =>
    pattern
      .replaceAll(".", "\\.")
      .replace(/\*$/, ".*")
      .replace(/(?<!\.)\*/, "[^/]*");
  const isLed = (path: string) => patterns.some((pattern) => new RegExp(`^${read(pattern)}$`).test(path));
  const own = Object.values({ ...paths, ...feedPaths }).map((path) =>
    typeof path === "string" ? path : path("some-id"),
  );
  const card = cardPath(paths.town("nice"));
  const open = ["fr", "ru"].flatMap((language) => [...own, card].map((path) => pathIn(language as "fr", path)));
  const others = [
    "/",
    "/api/events",
    "/api/openapi.json",
    "/mcp",
    "/style.css",
    "/embed.js",
    "/embed.css",
    "/icon.svg",
    "/mark.svg",
    "/mark.png",
  ];
  const robots = ["/robots.txt", "/llms.txt", "/sitemap.xml", "/sitemap-2.xml"];
  expect([...open, ...others, ...robots].filter((path) => !isLed(path))).toEqual([]);
  expect(["/metrics", "/healthz", "/readyz", "/fraud", "/.env"].filter(isLed)).toEqual([]);
});

it("The replicas and their proxy agree on addresses, ports and times", async () => {
  const proxy = await readFile("deploy/Caddyfile", "utf8");
  const compose = await readFile("compose.yaml", "utf8");
  const image = parseEnv((/^ENV (.+)$/m.exec(await readFile("Dockerfile", "utf8"))?.[1] ?? "").replaceAll(" ", "\n"));
  const settings = Object.fromEntries(
    [...compose.matchAll(/^ {4}([A-Z_]+): (.+)$/gm)].map(([, name = "", value = ""]) => [
      name,
      value.replace(/\$\{WEBHOOK_HOST:[^}]*\}/, "bot.example.org").replace(/\$\{.+\}/, "aaaaaaaaaaaaaaaaaaaa"),
    ]),
  );
  const { BOT_TOKEN, TRUSTED_PROXIES, ...rest } = settings;
  expect([BOT_TOKEN !== undefined, TRUSTED_PROXIES]).toEqual([true, "10.247.31.2"]);
  const wanted = ["WEBHOOK_URL", "WEBHOOK_SECRET", "PUBLIC_URL", "HTTP_HOST", "HEALTH_HOST"];
  const read = readConfig({
    ...Object.fromEntries(wanted.map((name) => [name, rest[name]])),
    HTTP_PORT: image["HTTP_PORT"],
    HEALTH_PORT: image["HEALTH_PORT"],
    TRUSTED_PROXIES,
    BOT_TOKEN: "123:abc",
  });
  expect(read).toMatchObject({
    mode: "webhook",
    http: { host: "0.0.0.0", port: 8080 },
    health: { host: "0.0.0.0", port: 8090 },
    webhook: { url: "https://bot.example.org/telegram" },
    publicUrl: "https://bot.example.org",
  });
  expect(proxy).toContain("reverse_proxy bot-a:8080 bot-b:8080 {");
  expect(proxy).toContain("health_port 8090\n");
  expect(compose).toContain("outside: { ipv4_address: 10.247.31.2 }");
  const { server } = createBoundedServer(
    () => undefined,
    () => true,
  );
  const keptSeconds = Number(/keepalive (\d+)s/.exec(proxy)?.[1]);
  expect(keptSeconds * 1000).toBeLessThan(server.keepAliveTimeout);
});

it("A service that hangs is started anew: it says that it lives, by a command that may speak for it", async () => {
  const unit = await readFile("deploy/jumelages.service", "utf8");
  const settings = new Map([...unit.matchAll(/^(\w+)=(.+)$/gm)].map(([, name, value]) => [name, value]));
  expect(["Type", "NotifyAccess", "WatchdogSec", "Restart"].map((name) => settings.get(name))).toEqual([
    "notify",
    "all",
    "2min",
    "on-failure",
  ]);
});

it("Every container of compose keeps a bounded log and is started again", async () => {
  const compose = await readFile("compose.yaml", "utf8");
  const services = compose.slice(compose.indexOf("\nservices:"), compose.indexOf("\nnetworks:"));
  const bot = compose.slice(compose.indexOf("x-bot:"), compose.indexOf("\nservices:"));
  const parts = services.split(/^ {2}(?=\w)/m).slice(1);
  expect(parts.map((part) => part.split(":")[0])).toEqual(["bot-a", "bot-b", "db", "proxy"]);
  for (const part of parts) {
    const whole = part.includes("*bot") ? bot : part;
    expect([part, /^ {2,4}logging: \*logging$/m.test(whole), whole.includes("restart: unless-stopped")]).toEqual([
      part,
      true,
      true,
    ]);
  }
  expect(compose).toMatch(/^ {2}options: \{ max-size: 10m, max-file: "5" \}$/m);
});
