import { limits } from "../limits.ts";
import type { FoundType, MessageEntity, User } from "../types.ts";
import { checkedUrl, userIdOfLink } from "./urls.ts";

/** Finds a person by id, for mentions without a username. */
export type FindUser = (userId: number) => User | undefined;

const blockquotes = new Set(["blockquote", "expandable_blockquote"]);
const monospaced = new Set(["pre", "code"]);
/** Nothing is detected inside these: code is literal, and a link is already one. */
const opaque = new Set(["pre", "code", "text_link", "text_mention"]);
/** Which of two entities over the same text comes first. */
const order = ["expandable_blockquote", "blockquote", "pre", "code", "text_link", "text_mention"];

/**
 * Corrects explicit entities silently, as Telegram's server does. `pre` and `code` contain nothing, and are inside
 * nothing but a quotation. Quotations do not nest, entities do not cross, and at most a hundred are kept.
 */
export function validEntities(entities: readonly MessageEntity[], findUser: FindUser): MessageEntity[] {
  const kept: MessageEntity[] = [];
  for (const entity of sorted(entities)) {
    const sound = withoutStray(entity, findUser);
    if (sound && sound.length > 0 && kept.every((other) => canLieTogether(other, sound))) kept.push(sound);
  }
  return kept.slice(0, limits.entities);
}

/** Adds the entities that Telegram detects itself: commands, mentions, hashtags, addresses. */
export function withFoundEntities(text: string, entities: readonly MessageEntity[]): MessageEntity[] {
  const barriers = entities.filter((entity) => opaque.has(entity.type));
  const found: MessageEntity[] = [];
  for (const { type, pattern } of finders) {
    for (const match of text.matchAll(pattern)) {
      const entity = { type, offset: match.index, length: match[0].length };
      if (type === "url" && checkedUrl(match[0]) === null) continue;
      if (![...barriers, ...found].some((other) => overlap(other, entity))) found.push(entity);
    }
  }
  return sorted([...entities, ...found]).slice(0, limits.entities);
}

const finders: readonly { type: FoundType; pattern: RegExp }[] = [
  { type: "url", pattern: /(?<![\p{L}\p{N}_@/])https?:\/\/[^\s<>"«»]+[^\s<>"«».,;:!?)\]'’]/giu },
  {
    type: "email",
    pattern: /(?<![\p{L}\p{N}_.@])[A-Za-z0-9_.+-]{1,64}@[A-Za-z0-9-]+(?:\.[A-Za-z0-9-]+)*\.[A-Za-z]{2,}/gu,
  },
  {
    type: "bot_command",
    pattern: /(?<![\p{L}\p{N}_/<>])\/[A-Za-z0-9_]{1,64}(?:@[A-Za-z0-9_]{3,32})?(?![\p{L}\p{N}_/<>])/gu,
  },
  { type: "mention", pattern: /(?<![\p{L}\p{N}_@/])@[A-Za-z0-9_]{4,32}(?![\p{L}\p{N}_])/gu },
  { type: "hashtag", pattern: /(?<![\p{L}\p{N}_#])#(?=[\p{N}_]*\p{L})[\p{L}\p{N}_]+/gu },
];

/** Adjusts entities to a text that was cut at `start` and `end`, in code units. */
export function cutEntities(entities: readonly MessageEntity[], start: number, end: number): MessageEntity[] {
  return entities.flatMap((entity) => {
    const from = Math.max(entity.offset, start);
    const to = Math.min(entity.offset + entity.length, end);
    return to > from ? [{ ...entity, offset: from - start, length: to - from }] : [];
  });
}

function sorted(entities: readonly MessageEntity[]): MessageEntity[] {
  const rank = (entity: MessageEntity) => (order.includes(entity.type) ? order.indexOf(entity.type) : order.length);
  return [...entities].sort((a, b) => a.offset - b.offset || b.length - a.length || rank(a) - rank(b));
}

/** Drops the fields that the entity's type does not have. Null for a mention of an unknown person. */
function withoutStray(entity: MessageEntity, findUser: FindUser): MessageEntity | null {
  const { type, offset, length, url, language } = entity;
  const place = { type, offset, length };
  if (type === "text_link" && url !== undefined) {
    const userId = userIdOfLink(url);
    if (userId === null) return { ...place, url };
    const mentioned = findUser(userId);
    return mentioned ? { ...place, type: "text_mention", user: mentioned } : null;
  }
  if (type === "pre" && language !== undefined && language !== "") return { ...place, language };
  return place;
}

function overlap(a: MessageEntity, b: MessageEntity): boolean {
  return a.offset < b.offset + b.length && b.offset < a.offset + a.length;
}

function canLieTogether(outer: MessageEntity, inner: MessageEntity): boolean {
  if (!overlap(outer, inner)) return true;
  const contained = inner.offset + inner.length <= outer.offset + outer.length;
  if (!contained) return false;
  if (blockquotes.has(outer.type)) return !blockquotes.has(inner.type);
  return !monospaced.has(outer.type) && !monospaced.has(inner.type) && !blockquotes.has(inner.type);
}
