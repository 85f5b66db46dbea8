import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { looksOf, readLook } from "../look/look.ts";
import type { Drawing } from "./draw.ts";
import { readFont } from "./font.ts";
import { readLand } from "./map/land.ts";
import type { LandRings } from "./map/land.ts";

const asset = (name: string) => fileURLToPath(new URL(`./assets/${name}`, import.meta.url));

export const FONT_FILE = asset("NotoSans-Medium.ttf");

/** Loads what drawings need: land, letter widths, colours. @throws the file system's errors */
export async function openDrawing(): Promise<Drawing> {
  const [font, rings, look] = await Promise.all([
    readFile(FONT_FILE),
    readFile(asset("land.json"), "utf8"),
    readLook(),
  ]);
  return {
    measure: readFont(font),
    land: readLand(JSON.parse(rings) as LandRings),
    looks: looksOf(look),
  };
}
