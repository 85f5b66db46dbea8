import { readFile } from "node:fs/promises";
import { parseEnv } from "node:util";
import { expect, it } from "vitest";
import { cardPath, feedPaths, pathIn, paths } from "../src/http/pages/paths.ts";

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
  const handled = [...proxy.matchAll(/^\t(?:handle|reverse_proxy|route)[^\n]*/gm)].map(([line]) => line.trim());
  expect(handled).toEqual(["handle @public {"]);
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
    "/telegram",
    "/style.css",
    "/embed.js",
    "/embed.css",
    "/icon.svg",
  ];
  const robots = ["/robots.txt", "/llms.txt", "/sitemap.xml", "/sitemap-2.xml"];
  expect([...open, ...others, ...robots].filter((path) => !isLed(path))).toEqual([]);
  expect(["/metrics", "/healthz", "/readyz", "/fraud", "/.env"].filter(isLed)).toEqual([]);
  const compose = await readFile("compose.yaml", "utf8");
  expect(compose).toMatch(/^ {4}WEBHOOK_URL: https:\/\/\$\{WEBHOOK_HOST:[^}]*\}\/telegram$/m);
});
