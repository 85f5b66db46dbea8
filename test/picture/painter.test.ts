import { mkdtemp, readdir, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { inflateSync } from "node:zlib";
import { describe, expect, it } from "vitest";
import { createPainter } from "../../src/picture/painter.ts";
import { encodePng } from "../../src/picture/png.ts";
import type { Picture } from "../../src/picture/picture.ts";

const titled = (title: string): Picture => ({
  title,
  map: { points: [{ longitude: 7, latitude: 43, label: "Nice", side: 0, weight: 1 }], lines: [], sides: ["F", "", ""] },
  strip: null,
});
const blank = { png: new Uint8Array(), unnamed: 0 };

describe("A painter", () => {
  it("makes a PNG that is small enough to be sent at once", async () => {
    const { png } = await createPainter().paint(titled("Carte"));
    expect(Buffer.from(png.subarray(1, 4)).toString()).toBe("PNG");
    expect(png.length).toBeLessThan(200_000);
  });

  it("paints once what is asked for again, and forgets what was longest unasked for", async () => {
    const painted: string[] = [];
    const open = () => Promise.resolve(({ title }: Picture) => (painted.push(title), Promise.resolve(blank)));
    const { paint } = createPainter({ open, limit: 2 });
    await Promise.all([paint(titled("a")), paint(titled("a"))]);
    for (const title of ["b", "a", "c", "a", "b"]) await paint(titled(title));
    expect(painted).toEqual(["a", "b", "c", "b"]);
  });

  it("paints one at a time", async () => {
    const order: string[] = [];
    const open = () =>
      Promise.resolve(async ({ title }: Picture) => {
        order.push(`begins ${title}`);
        await new Promise(setImmediate);
        order.push(`ends ${title}`);
        return blank;
      });
    const { paint, has } = createPainter({ open });
    const both = Promise.all([paint(titled("a")), paint(titled("b"))]);
    expect([has(titled("b")), has(titled("c"))]).toEqual([true, false]);
    await both;
    expect(order).toEqual(["begins a", "ends a", "begins b", "ends b"]);
  });

  it("keeps a picture on the disk for the next one, by what is drawn", async () => {
    const folder = await mkdtemp(join(tmpdir(), "pictures-"));
    const { png } = await createPainter({ folder }).paint(titled("Carte"));
    const names = await readdir(folder);
    expect(names).toEqual([expect.stringMatching(/^[0-9a-f]{64}\.png$/u)]);
    await writeFile(join(folder, names[0] ?? ""), "kept");
    const again = await createPainter({ folder }).paint(titled("Carte"));
    expect(Buffer.from(again.png).toString()).toBe("kept");
    const other = await createPainter({ folder }).paint(titled("Autre"));
    expect(other.png.length).toBeGreaterThan(png.length / 2);
    expect(await readdir(folder)).toHaveLength(2);
    await rm(folder, { recursive: true });
  });

  it("makes pictures where the disk keeps none", async () => {
    const { png } = await createPainter({ folder: "package.json/pictures" }).paint(titled("Carte"));
    expect(Buffer.from(png.subarray(1, 4)).toString()).toBe("PNG");
  });

  it("draws a map for pages once for the same places and links", async () => {
    const draw = await createPainter().sketches();
    const { map } = titled("");
    if (!map) throw new Error("There is a map.");
    const first = draw(map, () => "/a");
    expect(draw(map, () => "/a")).toBe(first);
    expect(draw(map, () => "/b").wide).toContain('href="/b"');
  });

  it("tries again what has failed", async () => {
    let attempts = 0;
    const open = () => {
      attempts += 1;
      return attempts === 1 ? Promise.reject(new Error("no library")) : Promise.resolve(() => Promise.resolve(blank));
    };
    const { paint } = createPainter({ open });
    await expect(paint(titled("a"))).rejects.toThrow("no library");
    await expect(paint(titled("a"))).resolves.toBe(blank);
  });
});

describe("A PNG", () => {
  it("has the colours of its pixels, each by its number in a palette", async () => {
    const [red, blue] = [
      [255, 0, 0, 255],
      [0, 0, 255, 255],
    ] as const;
    const png = Buffer.from(await encodePng(Uint8Array.from([...red, ...blue, ...blue, ...blue]), 2, 2));
    const partOf = (name: string) => {
      const at = png.indexOf(name);
      return png.subarray(at + 4, at + 4 + png.readUInt32BE(at - 4));
    };
    expect([...partOf("PLTE")]).toEqual([0, 0, 255, 255, 0, 0]);
    expect([...inflateSync(partOf("IDAT"))]).toEqual([0, 1, 0, 0, 0, 0]);
  });
});
