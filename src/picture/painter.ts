import { createHash } from "node:crypto";
import type { Picture } from "./picture.ts";
import type { Paint, Painted } from "./studio.ts";

/** Makes pictures of what they show. */
export interface Painter {
  /** @throws where they cannot be made on this machine, such as without the native library */
  paint: Paint;
}

export interface PainterOptions {
  /** Opens what pictures are made with, when the first is asked for. */
  open?: () => Promise<Paint>;
  /** Pictures that are kept, of at most some 200 kB each; the one that was longest unasked for goes first. Default 32. */
  limit?: number;
}

/** Loaded by the first picture: land, font and native library cost a start nothing. */
const openStudio = async (): Promise<Paint> => (await import("./studio.ts")).openStudio();

/** A painter that keeps its last pictures, and paints one that is asked for twice at a time once. */
export function createPainter({ open = openStudio, limit = 32 }: PainterOptions = {}): Painter {
  const kept = new Map<string, Promise<Painted>>();
  let studio: Promise<Paint> | undefined;

  const paintAnew = async (picture: Picture) => {
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
  return {
    paint(picture) {
      const key = createHash("sha256").update(JSON.stringify(picture)).digest("base64");
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
