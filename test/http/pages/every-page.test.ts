import { XMLParser } from "fast-xml-parser";
import { afterAll, describe, expect, it } from "vitest";
import { serveSite } from "../site.ts";

const [year, season] = await Promise.all([
  serveSite({ origin: "https://example.org" }),
  serveSite({ corpus: "test/season" }),
]);
afterAll(async () => {
  await Promise.all([year.close(), season.close()]);
});

describe("No page", () => {
  it("has a link that leads nowhere", async () => {
    const seen = new Set(["/fr/", "/ru/"]);
    // What is found is gone through as well.
    for (const path of seen) {
      const { status, text } = await season.get(path);
      expect([path, status]).toEqual([path, 200]);
      for (const [, address = ""] of text.matchAll(/href="(\/[^"]*)"/gu)) {
        if (!address.includes("/question?")) seen.add(address);
      }
    }
    expect(seen.size).toBeGreaterThan(300);
  });
});

describe("For robots", () => {
  it("a sitemap has every page in both languages, and each of them is there", async () => {
    const { text } = await year.get("/sitemap.xml");
    const { urlset } = new XMLParser({ ignoreAttributes: false }).parse(text) as { urlset: { url: { loc: string }[] } };
    const paths = urlset.url.map(({ loc }) => loc.replace("https://example.org", ""));
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths.filter((path) => path.startsWith("/ru/projet/"))).toHaveLength(73);
    const [weights, withoutMaps]: [number[], number[]] = [[], []];
    for (const path of paths) {
      const { status, text: page, headers } = await year.get(path);
      expect([path, status]).toEqual([path, 200]);
      expect(headers.get("content-security-policy")).toContain("default-src 'none'");
      expect(page).not.toMatch(/undefined|\[object|\bnull\b/u);
      weights.push(Buffer.byteLength(page));
      withoutMaps.push(Buffer.byteLength(page.replace(/<svg[\s\S]*?<\/svg>/gu, "")));
    }
    expect(Math.max(...weights)).toBeLessThan(60_000);
    expect(Math.max(...withoutMaps)).toBeLessThan(30_000);
  }, 120_000);
});
