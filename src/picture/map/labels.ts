import type { Box, Measure } from "../picture.ts";

/** Something on a map that wants its name beside it. */
export interface Named {
  /** Pixels. */
  x: number;
  y: number;
  radius: number;
  label: string;
  weight: number;
  /** Whether a spot of the map lies in another country than it. Default nowhere. */
  isAbroad?: (x: number, y: number) => boolean;
}

/** A name with its place: where its box is, and where its text stands. */
export interface Placed {
  /** Position in the list that was given. */
  index: number;
  box: Box;
  baseline: number;
}

/** Room around a name and between it and its dot, in parts of the size of its letters. */
const [AIR, GAP] = [0.1, 0.14] as const;
/** How high a line of letters is, and where it stands in that, in parts of their size. */
const [LINE, BASELINE] = [1.08, 0.87] as const;

function overlaps(one: Box, other: Box): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}

function isInside(inner: Box, outer: Box): boolean {
  return (
    inner.x >= outer.x &&
    inner.y >= outer.y &&
    inner.x + inner.width <= outer.x + outer.width &&
    inner.y + inner.height <= outer.y + outer.height
  );
}

function isOver({ x, y, width, height }: Box, [left, top]: readonly [number, number]): boolean {
  return left > x && left < x + width && top > y && top < y + height;
}

/** Where a name may touch its dot: right and left of it first, then above and below, then between. */
function positionsOf({ x, y, radius }: Named, width: number, height: number, gap: number): Box[] {
  const out = radius + gap;
  const slant = out * 0.7;
  const at = (left: number, top: number) => ({ x: left, y: top, width, height });
  const [above, middle, below] = [y - out - height, y - height / 2, y + out];
  const third = height / 3;
  return [
    at(x + out, middle),
    at(x - out - width, middle),
    at(x - width / 2, above),
    at(x - width / 2, below),
    at(x + slant, y - slant - height),
    at(x + slant, y + slant),
    at(x - slant - width, y - slant - height),
    at(x - slant - width, y + slant),
    at(x + out, middle - third),
    at(x + out, middle + third),
    at(x - out - width, middle - third),
    at(x - out - width, middle + third),
    at(x - width / 4, above),
    at(x - (width * 3) / 4, above),
    at(x - width / 4, below),
    at(x - (width * 3) / 4, below),
  ];
}

/** Spots of a name that are looked at, in parts of its width; and how many lines it may lie over to keep one from abroad. */
const [LOOKED_AT, ABROAD] = [[0.05, 0.35, 0.65, 0.95], 6] as const;

/** What it costs that a name reaches over a border. */
function costAbroad({ isAbroad }: Named, { x, y, width, height }: Box): number {
  if (!isAbroad) return 0;
  return ABROAD * LOOKED_AT.filter((share) => isAbroad(x + width * share, y + height / 2)).length;
}

export interface LabelOptions {
  /** No name reaches out of it. */
  frame: Box;
  /** Pixels of the letters. */
  size: number;
  measure: Measure;
  /** Points along the lines of the map: names lie over as few of them as can be. */
  lines: readonly (readonly [number, number])[];
  /** What is to be kept free beside the dots. */
  taken?: readonly Box[];
}

/**
 * Gives names their places, the weightiest first: each beside its own dot, within the frame, over no dot and no other name, and in
 * its own country where it finds room there. One that finds no such place is left out.
 */
export function placeLabels(
  named: readonly Named[],
  { frame, size, measure, lines, taken: kept = [] }: LabelOptions,
): Placed[] {
  const dots = named.map(({ x, y, radius }): Box => ({
    x: x - radius,
    y: y - radius,
    width: radius * 2,
    height: radius * 2,
  }));
  const taken: Box[] = [...kept, ...dots];
  const order = [...named.keys()].sort((a, b) => (named[b]?.weight ?? 0) - (named[a]?.weight ?? 0) || a - b);
  const placed: Placed[] = [];
  for (const index of order) {
    const spot = named[index];
    if (!spot || spot.label === "") continue;
    const [width, height] = [measure(spot.label, size) + size * AIR * 2, size * LINE];
    let free: { box: Box; cost: number } | undefined;
    for (const box of positionsOf(spot, width, height, size * GAP)) {
      if (!isInside(box, frame) || taken.some((other) => overlaps(box, other))) continue;
      const cost = lines.filter((point) => isOver(box, point)).length + costAbroad(spot, box);
      if (free === undefined || cost < free.cost) free = { box, cost };
    }
    if (!free) continue;
    taken.push(free.box);
    placed.push({ index, box: free.box, baseline: free.box.y + size * BASELINE });
  }
  return placed;
}
