import { createHash } from "node:crypto";
import type { MapContent, Picture } from "./picture.ts";
import type { DrawSketch, Sketch } from "./map/sketch.ts";
import type { Paint, Painted } from "./studio.ts";

/** Makes pictures of what they show. */
export interface Painter {
  /** @throws where they cannot be made on this machine, such as without the native library */
  paint: Paint;
  /** Whether one is kept, or being made: it costs nothing more. */
  has: (picture: Picture) => boolean;
  /** Gets ready to draw maps for pages, which takes a moment once. @throws what the disk says */
  sketches: () => Promise<DrawSketch>;
}

export interface PainterOptions {
  /** Where pictures are kept, each drawn once for all; null for nowhere, which is the default. */
  folder?: string | null;
  /** Opens what pictures are made with, when the first is asked for. */
  open?: () => Promise<Paint>;
  /** Pictures that are kept, of at most some 200 kB each; the one that was longest unasked for goes first. Default 64. */
  limit?: number;
}

/** Maps for pages that are kept, of some 30 kB each. */
const SKETCHES_KEPT = 300;

/** Loaded by the first picture: land, font and native library cost a start nothing. */
const openStudio = async (folder: string | null): Promise<Paint> => (await import("./studio.ts")).openStudio(folder);

const openSketches = async (): Promise<DrawSketch> => {
  const [{ openDrawing }, { createSketches }] = await Promise.all([import("./assets.ts"), import("./map/sketch.ts")]);
  return createSketches(await openDrawing());
};

const keyOf = (drawn: Picture | MapContent) => createHash("sha256").update(JSON.stringify(drawn)).digest("base64");

/** Maps for pages, the last ones kept: what is linked is the same for the same map. */
function keepSketches(draw: DrawSketch, limit: number): DrawSketch {
  const kept = new Map<string, Sketch>();
  return (map, linkOf) => {
    const key = keyOf({ ...map, points: map.points.map((point) => ({ ...point, link: linkOf(point) })) });
    const sketch = kept.get(key) ?? draw(map, linkOf);
    kept.delete(key);
    kept.set(key, sketch);
    const [oldest] = kept.keys();
    if (kept.size > limit && oldest !== undefined) kept.delete(oldest);
    return sketch;
  };
}

/** A painter that keeps its last pictures, paints one that is asked for twice at a time once, and only one at a time. */
export function createPainter({
  folder = null,
  open = () => openStudio(folder),
  limit = 64,
}: PainterOptions = {}): Painter {
  const kept = new Map<string, Promise<Painted>>();
  let studio: Promise<Paint> | undefined;
  let sketches: Promise<DrawSketch> | undefined;

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
    async sketches() {
      try {
        return await (sketches ??= openSketches().then((draw) => keepSketches(draw, SKETCHES_KEPT)));
      } catch (error) {
        sketches = undefined;
        throw error;
      }
    },
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
