import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { renderAsync } from "@resvg/resvg-js";
import { draw } from "./draw.ts";
import { readFont } from "./font.ts";
import { readLand } from "./land.ts";
import type { LandRings } from "./land.ts";
import type { Picture } from "./picture.ts";
import { encodePng } from "./png.ts";

/** A picture as it is sent. */
export interface Painted {
  png: Uint8Array;
  /** Places whose names found no room. */
  unnamed: number;
}

export type Paint = (picture: Picture) => Promise<Painted>;

const asset = (name: string) => fileURLToPath(new URL(`./assets/${name}`, import.meta.url));

/**
 * Opens what pictures are made with: the land, the font, the library that turns SVG into pixels. Only whoever asks for a
 * picture loads this file.
 * @throws what the disk says
 */
export async function openStudio(): Promise<Paint> {
  const fontFile = asset("NotoSans-Medium.ttf");
  const [font, rings] = await Promise.all([readFile(fontFile), readFile(asset("land.json"), "utf8")]);
  const drawing = { measure: readFont(font), land: readLand(JSON.parse(rings) as LandRings) };
  return async (picture) => {
    const { svg, unnamed, scale } = draw(picture, drawing);
    const fonts = { fontFiles: [fontFile], loadSystemFonts: false, defaultFontFamily: "Noto Sans" };
    const { pixels, width, height } = await renderAsync(svg, { font: fonts, fitTo: { mode: "zoom", value: scale } });
    return { png: await encodePng(pixels, width, height), unnamed };
  };
}
