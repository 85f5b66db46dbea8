import { crc32, deflateSync } from "node:zlib";

/** Colours of a picture: enough for flat ones and the soft edges between them; more would make it half as large again. */
const COLOURS = 64;
/** Bits of each of red, green and blue by which colours that look alike are taken for one. */
const BITS = 5;
const SHADES = 1 << BITS;

function chunk(name: string, content: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, "latin1"), content]);
  const frame = Buffer.alloc(8 + body.length);
  frame.writeUInt32BE(content.length, 0);
  body.copy(frame, 4);
  frame.writeUInt32BE(crc32(body), 4 + body.length);
  return frame;
}

const keyOf = (red: number, green: number, blue: number) =>
  ((red >> (8 - BITS)) << (2 * BITS)) | ((green >> (8 - BITS)) << BITS) | (blue >> (8 - BITS));

/** The commonest colours, and for every colour the nearest of them. */
function paletteOf(pixels: Uint8Array): { palette: Uint8Array; indexes: Int16Array } {
  const counts = new Uint32Array(SHADES ** 3);
  // Of each kind the colour that most of its pixels have stands for it (Boyer and Moore): flat parts keep theirs.
  const likely = new Uint32Array(SHADES ** 3);
  const lead = new Int32Array(SHADES ** 3);
  for (let at = 0; at < pixels.length; at += 4) {
    const [red = 0, green = 0, blue = 0] = [pixels[at], pixels[at + 1], pixels[at + 2]];
    const key = keyOf(red, green, blue);
    const colour = (red << 16) | (green << 8) | blue;
    counts[key] = (counts[key] ?? 0) + 1;
    const ahead = lead[key] ?? 0;
    if (ahead === 0) likely[key] = colour;
    lead[key] = ahead + (likely[key] === colour ? 1 : -1);
  }
  const found = [...counts.keys()].filter((key) => (counts[key] ?? 0) > 0);
  const common = found.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0)).slice(0, COLOURS);
  const palette = new Uint8Array(common.length * 3);
  const colours = common.map((key) => likely[key] ?? 0);
  const split = (colour: number) => [colour >> 16, (colour >> 8) & 255, colour & 255] as const;
  for (const [index, colour] of colours.entries()) palette.set(split(colour), index * 3);
  const indexes = new Int16Array(SHADES ** 3);
  for (const key of found) {
    const [red, green, blue] = split(likely[key] ?? 0);
    let [nearest, least] = [0, Infinity];
    for (const [index, colour] of colours.entries()) {
      const [r, g, b] = split(colour);
      const distance = (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
      if (distance < least) [nearest, least] = [index, distance];
    }
    indexes[key] = nearest;
  }
  return { palette, indexes };
}

/**
 * A picture of few colours as a PNG with a palette, a third of what one in full colours takes.
 * @param pixels red, green, blue and opacity of each, which is taken for full
 */
export function encodePng(pixels: Uint8Array, width: number, height: number): Uint8Array {
  const { palette, indexes } = paletteOf(pixels);
  const lines = new Uint8Array((width + 1) * height);
  let [at, to] = [0, 0];
  for (let line = 0; line < height; line += 1) {
    to += 1;
    for (let column = 0; column < width; column += 1, at += 4, to += 1) {
      lines[to] = indexes[keyOf(pixels[at] ?? 0, pixels[at + 1] ?? 0, pixels[at + 2] ?? 0)] ?? 0;
    }
  }
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits, a palette.
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk("PLTE", palette),
    chunk("IDAT", deflateSync(lines, { level: 7 })),
    chunk("IEND", new Uint8Array()),
  ]);
}
