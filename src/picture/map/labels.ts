import type { Box, Measure } from "../picture.ts";

/** A dot on a map that needs a label. */
export interface Named {
  /** In pixels. */
  x: number;
  y: number;
  radius: number;
  label: string;
  weight: number;
  /** Whether a spot of the map lies in another country than the dot. Default: it never does. */
  isAbroad?: (x: number, y: number) => boolean;
}

/** A placed label: its box and its baseline. */
export interface Placed {
  /** Index in the given list. */
  index: number;
  box: Box;
  baseline: number;
}

/** Padding of a label, and its distance from the dot, as shares of the font size. */
const [AIR, GAP] = [0.1, 0.14] as const;
/** Height and baseline of a line of text, as shares of the font size. */
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

/** Candidate positions of a label around its dot, best first: right and left, above and below, then in between. */
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

/**
 * The spots at which a label is checked for the border, as shares of its width; and the cost of each spot that lies
 * abroad, in crossed lines.
 */
const [LOOKED_AT, ABROAD] = [[0.05, 0.35, 0.65, 0.95], 6] as const;

/** The cost of a label that reaches over a border. */
function costAbroad({ isAbroad }: Named, { x, y, width, height }: Box): number {
  if (!isAbroad) return 0;
  return ABROAD * LOOKED_AT.filter((share) => isAbroad(x + width * share, y + height / 2)).length;
}

export interface LabelOptions {
  /** Labels stay inside it. */
  frame: Box;
  /** Font size in pixels. */
  size: number;
  measure: Measure;
  /** Points along the lines of the map; labels cover as few of them as possible. */
  lines: readonly (readonly [number, number])[];
  /** Further boxes to keep free. */
  taken?: readonly Box[];
}

/**
 * Places labels, those with the largest weight first: next to their dot, inside the frame, overlapping no dot and no
 * other label, and if possible within their country. A label without such a place is left out.
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
