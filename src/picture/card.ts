import type { Colours } from "../look/look.ts";
import type { Land } from "./map/land.ts";
import { drawWithLegend, LAND_DETAIL, LEGEND_HEIGHT } from "./map/legend.ts";
import { CARD_SIZE } from "./picture.ts";
import type { CardText, Drawn, MapContent, Measure } from "./picture.ts";
import { fitted, svgOf, textAt } from "./svg.ts";

/** Font sizes of the map on a card, in pixels. They are large, because a card is mostly seen small. */
const SIZES = [42, 36, 30, 25] as const;
/** In pixels: the side margins; size and baseline of the name; size and baseline of the title, and its line height. */
const [MARGIN, NAME, NAME_LINE, TITLE, TITLE_LINE, LEADING] = [44, 28, 56, 46, 114, 54] as const;
const MOST_LINES = 2;
/** Space below the last line, in pixels. */
const BELOW = 26;

/** Wraps a text to a width; the last line is cut if more text follows. */
function linesOf(text: string, width: number, measure: Measure): string[] {
  const lines: string[] = [];
  let rest = text.split(" ");
  while (rest.length > 0) {
    if (lines.length === MOST_LINES - 1) return [...lines, fitted(rest.join(" "), width, TITLE, measure)];
    let count = rest.length;
    while (count > 1 && measure(rest.slice(0, count).join(" "), TITLE) > width) count -= 1;
    lines.push(fitted(rest.slice(0, count).join(" "), width, TITLE, measure));
    rest = rest.slice(count);
  }
  return lines;
}

/** Draws the card for shared links: publisher, page title, and a map with as many labels as fit. */
export function drawCard(
  map: MapContent,
  { name, title }: CardText,
  { measure, land, colours }: { measure: Measure; land: Land; colours: Colours },
): Drawn {
  const { width, height } = CARD_SIZE;
  const lines = linesOf(title, width - 2 * MARGIN, measure);
  const top = TITLE_LINE + (lines.length - 1) * LEADING + BELOW;
  const look = { room: { x: 0, y: top, width, height: height - top }, legend: LEGEND_HEIGHT, sizes: SIZES };
  const drawn = drawWithLegend(map, look, { measure, land, ...LAND_DETAIL });
  const texts = [
    textAt(fitted(name, width - 2 * MARGIN, NAME, measure), { x: MARGIN, y: NAME_LINE, size: NAME, style: "n0" }),
    ...lines.map((line, index) => textAt(line, { x: MARGIN, y: TITLE_LINE + index * LEADING, size: TITLE })),
  ];
  const svg = svgOf(texts.join("") + drawn.svg, { width, height, title, colours });
  return { svg, width, height, unnamed: drawn.unnamed.length, scale: 1 };
}
