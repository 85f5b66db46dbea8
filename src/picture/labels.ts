import type { Box, Measure } from "./picture.ts";

/** Something on a map that wants its name beside it. */
export interface Named {
  /** Pixels. */
  x: number;
  y: number;
  radius: number;
  label: string;
  weight: number;
}

/** A name with its place: where its text begins and stands, and where a stroke from its dot ends if it stands apart. */
export interface Placed {
  /** Position in the list that was given. */
  index: number;
  box: Box;
  baseline: number;
  apart: boolean;
}

/** Room around a name, in parts of the size of its letters. */
const AIR = 0.12;
/** How far from its dot a name may stand, in parts of the size of its letters; nearer ones are tried first. */
const DISTANCES = [0.25, 1.1, 2, 3, 4.5];

function overlaps(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}

function widened({ x, y, width, height }: Box, by: number): Box {
  return { x: x - by, y: y - by, width: width + 2 * by, height: height + 2 * by };
}

function isInside(inner: Box, outer: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

/** Points along the stroke from a dot to a box that stands apart from it. */
function strokeTo({ x, y, width, height }: Box, dot: Named): [number, number][] {
  const nearest = (value: number, from: number, to: number) => Math.min(Math.max(value, from), to);
  const [toX, toY] = [nearest(dot.x, x, x + width), nearest(dot.y, y, y + height)];
  return [0.35, 0.6, 0.85].map((t) => [dot.x + (toX - dot.x) * t, dot.y + (toY - dot.y) * t]);
}

function isOver({ x, y, width, height }: Box, [left, top]: [number, number]): boolean {
  return left > x && left < x + width && top > y && top < y + height;
}

/** Where a name may stand around its dot: right and left first, then above and below, then the corners. */
function positionsOf({ x, y, radius }: Named, width: number, height: number, distance: number): Box[] {
  const gap = radius + distance;
  const lines = [y - height / 2, y - gap - height, y + gap];
  const [middle, above, below] = lines as [number, number, number];
  const slant = gap * 0.7;
  const at = (left: number, top: number) => ({ x: left, y: top, width, height });
  return [
    at(x + gap, middle),
    at(x - gap - width, middle),
    at(x - width / 2, above),
    at(x - width / 2, below),
    at(x + slant, y - slant - height),
    at(x + slant, y + slant),
    at(x - slant - width, y - slant - height),
    at(x - slant - width, y + slant),
  ];
}

/** Rather than this many points of lines under a name it stands at the next distance. */
const CROSSED = 4;

/**
 * Gives names their places, the weightiest first: within the frame, over no dot and no other name, and over lines as little
 * as can be. A name that finds no place is left out.
 * @param wanted how many of them want their names, from the first: of the others only the dots are kept free
 * @param lines points along the lines of the map
 */
export function placeLabels(
  named: readonly Named[],
  wanted: number,
  { frame, size, measure, lines }: { frame: Box; size: number; measure: Measure; lines: readonly [number, number][] },
): Placed[] {
  const dots = named.map(({ x, y, radius }): Box => ({
    x: x - radius,
    y: y - radius,
    width: radius * 2,
    height: radius * 2,
  }));
  const taken: Box[] = [...dots];
  const order = [...named.keys()]
    .slice(0, wanted)
    .sort((a, b) => (named[b]?.weight ?? 0) - (named[a]?.weight ?? 0) || a - b);
  const placed: Placed[] = [];
  const air = size * AIR;
  for (const index of order) {
    const spot = named[index];
    if (!spot) continue;
    const [width, height] = [measure(spot.label, size) + air * 2, size * 1.08];
    let free: { box: Box; apart: boolean; cost: number } | undefined;
    for (const [ring, distance] of DISTANCES.entries()) {
      if (free && free.cost <= CROSSED * ring) break;
      for (const box of positionsOf(spot, width, height, distance * size)) {
        if (!isInside(box, frame) || taken.some((other) => overlaps(box, other))) continue;
        // A name that stands apart keeps away from other dots, or it would be taken for theirs.
        if (ring > 0 && dots.some((dot, other) => other !== index && overlaps(box, widened(dot, size * 0.3)))) continue;
        const stroke = ring === 0 ? [] : strokeTo(box, spot);
        if (stroke.some((point) => taken.some((other) => other !== dots[index] && isOver(other, point)))) continue;
        const cost = CROSSED * ring + lines.filter((point) => isOver(box, point)).length;
        if (free === undefined || cost < free.cost) free = { box, apart: ring > 0, cost };
      }
    }
    if (!free) continue;
    taken.push(free.box);
    if (free.apart)
      taken.push(...strokeTo(free.box, spot).map(([x, y]) => ({ x: x - 2, y: y - 2, width: 4, height: 4 })));
    placed.push({ index, box: free.box, apart: free.apart, baseline: free.box.y + size * 0.87 });
  }
  return placed;
}
