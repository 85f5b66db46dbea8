import axe from "axe-core";
import type { AxeResults } from "axe-core";
import { afterAll, describe, expect, it } from "vitest";
import { openBrowser } from "@jumelages/test-browser";
import { brandedSeason } from "../../branded-season.ts";
import { serveSite } from "../../site.ts";

const season = await brandedSeason();
/** The browser asks what pages show where they are. */
const here = await serveSite({ corpus: season.folder });
const browser = await openBrowser();
afterAll(async () => {
  await browser?.close();
  await here.close();
  await season.remove();
});

describe("Pages of a programme with a brand", () => {
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
