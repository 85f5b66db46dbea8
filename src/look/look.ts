import { readFile } from "node:fs/promises";

/** Colours by the names of their custom properties, such as "paper", each as "#rrggbb". */
export type Colours = Readonly<Record<string, string>>;

/** The custom properties of chat page, pages and pictures, as CSS. */
export function readLook(): Promise<string> {
  return readFile(new URL("./look.css", import.meta.url), "utf8");
}

/** The mark of the product, as SVG. */
export function readMark(): Promise<string> {
  return readFile(new URL("./mark.svg", import.meta.url), "utf8");
}

/** The colours of a look by day and by night. */
export interface Looks {
  light: Colours;
  dark: Colours;
}

function coloursIn(rules: string): Colours {
  const found = [...rules.matchAll(/--([a-z0-9-]+):\s*(#[0-9a-f]{6});/gu)];
  return Object.fromEntries(found.map(([, name = "", colour = ""]): [string, string] => [name, colour]));
}

/** The colours of a look; by night those of the day hold where no others are told. */
export function looksOf(look: string): Looks {
  const [byDay = "", byNight = ""] = look.split("@media");
  const light = coloursIn(byDay);
  return { light, dark: { ...light, ...coloursIn(byNight) } };
}
