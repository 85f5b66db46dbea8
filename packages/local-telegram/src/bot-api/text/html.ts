import { badRequest } from "../errors.ts";
import type { FormattingType, MessageEntity } from "../types.ts";
import { checkedUrl } from "./urls.ts";

/** A text without its tags, and the entities that replace the tags. */
export interface ParsedHtml {
  text: string;
  entities: MessageEntity[];
}

interface OpenTag {
  name: TagName;
  argument: string;
  /** Where its content begins in the text. */
  start: number;
}

const entityOfTag = {
  b: "bold",
  strong: "bold",
  i: "italic",
  em: "italic",
  s: "strikethrough",
  strike: "strikethrough",
  del: "strikethrough",
  u: "underline",
  ins: "underline",
  "tg-spoiler": "spoiler",
  span: "spoiler",
  code: "code",
  pre: "pre",
  a: "text_link",
  blockquote: "blockquote",
} as const satisfies Record<string, FormattingType>;

type TagName = keyof typeof entityOfTag;

const isTagName = (name: string): name is TagName => Object.hasOwn(entityOfTag, name);

/**
 * Parses Telegram's HTML like its server: the same tags, the same four named entities, the same error texts with
 * offsets in UTF-8 bytes ("can't parse entities: …"). `<tg-emoji>` and `<tg-time>` are not supported.
 */
export function parseHtml(html: string): ParsedHtml {
  const entities: MessageEntity[] = [];
  const open: OpenTag[] = [];
  let text = "";
  let at = 0;
  while (at < html.length) {
    const character = html.charAt(at);
    if (character === "&") {
      const reference = decodeReference(html, at);
      text += reference?.text ?? "&";
      at = reference?.end ?? at + 1;
    } else if (character !== "<") {
      text += character;
      at += 1;
    } else if (html.charAt(at + 1) === "/") {
      at = closeTag(html, at, text, open, entities);
    } else {
      const tag = readStartTag(html, at);
      open.push({ name: tag.name, argument: tag.argument, start: text.length });
      at = tag.end;
    }
  }
  const unclosed = open.at(-1);
  if (unclosed) throw cannotParse(`Can't find end tag corresponding to start tag "${unclosed.name}"`);
  return { text, entities };
}

function cannotParse(reason: string): Error {
  return badRequest(`can't parse entities: ${reason}`);
}

function byteOffset(html: string, at: number): number {
  return Buffer.byteLength(html.slice(0, at));
}

const namedReferences: Readonly<Record<string, string>> = { lt: "<", gt: ">", amp: "&", quot: '"' };

