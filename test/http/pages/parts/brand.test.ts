import { Resvg } from "@resvg/resvg-js";
import { afterAll, describe, expect, it } from "vitest";
import { brandedSeason } from "../../branded-season.ts";
import { serveSite } from "../../site.ts";

const season = await brandedSeason();
const site = await serveSite({ corpus: season.folder, origin: "https://season.example.org", botName: "season_bot" });
afterAll(async () => {
  await site.close();
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
});
