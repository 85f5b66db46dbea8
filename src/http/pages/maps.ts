import { pictureOf } from "../../answer/pictured.ts";
import type { Subject } from "../../answer/pictured.ts";
import { siteMessages } from "../../i18n/site/index.ts";
import type { Point } from "../../picture/picture.ts";
import type { PageContext, PageMap } from "./parts/page.ts";
import { Markup, markup } from "./parts/markup.ts";
import type { Part } from "./parts/markup.ts";
import { pathIn, paths } from "./parts/paths.ts";
import type { Site } from "./parts/site.ts";

/** The map of the projects and ties of a page; null where no place of them is known. */
export function pageMap(
  shown: Partial<Pick<Subject, "events" | "twinnings">>,
  site: Site,
  { language }: Pick<PageContext, "language">,
): PageMap | null {
  const subject = { title: "", events: [], twinnings: [], isMapOnly: true, ...shown };
  const pictured = pictureOf(subject, language, site.facts);
  return pictured && { picture: pictured.picture, alt: [...pictured.lists, ...pictured.remarks].join(" ") };
}

/** Places whose names found no room, as links below the map that lacks them. */
function unnamedList(
  points: readonly Point[],
  name: string,
  linkOf: (point: Point) => string | null,
  before: string,
): Part {
  if (points.length === 0) return null;
  const links = points.map((point, index) => {
    const address = linkOf(point);
    const link = address === null ? point.label : markup`<a href="${address}">${point.label}</a>`;
    return index === 0 ? link : [", ", link];
  });
  return markup`<p class="quiet ${name}">${before} ${links}.</p>`;
}

/**
 * A map in a page: drawn for a desk and a telephone, with what it shows in words below. Nothing where there is none, and of one
 * place only a small one.
 * @param isSmall whether it has the width of a telephone everywhere
 */
export function mapFigure(map: PageMap | null, site: Site, context: PageContext, isSmall = false): Part {
  const content = map?.picture.map;
  if (!map || !content || !context.sketch) return null;
  // One place fills no map of a whole page.
  if (!isSmall && content.points.length < 2) return null;
  const { language } = context;
  const messages = siteMessages(language).map;
  const linkOf = ({ id }: Point) => (id !== undefined && site.places.has(id) ? pathIn(language, paths.town(id)) : null);
  const { wide, narrow, unnamed } = context.sketch(content, linkOf);
  const sizes = isSmall ? (["narrow"] as const) : (["wide", "narrow"] as const);
  const drawn = { wide, narrow };
  return markup`<figure class="${isSmall ? "small" : "full"}">${sizes.map((name) => new Markup(drawn[name]))}<figcaption>${sizes.map((name) => unnamedList(unnamed[name], name, linkOf, messages.unnamed))}<details><summary>${messages.inWords}</summary><p>${map.alt}</p></details></figcaption></figure>`;
}
