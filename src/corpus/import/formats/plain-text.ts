import { languageOf } from "../../../language/script.ts";
/** A text by language. */
export interface Texts {
  fr?: string;
  ru?: string;
}

const ENTITIES: Readonly<Record<string, string>> = {
  ...{ amp: "&", lt: "<", gt: ">", quot: '"', apos: "'", nbsp: "\u00A0", laquo: "«", raquo: "»", hellip: "…" },
  ...{ lsquo: "‘", rsquo: "’", ldquo: "“", rdquo: "”", bdquo: "„", ndash: "–", mdash: "—", bull: "•", middot: "·" },
  ...{ oelig: "œ", OElig: "Œ", aelig: "æ", AElig: "Æ", szlig: "ß", euro: "€", deg: "°", times: "×", shy: "" },
};
/** For example, « eacute » is e with an acute accent. */
const ACCENTS: Readonly<Record<string, string>> = {
  ...{ grave: "\u0300", acute: "\u0301", circ: "\u0302", tilde: "\u0303", uml: "\u0308", ring: "\u030A" },
  ...{ caron: "\u030C", cedil: "\u0327" },
};
const ENTITY = /&(#?[a-z0-9]{2,8});/giu;
/** Markup that was escaped, so that a browser would show its tags. */
const ESCAPED_TAG = /&lt;\/?(?:a|b|br|div|em|h[1-6]|i|li|ol|p|span|strong|u|ul)\b/iu;
const TAG = /<\/?[a-z][^<>]*>/giu;
const BREAK = /<(?:br|\/p|\/div|\/li|\/h\d)\b[^<>]*>/giu;
/** Direction marks, soft hyphens and other invisible characters, and control characters except the line break. */
const UNSEEN = /[\u0000-\u0009\u000B-\u001F\u007F\u00AD\u200B-\u200F\u202A-\u202E\u2060\uFEFF]/gu;

/** Mathematical and wide letters, by which a title is made to look bold; nobody types them in a question. */
const STYLED = /[\u{1D400}-\u{1D7FF}\u{FF01}-\u{FF5E}]+/gu;

function decodeEntity(whole: string, name: string): string {
  const hex = /^#x([0-9a-f]{1,6})$/iu.exec(name)?.[1];
  const decimal = /^#(\d{1,7})$/u.exec(name)?.[1];
  const code = hex !== undefined ? parseInt(hex, 16) : decimal !== undefined ? Number(decimal) : undefined;
  if (code !== undefined) return code <= 0x10ffff ? String.fromCodePoint(code) : whole;
  const [, letter = "", accent = ""] = /^([a-z])(\p{L}+)$/iu.exec(name) ?? [];
  const mark = ACCENTS[accent];
  if (mark !== undefined) return (letter + mark).normalize("NFC");
  return ENTITIES[name] ?? ENTITIES[name.toLowerCase()] ?? whole;
}

const HREF = /<a\b[^<>]*?\shref\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s"'<>]+))/giu;

/** The web addresses of links in a text with markup. */
export function linksIn(text: string): string[] {
  return [...unescaped(text).matchAll(HREF)].flatMap(([, double, single, bare]) => {
    const address = (double ?? single ?? bare ?? "").replace(ENTITY, decodeEntity);
    return /^https?:/iu.test(address) ? [address] : [];
  });
}

const unescaped = (text: string) => (ESCAPED_TAG.test(text) ? text.replace(ENTITY, decodeEntity) : text);

/** The text that people see: without markup, entities and invisible characters, styled letters as plain ones. Keeps lines and paragraphs. */
export function plainText(text: string): string {
  return unescaped(text)
    .replace(/\r\n?/gu, "\n")
    .replace(BREAK, "\n")
    .replace(TAG, "")
    .replace(ENTITY, decodeEntity)
    .replaceAll("\t", " ")
    .replace(UNSEEN, "")
    .replace(STYLED, (letters) => letters.normalize("NFKC"))
    .normalize("NFC")
    .toWellFormed()
    .replace(/ +/gu, " ")
    .replace(/(?<! ) *\n */gu, "\n")
    .replace(/\n{3,}/gu, "\n\n")
    .trim();
}

/** A text by the language of its letters; empty for an empty text. A text with paragraphs in both languages is split. */
export function textsOf(text: string): Texts {
  const plain = plainText(text);
  if (plain === "") return {};
  const lines = plain.split(/\n+/u);
  const languages = new Set(lines.map(languageOf));
  if (lines.length === 1 || languages.size === 1) return { [languageOf(plain)]: plain };
  const of = (language: "fr" | "ru") => lines.filter((line) => languageOf(line) === language).join("\n");
  return { fr: of("fr"), ru: of("ru") };
}
