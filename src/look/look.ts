import { readFile } from "node:fs/promises";

/** Colours by the name of their custom property, such as "paper", each as "#rrggbb". */
export type Colours = Readonly<Record<string, string>>;

/** The custom properties of chat page, public pages and pictures, as CSS. */
export function readLook(): Promise<string> {
  return readFile(new URL("./look.css", import.meta.url), "utf8");
}

/** The product's logo, as SVG. */
export function readMark(): Promise<string> {
  return readFile(new URL("./mark.svg", import.meta.url), "utf8");
}

/** The light and the dark colours of a look. */
export interface Looks {
  light: Colours;
  dark: Colours;
}

function coloursIn(rules: string): Colours {
  const found = [...rules.matchAll(/--([a-z0-9-]+):\s*(#[0-9a-f]{6});/gu)];
  return Object.fromEntries(found.map(([, name = "", colour = ""]): [string, string] => [name, colour]));
}

/** Reads the colours of a look; dark mode inherits the light colours that it does not change. */
export function looksOf(look: string): Looks {
  const [byDay = "", byNight = ""] = look.split("@media");
  const light = coloursIn(byDay);
  return { light, dark: { ...light, ...coloursIn(byNight) } };
}
