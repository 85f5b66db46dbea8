import { geoPath } from "d3-geo";
import type { GeoProjection } from "d3-geo";
import { placeLabels } from "./labels.ts";
import type { Named, Placed } from "./labels.ts";
import type { Land } from "./land.ts";
import type { Box, MapContent, Measure, Point } from "./picture.ts";
import { fitProjection, stretchOf } from "./projection.ts";
import { px, textAt } from "./svg.ts";

/** How a map stands in its frame. */
export interface MapView {
  frame: Box;
  /** The places that fill the frame; others are shown where they lie. */
  fit: readonly Point[];
  /** Those that are to have their names. */
  wanted: readonly Point[];
  /** Pixels of the letters, of a dot from its middle, and around the places. */
  size: number;
  radius: number;
  margin: number;
}

/** A bent line: where it begins, what it bends to, where it ends. */
type Curve = readonly [Spot, Spot, Spot];
type Spot = [number, number];

/** A map before it is drawn: where everything stands. */
export interface LaidMap {
  view: MapView;
  projection: GeoProjection;
  dots: readonly (Named & Point)[];
  placed: readonly Placed[];
  curves: readonly Curve[];
  /** The places that have their names on it. */
  named: ReadonlySet<Point>;
}

/** How far a line bends from the straight way, in parts of its length: so that several are told apart. */
const BEND = 0.09;
/** Points of a line that names keep away from. */
const SAMPLES = 24;
/** From this many lines on they are drawn paler. */
const MANY = 12;

function isWithin([left, top]: Spot, { x, y, width, height }: Box): boolean {
  return left >= x && left <= x + width && top >= y && top <= y + height;
}

function curveBetween(from: Spot, to: Spot): Curve {
  const [dx, dy] = [to[0] - from[0], to[1] - from[1]];
  // Upwards, whichever end comes first.
  const bend = dx < 0 ? -BEND : BEND;
  return [from, [(from[0] + to[0]) / 2 + dy * bend, (from[1] + to[1]) / 2 - dx * bend], to];
}

function pointsOf([from, over, to]: Curve): Spot[] {
  return Array.from({ length: SAMPLES + 1 }, (_, index) => {
    const t = index / SAMPLES;
    const at = (axis: 0 | 1) => (1 - t) ** 2 * from[axis] + 2 * t * (1 - t) * over[axis] + t ** 2 * to[axis];
    return [at(0), at(1)];
  });
}

/** Finds where everything of a map stands: its places, its lines, and as many of the wanted names as find room. */
export function layMap({ points, lines }: MapContent, view: MapView, measure: Measure): LaidMap {
  const { frame, fit, wanted, size, radius, margin } = view;
  const projection = fitProjection(fit, frame, margin);
  const spots = points.map(({ longitude, latitude }) => projection([longitude, latitude]));
  const isInside = (spot: Spot) => isWithin(spot, frame);
  const all = points.flatMap((point, index) => {
    const spot = spots[index];
    return spot && isInside(spot) ? [{ point, x: spot[0], y: spot[1], radius }] : [];
  });
  // Those without a name come last: they are only to be kept free.
  const isWanted = ({ point }: { point: Point }) => wanted.includes(point);
  const sorted = [...all.filter(isWanted), ...all.filter((dot) => !isWanted(dot))];
  const dots = sorted.map(({ point, ...spot }) => ({ ...point, ...spot }));
  const curves = lines.flatMap(([from, to]) => {
    const [start, end] = [spots[from], spots[to]];
    return start && end ? [curveBetween(start, end)] : [];
  });
  const placed = placeLabels(dots, all.filter(isWanted).length, {
    frame,
    size,
    measure,
    lines: curves.flatMap(pointsOf).filter(isInside),
  });
  return {
    view,
    projection,
    dots,
    placed,
    curves,
    named: new Set(placed.flatMap(({ index }) => sorted[index]?.point ?? [])),
  };
}

function landPath(projection: GeoProjection, frame: Box, land: Land): string {
  const { stretch, degrees } = stretchOf(projection, frame);
  return geoPath(projection).digits(1)(land(stretch, degrees * 2)) ?? "";
}

/** The stroke from a dot to a name that stands apart: to what of its box is nearest. */
function leadOf({ box }: Placed, { x, y }: Named): string {
  const nearest = (value: number, from: number, to: number) => Math.min(Math.max(value, from), to);
  return `M${px(x)} ${px(y)}L${px(nearest(x, box.x, box.x + box.width))} ${px(nearest(y, box.y, box.y + box.height))}`;
}

/** Where a straight line from a point within a frame meets its edge. */
function edgeBetween(inner: Spot, outer: Spot, { x, y, width, height }: Box): Spot {
  const [dx, dy] = [outer[0] - inner[0], outer[1] - inner[1]];
  const share = (from: number, step: number, least: number, most: number) =>
    step === 0 ? 1 : ((step > 0 ? most : least) - from) / step;
  const t = Math.min(1, share(inner[0], dx, x, x + width), share(inner[1], dy, y, y + height));
  return [inner[0] + t * dx, inner[1] + t * dy];
}

/** A line, as far as it lies within a frame: to cut with a clip path would take the rasteriser ten times as long. */
function pathOf(curve: Curve, frame: Box): string {
  const [from, over, to] = curve;
  const text = (spot: Spot) => spot.map(px).join(" ");
  if ([from, over, to].every((spot) => isWithin(spot, frame))) return `M${text(from)}Q${text(over)} ${text(to)}`;
  const points = pointsOf(curve);
  return points
    .slice(1)
    .map((end, index) => {
      const start = points[index] ?? end;
      const [hasStart, hasEnd] = [isWithin(start, frame), isWithin(end, frame)];
      if (hasStart && hasEnd) return `${index === 0 ? `M${text(start)}` : ""}L${text(end)}`;
      if (hasEnd) return `M${text(edgeBetween(end, start, frame))}L${text(end)}`;
      if (!hasStart) return "";
      return `${index === 0 ? `M${text(start)}` : ""}L${text(edgeBetween(start, end, frame))}`;
    })
    .join("");
}

/** Draws a map that was laid out: land, lines, dots, names. */
export function drawMap({ view, projection, dots, placed, curves }: LaidMap, land: Land): string {
  const { frame, size, radius } = view;
  const rectangle = `x="${px(frame.x)}" y="${px(frame.y)}" width="${px(frame.width)}" height="${px(frame.height)}"`;
  const leads = placed.flatMap((label) => {
    const dot = dots[label.index];
    return dot && label.apart ? [leadOf(label, dot)] : [];
  });
  const texts = placed.map(({ index, box, baseline }) =>
    textAt(dots[index]?.label ?? "", { x: box.x + box.width / 2, y: baseline, size, style: "halo", anchor: "middle" }),
  );
  return [
    `<rect class="sea" ${rectangle}/>`,
    `<path class="land" stroke-width="1.5" d="${landPath(projection, frame, land)}"/>`,
    `<path class="tie" fill="none" stroke-width="${px(radius / 3.5)}" stroke-opacity="${curves.length > MANY ? 0.55 : 0.9}" d="${curves.map((curve) => pathOf(curve, frame)).join("")}"/>`,
    `<path class="lead" fill="none" stroke-width="1.5" d="${leads.join("")}"/>`,
    ...dots.map(
      ({ side, x, y }) => `<circle class="s${side}" stroke-width="2" cx="${px(x)}" cy="${px(y)}" r="${px(radius)}"/>`,
    ),
    `<g stroke-width="${px(size / 5)}" stroke-linejoin="round" paint-order="stroke">${texts.join("")}</g>`,
  ].join("");
}
