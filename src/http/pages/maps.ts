import { pictureOf } from "../../answer/pictured.ts";
import type { Subject } from "../../answer/pictured.ts";
import { siteMessages } from "../../i18n/site/index.ts";
import type { Point } from "../../picture/picture.ts";
import type { PageContext, PageMap } from "./parts/page.ts";
import { Markup, markup } from "./parts/markup.ts";
import type { Part } from "./parts/markup.ts";
import { pathIn, paths } from "./parts/paths.ts";
import type { Site } from "./parts/site.ts";

/** The map of the projects and ties of a page; null if no place of them has coordinates. */
export function pageMap(
  shown: Partial<Pick<Subject, "events" | "twinnings">>,
  site: Site,
  { language }: Pick<PageContext, "language">,
): PageMap | null {
  const subject = { title: "", events: [], twinnings: [], isMapOnly: true, ...shown };
  const pictured = pictureOf(subject, language, site.facts);
  return pictured && { picture: pictured.picture, alt: [...pictured.lists, ...pictured.remarks].join(" ") };
}

/** Links to places that got no label on the map, shown below it. */
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
 * A map in a page, drawn once for a desktop and once for a telephone, with its content in words below. Null without a
 * map. Also null for a single place, unless the map is small.
 * @param isSmall whether the map has a telephone's width on desktops too
 */
export function mapFigure(map: PageMap | null, site: Site, context: PageContext, isSmall = false): Part {
  const content = map?.picture.map;
  if (!map || !content || !context.sketch) return null;
  // A map with a single place is not worth the full width.
  if (!isSmall && content.points.length < 2) return null;
  const { language } = context;
  const messages = siteMessages(language).map;
  const linkOf = ({ id }: Point) => (id !== undefined && site.places.has(id) ? pathIn(language, paths.town(id)) : null);
  const { wide, narrow, unnamed } = context.sketch(content, linkOf);
  const sizes = isSmall ? (["narrow"] as const) : (["wide", "narrow"] as const);
  const drawn = { wide, narrow };
  return markup`<figure class="${isSmall ? "small" : "full"}">${sizes.map((name) => new Markup(drawn[name]))}<figcaption>${sizes.map((name) => unnamedList(unnamed[name], name, linkOf, messages.unnamed))}<details><summary>${messages.inWords}</summary><p>${map.alt}</p></details></figcaption></figure>`;
}
