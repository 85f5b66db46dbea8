import { readFile } from "node:fs/promises";
import { expect, it } from "vitest";

it("The image and the service start the program as npm start does", async () => {
  const { scripts } = JSON.parse(await readFile("package.json", "utf8")) as { scripts: { start: string } };
  const command = scripts.start.replace(/^exec /, "");
  const unit = await readFile("deploy/jumelages.service", "utf8");
  expect(/^ExecStart=\/usr\/bin\/(.+)$/m.exec(unit)?.[1]).toBe(command);
  const image = await readFile("Dockerfile", "utf8");
  const parts = JSON.parse(/^CMD (.+)$/m.exec(image)?.[1] ?? "[]") as string[];
  expect(parts.join(" ")).toBe(command);
});
