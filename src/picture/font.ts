import type { Measure } from "./picture.ts";

/** Offsets of the tables of a TrueType font, by name. */
function tablesOf(font: DataView): Map<string, number> {
  const tables = new Map<string, number>();
  for (let index = 0; index < font.getUint16(4); index += 1) {
    const at = 12 + index * 16;
    const name = String.fromCharCode(...[0, 1, 2, 3].map((letter) => font.getUint8(at + letter)));
    tables.set(name, font.getUint32(at + 8));
  }
  return tables;
}

/** Glyph numbers by code point, from a `cmap` whose first table has format 4. */
function glyphsOf(font: DataView, cmap: number): Map<number, number> {
  const at = cmap + font.getUint32(cmap + 8);
  const segments = font.getUint16(at + 6) / 2;
  const [ends, starts] = [at + 14, at + 16 + segments * 2];
  const [deltas, offsets] = [starts + segments * 2, starts + segments * 4];
  const glyphs = new Map<number, number>();
  for (let segment = 0; segment < segments; segment += 1) {
    const [start, end] = [font.getUint16(starts + segment * 2), font.getUint16(ends + segment * 2)];
    const [delta, offset] = [font.getUint16(deltas + segment * 2), font.getUint16(offsets + segment * 2)];
    for (let code = start; code <= end && code < 0xffff; code += 1) {
      const listed = offset === 0 ? code : font.getUint16(offsets + segment * 2 + offset + (code - start) * 2);
      glyphs.set(code, (listed + delta) & 0xffff);
    }
  }
  return glyphs;
}

/** Reads the letter widths of a font; a missing letter counts as average. */
export function readFont(bytes: Uint8Array): Measure {
  const font = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const tables = tablesOf(font);
  const table = (name: string) => tables.get(name) ?? 0;
  const units = font.getUint16(table("head") + 18);
  const metrics = font.getUint16(table("hhea") + 34);
  const glyphs = glyphsOf(font, table("cmap"));
  const advanceOf = (glyph: number) => font.getUint16(table("hmtx") + Math.min(glyph, metrics - 1) * 4);
  return (text, size) => {
    let width = 0;
    for (const letter of text) {
      const glyph = glyphs.get(letter.codePointAt(0) ?? 0);
      width += glyph === undefined ? units * 0.6 : advanceOf(glyph);
    }
    return (width * size) / units;
  };
}
