import axe, { type AxeResults } from "axe-core";
import type { Browser, BrowserContextOptions, Locator, Page } from "playwright-core";
import { expect } from "vitest";

/** Somebody with a browser of their own in front of the page. */
export interface Reader {
  page: Page;
  log: Locator;
  draft: Locator;
  /** Addresses of all that was asked for. */
  requests: string[];
  /** What went wrong in the browser: errors, and what the policy refused. */
  troubles: string[];
  /** Types a text and sends it with Enter. */
  say: (text: string) => Promise<void>;
  /** Waits until the last message says something. */
  sees: (text: string | RegExp) => Promise<void>;
  /** Serious and critical problems that axe finds on the screen as it is. */
  problems: () => Promise<string[]>;
  /** By how many pixels the page is wider than the screen. */
  overflow: () => Promise<number>;
  leave: () => Promise<void>;
}

/** Opens the page and waits until it lives. */
export async function comeIn(browser: Browser, url: string, options: BrowserContextOptions = {}): Promise<Reader> {
  const context = await browser.newContext({ locale: "fr-FR", reducedMotion: "reduce", ...options });
  context.setDefaultTimeout(5000);
  const page = await context.newPage();
  const requests: string[] = [];
  const troubles: string[] = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("pageerror", (error) => troubles.push(error.message));
  page.on("dialog", (dialog) => {
    troubles.push(`a dialog said ${dialog.message()}`);
    void dialog.dismiss();
  });
  page.on("console", (message) => {
    if (message.type() === "error") troubles.push(message.text());
  });
  await page.goto(url);
  await page.locator(".example, .begin, .message").first().waitFor();
  const log = page.locator("#log");
  const draft = page.locator("#draft");

  return {
    page,
    log,
    draft,
    requests,
    troubles,
    async say(text) {
      await draft.fill(text);
      await draft.press("Enter");
    },
    async sees(text) {
      await log.locator(".message", { hasText: text }).last().waitFor();
    },
    async problems() {
      await page.evaluate(axe.source);
      const { violations } = await page.evaluate<AxeResults>("axe.run()");
      const grave = violations.filter(({ impact }) => impact === "serious" || impact === "critical");
      return grave.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(" ")}`);
    },
    overflow: () =>
      page.evaluate<number>("document.documentElement.scrollWidth - document.documentElement.clientWidth"),
    leave: () => context.close(),
  };
}

/** The text that has the focus, or the name of the element. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(
    "document.activeElement.getAttribute('aria-label') ?? (document.activeElement.textContent.trim() || document.activeElement.id)",
  );
}

/** Waits until something in the page is so. */
export async function eventually<T>(look: () => Promise<T> | T, wanted: T): Promise<void> {
  await expect.poll(look, { timeout: 5000, interval: 50 }).toEqual(wanted);
}
