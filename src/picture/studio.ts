import { renderAsync } from "@resvg/resvg-js";
import { FONT_FILE, openDrawing } from "./assets.ts";
import { draw } from "./draw.ts";
import type { Picture } from "./picture.ts";
import { encodePng } from "./png.ts";
import { keepPng } from "./shelf.ts";

/** A finished picture. */
export interface Painted {
  png: Uint8Array;
  /** How many places have no label. */
  unnamed: number;
}

export type Paint = (picture: Picture) => Promise<Painted>;

/**
 * Loads what drawing needs: the land, the font, the library that renders SVG. This file is only imported for the first
 * picture.
 * @param folder where finished pictures are kept; null for none
 * @throws the file system's errors
 */
export async function openStudio(folder: string | null = null): Promise<Paint> {
  const drawing = await openDrawing();
  const fonts = { fontFiles: [FONT_FILE], loadSystemFonts: false, defaultFontFamily: "Noto Sans" };
  return async (picture) => {
    const { svg, unnamed, scale } = draw(picture, drawing);
    const make = async () => {
      const { pixels, width, height } = await renderAsync(svg, { font: fonts, fitTo: { mode: "zoom", value: scale } });
      return encodePng(pixels, width, height);
    };
    return { png: await (folder === null ? make() : keepPng(folder, svg, make)), unnamed };
  };
}
