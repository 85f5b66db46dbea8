import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { draw } from "../../src/picture/draw.ts";
import { readFont } from "../../src/picture/font.ts";
import { createSketches } from "../../src/picture/map/sketch.ts";
import { readLand } from "../../src/picture/map/land.ts";
import { looksOf } from "../../src/look/look.ts";
import type { LandRings } from "../../src/picture/map/land.ts";
import type { MapContent, Picture } from "../../src/picture/picture.ts";

const asset = (name: string) => readFileSync(`src/picture/assets/${name}`);
const drawing = {
  measure: readFont(asset("NotoSans-Medium.ttf")),
  land: readLand(JSON.parse(asset("land.json").toString()) as LandRings),
  looks: looksOf(readFileSync("src/look/look.css", "utf8")),
};
const sides = ["France", "Russie", ""] as const;
const place = (label: string, longitude: number, latitude: number, side: 0 | 1 | 2, weight = 1) => ({
  ...{ label, longitude, latitude, side, weight },
});
const nice = place("Nice", 7.26, 43.7, 0);
const petersburg = place("Saint-Pétersbourg", 30.31, 59.94, 1);
const drawn = (map: MapContent | null, more: Partial<Picture> = {}) =>
  draw({ title: "", map, strip: null, ...more }, drawing);
/** Where the dots of a drawing are, in pixels, those of the legend left out: they stand below the map. */
const dotsOf = (svg: string, below = Infinity) =>
  [...svg.matchAll(/cx="([\d.-]+)" cy="([\d.-]+)" r="([\d.]+)"/gu)]
    .map(([, x, y]) => ({ x: Number(x), y: Number(y) }))
    .filter(({ y }) => y < below);

