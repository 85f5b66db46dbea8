import { programmeWords } from "../../i18n/programme.ts";
import { placeName } from "../../answer/wording/describe.ts";
import { siteMessages } from "../../i18n/site/index.ts";
import { capitalized } from "../../language/capitalized.ts";
import { brandedLooks, brandedRules, fixedRules } from "../../look/brand.ts";
import type { Looks } from "../../look/look.ts";
import { UnmetError } from "../public/public.ts";
import { nextOf } from "./front.ts";
import { questionBox } from "./parts/layout.ts";
import { mapFigure, pageMap } from "./maps.ts";
import { markup } from "./parts/markup.ts";
import type { Part } from "./parts/markup.ts";
import type { PageContext } from "./parts/page.ts";
import { pathIn, paths } from "./parts/paths.ts";
import type { Site, SitePlace } from "./parts/site.ts";

/** What another site can embed in a frame. */
export const EMBEDDED = ["agenda", "carte", "question"] as const;
type Embedded = (typeof EMBEDDED)[number];

/** What a frame requests. */
interface Wanted {
  what: string;
  query: Record<string, unknown>;
}

/** The part of the programme to show, with its name; null stands for the whole programme. */
interface Scope {
  name: string;
  path: string;
  projects: Site["projects"];
  ties: SitePlace["ties"];
}

const text = (value: unknown) => (typeof value === "string" ? value : undefined);

/** @throws {UnmetError} if the town or theme does not exist */
function scopeOf({ ville, theme }: Record<string, unknown>, site: Site, { language }: PageContext): Scope | null {
  if (ville !== undefined) {
    const found = site.places.get(text(ville) ?? "");
    if (!found) throw new UnmetError("notFound");
    const { place, projects, ties } = found;
    return { name: placeName(place, language), path: paths.town(place.id), projects, ties };
  }
  if (theme !== undefined) {
    const found = site.themes.get(text(theme) ?? "");
    if (!found) throw new UnmetError("notFound");
    const { heading, projects } = found;
    return { name: capitalized(heading.name[language]), path: paths.theme(heading.id), projects, ties: [] };
  }
  return null;
}

const PARTS: Record<Embedded, (scope: Scope, site: Site, context: PageContext) => Part> = {
  agenda: (scope, site, context) => nextOf(scope, site, context),
  carte: ({ projects, ties }, site, context) =>
    mapFigure(pageMap({ events: projects, twinnings: ties }, site, context), site, context),
  question: (_scope, _site, context) => questionBox(context),
};

/** The host site's colour, six hex digits; undefined for none. @throws {UnmetError} for an invalid one */
function colourOf({ couleur }: Record<string, unknown>): string | undefined {
  if (couleur === undefined) return undefined;
  if (typeof couleur !== "string" || !/^[0-9a-f]{6}$/iu.test(couleur)) throw new UnmetError("badRequest");
  return couleur;
}

/**
 * Whether the host site is light or dark; undefined to follow the reader's preference. @throws {UnmetError} for any
 * other value
 */
function schemeOf({ apparence }: Record<string, unknown>): keyof Looks | undefined {
  if (apparence === undefined || apparence === "auto") return undefined;
  if (apparence !== "clair" && apparence !== "sombre") throw new UnmetError("badRequest");
  return apparence === "clair" ? "light" : "dark";
}

/** The link to the style of this frame; null if it asks for none. */
function styleLink(query: Record<string, unknown>): Part {
  const wanted = new URLSearchParams();
  const colour = colourOf(query);
  if (colour !== undefined) wanted.set("couleur", colour);
  if (schemeOf(query) !== undefined) wanted.set("apparence", String(query["apparence"]));
  return wanted.size === 0 ? null : markup`<link rel="stylesheet" href="/embed.css?${wanted.toString()}">`;
}

/**
 * A small document for a frame of another site: the next events, the map or the question box; of everything, or of one
 * town or theme. Its links open in a new tab.
 */
export function embeddedDocument({ what, query }: Wanted, site: Site, context: PageContext): string {
  const kind = EMBEDDED.find((one) => one === what);
  if (!kind) throw new UnmetError("notFound");
  const { language } = context;
  const { programme } = site.facts.corpus;
  const { lists } = siteMessages(language, context.programme?.things);
  const whole: Scope = {
    name: programme.title[language],
    path: paths.front,
    projects: site.projects,
    ties: [...site.ties.values()],
  };
  const scope = scopeOf(query, site, context) ?? whole;
  return markup`<!DOCTYPE html>
<html lang="${language}"><head><meta charset="utf-8"><title>${scope.name}</title><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="description" content="${capitalized(programmeWords(language, programme).full.itself)}"><meta name="robots" content="noindex"><base target="_blank"><link rel="stylesheet" href="/style.css">${styleLink(query)}</head><body class="embed"><main><h1><a href="${pathIn(language, scope.path)}">${scope.name}</a></h1>${PARTS[kind](scope, site, context)}<p class="quiet"><a href="${pathIn(language, paths.projects)}">${lists.projects}</a></p></main></body></html>
`.text;
}

/**
 * Returns the style that replaces the site's colours by the host's, for light, dark or both. The host's colours are
 * adjusted only as far as legibility requires.
 */
export function embeddedStyle(query: Record<string, unknown>, looks: Looks): string {
  const colour = colourOf(query);
  const brand = colour === undefined ? undefined : { accent: `#${colour.toLowerCase()}` };
  const scheme = schemeOf(query);
  return scheme === undefined ? brandedRules(looks, brand) : fixedRules(brandedLooks(looks, brand), scheme);
}

/**
 * The script that inserts a frame in place of its own tag: `<script src="…/embed.js" data-show="agenda"
 * data-language="fr" data-town="nice">`. The frame is as wide as its parent element. It is light, unless `data-scheme`
 * is `dark`, or `auto` to follow the reader's preference. It stores nothing and contacts no other server.
 */
export const EMBED_SCRIPT = `(() => {
  const own = document.currentScript;
  const { show = "agenda", language = "fr", town, theme, colour, scheme = "light", height } = own.dataset;
  const heights = { agenda: 560, carte: 620, question: 240 };
  const address = new URL("/" + language + "/embed/" + show, own.src);
  for (const [name, value] of [["ville", town], ["theme", theme], ["couleur", colour && colour.replace("#", "")], ["apparence", { light: "clair", dark: "sombre" }[scheme]]]) {
    if (value) address.searchParams.set(name, value);
  }
  const frame = document.createElement("iframe");
  frame.src = address.href;
  frame.title = own.title || "Jumelages";
  frame.loading = "lazy";
  frame.width = "100%";
  frame.height = height || heights[show] || 560;
  frame.style.border = "0";
  own.after(frame);
})();
`;
