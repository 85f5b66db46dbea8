import { renderAsync } from "@resvg/resvg-js";
import { FONT_FILE, openDrawing } from "./assets.ts";
import { draw } from "./draw.ts";
import type { Picture } from "./picture.ts";
import { encodePng } from "./png.ts";
import { keepPng } from "./shelf.ts";

/** A picture as it is sent. */
export interface Painted {
  png: Uint8Array;
  /** Places whose names found no room. */
  unnamed: number;
}

export type Paint = (picture: Picture) => Promise<Painted>;

/**
 * Opens what pictures are made with: the land, the font, the library that turns SVG into pixels. Only whoever asks for a
 * picture loads this file.
 * @param folder where pictures that were made are kept, each once; null for nowhere
 * @throws what the disk says
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
