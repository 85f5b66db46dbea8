import type { Painter } from "../../picture/painter.ts";
import type { Picture } from "../../picture/picture.ts";
import { networkOf } from "../bounds/networks.ts";
import { createTokenBuckets } from "../bounds/token-buckets.ts";
import { UnmetError } from "../public/public.ts";

/** Maps of one network that have to be drawn, at once, and after how long one more, in milliseconds; and of all together. */
const [AT_ONCE, REFILL_MS] = [20, 2000];
const [AT_ONCE_ALL, REFILL_ALL_MS] = [40, 300];
/** Maps that wait for being drawn: one is drawn at a time. */
const WAITING = 8;
const BUSY_SECONDS = 2;

/** Gives the PNG of a map. */
export type PaintMap = (picture: Picture, address: string) => Promise<Uint8Array>;

/**
 * Has maps drawn when they are asked for, those that are kept at once and the others not as often as anybody likes.
 * @throws {UnmetError} where too many are asked for at a time
 */
export function createPaintMap({ painter, elapsedMs }: { painter: Painter; elapsedMs: () => number }): PaintMap {
  const ofOne = createTokenBuckets({ capacity: AT_ONCE, refillMs: REFILL_MS, elapsedMs });
  const ofAll = createTokenBuckets({ capacity: AT_ONCE_ALL, refillMs: REFILL_ALL_MS, elapsedMs });
  let waiting = 0;
  return async (picture, address) => {
    if (!painter.has(picture)) {
      if (!ofOne.take(networkOf(address))) throw new UnmetError("tooMany", ofOne.retryAfterSeconds);
      if (waiting >= WAITING || !ofAll.take("")) throw new UnmetError("tooMany", BUSY_SECONDS);
    }
    waiting += 1;
    try {
      return (await painter.paint(picture)).png;
    } finally {
      waiting -= 1;
    }
  };
}
