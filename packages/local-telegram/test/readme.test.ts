import { spawn } from "node:child_process";
import { once } from "node:events";
import { readFile } from "node:fs/promises";
import path from "node:path";
import { createInterface } from "node:readline";
import { comeIn, openBrowser } from "@jumelages/test-browser";
import { expect, it } from "vitest";

const folder = path.resolve(import.meta.dirname, "..");
const example = path.join(folder, "example", "echo.ts");
const browser = await openBrowser();

it("The README shows the example as it is", async () => {
  const readme = await readFile(path.join(folder, "README.md"), "utf8");
  expect(/```ts\n(.*?)```/su.exec(readme)?.[1]).toBe(await readFile(example, "utf8"));
});

it.skipIf(!browser)("The example is a bot that answers on its page", async () => {
  if (!browser) throw new Error("There is no browser.");
  const child = spawn(process.execPath, ["--import", "tsx", example], { cwd: folder });
  const ended = once(child, "exit");
  try {
    const [line] = (await once(createInterface(child.stdout), "line")) as [string];
    const url = /^The bot is at (http:\/\/127\.0\.0\.1:\d+\/)$/u.exec(line)?.[1] ?? line;
    const reader = await comeIn(browser, url, { locale: "en-GB" });
    await reader.page.getByRole("button", { name: "Begin with /start" }).click();
    await reader.sees("Say something.");
    await reader.say("Hello");
    await expect.poll(() => reader.log.getByText("Hello", { exact: true }).count()).toBe(2);
    await reader.leave();
  } finally {
    child.kill();
    await ended;
    await browser.close();
  }
});
