import axe, { type AxeResults } from "axe-core";
import type { Browser, BrowserContextOptions, Locator, Page } from "playwright-core";
import { expect } from "vitest";

/** A person with a browser, looking at the page. */
export interface Reader {
  page: Page;
  log: Locator;
  draft: Locator;
  /** The addresses of all requests. */
  requests: string[];
  /** Errors in the browser, and violations of the content security policy. */
  troubles: string[];
  /** Types a text and presses Enter. */
  say: (text: string) => Promise<void>;
  /** Waits until the last message contains a text. */
  sees: (text: string | RegExp) => Promise<void>;
  /** The serious and critical problems that axe finds on the current screen. */
  problems: () => Promise<string[]>;
  /** By how many pixels the page is wider than the screen. */
  overflow: () => Promise<number>;
  leave: () => Promise<void>;
}

/** Opens the page and waits until it works. */
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

/** The text of the focused element, or its name. */
export function focused(page: Page): Promise<string> {
  return page.evaluate(
    "document.activeElement.getAttribute('aria-label') ?? (document.activeElement.textContent.trim() || document.activeElement.id)",
  );
}

/** Waits until something in the page has the wanted value. */
export async function eventually<T>(look: () => Promise<T> | T, wanted: T): Promise<void> {
  await expect.poll(look, { timeout: 5000, interval: 50 }).toEqual(wanted);
}
