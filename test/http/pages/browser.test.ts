import axe from "axe-core";
import type { AxeResults } from "axe-core";
import { afterAll, describe, expect, it } from "vitest";
import { openBrowser } from "@jumelages/test-browser";
import { PAGES_OF_SEASON, serveSite } from "../site.ts";

/** A telephone and a desk, in pixels. */
const WIDTHS = [360, 1440];

const browser = await openBrowser();
const site = await serveSite({ corpus: "test/season" });
afterAll(async () => {
  await browser?.close();
  await site.close();
});

describe.skipIf(!browser)("Every kind of page, in both languages", () => {
  it.each([
    ["light", ["fr", "ru"]],
    ["dark", ["fr"]],
  ] as const)(
    "has nothing that keeps people out, and fits a telephone and a desk (%s)",
    async (colorScheme, languages) => {
      const context = await browser?.newContext({ colorScheme });
      const page = await context?.newPage();
      if (!page) return;
      const complaints: string[] = [];
      page.on("console", (message) => void complaints.push(message.text()));
      const found: unknown[] = [];
      for (const path of languages.flatMap((language) => PAGES_OF_SEASON.map((one) => `/${language}${one}`))) {
        await page.goto(new URL(path, site.url).href);
        await page.evaluate(axe.source);
        for (const width of WIDTHS) {
          await page.setViewportSize({ width, height: 740 });
          const { violations } = await page.evaluate<AxeResults>("axe.run()");
          found.push(...violations.map(({ id, nodes }) => [path, width, id, nodes[0]?.html]));
          const needed = await page.evaluate<number>("document.documentElement.scrollWidth");
          if (needed > width) found.push([path, width, `needs ${needed} pixels`]);
        }
      }
      expect(found).toEqual([]);
      // The browser says so of each page that is not there, and must have nothing else to say: of the policy, say.
      expect(complaints.filter((text) => !text.includes("404"))).toEqual([]);
      await context?.close();
    },
    120_000,
  );

  it("has feeds and a sitemap beside it that are well-formed for a strict parser", async () => {
    const page = await browser?.newPage();
    if (!page) return;
    const announced = await serveSite({ corpus: "test/season", origin: "https://example.org" });
    for (const path of ["/fr/atom.xml", "/ru/atom.xml", "/sitemap.xml"]) {
      const { text } = await announced.get(path);
      const parse = `new DOMParser().parseFromString(${JSON.stringify(text)}, "application/xml")`;
      expect(await page.evaluate<number>(`${parse}.getElementsByTagName("parsererror").length`)).toBe(0);
    }
    await announced.close();
    await page.close();
  });

  it("is used with the keyboard: past the menu at once, and a question is asked with Enter", async () => {
    const page = await browser?.newPage();
    if (!page) return;
    await page.goto(new URL("/ru/", site.url).href);
    await page.keyboard.press("Tab");
    await page.keyboard.press("Enter");
    expect(await page.evaluate<string>("document.activeElement.id")).toBe("content");
    await page.getByRole("searchbox").fill("Кемпер");
    await page.keyboard.press("Enter");
    await page.waitForURL(/\/ru\/question\?q=/u);
    expect(await page.getByRole("link", { name: /Голоса открытого моря/u }).count()).toBeGreaterThan(0);
    await page.close();
  });
});
