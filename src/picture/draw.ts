import { brandedLooks } from "../look/brand.ts";
import type { Colours, Looks } from "../look/look.ts";
import { drawMaps } from "./map.ts";
import type { MapDrawing } from "./map.ts";
import type { Land } from "./land.ts";
import { CARD_SIZE } from "./picture.ts";
import type { Drawn, MapContent, Measure, Picture, Point } from "./picture.ts";
import { drawStrip, stripHeight } from "./strip.ts";
import { px, svgOf, textAt } from "./svg.ts";
import { footOf, layOut } from "./views.ts";
import type { MapLook } from "./views.ts";

/** What pictures are drawn with. */
export interface Drawing {
  land: Land;
  measure: Measure;
  looks: Looks;
}

/** With the colours that a picture has. */
interface Coloured extends Drawing {
  colours: Colours;
}

/** Pixels: a telephone shows the picture at about a third of this. */
const WIDTH = 1080;
const [MARGIN, TITLE, LEGEND_HEIGHT] = [36, 40, 64] as const;
/** Size of the letters of a legend, in parts of its height. */
const LEGEND = 0.47;
const SIZES = [38, 32, 27] as const;
/** Of a card, which is mostly seen in a small frame. */
const CARD_SIZES = [42, 36, 30, 25] as const;
/** Pixels: a taller picture is made smaller, and is read as well on a telephone. */
const MOST_HEIGHT = 1400;
const LAND = { digits: 1, detail: 2 } as const;

/** Dots with the names of the sides that a map has. */
function legend(
  { points, sides }: MapContent,
  { x: left, y, size }: { x: number; y: number; size: number },
  measure: Measure,
): string {
  let x = left;
  const parts = sides.flatMap((name, side) => {
    if (!points.some((point) => point.side === side)) return [];
    const dot = `<circle class="s${side}" cx="${px(x + size / 3)}" cy="${px(y - size / 3)}" r="${px(size * 0.36)}"/>`;
    const text = textAt(name, { x: x + size, y, size });
    x += size + measure(name, size) + size * 1.3;
    return [dot, text];
  });
  return parts.join("");
}

/** Draws maps with what is below them. */
export function drawWithLegend(
  map: MapContent,
  look: MapLook,
  { measure, ...drawing }: MapDrawing & { measure: Measure },
): { svg: string; bottom: number; unnamed: readonly Point[] } {
  const laid = layOut(map, look, measure);
  const { bottom, wantsLegend } = footOf(laid);
  const unnamed = map.points.filter((point) => !laid.named.has(point));
  const maps = drawMaps(laid, drawing);
  if (!wantsLegend) return { svg: maps, bottom, unnamed };
  const size = look.legend * LEGEND;
  const at = { x: look.room.x + size, y: bottom + (look.legend + size * 0.7) / 2, size };
  return { svg: maps + legend(map, at, measure), bottom: bottom + look.legend, unnamed };
}

/** Draws a card: the map alone, whatever finds room on it. */
function drawCard(map: MapContent, title: string, drawing: Coloured): Drawn {
  const { width, height } = CARD_SIZE;
  const look = { room: { x: 0, y: 0, width, height }, legend: LEGEND_HEIGHT, sizes: CARD_SIZES };
  const { svg, unnamed } = drawWithLegend(map, look, { ...drawing, ...LAND });
  const { colours } = drawing;
  return { svg: svgOf(svg, { width, height, title, colours }), width, height, unnamed: unnamed.length, scale: 1 };
}

/** Draws a picture: its title, the map, the strip; each where there is one. */
export function draw({ title, map, strip, brand, isCard = false }: Picture, opened: Drawing): Drawn {
  const drawing = { ...opened, colours: brandedLooks(opened.looks, brand).light };
  if (isCard && map) return drawCard(map, title, drawing);
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
    const drawn = drawWithLegend(map, look, { ...drawing, ...LAND });
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
