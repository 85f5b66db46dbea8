/** The colours of a picture, on paper and, where whoever shows it asks for that, in the dark. */
const COLOURS = {
  page: ["#ffffff", "#17202a"],
  sea: ["#dbe8f0", "#1d2b38"],
  land: ["#f6f2e9", "#2e3a44"],
  shore: ["#b9c8d2", "#445461"],
  ink: ["#1b2733", "#eef2f5"],
  faint: ["#55636f", "#aab7c2"],
  rule: ["#c9d2d9", "#3a4854"],
  tie: ["#5b4a8a", "#b9a9ec"],
  side0: ["#0b57a4", "#7db8f5"],
  side1: ["#b3261e", "#ff9d94"],
  side2: ["#2f6b2f", "#8fd18f"],
} as const;
type Colour = keyof typeof COLOURS;

/** What each class is drawn with. */
const CLASSES: Readonly<Record<string, (colour: (name: Colour) => string) => string>> = {
  page: (colour) => `fill:${colour("page")}`,
  sea: (colour) => `fill:${colour("sea")}`,
  land: (colour) => `fill:${colour("land")};stroke:${colour("shore")}`,
  ink: (colour) => `fill:${colour("ink")}`,
  faint: (colour) => `fill:${colour("faint")}`,
  halo: (colour) => `fill:${colour("ink")};stroke:${colour("land")}`,
  paper: (colour) => `fill:${colour("ink")};stroke:${colour("page")}`,
  rule: (colour) => `stroke:${colour("rule")}`,
  tie: (colour) => `stroke:${colour("tie")}`,
  lead: (colour) => `stroke:${colour("faint")}`,
  s0: (colour) => `fill:${colour("side0")};stroke:${colour("page")}`,
  s1: (colour) => `fill:${colour("side1")};stroke:${colour("page")}`,
  s2: (colour) => `fill:${colour("side2")};stroke:${colour("page")}`,
  exact: (colour) => `fill:${colour("side0")}`,
  rough: (colour) => `fill:${colour("sea")};stroke:${colour("side0")}`,
};

function styles(shade: 0 | 1): string {
  return Object.entries(CLASSES)
    .map(([name, rule]) => `.${name}{${rule((colour) => COLOURS[colour][shade])}}`)
    .join("");
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

/** A line of text. */
export function textAt(
  text: string,
  {
    x,
    y,
    size,
    style = "ink",
    anchor = "start",
  }: { x: number; y: number; size: number; style?: string; anchor?: string },
): string {
  return `<text class="${style}" x="${px(x)}" y="${px(y)}" font-size="${size}" text-anchor="${anchor}">${escapeText(text)}</text>`;
}

/** On paper, or in the dark. */
const SHADES = { light: 0, dark: 1 } as const;

/**
 * A whole picture of what was drawn. `title` is what it is called to those who do not see it.
 * @param shade by default it is left to whoever shows it
 */
export function svgOf(
  body: string,
  { width, height, title, shade }: { width: number; height: number; title: string; shade?: keyof typeof SHADES },
): string {
  const style = shade ? styles(SHADES[shade]) : `${styles(0)}@media (prefers-color-scheme:dark){${styles(1)}}`;
  const size = `width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" role="img" ${size} font-family="Noto Sans, sans-serif" font-weight="500">` +
    `<title>${escapeText(title)}</title>` +
    `<style>${style}</style>` +
    `<rect class="page" width="${width}" height="${height}"/>${body}</svg>`
  );
}
