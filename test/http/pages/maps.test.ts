import { afterAll, describe, expect, it } from "vitest";
import type { Painter } from "../../../src/picture/painter.ts";
import { serveSite } from "../site.ts";

const year = await serveSite({ origin: "https://example.org" });
afterAll(() => year.close());

/** What a page says of the picture that is shared with it. */
function shared(html: string, name: string): string | undefined {
  return new RegExp(`<meta (?:property|name)="${name}" content="([^"]*)">`, "u").exec(html)?.[1];
}

async function pngOf(address: string) {
  const response = await fetch(address);
  const bytes = Buffer.from(await response.arrayBuffer());
  const size = bytes.subarray(1, 4).toString() === "PNG" ? [bytes.readUInt32BE(16), bytes.readUInt32BE(20)] : null;
  return { status: response.status, type: response.headers.get("content-type"), bytes, size };
}

/** A painter that counts, and gives no picture. */
function counting(): Painter & { painted: number } {
  const png = new Uint8Array(8);
  const painter = {
    painted: 0,
    has: () => false,
    paint: () => ((painter.painted += 1), Promise.resolve({ png, unnamed: 0 })),
  };
  return painter;
}

describe("The map of a page", () => {
  it.each([
    ["/fr/projet/nice-nijni-novgorod-medecine", "Sur la carte, reliés par un trait\u202f: Nice – Nijni Novgorod."],
    ["/ru/lien/dijon-volgograd", "На карте линиями соединены: Дижон — Волгоград."],
    ["/ru/ville/nice", "На карте линиями соединены: Ницца — Санкт-Петербург;"],
    ["/fr/mois/2021-06", "Sur la carte, reliés par un trait\u202f:"],
    ["/fr/theme/university", "Sur la carte, reliés par un trait\u202f:"],
    ["/fr/liens", "Sur la carte, reliés par un trait\u202f: Dijon – Volgograd\u202f;"],
  ])("%s goes with its link, and says the same in words", async (path, words) => {
    const { text } = await year.get(path);
    expect(shared(text, "og:image")).toBe(`https://example.org${path}/carte.png`);
    expect([shared(text, "og:image:width"), shared(text, "og:image:height")]).toEqual(["1200", "630"]);
    expect(shared(text, "og:image:alt")).toContain(words);
    expect(shared(text, "twitter:card")).toBe("summary_large_image");
    expect(text).toContain(`<img src="${path}/carte.png" alt="${words}`);
    const [light, dark] = [
      await pngOf(new URL(`${path}/carte.png`, year.url).href),
      await pngOf(new URL(`${path}/carte-sombre.png`, year.url).href),
    ];
    for (const { status, type, size, bytes } of [light, dark]) {
      expect([status, type, size]).toEqual([200, "image/png", [1200, 630]]);
      expect(bytes.length).toBeLessThan(200_000);
    }
    expect(light.bytes.equals(dark.bytes)).toBe(false);
  });

  it("is not there where nothing of the programme is, nor beside pages that show no place", async () => {
    const paths = ["/fr/projet/nope/carte.png", "/fr/carte.png", "/ru/projets/carte.png", "/ru/ville/nice/carte.svg"];
    for (const path of paths) expect([path, (await year.get(path)).status]).toEqual([path, 404]);
    const { text } = await year.get("/fr/projets");
    expect(shared(text, "og:image")).toBeUndefined();
  });

  it("needs a whole address for a link: without one it is only in the page", async () => {
    const season = await serveSite({ corpus: "test/season" });
    const { text } = await season.get("/fr/projet/voix-du-large");
    expect(shared(text, "og:image")).toBeUndefined();
    expect(text).toContain('<img src="/fr/projet/voix-du-large/carte.png"');
    await season.close();
  });

  it("is not drawn for whoever has it, and not as often as anybody likes", async () => {
    const painter = counting();
    const site = await serveSite({ painter });
    const { headers } = await site.get("/fr/ville/nice/carte.png");
    const known = { "if-none-match": headers.get("etag") ?? "" };
    expect((await site.get("/fr/ville/nice/carte.png", known)).status).toBe(304);
    expect(painter.painted).toBe(1);
    const statuses: number[] = [];
    for (let index = 0; index < 20; index += 1) statuses.push((await site.get("/ru/ville/nice/carte.png")).status);
    expect(statuses).toEqual([...Array<number>(19).fill(200), 429]);
    const refused = await site.get("/ru/ville/nice/carte.png");
    expect(refused.text).toContain("Запросов сейчас слишком много: попробуйте ещё раз чуть позже.");
    await site.close();
  });
});