/** The character of a reference such as `&lt;` or `&#233;`; the semicolon may be missing. Null if it is plain text. */
function decodeReference(html: string, at: number): { text: string; end: number } | null {
  const match = /^&(?:#x([0-9a-f]+)|#([0-9]+)|([a-z]+));?/i.exec(html.slice(at, at + 12));
  if (!match) return null;
  const [whole, hexadecimal, decimal, name] = match;
  const end = at + whole.length;
  if (name !== undefined) {
    const text = namedReferences[name];
    return text === undefined ? null : { text, end };
  }
  const code = hexadecimal === undefined ? Number(decimal) : Number.parseInt(hexadecimal, 16);
  return code === 0 || code >= 0x10ffff ? null : { text: String.fromCodePoint(code), end };
}

function skipSpace(html: string, from: number): number {
  let at = from;
  while (at < html.length && /\s/.test(html.charAt(at))) at += 1;
  return at;
}

function readStartTag(html: string, begin: number): { name: TagName; argument: string; end: number } {
  const offset = byteOffset(html, begin);
  let at = begin + 1;
  while (at < html.length && !/[\s>]/.test(html.charAt(at))) at += 1;
  if (at >= html.length) throw cannotParse(`Unclosed start tag at byte offset ${offset}`);
  const name = html.slice(begin + 1, at).toLowerCase();
  if (!isTagName(name)) throw cannotParse(`Unsupported start tag "${name}" at byte offset ${offset}`);

  let argument = "";
  for (;;) {
    at = skipSpace(html, at);
    if (html.charAt(at) === ">") break;
    const attribute = readAttribute(html, at, name, offset);
    at = attribute.end;
    argument = argumentOf(name, attribute.name, attribute.value) ?? argument;
  }
  if (name === "span" && argument !== "spoiler") {
    throw cannotParse(`Tag "span" must have class "tg-spoiler" at byte offset ${offset}`);
  }
  return { name, argument, end: at + 1 };
}

function readAttribute(html: string, begin: number, tag: string, tagOffset: number) {
  let at = begin;
  while (at < html.length && !/[\s=>/"']/.test(html.charAt(at))) at += 1;
  const name = html.slice(begin, at);
  if (name === "" && at < html.length) {
    throw cannotParse(`Empty attribute name in the tag "${tag}" at byte offset ${tagOffset}`);
  }
  at = skipSpace(html, at);
  const unclosed = cannotParse(`Unclosed start tag "${tag}" at byte offset ${tagOffset}`);
  if (at >= html.length) throw unclosed;
  if (html.charAt(at) !== "=") return { name, value: "", end: at };
  at = skipSpace(html, at + 1);
  if (at >= html.length) throw unclosed;

  const quote = html.charAt(at);
  if (quote !== '"' && quote !== "'") {
    const token = /^[A-Za-z0-9.-]*/.exec(html.slice(at))?.[0] ?? "";
    const end = at + token.length;
    if (!/[\s>]/.test(html.charAt(end))) {
      throw cannotParse(`Unexpected end of name token at byte offset ${byteOffset(html, at)}`);
    }
    return { name, value: token.toLowerCase(), end };
  }
  let value = "";
  at += 1;
  while (at < html.length && html.charAt(at) !== quote) {
    const reference = html.charAt(at) === "&" ? decodeReference(html, at) : null;
    value += reference?.text ?? html.charAt(at);
    at = reference?.end ?? at + 1;
  }
  if (at + 1 >= html.length) throw cannotParse(`Unclosed start tag at byte offset ${tagOffset}`);
  return { name, value, end: at + 1 };
}

/** The relevant value of an attribute; null for other attributes, which are allowed and ignored. */
function argumentOf(tag: TagName, attribute: string, value: string): string | null {
  if (tag === "a" && attribute === "href") return value;
  if (tag === "code" && attribute === "class" && value.startsWith("language-")) return value.slice("language-".length);
  if (tag === "span" && attribute === "class" && value.startsWith("tg-")) return value.slice("tg-".length);
  if (tag === "blockquote" && attribute === "expandable") return "expandable";
  return null;
}

function closeTag(html: string, begin: number, text: string, open: OpenTag[], entities: MessageEntity[]): number {
  const offset = byteOffset(html, begin);
  const tag = open.at(-1);
  if (!tag) throw cannotParse(`Unexpected end tag at byte offset ${offset}`);
  let at = begin + 2;
  while (at < html.length && !/[\s>]/.test(html.charAt(at))) at += 1;
  const name = html.slice(begin + 2, at).toLowerCase();
  at = skipSpace(html, at);
  if (html.charAt(at) !== ">") throw cannotParse(`Unclosed end tag at byte offset ${offset}`);
  if (name !== "" && name !== tag.name) {
    const expected = `expected "</${tag.name}>", found "</${name}>"`;
    throw cannotParse(`Unmatched end tag at byte offset ${offset}, ${expected}`);
  }
  open.pop();
  const length = text.length - tag.start;
  if (length > 0) addEntity(tag, text.slice(tag.start), length, entities);
  return at + 1;
}

function addEntity(tag: OpenTag, content: string, length: number, entities: MessageEntity[]): void {
  const entity: MessageEntity = { type: entityOfTag[tag.name], offset: tag.start, length };
  const inner = entities.at(-1);
  const wrapsInner = inner?.offset === entity.offset && inner.length === length;
  if (tag.name === "a") {
    const url = checkedUrl(tag.argument === "" ? content : tag.argument);
    if (url !== null) entities.push({ ...entity, url });
  } else if (tag.name === "blockquote" && tag.argument !== "") {
    entities.push({ ...entity, type: "expandable_blockquote" });
  } else if (tag.name === "pre" && wrapsInner && inner.type === "code" && inner.language !== undefined) {
    inner.type = "pre";
  } else if (tag.name === "code" && wrapsInner && inner.type === "pre" && tag.argument !== "") {
    inner.language = tag.argument;
  } else if (tag.name === "code" && tag.argument !== "") {
    entities.push({ ...entity, language: tag.argument });
  } else {
    entities.push(entity);
  }
}
