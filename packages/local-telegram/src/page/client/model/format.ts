import type { MessageEntity } from "../../../bot-api/types.ts";

/** A piece of a formatted text: letters, or an entity around further pieces. */
export type Piece = string | { entity: MessageEntity; pieces: Piece[] };

/** Turns a text and its entities (offsets in UTF-16 code units) into a tree. Entities that cross are split. */
export function piecesOf(text: string, entities: readonly MessageEntity[]): Piece[] {
  const sorted = [...entities].sort((a, b) => a.offset - b.offset || b.length - a.length);
  return between(text, 0, text.length, sorted);
}

function between(text: string, start: number, end: number, entities: readonly MessageEntity[]): Piece[] {
  const pieces: Piece[] = [];
  let cursor = start;
  for (const [index, entity] of entities.entries()) {
    const to = Math.min(entity.offset + entity.length, end);
    if (entity.offset < cursor || to <= entity.offset) continue;
    if (entity.offset > cursor) pieces.push(text.slice(cursor, entity.offset));
    const inside = entities.slice(index + 1).filter(({ offset }) => offset < to);
    pieces.push({ entity, pieces: between(text, entity.offset, to, inside) });
    cursor = to;
  }
  if (cursor < end) pieces.push(text.slice(cursor, end));
  return pieces;
}
