import iconv from "iconv-lite";

/** Encodings of old programs; which of them is told by how their letters stand together. */
const CYRILLIC = "windows-1251";
const LATIN = "windows-1252";
/** Where the euro has taken the place of the general sign of currencies, which the library still knows. */
const MACINTOSH = /^mac/iu;
/** What is called Latin-1 has the letters of Windows-1252 too. */
const LATIN_1 = /^(?:iso[-_]?8859[-_]?1|latin[-_]?1)$/iu;

/** A file cannot be taken as text; the message is a sentence that says what to do. */
export class ImportError extends Error {
  override readonly name = "ImportError";
}

/** The text of bytes; what no letter of the encoding stands for is U+FFFD. Node itself takes some encodings for Latin-1. */
function decodeAs(bytes: Uint8Array, encoding: string): string {
  const text = iconv.decode(bytes, encoding);
  return MACINTOSH.test(encoding) ? text.replaceAll("¤", "€") : text;
}

/** The text of sound UTF-8; null for other bytes. */
function soundUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The encoding of a byte order mark, or of zeros in every other byte. */
function wideEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  if (bytes[1] === 0 && bytes[3] === 0) return "utf-16le";
  return bytes[0] === 0 && bytes[2] === 0 ? "utf-16be" : null;
}

/** How many letters outside ASCII stand alone among Latin ones, and how many beside others of their kind. */
function neighbours(bytes: Uint8Array): { alone: number; together: number } {
  const isHigh = (byte: number | undefined) => byte !== undefined && byte >= 0xc0;
  let [alone, together] = [0, 0];
  bytes.forEach((byte, at) => {
    if (!isHigh(byte)) return;
    if (isHigh(bytes[at - 1]) || isHigh(bytes[at + 1])) together += 1;
    else alone += 1;
  });
  return { alone, together };
}

/** Whether most of what is outside ASCII is sound UTF-8: then the rest is damage, not another encoding. */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder("utf-8").decode(bytes);
  const broken = text.match(/\uFFFD/gu)?.length ?? 0;
  const sound = text.match(/[^\p{ASCII}\uFFFD]/gu)?.length ?? 0;
  return sound > broken * 4;
}

/** "Ã©", «Ð°»: UTF-8 that was read as something else and saved again. */
const TWICE =
  /Ã[\u0080-\u00BF]|(?:[ÐÑ][\u0080-\u00BF\u2018-\u203A]){3}|(?:[РС][‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—™љ›њќћџЎўЈ¤ҐЁ©Є«¬®Ї°±Ііґµ¶·ё№є»јЅѕї]){3}/u;

/**
 * The text of a file: UTF-8 and UTF-16 with or without a mark, Windows-1251 and Windows-1252 told apart by their letters.
 * @param encoding to be used instead, by its usual name
 * @throws {ImportError} for an unknown encoding, damaged UTF-8, or a text that was saved in the wrong encoding
 */
export function decodeText(bytes: Uint8Array, encoding?: string): string {
  const text = encoding === undefined ? guess(bytes) : forced(bytes, encoding);
  const twice = text.split("\n").findIndex((line) => TWICE.test(line));
  if (twice >= 0) {
    throw new ImportError(
      `Line ${twice + 1} has letters such as "${TWICE.exec(text)?.[0] ?? ""}": the file was saved in a wrong encoding. Export it again, as UTF-8.`,
    );
  }
  return text.replace(/^\uFEFF/u, "");
}

function forced(bytes: Uint8Array, encoding: string): string {
  const name = LATIN_1.test(encoding) ? LATIN : encoding;
  const text = iconv.encodingExists(name) ? decodeAs(bytes, name) : null;
  if (text === null) {
    throw new ImportError(
      `The encoding "${encoding}" is unknown; usual ones are utf-8, windows-1251, windows-1252 and macroman.`,
    );
  }
  if (!text.includes("\uFFFD")) return text;
  throw new ImportError(`The file is not in ${encoding}; leave --encoding out, or name the one it was saved in.`);
}

function guess(bytes: Uint8Array): string {
  const wide = wideEncoding(bytes);
  if (wide !== null) return decodeAs(bytes, wide);
  const text = soundUtf8(bytes);
  if (text !== null) return text;
  if (isDamagedUtf8(bytes)) {
    const lines = new TextDecoder("utf-8").decode(bytes).split("\n");
    throw new ImportError(
      `Line ${lines.findIndex((line) => line.includes("\uFFFD")) + 1} is not sound UTF-8, though the rest of the file is. Export it again, or say how it was saved with --encoding.`,
    );
  }
  const { alone, together } = neighbours(bytes);
  return decodeAs(bytes, together > alone ? CYRILLIC : LATIN);
}
