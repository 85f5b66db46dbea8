import iconv from "iconv-lite";
import { describe, expect, it } from "vitest";
import { decodeText } from "../../../../src/corpus/import/formats/decode.ts";

const FRENCH = "Fête de la musique à Orléans, entrée libre";
const RUSSIAN = "Праздник музыки в Пскове, вход свободный";

const encoded = (text: string, encoding: string): Uint8Array => iconv.encode(text, encoding);

describe("The text of a file", () => {
  it("is UTF-8, with or without a mark", () => {
    expect(decodeText(new TextEncoder().encode(`\uFEFF${RUSSIAN}`))).toBe(RUSSIAN);
    expect(decodeText(new TextEncoder().encode(FRENCH))).toBe(FRENCH);
  });

  it("is told from the old encodings of French and Russian by its letters", () => {
    expect(decodeText(encoded(FRENCH, "windows-1252"))).toBe(FRENCH);
    expect(decodeText(encoded(RUSSIAN, "windows-1251"))).toBe(RUSSIAN);
  });

  it("has the quotation marks, dashes and ligatures of Windows-1252", () => {
    const bytes = Uint8Array.of(0x93, 0x63, 0x9c, 0x75, 0x72, 0x94, 0x20, 0x96, 0x20, 0x35, 0x20, 0x80, 0x85, 0x92);
    expect(decodeText(bytes)).toBe("“cœur” – 5 €…’");
    expect(decodeText(bytes, "windows-1252")).toBe("“cœur” – 5 €…’");
    expect(decodeText(bytes, "iso-8859-1")).toBe("“cœur” – 5 €…’");
  });

  it("is UTF-16, as spreadsheets save it", () => {
    expect(decodeText(Buffer.from(`\uFEFF${RUSSIAN}`, "utf16le"))).toBe(RUSSIAN);
  });

  it("is in the encoding that a person names", () => {
    expect(decodeText(encoded("Псков", "koi8-r"), "koi8-r")).toBe("Псков");
    expect(decodeText(Uint8Array.of(0x46, 0x90, 0x74, 0x65), "macintosh")).toBe("Fête");
    expect(decodeText(Uint8Array.of(0x46, 0x90, 0x74, 0x65), "macroman")).toBe("Fête");
    expect(decodeText(Uint8Array.of(0x35, 0x20, 0xdb), "macroman")).toBe("5 €");
    expect(() => decodeText(encoded(FRENCH, "windows-1252"), "utf-8")).toThrow(/not in utf-8/);
    expect(() => decodeText(Uint8Array.of(1), "latin-2000")).toThrow(/unknown/);
  });

  it("is refused where UTF-8 is damaged or was saved as something else", () => {
    const damaged = Uint8Array.of(...new TextEncoder().encode(`${RUSSIAN}\n${RUSSIAN}`), 0xd0, 0x20);
    expect(() => decodeText(damaged)).toThrow(/^Line 2 /);
    expect(() => decodeText(new TextEncoder().encode("\nFÃªte"))).toThrow(/^Line 2 /);
  });
});
