import { readFile } from "node:fs/promises";
import { parseEnv } from "node:util";
import { expect, it } from "vitest";

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
