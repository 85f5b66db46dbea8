import type { Box } from "../picture.ts";
import { px } from "../svg.ts";

/** Pixels from the left and from the top. */
export type Spot = readonly [x: number, y: number];
/** A cubic Bézier curve: start, two control points, end. */
export type Curve = readonly [Spot, Spot, Spot, Spot];

/** How far a line on one map bends, as a share of its length, so that neighbouring lines do not overlap. */
const BEND = 0.12;
/** How far a line between two maps goes straight before it turns, as a share of the distance. */
const STRAIGHT = 0.42;
const SAMPLES = 24;

/** A line within one map; it bends upwards in either direction. */
export function curveBetween(from: Spot, to: Spot): Curve {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  const bend = dx < 0 ? -BEND : BEND;
  const at = (share: number): Spot => [from[0] + dx * share + dy * bend, from[1] + dy * share - dx * bend];
  return [from, at(1 / 3), at(2 / 3), to];
}

/** A line from one map to another one beside or below it. */
export function curveAcross(from: Spot, to: Spot, isBeside: boolean): Curve {
  const [dx, dy] = [(to[0] - from[0]) * STRAIGHT, (to[1] - from[1]) * STRAIGHT];
  return isBeside
    ? [from, [from[0] + dx, from[1]], [to[0] - dx, to[1]], to]
    : [from, [from[0], from[1] + dy], [to[0], to[1] - dy], to];
}

/** Sample points along a curve. */
export function pointsOf([from, first, second, to]: Curve): Spot[] {
  return Array.from({ length: SAMPLES + 1 }, (_, index) => {
    const t = index / SAMPLES;
    const at = (axis: 0 | 1) =>
      (1 - t) ** 3 * from[axis] +
      3 * t * (1 - t) ** 2 * first[axis] +
      3 * t ** 2 * (1 - t) * second[axis] +
      t ** 3 * to[axis];
    return [at(0), at(1)];
  });
}

/** A curve as an SVG path. */
export function pathOf([from, ...others]: Curve): string {
  const text = ([x, y]: Spot) => `${px(x)} ${px(y)}`;
  return `M${text(from)}C${others.map(text).join(" ")}`;
}

export function isWithin([left, top]: Spot, { x, y, width, height }: Box): boolean {
  return left >= x && left <= x + width && top >= y && top <= y + height;
}

/** Where the straight line from a point inside a frame to one outside crosses the frame. */
export function edgeTowards(inner: Spot, outer: Spot, { x, y, width, height }: Box): Spot {
  const [dx, dy] = [outer[0] - inner[0], outer[1] - inner[1]];
  const share = (from: number, step: number, least: number, most: number) =>
    step === 0 ? 1 : ((step > 0 ? most : least) - from) / step;
  const t = Math.min(1, share(inner[0], dx, x, x + width), share(inner[1], dy, y, y + height));
  return [inner[0] + t * dx, inner[1] + t * dy];
}
