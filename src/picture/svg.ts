import type { Colours } from "../look/look.ts";
import type { Measure } from "./picture.ts";

/** The style of each class in a drawing, from the look's colours. */
const CLASSES: Readonly<Record<string, (colour: (name: string) => string) => string>> = {
  page: (colour) => `fill:${colour("paper")}`,
  sea: (colour) => `fill:${colour("sea")}`,
  land: (colour) => `fill:${colour("land")};stroke:${colour("shore")}`,
  ink: (colour) => `fill:${colour("ink")}`,
  faint: (colour) => `fill:${colour("soft")}`,
  halo: (colour) => `fill:${colour("ink")};stroke:${colour("land")};paint-order:stroke;stroke-linejoin:round`,
  paper: (colour) => `fill:${colour("ink")};stroke:${colour("paper")}`,
  rule: (colour) => `stroke:${colour("rule")}`,
  exact: (colour) => `fill:${colour("side0")}`,
  rough: (colour) => `fill:${colour("sea")};stroke:${colour("side0")}`,
  ...Object.fromEntries(
    [0, 1, 2].flatMap((side) => [
      [`s${side}`, (colour: (name: string) => string) => `fill:${colour(`side${side}`)};stroke:${colour("raised")}`],
      [`n${side}`, (colour: (name: string) => string) => `fill:${colour(`side${side}`)}`],
    ]),
  ),
  ...Object.fromEntries(
    [0, 1, 2, 3].map((hue) => [`t${hue}`, (colour: (name: string) => string) => `stroke:${colour(`tie${hue}`)}`]),
  ),
};

function rulesFor(colour: (name: string) => string, within: string): string {
  return Object.entries(CLASSES)
    .map(([name, rule]) => `${within}.${name}{${rule(colour)}}`)
    .join("");
}

/** The CSS rules for drawings in a page, which use the page's colours. */
export function drawingRules(within: string): string {
  return rulesFor((name) => `var(--${name})`, `${within} `);
}

/** A text as it stands in SVG. */
export function escapeText(text: string): string {
  const names: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
  return text.replace(/[&<>"]/gu, (sign) => names[sign] ?? sign);
}

/** A number of pixels, to a tenth. */
export function px(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** A text cut to a width, with an ellipsis. */
export function fitted(text: string, width: number, size: number, measure: Measure): string {
  if (measure(text, size) <= width) return text;
  let cut = text;
  while (cut.length > 1 && measure(`${cut}…`, size) > width) cut = cut.slice(0, -1);
  return `${cut.trimEnd()}…`;
}

export function textAt(
  text: string,
  {
    x,
    y,
    size,
    style = "ink",
    anchor = "start",
  }: { x: number; y: number; size: number; style?: string; anchor?: "start" | "middle" },
): string {
  const look = anchor === "start" ? "" : ` text-anchor="${anchor}"`;
  return `<text class="${style}" x="${px(x)}" y="${px(y)}" font-size="${size}"${look}>${escapeText(text)}</text>`;
}

/** A complete picture on its background. `title` is its name for screen readers. */
export function svgOf(
  body: string,
  { width, height, title, colours }: { width: number; height: number; title: string; colours: Colours },
): string {
  const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" ${size} font-family="Noto Sans, sans-serif" font-weight="500">` +
    `<title>${escapeText(title)}</title>` +
    `<style>${rulesFor((name) => colours[name] ?? "none", "")}</style>` +
    `<rect class="page" width="${width}" height="${height}"/>${body}</svg>`
  );
}
