import { mkdtemp, rm } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";

import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import type { BrowserContextOptions } from "playwright-core";

import { comeIn, eventually, focused, openBrowser, type Reader } from "@jumelages/test-browser";
import { setStage, type Stage } from "./harness.ts";

const browser = await openBrowser();

describe.skipIf(!browser)("The chat page, for everybody and over time", () => {
  let stage: Stage;
  let readers: Reader[] = [];

  beforeAll(async () => {
    stage = await setStage();
  });
  afterEach(async () => {
    const troubles = readers.flatMap((reader) => reader.troubles);
    await Promise.all(readers.map((reader) => reader.leave()));
    readers = [];
    expect(troubles).toEqual([]);
  });
  afterAll(async () => {
    await browser?.close();
    await stage.close();
  });

  async function reader(options: BrowserContextOptions = {}, url = stage.page.url): Promise<Reader> {
    if (!browser) throw new Error("There is no browser.");
    const come = await comeIn(browser, url, options);
    readers.push(come);
    return come;
  }

  const narrow = { viewport: { width: 360, height: 640 } };

  it("can be used without a pointer", async () => {
    const { page, sees, draft, log } = await reader();
    expect(await focused(page)).toBe("Message");
    await page.keyboard.type("une");
    await page.keyboard.press("Shift+Enter");
    await page.keyboard.type("deux");
    expect(await draft.inputValue()).toBe("une\ndeux");
    await page.keyboard.press("Enter");
    await sees("Écho : une");
    expect(await draft.inputValue()).toBe("");
    await page.keyboard.press("Tab");
    expect(await focused(page)).toBe("Commandes");
    await page.keyboard.press("Enter");
    await page.locator(".choice").first().waitFor();
    await page.keyboard.press("Escape");
    expect(await page.locator("#suggestions").isHidden()).toBe(true);
    expect(await focused(page)).toBe("Commandes");
    await page.keyboard.press("Enter");
    await page.locator(".choice").first().waitFor();
    await page.keyboard.press("End");
    await page.keyboard.press("Enter");
    await sees("Écho : /villes");
    expect(await focused(page)).toBe("Message");
    await log.focus();
    expect(await page.evaluate("getComputedStyle(document.activeElement).outlineStyle")).toBe("solid");
  });

  it("fits a narrow screen, in both languages", async () => {
    for (const locale of ["fr-FR", "ru-RU"]) {
      const { page, say, sees, overflow } = await reader({ ...narrow, locale });
      expect(await overflow()).toBe(0);
      await say("riche");
      await sees("Gras");
      await say("boutons");
      await say("я".repeat(300));
      await sees("Écho : яяя");
      expect(await overflow()).toBe(0);
      expect(await page.evaluate("(log => log.scrollWidth - log.clientWidth)(document.getElementById('log'))")).toBe(0);
      await page.locator("#show-chats").click();
      await page.locator(".chat-group").click();
      await page.locator(".service").first().waitFor();
      expect(await overflow()).toBe(0);
      const send = await page.locator("#send").boundingBox();
      expect((send?.x ?? 999) + (send?.width ?? 0)).toBeLessThanOrEqual(360);
    }
  });

  it("opens and closes the list of chats on a narrow screen", async () => {
    const { page } = await reader(narrow);
    const chats = page.locator(".chat-second");
    expect(await chats.isVisible()).toBe(false);
    await page.getByRole("button", { name: "Afficher les conversations" }).press("Enter");
    await chats.waitFor();
    await page.keyboard.press("Escape");
    await chats.waitFor({ state: "hidden" });
    expect(await focused(page)).toBe("Afficher les conversations");
  });

  it("has no serious problem for those who use other senses", async () => {
    for (const options of [{}, { colorScheme: "dark" as const, locale: "ru-RU" }, narrow]) {
      const { page, say, sees, problems } = await reader(options);
      expect(await problems()).toEqual([]);
      for (const text of ["riche", "boutons", "fichier", "réponds", "clavier"]) await say(text);
      await sees("Choisissez");
      expect(await problems()).toEqual([]);
      await page.locator("#commands").click();
      await page.locator(".choice").first().waitFor();
      expect(await problems()).toEqual([]);
    }
  });

  it("keeps its messages over a reload", async () => {
    const { page, say, sees, log } = await reader();
    await say("à retenir");
    await sees("Écho : à retenir");
    await page.reload();
    await sees("Écho : à retenir");
    expect(await log.locator(".message").count()).toBe(2);
    await log.getByText("Aujourd’hui").waitFor();
  });

  it("says that the server is away, keeps what was written, and comes back with it", async () => {
    const directory = await mkdtemp(path.join(tmpdir(), "page-"));
    const before = await setStage({ directory });
    const { page, say, sees, draft, troubles } = await reader({}, before.page.url);
    await say("avant");
    await sees("Écho : avant");
    await before.close();
    await page.getByText("Connexion perdue, nouvelle tentative…").waitFor();
    await say("pendant");
    await eventually(
      () => page.locator("#toast").innerText(),
      "Le message n’est pas parti. Réessayez dans un instant.",
    );
    expect(await draft.inputValue()).toBe("pendant");
    const after = await setStage({ directory, port: before.page.port });
    await eventually(() => page.locator("#connection").innerText(), "");
    await draft.press("Enter");
    await sees("Écho : pendant");
    await sees("Écho : avant");
    // A refused connection is what this test is about.
    troubles.splice(0, troubles.length, ...troubles.filter((line) => !line.includes("ERR_")));
    await after.close();
    await rm(directory, { recursive: true });
  });
});
