import iconv from "iconv-lite";

/** Legacy encodings. The grouping of non-ASCII letters tells which one a text uses. */
const CYRILLIC = "windows-1251";
const LATIN = "windows-1252";
/** In these encodings the euro sign has replaced the currency sign, but the library still decodes the currency sign. */
const MACINTOSH = /^mac/iu;
/** A text that claims to be Latin-1 is usually Windows-1252. */
const LATIN_1 = /^(?:iso[-_]?8859[-_]?1|latin[-_]?1)$/iu;

/** A file cannot be imported; the message is a sentence that says what to do. */
export class ImportError extends Error {
  override readonly name = "ImportError";
}

/** Decodes bytes; invalid ones become U+FFFD. Node cannot do it, because it takes some encodings for Latin-1. */
function decodeAs(bytes: Uint8Array, encoding: string): string {
  const text = iconv.decode(bytes, encoding);
  return MACINTOSH.test(encoding) ? text.replaceAll("¤", "€") : text;
}

/** The text of valid UTF-8; null for other bytes. */
function soundUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** The encoding by byte order mark, or by zeros in every other byte. */
function wideEncoding(bytes: Uint8Array): string | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  if (bytes[1] === 0 && bytes[3] === 0) return "utf-16le";
  return bytes[0] === 0 && bytes[2] === 0 ? "utf-16be" : null;
}

/** Counts the non-ASCII letters that stand alone, as in French, and the ones next to each other, as in Russian. */
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

/** Whether most non-ASCII bytes are valid UTF-8. Then the others are damage, and not a sign of another encoding. */
function isDamagedUtf8(bytes: Uint8Array): boolean {
  const text = new TextDecoder("utf-8").decode(bytes);
  const broken = text.match(/\uFFFD/gu)?.length ?? 0;
  const sound = text.match(/[^\p{ASCII}\uFFFD]/gu)?.length ?? 0;
  return sound > broken * 4;
}

/** "Ã©", «Ð°»: UTF-8 that was decoded wrongly and saved again. */
const TWICE =
  /Ã[\u0080-\u00BF]|(?:[ÐÑ][\u0080-\u00BF\u2018-\u203A]){3}|(?:[РС][‚ѓ„…†‡€‰Љ‹ЊЌЋЏђ‘’“”•–—™љ›њќћџЎўЈ¤ҐЁ©Є«¬®Ї°±Ііґµ¶·ё№є»јЅѕї]){3}/u;

/**
 * Decodes a file: UTF-8 and UTF-16 with or without byte order mark, else Windows-1251 or Windows-1252 by its letters.
 * @param encoding overrides the detection
 * @throws {ImportError} for an unknown encoding, damaged UTF-8, or a text that was saved in a wrong encoding
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
