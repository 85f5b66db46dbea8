import { pictureOf } from "../../answer/pictured.ts";
import type { Subject } from "../../answer/pictured.ts";
import { CARD_SIZE } from "../../picture/picture.ts";
import type { Picture } from "../../picture/picture.ts";
import type { Language } from "../../language/languages.ts";
import { markup } from "./markup.ts";
import type { Part } from "./markup.ts";
import { mapPaths, pathIn } from "./paths.ts";
import type { Site } from "./site.ts";

/** The map of a page: what it shows, and the same in words. */
export interface PageMap {
  picture: Picture;
  alt: string;
}

/** The map of the projects and ties of a page; null where no place of them is known. */
export function pageMap(
  shown: Partial<Pick<Subject, "events" | "twinnings">>,
  site: Site,
  { language }: { language: Language },
): PageMap | null {
  const subject = { title: "", events: [], twinnings: [], isMapOnly: true, ...shown };
  const pictured = pictureOf(subject, language, site.facts);
  return pictured && { picture: pictured.picture, alt: [...pictured.lists, ...pictured.remarks].join(" ") };
}

/** A map in a page, on paper or in the dark as its reader has it. Nothing where there is none. */
export function mapFigure(map: PageMap | null, path: string, { language }: { language: Language }): Part {
  if (!map) return null;
  const { width, height } = CARD_SIZE;
  const [light, dark] = [mapPaths.light(path), mapPaths.dark(path)].map((one) => pathIn(language, one));
  return markup`<picture><source srcset="${dark ?? ""}" media="(prefers-color-scheme: dark)"><img src="${light ?? ""}" alt="${map.alt}" width="${width}" height="${height}" loading="lazy" decoding="async"></picture>`;
}
