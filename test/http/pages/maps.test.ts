import { afterAll, describe, expect, it, vi } from "vitest";
import { createPainter } from "../../../src/picture/painter.ts";
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

/** A painter that counts, and gives a picture when it is let. */
function counting(): Painter & { painted: number; let: Promise<void> } {
  const painter = {
    ...createPainter(),
    painted: 0,
    let: Promise.resolve(),
    paint: async () => {
      painter.painted += 1;
      await painter.let;
      return { png: new Uint8Array(8), unnamed: 0 };
    },
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
    // Once for a desk and once for a telephone, and in words for whoever sees neither.
    expect(text.match(/<svg class="map /gu)?.length).toBe(path.includes("/projet/") ? 1 : 2);
    expect(text).toContain(`<p>${words}`);
    const { status, type, size, bytes } = await pngOf(new URL(`${path}/carte.png`, year.url).href);
    expect([status, type, size]).toEqual([200, "image/png", [1200, 630]]);
    expect(bytes.length).toBeLessThan(200_000);
  });

  it("leads to the pages of its places, names those without room below, and is no stop for the keyboard", async () => {
    const { text } = await year.get("/fr/liens");
    expect(text).toContain('<a href="/fr/ville/volgograd" tabindex="-1"><circle');
    expect(text).toMatch(
      /<p class="quiet wide">Aussi sur la carte, sans leur nom\u202f: <a href="\/fr\/ville\/[a-z-]+">/u,
    );
    expect((await year.get("/fr/ville/dijon")).text).toContain("<title>Dijon – Volgograd</title>");
  });

  it("is not there where nothing of the programme is; pages that show no place share that of the whole", async () => {
    const paths = ["/fr/projet/nope/carte.png", "/ru/projets/carte.png", "/ru/ville/nice/carte.svg"];
    for (const path of paths) expect([path, (await year.get(path)).status]).toEqual([path, 404]);
    const { text } = await year.get("/fr/projets");
    expect(shared(text, "og:image")).toBe("https://example.org/fr/carte.png");
    expect((await pngOf(new URL("/fr/carte.png", year.url).href)).status).toBe(200);
  });

  it("needs a whole address for a link: without one it is only in the page", async () => {
    const season = await serveSite({ corpus: "test/season" });
    const { text } = await season.get("/fr/projet/voix-du-large");
    expect(shared(text, "og:image")).toBeUndefined();
    expect(text).toContain('<svg class="map narrow"');
    await season.close();
  });

  it("is not drawn for whoever has it, and as often as pages are looked at", async () => {
    const painter = counting();
    const site = await serveSite({ painter });
    const { headers } = await site.get("/fr/ville/nice/carte.png");
    const known = { "if-none-match": headers.get("etag") ?? "" };
    expect((await site.get("/fr/ville/nice/carte.png", known)).status).toBe(304);
    expect(painter.painted).toBe(1);
    const statuses: number[] = [];
    for (let index = 0; index < 40; index += 1) statuses.push((await site.get("/ru/ville/nice/carte.png")).status);
    expect(statuses).toEqual(Array<number>(40).fill(200));
    // Only very many that wait at the same time are told to come again.
    let go: () => void = () => undefined;
    painter.let = new Promise((resolve) => (go = resolve));
    const refused: string[] = [];
    const many = Array.from({ length: 40 }, async () => {
      const { status, text } = await site.get("/ru/ville/nice/carte.png");
      if (status === 503) refused.push(text);
    });
    await vi.waitFor(() => {
      expect(refused).toHaveLength(16);
    }, 60_000);
    go();
    await Promise.all(many);
    expect(refused).toHaveLength(16);
    expect(refused[0]).toContain("Ответа уже ждут другие: попробуйте ещё раз через несколько секунд.");
    await site.close();
  });
});
