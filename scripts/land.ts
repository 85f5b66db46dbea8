/**
 * Makes the land for pictures, `src/picture/assets/land.json`, from `world-atlas` (Natural Earth, 1 : 50 million, land
 * without borders): `node --import tsx scripts/land.ts`.
 */
import { readFileSync, writeFileSync } from "node:fs";
import { createRequire } from "node:module";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { LandRings } from "../src/picture/map/land.ts";

/** Coordinates are rounded to this fraction of a degree, about a kilometre. */
const UNITS = 100;
/** How far a simplified line may deviate, in units. */
const TOLERANCE = 1.6;
/** Islands and lakes smaller than this are too small to see and are dropped, in units. */
const SMALLEST = 9;
/** No programme has anything south of this latitude. */
const SOUTH = -60 * UNITS;

type Point = [number, number];

function distanceTo([x, y]: Point, [ax, ay]: Point, [bx, by]: Point): number {
  const [dx, dy] = [bx - ax, by - ay];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.min(1, Math.max(0, ((x - ax) * dx + (y - ay) * dy) / length));
  return Math.hypot(x - ax - t * dx, y - ay - t * dy);
}

/** Simplifies a line (Douglas–Peucker). */
function simplified(points: readonly Point[]): Point[] {
  const [first, last] = [points[0], points.at(-1)];
  if (first === undefined || last === undefined || points.length < 3) return [...points];
  let [farthest, most] = [0, 0];
  for (let index = 1; index < points.length - 1; index += 1) {
    const distance = distanceTo(points[index] ?? first, first, last);
    if (distance > most) [farthest, most] = [index, distance];
  }
  if (most <= TOLERANCE) return [first, last];
  return [...simplified(points.slice(0, farthest + 1)).slice(0, -1), ...simplified(points.slice(farthest))];
}

/** A ring as its first point and the differences to the next ones, without the last point, which repeats the first. */
function stepsOf(ring: readonly number[][]): number[] | null {
  const points = ring.map(([longitude = 0, latitude = 0]): Point => [
    Math.round(longitude * UNITS),
    Math.round(latitude * UNITS),
  ]);
  const [xs, ys] = [points.map(([x]) => x), points.map(([, y]) => y)];
  const span = Math.max(Math.max(...xs) - Math.min(...xs), Math.max(...ys) - Math.min(...ys));
  if (span < SMALLEST || Math.max(...ys) < SOUTH) return null;
  const half = Math.floor(points.length / 2);
  const kept = [...simplified(points.slice(0, half + 1)).slice(0, -1), ...simplified(points.slice(half))].slice(0, -1);
  if (kept.length < 3) return null;
  let [lastX, lastY] = [0, 0];
  return kept.flatMap(([x, y]) => {
    const step = [x - lastX, y - lastY];
    [lastX, lastY] = [x, y];
    return step;
  });
}

const file = createRequire(import.meta.url).resolve("world-atlas/land-50m.json");
const topology = JSON.parse(readFileSync(file, "utf8")) as Topology<{ land: GeometryCollection }>;
const polygons: number[][][] = [];
for (const { geometry } of feature(topology, topology.objects.land).features) {
  const all =
    geometry.type === "MultiPolygon" ? geometry.coordinates : geometry.type === "Polygon" ? [geometry.coordinates] : [];
  for (const [outer = [], ...holes] of all) {
    const ring = stepsOf(outer);
    if (ring) polygons.push([ring, ...holes.flatMap((hole) => (stepsOf(hole) ? [stepsOf(hole) ?? []] : []))]);
  }
}
const land: LandRings = { units: UNITS, polygons };
writeFileSync("src/picture/assets/land.json", `${JSON.stringify(land)}\n`);
