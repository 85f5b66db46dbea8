import type { Box, Measure, Span, StripContent } from "../picture.ts";
import { fitted, px, textAt } from "../svg.ts";

const DAY_MS = 24 * 60 * 60_000;
/** Up to this many spans get a row with a name; with more, the strip counts them per month. */
const MOST_ROWS = 7;
/** In pixels. */
const [AXIS, ROW, BAR, NAME, MONTH, COLUMN] = [56, 76, 24, 30, 28, 150] as const;
/** Minimum width of a bar; a single day would be invisible. */
const LEAST_BAR = 14;

const dayOf = (iso: string) => Date.parse(iso) / DAY_MS;

/** A month of a strip: its number from 0, its first day and the first day after it, in days since 1970. */
interface Month {
  number: number;
  from: number;
  to: number;
}

/** The months of a strip, complete at both ends. */
function monthsOf({ from, to }: StripContent): Month[] {
  const [year, month] = [Number(from.slice(0, 4)), Number(from.slice(5, 7)) - 1];
  const months: Month[] = [];
  for (let index = 0; index === 0 || (months.at(-1)?.to ?? 0) <= dayOf(to); index += 1) {
    const start = (offset: number) => Date.UTC(year, month + offset) / DAY_MS;
    months.push({ number: (month + index) % 12, from: start(index), to: start(index + 1) });
  }
  return months;
}

/** The height of a strip in pixels. */
export function stripHeight({ spans }: StripContent): number {
  return AXIS + (spans.length <= MOST_ROWS ? spans.length * ROW : COLUMN + NAME) + 12;
}

/** The names of all months, or of every second or third one if there is no room. */
function axis(
  months: readonly Month[],
  names: readonly string[],
  frame: Box,
  xOf: (day: number) => number,
  measure: Measure,
) {
  const width = frame.width / months.length;
  const widest = Math.max(...names.map((name) => measure(name, MONTH))) + 8;
  const step = [1, 2, 3, 6].find((every) => width * every >= widest) ?? 12;
  const base = frame.y + AXIS - 14;
  return months.flatMap(({ number, from }, index) => [
    `<path class="rule" stroke-width="1.5" d="M${px(xOf(from))} ${px(base + 6)}V${px(frame.y + frame.height)}"/>`,
    ...(index % step === 0
      ? [textAt(names[number] ?? "", { x: xOf(from) + 5, y: base - 6, size: MONTH, style: "faint" })]
      : []),
  ]);
}

function rows(spans: readonly Span[], frame: Box, xOf: (day: number) => number, measure: Measure): string[] {
  return spans.flatMap(({ label, stretches }, index) => {
    const top = frame.y + AXIS + index * ROW;
    const name = fitted(label, frame.width, NAME, measure);
    const room = frame.x + frame.width - measure(name, NAME);
    const start = xOf(dayOf(stretches[0]?.from ?? ""));
    const bars = stretches.map(({ from, to, isExact }) => {
      const x = xOf(dayOf(from));
      const width = Math.max(LEAST_BAR, xOf(dayOf(to) + 1) - x);
      const look = isExact ? 'class="exact" stroke-width="0"' : 'class="rough" stroke-width="2.5"';
      return `<rect ${look} rx="5" x="${px(x)}" y="${px(top + NAME + 10)}" width="${px(width)}" height="${BAR}"/>`;
    });
    const x = Math.max(frame.x, Math.min(start, room));
    return [textAt(name, { x, y: top + NAME, size: NAME, style: "paper" }), ...bars];
  });
}

/** How many spans touch each month. */
function columns(months: readonly Month[], spans: readonly Span[], frame: Box, xOf: (day: number) => number): string[] {
  const touches = ({ stretches }: Span, month: Month) =>
    stretches.some((days) => dayOf(days.from) < month.to && dayOf(days.to) >= month.from);
  const counts = months.map((month) => spans.filter((span) => touches(span, month)).length);
  const most = Math.max(1, ...counts);
  const floor = frame.y + AXIS + NAME + COLUMN;
  return months.flatMap(({ from, to }, index) => {
    const count = counts[index] ?? 0;
    if (count === 0) return [];
    const [x, width, height] = [xOf(from) + 8, xOf(to) - xOf(from) - 16, (COLUMN * count) / most];
    return [
      `<rect class="exact" stroke-width="0" rx="4" x="${px(x)}" y="${px(floor - height)}" width="${px(width)}" height="${px(height)}"/>`,
      textAt(String(count), { x: x + width / 2, y: floor - height - 8, size: NAME, anchor: "middle", style: "paper" }),
    ];
  });
}

/** Draws a timeline: few spans with their names, many as a count per month. */
export function drawStrip(strip: StripContent, frame: Box, measure: Measure): string {
  const months = monthsOf(strip);
  const [first, last] = [months[0]?.from ?? 0, months.at(-1)?.to ?? 1];
  const xOf = (day: number) => {
    const share = (Math.min(Math.max(day, first), last) - first) / (last - first);
    return frame.x + share * frame.width;
  };
  const { spans } = strip;
  return [
    ...axis(months, strip.months, frame, xOf, measure),
    '<g stroke-width="8" stroke-linejoin="round" paint-order="stroke">',
    ...(spans.length <= MOST_ROWS ? rows(spans, frame, xOf, measure) : columns(months, spans, frame, xOf)),
    "</g>",
  ].join("");
}
