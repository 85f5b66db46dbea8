import { Resvg } from "@resvg/resvg-js";
import axe from "axe-core";
import type { AxeResults } from "axe-core";
import { afterAll, describe, expect, it } from "vitest";
import { openBrowser } from "@jumelages/test-browser";
import { brandedSeason } from "../../branded-season.ts";
import { serveSite } from "../../site.ts";

const season = await brandedSeason();
const site = await serveSite({ corpus: season.folder, origin: "https://season.example.org", botName: "season_bot" });
/** The browser asks what pages show where they are. */
const here = await serveSite({ corpus: season.folder });
const browser = await openBrowser();
afterAll(async () => {
  await browser?.close();
  await Promise.all([site.close(), here.close()]);
  await season.remove();
});

describe("Pages of a programme with a brand", () => {
  it("have its name and its mark", async () => {
    const { text } = await site.get("/ru/projet/voix-du-large");
    expect(text).toContain('<img src="/mark.svg" alt="" width="36" height="36"><span><b>Берега и мосты</b>');
    expect(text).toContain('<link rel="icon" href="/mark.svg" type="image/svg+xml">');
    expect(text).toContain('<meta property="og:site_name" content="Берега и мосты">');
    expect(text).toMatch(/<title>[^<]+ \| Берега и мосты<\/title>/u);
    const mark = await site.get("/mark.svg");
    expect([mark.status, mark.headers.get("content-type")]).toEqual([200, "image/svg+xml"]);
    expect(mark.headers.get("content-security-policy")).toContain("default-src 'none'");
    expect(mark.text).toContain('fill="#7a1f5c"');
    expect((await site.get("/mark.png")).status).toBe(404);
  });

  it("have its colours, an accent that is too light darkened by day and as it is by night", async () => {
    const { text } = await site.get("/style.css");
    // Below the product's own.
    const [day = "", night = ""] = text
      .slice(text.indexOf("--paper:#fff8f2"))
      .split("@media (prefers-color-scheme:dark){");
    expect(day).toContain("--paper:#fff8f2");
    expect(day).not.toContain("--accent:#e8a400");
    expect(night).toContain("--accent:#e8a400");
    expect(night).toContain("--paper:#1d1218");
  });

  it("have pictures on its paper", async () => {
    const response = await fetch(new URL("/fr/projet/voix-du-large/carte.png", site.url));
    const png = Buffer.from(await response.arrayBuffer()).toString("base64");
    const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="1200" height="630"><image href="data:image/png;base64,${png}" width="1200" height="630"/></svg>`;
    // The last pixel lies in the legend, on bare paper.
    expect([...new Resvg(svg).render().pixels.subarray(-4)]).toEqual([0xff, 0xf8, 0xf2, 0xff]);
  });

  it("list the sessions of an event with their hours, and what can be done with it", async () => {
    const { text } = await site.get("/fr/projet/voix-du-large");
    expect(text).toContain("<summary>Toutes les dates (6)</summary>");
    expect(text).toContain("<li>mercredi 6 octobre 2027, de 20 h à 22 h</li>".replaceAll(/(?<=6) | (?=h)/gu, "\u00a0"));
    for (const deed of ["Ajouter à mon agenda", "Réserver", "Y aller", "Me le rappeler sur Telegram"]) {
      expect(text).toContain(`>${deed}</a>`);
    }
  });

  it.skipIf(!browser).each(["light", "dark"] as const)(
    "keep nobody out (%s)",
    async (colorScheme) => {
      const context = await browser?.newContext({ colorScheme, viewport: { width: 360, height: 740 } });
      const page = await context?.newPage();
      if (!page) return;
      const found: unknown[] = [];
      for (const path of [
        "/fr/",
        "/ru/projet/voix-du-large",
        "/fr/mois/2027-10",
        "/fr/embed/question?couleur=ffd000",
      ]) {
        await page.goto(new URL(path, here.url).href);
        const title = await page.evaluate<number>("document.querySelector('h1').getBoundingClientRect().top");
        if (title > 200) found.push([path, `its title is ${title} pixels below`]);
        await page.evaluate(axe.source);
        const { violations } = await page.evaluate<AxeResults>("axe.run()");
        found.push(...violations.map(({ id, nodes }) => [path, id, nodes[0]?.html]));
      }
      expect(found).toEqual([]);
      await context?.close();
    },
    60_000,
  );
});
