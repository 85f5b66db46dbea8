import { promisify } from "node:util";
import { crc32, deflate } from "node:zlib";

/** Colours of a picture: enough for flat ones and the soft edges between them; more would make it half as large again. */
const COLOURS = 64;
/** Bits of each of red, green and blue by which colours that look alike are taken for one. */
const BITS = 5;
const SHADES = 1 << BITS;
/** Every so manyth line is looked at for its colours. */
const EVERY = 4;
/** How hard it is packed: the next levels take twice the time for a hundredth less. */
const LEVEL = 5;

function chunk(name: string, content: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, "latin1"), content]);
  const frame = Buffer.alloc(8 + body.length);
  frame.writeUInt32BE(content.length, 0);
  body.copy(frame, 4);
  frame.writeUInt32BE(crc32(body), 4 + body.length);
  return frame;
}

/** The kind that a colour is of, where its pixel is one number: opacity, blue, green, red, as the bytes lie in memory. */
const keyOf = (pixel: number) =>
  (((pixel & 255) >> (8 - BITS)) << (2 * BITS)) |
  ((((pixel >> 8) & 255) >> (8 - BITS)) << BITS) |
  (((pixel >> 16) & 255) >> (8 - BITS));

/** The commonest colours of every few lines: what lies between them looks the same. */
function paletteOf(pixels: Int32Array, width: number): number[] {
  const counts = new Uint32Array(SHADES ** 3);
  // Of each kind the colour that most of its pixels have stands for it (Boyer and Moore): flat parts keep theirs.
  const likely = new Int32Array(SHADES ** 3);
  const lead = new Int32Array(SHADES ** 3);
  for (let line = 0; line < pixels.length; line += width * EVERY) {
    for (let at = line; at < line + width; at += 1) {
      const pixel = pixels[at] ?? 0;
      const key = keyOf(pixel);
      counts[key] = (counts[key] ?? 0) + 1;
      const ahead = lead[key] ?? 0;
      if (ahead === 0) likely[key] = pixel;
      lead[key] = ahead + (likely[key] === pixel ? 1 : -1);
    }
  }
  const found = Array.from(counts.keys()).filter((key) => (counts[key] ?? 0) > 0);
  const common = found.sort((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0)).slice(0, COLOURS);
  return common.map((key) => likely[key] ?? 0);
}

const split = (pixel: number) => [pixel & 255, (pixel >> 8) & 255, (pixel >> 16) & 255] as const;

/** The number of the colour that is nearest to one; what was found once is looked up. */
function createNearest(colours: readonly number[]): (pixel: number) => number {
  const known = new Int16Array(SHADES ** 3).fill(-1);
  // Whatever else is of their kind, flat parts keep their colour.
  for (const [index, colour] of colours.entries()) known[keyOf(colour)] = index;
  const find = (pixel: number) => {
    const [red, green, blue] = split(pixel);
    let [nearest, least] = [0, Infinity];
    for (const [index, colour] of colours.entries()) {
      const [r, g, b] = split(colour);
      const distance = (r - red) ** 2 + (g - green) ** 2 + (b - blue) ** 2;
      if (distance < least) [nearest, least] = [index, distance];
    }
    return nearest;
  };
  return (pixel) => {
    const key = keyOf(pixel);
    const before = known[key] ?? -1;
    return before >= 0 ? before : (known[key] = find(pixel));
  };
}

/** The bytes of pixels as one number each, wherever they lie in memory. */
function pixelsOf(bytes: Uint8Array): Int32Array {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : Uint8Array.from(bytes);
  return new Int32Array(aligned.buffer, aligned.byteOffset, aligned.length / 4);
}

/**
 * A picture of few colours as a PNG with a palette, a third of what one in full colours takes. It is packed beside this thread.
 * @param bytes red, green, blue and opacity of each pixel, which is taken for full
 */
export async function encodePng(bytes: Uint8Array, width: number, height: number): Promise<Uint8Array> {
  const pixels = pixelsOf(bytes);
  const colours = paletteOf(pixels, width);
  const nearest = createNearest(colours);
  const lines = new Uint8Array((width + 1) * height);
  let [last, index, at, to] = [0, nearest(0), 0, 0];
  for (let line = 0; line < height; line += 1) {
    // Each line begins with the number of its filter, which is none.
    to += 1;
    for (const end = at + width; at < end; at += 1, to += 1) {
      const pixel = pixels[at] ?? 0;
      // Pixels of one colour mostly lie side by side.
      if (pixel !== last) {
        last = pixel;
        index = nearest(pixel);
      }
      lines[to] = index;
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
    chunk("PLTE", Uint8Array.from(colours.flatMap(split))),
    chunk("IDAT", await promisify(deflate)(lines, { level: LEVEL })),
    chunk("IEND", new Uint8Array()),
  ]);
}
