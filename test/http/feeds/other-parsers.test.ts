import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, it } from "vitest";
import { openPython } from "../../support/python.ts";
import { serveSite } from "../site.ts";

const READER = fileURLToPath(new URL("other-parsers.py", import.meta.url));

interface Read {
  calendars: Record<string, { errors: string[]; events: Record<string, object> }>;
  feeds: Record<string, { bozo: boolean; version: string; title: string; entries: Record<string, string> }>;
  pages: Record<string, { data: object[]; shared: object[] }>;
}

const python = await openPython();
const site = await serveSite({ corpus: "test/season", origin: "https://season.example.org" });
/** Its API is described where it is. */
const api = await serveSite({ corpus: "test/season" });
afterAll(async () => {
  await Promise.all([site.close(), api.close()]);
});

describe.skipIf(!python)("Parsers of other people, in Python", () => {
  it("read calendars, feeds and pages without a complaint, and find in them what is there", async () => {
    const { code, output } = (await python?.([READER, new URL(site.url).origin], 60_000)) ?? { code: 1, output: "" };
    expect([code, code === 0 || output]).toEqual([0, true]);
    const { calendars, feeds, pages } = JSON.parse(output) as Read;
    for (const { errors } of Object.values(calendars)) expect(errors).toEqual([]);
    expect(calendars["/fr/agenda.ics"]?.events).toMatchObject({
      "voix-du-large@jumelages": { start: "2027-10-09 18:00:00+00:00", end: "2027-10-09 20:00:00+00:00", status: null },
      "meme-chapiteau@jumelages": { status: "CANCELLED" },
    });
    expect(calendars["/ru/anniversaires.ics"]?.events).toHaveProperty("anniversary-troyes-orel@jumelages");
    for (const { bozo, version } of Object.values(feeds)) expect([bozo, version]).toEqual([false, "atom10"]);
    expect(feeds["/ru/atom.xml"]).toMatchObject({
      title: "Сезон «Берега и мосты» 2027/28 года",
      entries: { "urn:jumelages:ru:voix-du-large": "«Голоса открытого моря»: песни моряков двух океанов" },
    });
    expect(pages["/fr/projet/voix-du-large"]).toMatchObject({
      data: [{ "@type": "Event", startDate: "2027-10-09T20:00:00+02:00" }, { "@type": "BreadcrumbList" }],
      shared: [{ "og:image": "https://season.example.org/fr/projet/voix-du-large/carte.png" }],
    });
    expect(pages["/ru/ville/quimper"]?.data).toMatchObject([
      { "@type": "Place", name: "Кемпер" },
      { "@type": "ItemList" },
      { "@type": "BreadcrumbList" },
    ]);
    expect(pages["/fr/"]?.data).toMatchObject([{ "@type": "WebSite" }]);
  }, 90_000);

  it("finds the API as its description has it, whatever is asked", async () => {
    const origin = new URL(api.url).origin;
    const flags = ["--max-examples", "15", "--seed", "1", "--checks", "all", "--suppress-health-check", "all"];
    const asked = [
      "-m",
      "schemathesis.cli",
      "run",
      `${origin}/api/openapi.json`,
      "--url",
      origin,
      ...flags,
      "--no-color",
    ];
    const { code, output } = (await python?.(asked, 600_000)) ?? { code: 1, output: "" };
    expect([code, code === 0 || output]).toEqual([0, true]);
    expect(output).toMatch(/Tested: 5\n/u);
    expect(api.errors).toEqual([]);
  }, 660_000);
});
