import { badRequest } from "../errors.ts";
import { limits } from "../limits.ts";
import type { MessageEntity } from "../types.ts";
import { cutEntities, validEntities, withFoundEntities, type FindUser } from "./entities.ts";
import { parseHtml, type ParsedHtml } from "./html.ts";

/** A text as a message shows it. */
export interface FormattedText {
  text: string;
  entities: MessageEntity[];
}

/** A text as a bot sent it. */
export interface RawText {
  text: string;
  /** "HTML" or none; the Markdown modes are not supported. */
  parseMode: string;
  /** The entities sent with the text; ignored with a parse mode, as in Telegram. */
  entities: readonly MessageEntity[];
}

/** Formats a message's text: 1–4,096 code units after parsing. */
export function formatMessageText(raw: RawText, findUser: FindUser): FormattedText {
  if (raw.text === "") throw badRequest("message text is empty");
  const formatted = format(raw, findUser);
  if (formatted.text === "") throw badRequest("text must be non-empty");
  if (formatted.text.length > limits.textUnits) throw badRequest("message is too long");
  return formatted;
}

/** Formats a caption: 0–1,024 code units after parsing. */
export function formatCaption(raw: RawText, findUser: FindUser): FormattedText {
  const formatted = format(raw, findUser);
  if (formatted.text.length > limits.captionUnits) throw badRequest("message caption is too long");
  return formatted;
}

/** A text typed by a person: it is not parsed, but entities are detected. */
export function formatTyped(text: string): FormattedText {
  const typed = trim(clean({ text, entities: [] }));
  return { text: typed.text, entities: withFoundEntities(typed.text, []) };
}

function format(raw: RawText, findUser: FindUser): FormattedText {
  if (Buffer.byteLength(raw.text) > limits.rawTextBytes) throw badRequest("text is too long");
  const parsed = parse(raw);
  const { text, entities } = trim(clean({ text: parsed.text, entities: validEntities(parsed.entities, findUser) }));
  return { text, entities: withFoundEntities(text, entities) };
}

function parse(raw: RawText): ParsedHtml {
  const mode = raw.parseMode.toLowerCase();
  if (mode === "html") return parseHtml(raw.text);
  if (mode === "markdown" || mode === "markdownv2") {
    throw badRequest("this local Telegram does not speak Markdown; use parse_mode HTML");
  }
  if (mode !== "" && mode !== "none") throw badRequest("unsupported parse_mode");
  return { text: raw.text, entities: raw.entities.map((entity) => withinText(entity, raw.text)) };
}

function withinText(entity: MessageEntity, text: string): MessageEntity {
  const { offset, length } = entity;
  if (offset < 0 || offset > 1_000_000) throw badRequest(`receive an entity with incorrect offset ${offset}`);
  if (length < 0 || length > 1_000_000) throw badRequest(`receive an entity with incorrect length ${length}`);
  return { ...entity, length: Math.max(0, Math.min(length, text.length - offset)) };
}

/** Telegram removes carriage returns and direction overrides, and replaces other control characters by spaces. */
function clean({ text, entities }: FormattedText): FormattedText {
  const spaced = text.replace(/[\u0000-\u0009\u000b\u000c\u000e-\u001f]/g, " ");
  const dropped = /[\r\u2028-\u202e]/;
  if (!dropped.test(spaced)) return { text: spaced, entities };
  const newOffset: number[] = [];
  let kept = "";
  for (const unit of spaced.split("")) {
    newOffset.push(kept.length);
    if (!dropped.test(unit)) kept += unit;
  }
  const moved = (offset: number) => newOffset[offset] ?? kept.length;
  const shifted = entities.map((entity) => {
    const offset = moved(entity.offset);
    return { ...entity, offset, length: moved(entity.offset + entity.length) - offset };
  });
  return { text: kept, entities: shifted.filter((entity) => entity.length > 0) };
}

/** Trims white space; at the beginning it stays if an entity covers it. */
function trim({ text, entities }: FormattedText): FormattedText {
  const end = text.trimEnd().length;
  const firstEntity = Math.min(end, ...entities.map((entity) => entity.offset));
  const blanks = /^[ \n]*/.exec(text)?.[0].length ?? 0;
  const start = Math.min(blanks, firstEntity);
  return { text: text.slice(start, end), entities: cutEntities(entities, start, end) };
}
