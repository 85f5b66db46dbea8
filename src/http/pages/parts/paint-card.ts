import type { Painter } from "../../../picture/painter.ts";
import type { Picture } from "../../../picture/picture.ts";
import { UnmetError } from "../../public/public.ts";

/** Cards that wait for being drawn: one is drawn at a time, each once for all. */
const WAITING = 24;
const BUSY_SECONDS = 2;

/** Gives the PNG of a card. */
export type PaintCard = (picture: Picture) => Promise<Uint8Array>;

/**
 * Has cards drawn when they are asked for, those that are kept at once. There is one for each page and no other, so nobody is
 * counted.
 * @throws {UnmetError} where too many wait
 */
export function createPaintCard({ painter }: { painter: Painter }): PaintCard {
  let waiting = 0;
  return async (picture) => {
    if (!painter.has(picture) && waiting >= WAITING) throw new UnmetError("busy", BUSY_SECONDS);
    waiting += 1;
    try {
      return (await painter.paint(picture)).png;
    } finally {
      waiting -= 1;
    }
  };
}
