import { createServer } from "node:http";
import { once } from "node:events";
import type { AddressInfo } from "node:net";
import { afterAll, describe, expect, it } from "vitest";
import { openBrowser } from "@jumelages/test-browser";
import { serveSite } from "../site.ts";

/** A site of somebody else: another origin, with a page of its own. */
async function serveOther(html: () => string) {
  const server = createServer((_request, response) => response.setHeader("content-type", "text/html").end(html()));
  await once(server.listen(0, "127.0.0.1"), "listening");
  const origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return { origin, close: () => server.close() };
}

let page = "";
const [friend, stranger] = await Promise.all([serveOther(() => page), serveOther(() => page)]);
const site = await serveSite({ corpus: "test/season", embedOrigins: [friend.origin] });
const browser = await openBrowser();
page = `<!DOCTYPE html><title>Ville</title><div style="width:420px">
<script src="${site.url}embed.js" data-show="agenda" data-town="quimper" title="Agenda"></script>
<script src="${site.url}embed.js" data-show="carte" data-language="ru" title="Carte"></script>
<script src="${site.url}embed.js" data-show="question" data-colour="#8c1f4e" title="Question"></script></div>`;
afterAll(async () => {
  friend.close();
  stranger.close();
  await browser?.close();
  await site.close();
});

describe("A frame in another site", () => {
  it("may be shown by those that are named alone, and only what is made for it", async () => {
    const { headers } = await site.get("/fr/embed/agenda");
    expect(headers.get("content-security-policy")).toContain(`frame-ancestors ${friend.origin}`);
    expect(headers.get("x-frame-options")).toBeNull();
    const other = (await site.get("/fr/")).headers;
    expect(other.get("content-security-policy")).toContain("frame-ancestors 'none'");
    expect(other.get("x-frame-options")).toBe("DENY");
    // What a page loads for a frame, all in all.
    const loaded = [
      "/embed.js",
      "/fr/embed/agenda?ville=quimper&couleur=8c1f4e",
      "/style.css",
      "/embed.css?couleur=8c1f4e",
    ];
    const texts = await Promise.all(loaded.map((path) => site.get(path)));
    expect(texts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)).toBeLessThan(15_000);
  });

  it("is not there for what is not, and takes a colour and nothing else into its style", async () => {
    for (const path of ["/fr/embed/nope", "/fr/embed/agenda?ville=nope", "/ru/embed/carte?theme=__proto__"]) {
      expect([path, (await site.get(path)).status]).toEqual([path, 404]);
    }
    for (const colour of ["red", "8c1f4e}body{display:none", "8c1f4"]) {
      expect((await site.get(`/embed.css?couleur=${encodeURIComponent(colour)}`)).status).toBe(400);
    }
    const { text } = await site.get("/embed.css?couleur=8c1f4e");
    expect(text).toMatch(/^:root\{[^}]*--accent:#8c1f4e;/u);
    const dark = (await site.get("/embed.css?couleur=ffd000&apparence=sombre")).text;
    expect(dark).toMatch(/^:root\{color-scheme:dark\}\n:root\{[^}]*--accent:#ffd000;/u);
    expect(dark).not.toContain("@media");
    expect((await site.get("/embed.css?apparence=pink")).status).toBe(400);
    // It is too dark for the night, and lighter there.
    expect(text).toMatch(/\n@media \(prefers-color-scheme:dark\)\{:root\{[^}]*--accent:#(?!8c1f4e)[0-9a-f]{6};/u);
  });

  it.skipIf(!browser)(
    "shows all three in the width and colour of the site, without a cookie or anybody else",
    async () => {
      // Its reader likes the dark, and the site is light.
      const context = await browser?.newContext({ colorScheme: "dark" });
      const tab = await context?.newPage();
      if (!tab || !context) return;
      const asked = new Set<string>();
      tab.on("request", (request) => asked.add(new URL(request.url()).origin));
      await tab.goto(friend.origin);
      const frame = (title: string) => tab.frameLocator(`iframe[title="${title}"]`);
      for (const title of ["Agenda", "Carte", "Question"])
        await tab.locator(`iframe[title="${title}"]`).scrollIntoViewIfNeeded();
      expect(await frame("Agenda").locator("h1").textContent()).toBe("Quimper");
      expect(await frame("Agenda").locator(".cards li").count()).toBeGreaterThan(0);
      await frame("Carte").locator("svg.narrow").waitFor({ state: "visible" });
      await frame("Question").getByRole("button", { name: "Demander" }).waitFor();
      const asking = tab.frames().find((one) => one.url().includes("/embed/question"));
      const colour = "getComputedStyle(document.querySelector('button')).backgroundColor";
      expect(await asking?.evaluate<string>(colour)).toBe("rgb(140, 31, 78)");
      expect(await asking?.evaluate<string>("getComputedStyle(document.body).backgroundColor")).toBe(
        "rgb(253, 250, 243)",
      );
      expect(await tab.evaluate<number>("document.querySelector('iframe').clientWidth")).toBe(420);
      expect(await context.cookies()).toEqual([]);
      expect([...asked].sort()).toEqual([friend.origin, new URL(site.url).origin].sort());
      await context.close();
    },
  );

  it.skipIf(!browser)("stays empty in a site that nobody named", async () => {
    const tab = await browser?.newPage();
    if (!tab) return;
    const complaints: string[] = [];
    tab.on("console", (message) => complaints.push(message.text()));
    await tab.goto(stranger.origin);
    await expect.poll(() => complaints.join(" ")).toContain("frame-ancestors");
    await tab.close();
  });
});
