import { brandedLooks } from "../look/brand.ts";
import type { Looks } from "../look/look.ts";
import { drawCard } from "./card.ts";
import type { Land } from "./map/land.ts";
import { drawWithLegend, LAND_DETAIL, LEGEND_HEIGHT } from "./map/legend.ts";
import type { Drawn, Measure, Picture } from "./picture.ts";
import { drawStrip, stripHeight } from "./map/strip.ts";
import { svgOf, textAt } from "./svg.ts";

/** What drawing needs. */
export interface Drawing {
  land: Land;
  measure: Measure;
  looks: Looks;
}

/** In pixels; a telephone shows the picture at about a third of this. */
const WIDTH = 1080;
const [MARGIN, TITLE] = [36, 40] as const;
const SIZES = [38, 32, 27] as const;
/** In pixels; a taller picture would be scaled down until it cannot be read on a telephone. */
const MOST_HEIGHT = 1400;

/** Draws a picture: title, map and strip, each if there is one. */
export function draw({ title, map, strip, brand, card }: Picture, opened: Drawing): Drawn {
  const drawing = { ...opened, colours: brandedLooks(opened.looks, brand).light };
  if (card && map) return drawCard(map, card, drawing);
  const { measure, colours } = drawing;
  const body: string[] = [];
  let [y, unnamed] = [0, 0];
  if (title !== "") {
    const size = Math.min(TITLE, (TITLE * (WIDTH - 2 * MARGIN)) / measure(title, TITLE));
    body.push(textAt(title, { x: MARGIN, y: TITLE + 20, size: Math.floor(size) }));
    y = TITLE + 42;
  }
  if (map && map.points.length > 0) {
    const look = { room: { x: 0, y, width: WIDTH, height: null }, legend: LEGEND_HEIGHT, sizes: SIZES };
    const drawn = drawWithLegend(map, look, { ...drawing, ...LAND_DETAIL });
    body.push(drawn.svg);
    y = drawn.bottom + 2;
    unnamed = drawn.unnamed.length;
  }
  if (strip && strip.spans.length > 0) {
    const frame = { x: MARGIN, y, width: WIDTH - 2 * MARGIN, height: stripHeight(strip) };
    body.push(drawStrip(strip, frame, measure));
    y += frame.height + 16;
  }
  const svg = svgOf(body.join(""), { width: WIDTH, height: y, title, colours });
  return { svg, width: WIDTH, height: y, unnamed, scale: Math.min(1, MOST_HEIGHT / y) };
}
