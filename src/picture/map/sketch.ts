import { drawWithLegend } from "./legend.ts";
import type { Drawing } from "../draw.ts";
import type { MapDrawing } from "./map.ts";
import type { MapContent, Point } from "../picture.ts";

/** A map for a page: SVG with selectable text, in the page's colours. */
export interface Sketch {
  /** For desktops and for telephones. */
  wide: string;
  narrow: string;
  /** The places without a label, for each size. */
  unnamed: Record<"wide" | "narrow", readonly Point[]>;
}

export type DrawSketch = (map: MapContent, linkOf: NonNullable<MapDrawing["linkOf"]>) => Sketch;

/** Width of the column in pixels, on desktops and on telephones. */
const LOOKS = {
  wide: { room: { x: 0, y: 0, width: 1040, height: 500 }, legend: 40, sizes: [19, 17, 15] },
  narrow: { room: { x: 0, y: 0, width: 360, height: null }, legend: 34, sizes: [15, 13.5, 12] },
} as const;
const LAND = { wide: { digits: 0, detail: 3 }, narrow: { digits: 0, detail: 2 } } as const;
/** With more places than this, a finger on a telephone cannot hit a single one. */
const FINGER = 30;
/** Factor for the width of texts, because the reader's font may be wider than the measured one. */
const WIDER = 1.06;

/** Draws maps for pages. */
export function createSketches({ land, measure }: Pick<Drawing, "land" | "measure">): DrawSketch {
  const wider = (text: string, size: number) => measure(text, size) * WIDER;
  return (map, linkOf) => {
    const drawn = (name: "wide" | "narrow") => {
      const look = LOOKS[name];
      // Titles are useless on a telephone, because it has no pointer.
      const isLinked = name === "wide" || map.points.length <= FINGER;
      const drawing = { land, ...(isLinked && { linkOf }), ...LAND[name], measure: wider, isTitled: name === "wide" };
      const { svg, bottom, unnamed } = drawWithLegend(map, look, drawing);
      const box = `viewBox="0 0 ${look.room.width} ${Math.round(bottom)}"`;
      return { svg: `<svg class="map ${name}" ${box} aria-hidden="true">${svg}</svg>`, unnamed };
    };
    const [wide, narrow] = [drawn("wide"), drawn("narrow")];
    return { wide: wide.svg, narrow: narrow.svg, unnamed: { wide: wide.unnamed, narrow: narrow.unnamed } };
  };
}
