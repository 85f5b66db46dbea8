import type { Painter } from "../../../picture/painter.ts";
import type { Picture } from "../../../picture/picture.ts";
import { UnmetError } from "../../public/public.ts";

/** How many cards may wait. One card is drawn at a time, and all who ask for the same card share it. */
const WAITING = 24;
const BUSY_SECONDS = 2;

/** Renders a card as a PNG. */
export type PaintCard = (picture: Picture) => Promise<Uint8Array>;

/**
 * Draws cards on request; cached ones are returned at once. There is no rate limit, because there are only as many cards
 * as pages.
 * @throws {UnmetError} when too many are waiting
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
