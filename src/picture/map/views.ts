import { layMaps } from "./map.ts";
import type { Laid, MapView } from "./map.ts";
import type { Box, MapContent, Measure, Point, Side } from "../picture.ts";
import { fitProjection } from "./projection.ts";

/** How maps share the room that a picture has for them. */
export interface MapLook {
  /** Two maps stand beside each other, and the room is as high as it is told; or below each other, each as high as it needs. */
  room: { x: number; y: number; width: number; height: number | null };
  /** Pixels below one map of all places, for its legend; two maps have headings instead. */
  legend: number;
  /** Pixels of the letters of one map of all places, the first with which each has its name; the last for two maps. */
  sizes: readonly number[];
}

/** Around the places, in sizes of letters. */
const MARGIN = 2.6;
/** Between two maps, in sizes of letters. */
const GAP = 0.35;
/** Least and greatest height of a map whose height is not told, in parts of its width. */
const HEIGHTS = [0.5, 0.8] as const;
/** Places of a side, at least, for a map of its own. */
const FEW = 2;
/** How many times as far from the middle as half of the places a place may lie that its map is to show. */
const REACH = 3.2;

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** The middle of some places, in degrees. */
function middleOf(points: readonly Point[]): { longitude: number; latitude: number } {
  return {
    longitude: median(points.map((point) => point.longitude)),
    latitude: median(points.map((point) => point.latitude)),
  };
}

/** How far a place is from a spot, in degrees of latitude. */
function distance({ longitude, latitude }: Point, spot: { longitude: number; latitude: number }): number {
  const narrow = Math.cos((spot.latitude * Math.PI) / 180);
  return Math.hypot((longitude - spot.longitude) * narrow, latitude - spot.latitude);
}

/** The places that lie together: without those that are far from all others. */
function crowdOf(points: readonly Point[]): Point[] {
  const middle = middleOf(points);
  const reach = REACH * median(points.map((point) => distance(point, middle)));
  const near = points.filter((point) => distance(point, middle) <= reach);
  return near.length > 0 ? near : [...points];
}

/** How high a map is that shows some places over a width. */
function heightFor(points: readonly Point[], width: number, margin: number): number {
  const projection = fitProjection(points, { x: 0, y: 0, width, height: 100_000 }, margin);
  const ys = points.map(({ longitude, latitude }) => projection([longitude, latitude])?.[1] ?? 0);
  const needed = Math.max(...ys) - Math.min(...ys) + 2 * margin;
  return Math.round(Math.min(width * HEIGHTS[1], Math.max(width * HEIGHTS[0], needed)));
}

/** One map of all places. */
function alone({ points }: MapContent, { room, legend }: MapLook, size: number): MapView {
  const margin = size * MARGIN;
  const height = room.height === null ? heightFor(points, room.width, margin) : room.height - legend;
  return { frame: { ...room, height }, shown: points, fit: points, size, margin, heading: null };
}

/** The places of each side, from west to east; those of a third one where they are nearest. */
function groupsOf(points: readonly Point[]): { side: Side; points: Point[] }[] {
  const groups = ([0, 1, 2] as const)
    .map((side) => ({ side, points: points.filter((point) => point.side === side) }))
    .filter((group) => group.points.length > 0)
    .sort((a, b) => b.points.length - a.points.length);
  const [first, second, ...others] = groups;
  if (!first || !second) return groups;
  for (const point of others.flatMap((group) => group.points)) {
    const [near] = [first, second].sort(
      (a, b) => distance(point, middleOf(a.points)) - distance(point, middleOf(b.points)),
    );
    near?.points.push(point);
  }
  return [first, second].sort((a, b) => middleOf(a.points).longitude - middleOf(b.points).longitude);
}

/** A map for each of two sides; null where one of them has too few places for that. */
function together({ points, sides }: MapContent, { room }: MapLook, size: number): MapView[] | null {
  const groups = groupsOf(points);
  if (groups.length < 2 || groups.some((group) => group.points.length < FEW)) return null;
  const [gap, margin] = [size * GAP, size * MARGIN];
  let { x, y } = room;
  return groups.map((group) => {
    const fit = crowdOf(group.points);
    const width = room.height === null ? room.width : (room.width - gap) / 2;
    const height = room.height ?? heightFor(fit, width, margin);
    const frame: Box = { x, y, width, height };
    if (room.height === null) y += height + gap;
    else x += width + gap;
    return { frame, shown: group.points, fit, size, margin, heading: { text: sides[group.side], side: group.side } };
  });
}

/**
 * Lays the map of some places out: one of all where each finds room for its name beside it, in letters as great as can be; else
 * one for each side, or whichever gives more of them their names.
 */
export function layOut(map: MapContent, look: MapLook, measure: Measure): Laid {
  const smallest = look.sizes.at(-1) ?? 0;
  const last = layMaps(map, [alone(map, look, smallest)], measure);
  if (last.named.size === map.points.length) {
    for (const size of look.sizes.slice(0, -1)) {
      const laid = layMaps(map, [alone(map, look, size)], measure);
      if (laid.named.size === map.points.length) return laid;
    }
    return last;
  }
  const views = together(map, look, smallest);
  const two = views && layMaps(map, views, measure);
  return two && two.named.size > last.named.size ? two : last;
}

/** How far down some maps reach, and whether they want a legend there. */
export function footOf({ maps }: Laid): { bottom: number; wantsLegend: boolean } {
  return {
    bottom: Math.max(...maps.map(({ view: { frame } }) => frame.y + frame.height)),
    wantsLegend: maps.some(({ view: { heading } }) => heading === null),
  };
}
