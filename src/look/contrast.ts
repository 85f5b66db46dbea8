/** The minimum contrast for text (WCAG 2, AA). */
export const READABLE = 4.5;

type Channels = readonly [number, number, number];

function channelsOf(colour: string): Channels {
  const at = (index: number) => Number.parseInt(colour.slice(1 + index * 2, 3 + index * 2), 16);
  return [at(0), at(1), at(2)];
}

/** The relative luminance of a colour, from 0 to 1 (WCAG 2). */
export function lightness(colour: string): number {
  const [red, green, blue] = channelsOf(colour).map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as unknown as Channels;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two colours, from 1 to 21. */
export function contrast(one: string, other: string): number {
  const [a, b] = [lightness(one), lightness(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** Mixes two colours. `share` is the part of the other one, from 0 to 1. */
export function mixed(colour: string, other: string, share: number): string {
  const added = channelsOf(other);
  const channels = channelsOf(colour).map((channel, index) =>
    Math.round(channel + ((added[index] ?? 0) - channel) * share),
  );
  return `#${channels.map((channel) => channel.toString(16).padStart(2, "0")).join("")}`;
}

/** The distance of two colours, from 0 to 441. */
export function distance(one: string, other: string): number {
  const b = channelsOf(other);
  return Math.hypot(...channelsOf(one).map((channel, index) => channel - (b[index] ?? 0)));
}

/** Makes a colour readable on all given backgrounds: darkens or lightens it as little as possible, or not at all. */
export function readableOn(colour: string, papers: readonly string[]): string {
  const isLight = papers.every((paper) => contrast(paper, "#000000") >= contrast(paper, "#ffffff"));
  const end = isLight ? "#000000" : "#ffffff";
  for (let percent = 0; percent < 100; percent += 2) {
    const tried = mixed(colour, end, percent / 100);
    if (papers.every((paper) => contrast(tried, paper) >= READABLE)) return tried;
  }
  return end;
}
