import { geoPath } from "d3-geo";
import type { GeoProjection } from "d3-geo";
import { isAbroad } from "./borders.ts";
import { curveAcross, curveBetween, edgeTowards, isWithin, pathOf, pointsOf } from "./curves.ts";
import type { Curve, Spot } from "./curves.ts";
import { placeLabels } from "./labels.ts";
import type { Named, Placed } from "./labels.ts";
import type { Land } from "./land.ts";
import type { Box, Line, MapContent, Measure, Point, Side } from "../picture.ts";
import { fitProjection, stretchOf } from "./projection.ts";
import { escapeText, px, textAt } from "../svg.ts";

export interface MapView {
  frame: Box;
  /** Its places; those outside the frame become arrows at the edge that points towards them. */
  shown: readonly Point[];
  /** The places that determine the scale. */
  fit: readonly Point[];
  /** Font size, and the margin around the places, in pixels. */
  size: number;
  margin: number;
  /** The heading in the corner; null for none. */
  heading: { text: string; side: Side } | null;
}

/** A place on the map: a dot, or an arrow at the edge. */
interface Dot extends Named {
  point: Point;
  /** The direction of an arrow in degrees, clockwise from the right; null for a dot. */
  beyond: number | null;
}

interface LaidMap {
  view: MapView;
  projection: GeoProjection;
  dots: readonly Dot[];
  placed: readonly Placed[];
}

/** Maps with the positions of everything, ready to draw. */
export interface Laid {
  maps: readonly LaidMap[];
  curves: readonly { curve: Curve; ends: readonly [Point, Point] }[];
  /** The places that got a label. */
  named: ReadonlySet<Point>;
}

/** Radius of a dot, length of an arrow and width of a line, as shares of the font size. */
const [RADIUS, ARROW, STROKE] = [0.27, 0.5, 0.085] as const;
/** Rim of a dot and halo of a label, as shares of the font size. */
const [RIM, HALO] = [0.07, 0.22] as const;
/** Distance of labels from the edge of the map, as a share of the font size. */
const EDGE = 0.25;
/** From this many lines on, they are thinner and paler. */
const MANY = 12;
/** Arrows are labelled first: without a label they mean nothing. */
const ARROW_WEIGHT = 1e6;
/** Lines get titles up to this number; among more lines, a pointer could hardly hit a single one. */
const MOST_TITLED = 40;
/** How many colours lines have, to tell them apart. */
const HUES = 4;

function headingBox({ frame, size, heading }: MapView, measure: Measure): Box | null {
  if (!heading) return null;
  return { x: frame.x, y: frame.y, width: measure(heading.text, size) + size * 1.6, height: size * 2 };
}

function setMap(view: MapView): Pick<LaidMap, "projection" | "dots"> {
  const { frame, shown, fit, size, margin } = view;
  const projection = fitProjection(fit, frame, margin);
  const radius = size * RADIUS;
  const inset = size * ARROW * 1.4;
  const inner = {
    x: frame.x + inset,
    y: frame.y + inset,
    width: frame.width - 2 * inset,
    height: frame.height - 2 * inset,
  };
  const middle: Spot = [frame.x + frame.width / 2, frame.y + frame.height / 2];
  const dots = shown.flatMap((point): Dot[] => {
    const spot = projection([point.longitude, point.latitude]);
    if (!spot) return [];
    const { label, weight, country } = point;
    const abroad = (x: number, y: number) => {
      const there = projection.invert?.([x, y]);
      return country !== undefined && there !== null && there !== undefined && isAbroad(country, ...there);
    };
    if (isWithin(spot, inner))
      return [{ point, label, weight, radius, x: spot[0], y: spot[1], beyond: null, isAbroad: abroad }];
    const [x, y] = edgeTowards(middle, spot, inner);
    const beyond = (Math.atan2(spot[1] - y, spot[0] - x) * 180) / Math.PI;
    return [{ point, label, weight: weight + ARROW_WEIGHT, radius: size * ARROW, x, y, beyond }];
  });
  return { projection, dots: spread(dots, inner) };
}

