import { drawMaps } from "./map.ts";
import type { MapDrawing } from "./map.ts";
import type { MapContent, Measure, Point } from "../picture.ts";
import { px, textAt } from "../svg.ts";
import { footOf, layOut } from "./views.ts";
import type { MapLook } from "./views.ts";

/** Height of the legend in a picture, in pixels. */
export const LEGEND_HEIGHT = 64;
/** The precision of the coastline in a picture. */
export const LAND_DETAIL = { digits: 1, detail: 2 } as const;
/** Font size of the legend, as a share of its height. */
const LEGEND = 0.47;

/** A dot and the name for each side on the map. */
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

/** Draws the maps with the legend below. */
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
