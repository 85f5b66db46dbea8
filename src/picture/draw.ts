import { drawMap, layMap } from "./map.ts";
import type { LaidMap, MapView } from "./map.ts";
import type { Land } from "./land.ts";
import { CARD_SIZE } from "./picture.ts";
import type { Box, Drawn, MapContent, Measure, Picture, Point } from "./picture.ts";
import { fitProjection } from "./projection.ts";
import { drawStrip, stripHeight } from "./strip.ts";
import { px, svgOf, textAt } from "./svg.ts";

/** What pictures are drawn with. */
export interface Drawing {
  land: Land;
  measure: Measure;
}

/** Pixels: a telephone shows the picture at about a third of this. */
const WIDTH = 1080;
const [MARGIN, TITLE, LEGEND, GAP] = [36, 40, 30, 8] as const;
/** Around the places of a map that stands alone, and of a card. */
const [ROOM, CARD_ROOM] = [130, 80] as const;
/** Least and greatest height of a map that stands alone, of the whole above closer views, and of a closer view. */
const [ALONE, WHOLE, CLOSE] = [
  [560, 860],
  [340, 420],
  [440, 600],
] as const;
/** Sizes of the letters of a map that stands alone, the first that gives all places their names; and beside others. */
const [SIZES, SMALLEST, BESIDE] = [[38, 32], 28, 27] as const;
/** Where at least this part of the places has its name on one map, no closer views are needed. */
const ENOUGH = 0.85;
/** Pixels: a taller picture is made smaller, and is read as well on a telephone. */
const MOST_HEIGHT = 1400;
/** A card is drawn smaller than it is sent: it is mostly seen in a small frame, and its letters are read there. */
const CARD_SCALE = 1.5;
/** Places that lie together, at least, for a closer view. */
const CROWD = 4;
/** How many times as far from the middle as half of the places a place of a closer view may lie. */
const REACH = 3.2;

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** The places of a side that lie together: without those that are far from all others. */
function crowdOf(points: readonly Point[]): Point[] {
  const [longitude, latitude] = [
    median(points.map((point) => point.longitude)),
    median(points.map((point) => point.latitude)),
  ];
  const narrow = Math.cos((latitude * Math.PI) / 180);
  const distance = (point: Point) => Math.hypot((point.longitude - longitude) * narrow, point.latitude - latitude);
  const reach = REACH * median(points.map(distance));
  return points.filter((point) => distance(point) <= reach);
}

/** How high a map is that shows some places over the whole width. */
function heightFor(points: readonly Point[], margin: number, [least, most]: readonly [number, number]): number {
  const frame = { x: 0, y: 0, width: WIDTH, height: 100_000 };
  const projection = fitProjection(points, frame, margin);
  const ys = points.map(({ longitude, latitude }) => projection([longitude, latitude])?.[1] ?? 0);
  return Math.round(Math.min(most, Math.max(least, Math.max(...ys) - Math.min(...ys) + 2 * margin)));
}

/** One map of all places, in the greatest letters in which each has its name; where they are too many, in the smallest. */
function layAlone(map: MapContent, frame: Box, margin: number, measure: Measure): LaidMap[] {
  const { points } = map;
  const lay = (size: number) =>
    layMap(map, { frame, fit: points, wanted: points, size, radius: size * 0.3, margin }, measure);
  const smallest = lay(SMALLEST);
  // Greater letters find no more room: a crowd is laid out once.
  const greater = smallest.named.size < points.length ? [] : SIZES;
  for (const size of greater) {
    const laid = lay(size);
    if (laid.named.size === points.length) return [laid];
  }
  return [smallest];
}