/** Moves arrows along their edge, in order, until they do not overlap. */
function spread(dots: readonly Dot[], { x, y, width, height }: Box): Dot[] {
  const isAside = (dot: Dot) => dot.x <= x + 1 || dot.x >= x + width - 1;
  const moved = new Map<Dot, Dot>();
  for (const edge of [0, 1, 2, 3]) {
    const isAt = (dot: Dot) =>
      edge < 2
        ? isAside(dot) && dot.x > x + width / 2 === (edge === 0)
        : !isAside(dot) && dot.y > y + height / 2 === (edge === 2);
    const [along, from, length] = edge < 2 ? (["y", y, height] as const) : (["x", x, width] as const);
    const arrows = dots.filter((dot) => dot.beyond !== null && isAt(dot)).sort((a, b) => a[along] - b[along]);
    const step = 2.4 * (arrows[0]?.radius ?? 0);
    let least = from;
    for (const [index, arrow] of arrows.entries()) {
      const most = from + length - (arrows.length - 1 - index) * step;
      const at = Math.max(least, Math.min(arrow[along], most));
      moved.set(arrow, { ...arrow, [along]: at });
      least = at + step;
    }
  }
  return dots.map((dot) => moved.get(dot) ?? dot);
}

/** The lines between places, within and across maps. */
function join(
  lines: readonly Line[],
  points: readonly Point[],
  maps: readonly (Pick<LaidMap, "dots"> & { view: MapView })[],
) {
  const found = new Map(maps.flatMap(({ dots, view }) => dots.map((dot) => [dot.point, { dot, view }] as const)));
  return lines.flatMap(([from, to]) => {
    const [start, end] = [points[from], points[to]];
    const [one, other] = [start && found.get(start), end && found.get(end)];
    if (!start || !end || !one || !other) return [];
    const [a, b]: readonly [Spot, Spot] = [
      [one.dot.x, one.dot.y],
      [other.dot.x, other.dot.y],
    ];
    const isBeside = one.view.frame.y === other.view.frame.y;
    const curve = one.view === other.view ? curveBetween(a, b) : curveAcross(a, b, isBeside);
    return [{ curve, ends: [start, end] as const }];
  });
}

/** Computes the layout of the maps: places, lines, and as many labels as fit. */
export function layMaps({ points, lines }: MapContent, views: readonly MapView[], measure: Measure): Laid {
  const set = views.map((view) => ({ view, ...setMap(view) }));
  const curves = join(lines, points, set);
  const along = curves.flatMap(({ curve }) => pointsOf(curve));
  const maps = set.map((map): LaidMap => {
    const { frame, size } = map.view;
    const kept = headingBox(map.view, measure);
    const edge = size * EDGE;
    const room = {
      x: frame.x + edge,
      y: frame.y + edge,
      width: frame.width - 2 * edge,
      height: frame.height - 2 * edge,
    };
    const placed = placeLabels(map.dots, {
      ...{ frame: room, size, measure },
      lines: along.filter((spot) => isWithin(spot, frame)),
      taken: kept ? [kept] : [],
    });
    return { ...map, placed };
  });
  const named = maps.flatMap(({ dots, placed }) => placed.flatMap(({ index }) => dots[index]?.point ?? []));
  return { maps, curves, named: new Set(named) };
}

export interface MapDrawing {
  land: Land;
  /** Decimal digits of the coastline's coordinates, and the distance in pixels below which its points are merged. */
  digits: number;
  detail: number;
  /** Whether unlabelled places show their name under the pointer. Default false. */
  isTitled?: boolean;
  /** The address of a place's page; null if it has none. Undefined for a map without links. */
  linkOf?: (point: Point) => string | null;
}