describe("A map", () => {
  it("of one tie shows both ends far apart, the western one on the left, with their names and a line", () => {
    const { svg, width, height, unnamed } = drawn({ points: [nice, petersburg], lines: [[0, 1]], sides });
    const [west, east] = dotsOf(svg, height - 70);
    expect((east?.x ?? 0) - (west?.x ?? 0)).toBeGreaterThan(width / 3);
    expect(west?.y ?? 0).toBeGreaterThan(east?.y ?? 0);
    expect(svg).toContain(">Nice</text>");
    expect(svg).toContain(">Saint-Pétersbourg</text>");
    expect(svg).toMatch(/class="t0"[^>]* d="M/u);
    expect(unnamed).toBe(0);
  });

  it("of one place shows the land around it", () => {
    const { svg } = drawn({ points: [nice], lines: [], sides });
    const [only] = dotsOf(svg);
    expect(only?.x).toBeCloseTo(540, -1);
    expect(svg).toMatch(/class="land"[^>]* d="M/u);
  });

  it("goes over the line of the date the short way", () => {
    const { svg } = drawn({
      points: [place("Anadyr", 177.5, 64.7, 1), place("Nome", -165.4, 64.5, 2)],
      lines: [[0, 1]],
      sides,
    });
    const [anadyr, nome] = dotsOf(svg);
    expect(anadyr?.x ?? 0).toBeLessThan(nome?.x ?? 0);
  });

  it("has room for both halves of the earth", () => {
    const points = [place("Saint-Denis", 55.45, -20.9, 0), nice, place("Vladivostok", 131.9, 43.1, 1)];
    const { svg, height } = drawn({ points, lines: [], sides });
    const dots = dotsOf(svg, height - 70);
    expect(dots).toHaveLength(3);
    expect(dots.every(({ x, y }) => x > 0 && x < 1080 && y > 0 && y < height)).toBe(true);
  });

  it("of many on two sides has one for each, beside each other on a card, and joins what belongs together", () => {
    const west = Array.from({ length: 30 }, (_, index) =>
      place(`Commune ${index}`, (index % 6) * 1.2, 43 + Math.floor(index / 6) * 0.9, 0, index),
    );
    const east = [
      petersburg,
      place("Moscou", 37.6, 55.7, 1),
      place("Tver", 35.9, 56.8, 1),
      place("Irkoutsk", 104, 52, 1),
    ];
    const map: MapContent = { points: [...west, ...east], lines: [[0, 30]], sides };
    const { svg, unnamed } = drawn(map, { card: { name: "Rives & Ponts", title: "Tous les jumelages" } });
    const seas = [...svg.matchAll(/class="sea" x="([\d.]+)" y="([\d.]+)"/gu)].map(([, x, y]) => [Number(x), Number(y)]);
    expect(seas.map(([x = 0]) => x > 600)).toEqual([false, true]);
    // Below the name and one line of the title.
    expect(seas.map(([, y]) => y)).toEqual([140, 140]);
    expect(svg).toMatch(/<text class="n0"[^>]*>Rives &amp; Ponts<\/text><text[^>]*>Tous les jumelages<\/text>/u);
    expect(svg).toContain(">France</text>");
    expect(svg).toContain(">Irkoutsk</text>");
    expect([...svg.matchAll(/<text class="halo"/gu)]).toHaveLength(34 - unnamed);
    // Far from the others, it is an arrow to where it lies.
    expect([...svg.matchAll(/<path class="s1" transform/gu)]).toHaveLength(1);
    const below = drawn(map).svg;
    expect([...below.matchAll(/class="sea" x="0" y="([\d.]+)"/gu)]).toHaveLength(2);
  });

  it("of a card have a long title in two lines, the second one cut", () => {
    const map: MapContent = { points: [petersburg], lines: [], sides };
    const title = "La grande traversée des fleuves, des canaux et des lacs ".repeat(3).trim();
    const { svg } = drawn(map, { card: { name: "Jumelages", title } });
    const lines = [...svg.matchAll(/<text class="ink"[^>]*font-size="46"[^>]*>([^<]*)</gu)].map(([, text]) => text);
    expect(lines).toHaveLength(2);
    expect(title.startsWith(`${lines[0] ?? ""} `)).toBe(true);
    expect(lines[1]).toMatch(/…$/u);
  });

  it("of a crowd counts the names that found no room", () => {
    const points = Array.from({ length: 60 }, (_, index) =>
      place(`Commune ${index}`, 2 + (index % 8) * 0.05, 48 + Math.floor(index / 8) * 0.05, 0, index),
    );
    const { svg, unnamed } = drawn({ points: [...points, petersburg], lines: [], sides });
    const named = new Set(svg.match(/>(?:Commune \d+|Saint-Pétersbourg)<\/text>/gu)).size;
    expect(named + unnamed).toBe(61);
    expect(svg).toContain(">Commune 59</text>");
  });

  it("keeps what is not markup from becoming it", () => {
    const { svg } = drawn({ points: [place("<b>&", 7, 43, 0)], lines: [], sides }, { title: 'A "B" <C>' });
    expect(svg).toContain("&lt;b&gt;&amp;");
    expect(svg).toContain("<title>A &quot;B&quot; &lt;C&gt;</title>");
  });

  it("has a size for the pages of a desk and one for those of a telephone, with links that no keyboard stops at", () => {
    const points = [{ ...nice, id: "nice" }, petersburg];
    const { wide, narrow, unnamed } = createSketches(drawing)({ points, lines: [[0, 1]], sides }, ({ id }) =>
      id === undefined ? null : `/ville/${id}?a&b`,
    );
    for (const svg of [wide, narrow]) {
      expect(svg).toMatch(
        /<a href="\/ville\/nice\?a&amp;b" tabindex="-1"><circle[^>]*><\/circle><text[^>]*>Nice<\/text><\/a>/u,
      );
      expect(svg.match(/<a /gu)).toHaveLength(1);
      expect(svg).not.toContain("<style");
    }
    expect(wide).toContain('viewBox="0 0 1040 500"');
    expect(wide).toContain("<title>Nice – Saint-Pétersbourg</title>");
    expect(narrow).toMatch(/viewBox="0 0 360 \d{3}"/u);
    expect(unnamed).toEqual({ wide: [], narrow: [] });
  });
});

describe("A strip of the year", () => {
  const months = "jfmamjjasond".split("");
  const year = { from: "2030-01-01", to: "2030-12-31", months };
  const stretch = (from: string, to: string, isExact = true) => ({ from, to, isExact });
  const widths = (svg: string, look: string) =>
    [...svg.matchAll(new RegExp(`class="${look}"[^>]* width="([\\d.]+)"`, "gu"))].map(([, width]) => Number(width));

  it("shows each of a few projects by its title, as long as it is planned to last", () => {
    const spans = [
      { label: "Semaine", stretches: [stretch("2030-03-01", "2030-03-31")] },
      { label: "Automne", stretches: [stretch("2030-07-01", "2030-12-31", false)] },
    ];
    const { svg } = drawn(null, { strip: { ...year, spans } });
    expect(svg).toContain(">Semaine</text>");
    // 31 and 184 of 365 days over 1008 pixels.
    expect(widths(svg, "exact")).toEqual([85.6]);
    expect(widths(svg, "rough")).toEqual([508.1]);
  });

  it("shows a day that would be too narrow to be seen", () => {
    const spans = [{ label: "Jour", stretches: [stretch("2030-11-04", "2030-11-04")] }];
    expect(widths(drawn(null, { strip: { ...year, spans } }).svg, "exact")).toEqual([14]);
  });

  it("tells of many projects how many there are in each month", () => {
    const spans = Array.from({ length: 9 }, (_, index) => ({
      label: `P${index}`,
      stretches: [stretch("2030-05-01", "2030-05-02"), ...(index < 4 ? [stretch("2030-09-01", "2030-09-02")] : [])],
    }));
    const { svg } = drawn(null, { strip: { ...year, spans } });
    expect([...svg.matchAll(/>(\d+)<\/text>/gu)].map(([, count]) => count)).toEqual(["9", "4"]);
    expect(svg).not.toContain("P1");
  });
});
