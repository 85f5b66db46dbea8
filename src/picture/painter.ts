import { createHash } from "node:crypto";
import type { Picture } from "./picture.ts";
import type { Paint, Painted } from "./studio.ts";

/** Makes pictures of what they show. */
export interface Painter {
  /** @throws where they cannot be made on this machine, such as without the native library */
  paint: Paint;
  /** Whether one is kept, or being made: it costs nothing more. */
  has: (picture: Picture) => boolean;
}

export interface PainterOptions {
  /** Opens what pictures are made with, when the first is asked for. */
  open?: () => Promise<Paint>;
  /** Pictures that are kept, of at most some 200 kB each; the one that was longest unasked for goes first. Default 64. */
  limit?: number;
}

/** Loaded by the first picture: land, font and native library cost a start nothing. */
const openStudio = async (): Promise<Paint> => (await import("./studio.ts")).openStudio();

const keyOf = (picture: Picture) => createHash("sha256").update(JSON.stringify(picture)).digest("base64");

/** A painter that keeps its last pictures, paints one that is asked for twice at a time once, and only one at a time. */
export function createPainter({ open = openStudio, limit = 64 }: PainterOptions = {}): Painter {
  const kept = new Map<string, Promise<Painted>>();
  let studio: Promise<Paint> | undefined;

  /** Done when the picture before is, well or badly. */
  let turn: Promise<unknown> = Promise.resolve();

  const paintNow = async (picture: Picture) => {
    try {
      return await (
        await (studio ??= open())
      )(picture);
    } catch (error) {
      // What failed once may work another time.
      studio = undefined;
      throw error;
    }
  };
  const paintAnew = (picture: Picture) => {
    const painted = turn.then(() => paintNow(picture));
    turn = painted.catch(() => undefined);
    return painted;
  };
  return {
    has: (picture) => kept.has(keyOf(picture)),
    paint(picture) {
      const key = keyOf(picture);
      const painted = kept.get(key) ?? paintAnew(picture);
      kept.delete(key);
      kept.set(key, painted);
      painted.catch(() => kept.delete(key));
      const [oldest] = kept.keys();
      if (kept.size > limit && oldest !== undefined) kept.delete(oldest);
      return painted;
    },
  };
}