function landOf({ view: { frame }, projection }: LaidMap, { land, digits, detail }: MapDrawing): string {
  const { stretch, degrees } = stretchOf(projection, frame);
  const path = geoPath(projection).digits(digits)(land(stretch, degrees * detail)) ?? "";
  const rectangle = `x="${px(frame.x)}" y="${px(frame.y)}" width="${px(frame.width)}" height="${px(frame.height)}"`;
  return `<rect class="sea" ${rectangle}/><path class="land" d="${path}"/>`;
}

function linesOf({ curves, maps }: Laid, isTitled: boolean): string {
  if (curves.length === 0) return "";
  // Neighbouring places get different colours: the starting points of lines take turns, from north to south.
  const homes = [...new Set(curves.map(({ ends: [home] }) => home))].sort((a, b) => b.latitude - a.latitude);
  const hues = new Map(homes.map((home, index) => [home, index % HUES]));
  const size = maps[0]?.view.size ?? 0;
  const isMany = curves.length > MANY;
  const drawn = Array.from({ length: HUES }, (_, hue) => {
    const own = curves.filter(({ ends: [home] }) => hues.get(home) === hue);
    if (own.length === 0) return "";
    if (!isTitled) return `<path class="t${hue}" d="${own.map(({ curve }) => pathOf(curve)).join("")}"/>`;
    const paths = own.map(
      ({ curve, ends: [home, away] }) =>
        `<path d="${pathOf(curve)}"><title>${escapeText(`${home.label} – ${away.label}`)}</title></path>`,
    );
    return `<g class="t${hue}">${paths.join("")}</g>`;
  });
  return `<g fill="none" stroke-width="${px(size * STROKE * (isMany ? 0.75 : 1.3))}" stroke-opacity="${isMany ? 0.6 : 0.9}">${drawn.join("")}</g>`;
}

function dotOf({ x, y, radius, beyond, label, point: { side } }: Dot, isTitled: boolean): string {
  const title = isTitled ? `<title>${escapeText(label)}</title>` : "";
  if (beyond === null)
    return `<circle class="s${side}" cx="${px(x)}" cy="${px(y)}" r="${px(radius)}">${title}</circle>`;
  const [long, wide] = [radius, radius * 0.75];
  return `<path class="s${side}" transform="translate(${px(x)} ${px(y)}) rotate(${Math.round(beyond)})" d="M${px(long)} 0L${px(-long)} ${px(wide)}V${px(-wide)}Z">${title}</path>`;
}

function nameAt(name: string, { box, baseline }: Placed, size: number): string {
  const at = `x="${px(box.x + box.width / 2)}" y="${px(baseline)}"`;
  return `<text class="halo" ${at} stroke-width="${px(size * HALO)}">${escapeText(name)}</text>`;
}

function placesOf({ dots, placed, view: { size } }: LaidMap, { linkOf, isTitled = false }: MapDrawing): string {
  const named = new Map(placed.map((label) => [dots[label.index], label]));
  const parts = dots.map((dot) => {
    const label = named.get(dot);
    const drawn = [dotOf(dot, isTitled && !label), label ? nameAt(dot.label, label, size) : ""];
    const link = linkOf?.(dot.point) ?? null;
    return link === null ? drawn.join("") : `<a href="${escapeText(link)}" tabindex="-1">${drawn.join("")}</a>`;
  });
  // Attributes shared by all labels.
  return `<g stroke-width="${px(size * RIM)}" font-size="${size}" text-anchor="middle">${parts.join("")}</g>`;
}

function headingOf({ view: { frame, size, heading } }: LaidMap): string {
  if (!heading) return "";
  const at = { x: frame.x + size * 0.8, y: frame.y + size * 1.55, size };
  return textAt(heading.text, { ...at, style: `n${heading.side}` });
}

/** Draws laid-out maps: land, lines, dots, labels. */
export function drawMaps(laid: Laid, drawing: MapDrawing): string {
  return [
    ...laid.maps.map((map) => landOf(map, drawing)),
    ...laid.maps.map(headingOf),
    linesOf(laid, (drawing.isTitled ?? false) && laid.curves.length <= MOST_TITLED),
    ...laid.maps.map((map) => placesOf(map, drawing)),
  ].join("");
}
