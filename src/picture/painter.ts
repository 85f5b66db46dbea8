import { createHash } from "node:crypto";
import type { MapContent, Picture } from "./picture.ts";
import type { DrawSketch, Sketch } from "./map/sketch.ts";
import type { Paint, Painted } from "./studio.ts";

/** Draws pictures, with a cache. */
export interface Painter {
  /** @throws if this machine cannot draw them, for example without the native library */
  paint: Paint;
  /** Whether the picture is in the cache or being drawn, so that it costs nothing more. */
  has: (picture: Picture) => boolean;
  /** Prepares to draw maps for pages; the first call takes a moment. @throws the file system's errors */
  sketches: () => Promise<DrawSketch>;
}

export interface PainterOptions {
  /** The folder where finished pictures are kept; null, the default, for none. */
  folder?: string | null;
  /** Loads what drawing needs, for the first picture. */
  open?: () => Promise<Paint>;
  /** How many pictures are cached, up to about 200 kB each; the one unused for longest is dropped. Default 64. */
  limit?: number;
  /** How many maps for pages are cached, about 30 kB each. Default 300. */
  sketchLimit?: number;
}

/** Loaded with the first picture, so that land, font and native library do not slow down the start. */
const openStudio = async (folder: string | null): Promise<Paint> => (await import("./studio.ts")).openStudio(folder);

const openSketches = async (): Promise<DrawSketch> => {
  const [{ openDrawing }, { createSketches }] = await Promise.all([import("./assets.ts"), import("./map/sketch.ts")]);
  return createSketches(await openDrawing());
};

const keyOf = (drawn: Picture | MapContent) => createHash("sha256").update(JSON.stringify(drawn)).digest("base64");

/** Caches the last maps for pages; the links are part of the key. */
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

/** A painter that caches its last pictures. It draws one at a time, and a picture requested twice at once only once. */
export function createPainter({
  folder = null,
  open = () => openStudio(folder),
  limit = 64,
  sketchLimit = 300,
}: PainterOptions = {}): Painter {
  const kept = new Map<string, Promise<Painted>>();
  let studio: Promise<Paint> | undefined;
  let sketches: Promise<DrawSketch> | undefined;

  /** Settles when the previous picture is done or has failed. */
  let turn: Promise<unknown> = Promise.resolve();

  const paintNow = async (picture: Picture) => {
    try {
      return await (
        await (studio ??= open())
      )(picture);
    } catch (error) {
      // Loading may succeed next time.
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
        return await (sketches ??= openSketches().then((draw) => keepSketches(draw, sketchLimit)));
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
