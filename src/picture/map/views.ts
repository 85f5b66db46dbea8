import { layMaps } from "./map.ts";
import type { Laid, MapView } from "./map.ts";
import type { Box, MapContent, Measure, Point, Side } from "../picture.ts";
import { fitProjection } from "./projection.ts";

/** How maps share the available space. */
export interface MapLook {
  /**
   * With a height, two maps stand side by side in it; with null, they stand one below the other, each as high as it
   * needs.
   */
  room: { x: number; y: number; width: number; height: number | null };
  /** Space for the legend below a single map, in pixels; two maps have headings instead. */
  legend: number;
  /** Font sizes to try for a single map, in pixels; the first that fits all labels wins. Two maps use the last. */
  sizes: readonly number[];
}

/** Margin around the places, in font sizes. */
const MARGIN = 2.6;
/** Gap between two maps, in font sizes. */
const GAP = 0.35;
/** Minimum and maximum height of a map without a given height, as shares of its width. */
const HEIGHTS = [0.5, 0.8] as const;
/** A side needs at least this many places for a map of its own. */
const FEW = 2;
/** How far from the middle a place may lie to be inside the frame, as a multiple of the median distance. */
const REACH = 3.2;

function median(values: readonly number[]): number {
  return [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
}

/** The median position of some places, in degrees. */
function middleOf(points: readonly Point[]): { longitude: number; latitude: number } {
  return {
    longitude: median(points.map((point) => point.longitude)),
    latitude: median(points.map((point) => point.latitude)),
  };
}

/** The distance between a place and a spot, in degrees of latitude. */
function distance({ longitude, latitude }: Point, spot: { longitude: number; latitude: number }): number {
  const narrow = Math.cos((spot.latitude * Math.PI) / 180);
  return Math.hypot((longitude - spot.longitude) * narrow, latitude - spot.latitude);
}

/** The places without outliers. */
function crowdOf(points: readonly Point[]): Point[] {
  const middle = middleOf(points);
  const reach = REACH * median(points.map((point) => distance(point, middle)));
  const near = points.filter((point) => distance(point, middle) <= reach);
  return near.length > 0 ? near : [...points];
}

/** The height that a map needs for its places at a given width. */
function heightFor(points: readonly Point[], width: number, margin: number): number {
  const projection = fitProjection(points, { x: 0, y: 0, width, height: 100_000 }, margin);
  const ys = points.map(({ longitude, latitude }) => projection([longitude, latitude])?.[1] ?? 0);
  const needed = Math.max(...ys) - Math.min(...ys) + 2 * margin;
  return Math.round(Math.min(width * HEIGHTS[1], Math.max(width * HEIGHTS[0], needed)));
}

/** A single map of all places. */
function alone({ points }: MapContent, { room, legend }: MapLook, size: number): MapView {
  const margin = size * MARGIN;
  const height = room.height === null ? heightFor(points, room.width, margin) : room.height - legend;
  return { frame: { ...room, height }, shown: points, fit: points, size, margin, heading: null };
}

/** The places of each side, from west to east; a third side's places join the nearer one. */
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

/** One map for each side; null if one has too few places. */
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
 * Chooses the layout: a single map if all labels fit, with the largest font that allows it. Otherwise one map for each
 * side, if that shows more labels.
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

/** The bottom of the maps, and whether they need a legend there. */
export function footOf({ maps }: Laid): { bottom: number; wantsLegend: boolean } {
  return {
    bottom: Math.max(...maps.map(({ view: { frame } }) => frame.y + frame.height)),
    wantsLegend: maps.some(({ view: { heading } }) => heading === null),
  };
}