/** Closer views of where places crowd, below the whole, which names those that are in none of them. */
function layTogether(map: MapContent, top: number, measure: Measure): LaidMap[] {
  const { points } = map;
  const crowds = [0, 1, 2]
    .map((side) => crowdOf(points.filter((point) => point.side === side)))
    .filter((crowd) => crowd.length >= CROWD)
    .sort((a, b) => b.length - a.length)
    .slice(0, 2)
    .sort((a, b) => (a[0]?.side ?? 0) - (b[0]?.side ?? 0));
  const look = { size: BESIDE, radius: 8, margin: 56 };
  const whole = heightFor(points, look.margin, WHOLE);
  let y = top + whole + GAP;
  const closer = crowds.map((crowd) => {
    const height = heightFor(crowd, look.margin, CLOSE);
    const view: MapView = { frame: { x: 0, y, width: WIDTH, height }, fit: crowd, wanted: crowd, ...look };
    y += height + GAP;
    return layMap(map, view, measure);
  });
  const named = new Set(closer.flatMap((laid) => [...laid.named]));
  const frame = { x: 0, y: top, width: WIDTH, height: whole };
  const wanted = points.filter((point) => !crowds.flat().includes(point));
  return [layMap(map, { frame, fit: points, wanted, ...look, radius: 6 }, measure), ...closer].filter(
    (_, index) => index === 0 || named.size > 0,
  );
}

const namesOn = (maps: readonly LaidMap[]) => new Set(maps.flatMap(({ named }) => [...named])).size;

function layMaps(map: MapContent, top: number, measure: Measure): LaidMap[] {
  const frame = { x: 0, y: top, width: WIDTH, height: heightFor(map.points, ROOM, ALONE) };
  const alone = layAlone(map, frame, ROOM, measure);
  if (namesOn(alone) >= map.points.length * ENOUGH) return alone;
  const together = layTogether(map, top, measure);
  return namesOn(together) > namesOn(alone) ? together : alone;
}

/** Dots with the names of the sides that a map has. */
function legend({ points, sides }: MapContent, y: number, measure: Measure): string {
  let x = MARGIN;
  const parts = sides.flatMap((name, side) => {
    if (!points.some((point) => point.side === side)) return [];
    const dot = `<circle class="s${side}" stroke-width="2" cx="${px(x + 10)}" cy="${px(y - 10)}" r="11"/>`;
    const text = textAt(name, { x: x + 30, y, size: LEGEND });
    x += 30 + measure(name, LEGEND) + 40;
    return [dot, text];
  });
  return parts.join("");
}

/** Draws a card: one map with its legend, whatever finds room on it. */
function drawCard(map: MapContent, title: string, shade: "light" | "dark", { land, measure }: Drawing): Drawn {
  const [width, height] = [CARD_SIZE.width / CARD_SCALE, CARD_SIZE.height / CARD_SCALE];
  const frame = { x: 0, y: 0, width, height: height - LEGEND - 22 };
  const laid = layAlone(map, frame, CARD_ROOM, measure);
  const body = [...laid.map((one) => drawMap(one, land)), legend(map, height - 16, measure)].join("");
  const unnamed = map.points.length - namesOn(laid);
  return { svg: svgOf(body, { width, height, title, shade }), width, height, unnamed, scale: CARD_SCALE };
}

/** Draws a picture: its title, the map with its legend, the strip; each where there is one. */
export function draw({ title, map, strip, card }: Picture, { land, measure }: Drawing): Drawn {
  if (card && map) return drawCard(map, title, card, { land, measure });
  const body: string[] = [];
  let [y, unnamed] = [0, 0];
  if (title !== "") {
    const size = Math.min(TITLE, (TITLE * (WIDTH - 2 * MARGIN)) / measure(title, TITLE));
    body.push(textAt(title, { x: MARGIN, y: TITLE + 20, size: Math.floor(size) }));
    y = TITLE + 42;
  }
  if (map && map.points.length > 0) {
    const laid = layMaps(map, y, measure);
    y = Math.max(...laid.map(({ view: { frame } }) => frame.y + frame.height)) + LEGEND + 16;
    body.push(...laid.map((one) => drawMap(one, land)), legend(map, y, measure));
    unnamed = map.points.length - namesOn(laid);
    y += 22;
  }
  if (strip && strip.spans.length > 0) {
    const frame = { x: MARGIN, y, width: WIDTH - 2 * MARGIN, height: stripHeight(strip) };
    body.push(drawStrip(strip, frame, measure));
    y += frame.height + 16;
  }
  const svg = svgOf(body.join(""), { width: WIDTH, height: y, title });
  return { svg, width: WIDTH, height: y, unnamed, scale: Math.min(1, MOST_HEIGHT / y) };
}
