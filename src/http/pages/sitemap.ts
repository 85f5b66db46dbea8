import { programmeWords } from "../../i18n/programme.ts";
import { siteMessages } from "../../i18n/site/index.ts";
import { LANGUAGES } from "../../language/languages.ts";
import { escapeText } from "./parts/markup.ts";
import { feedPaths, pathIn, paths } from "./parts/paths.ts";
import type { Site } from "./parts/site.ts";

/** Pages in one sitemap: in two languages they are below the limit of 50,000 addresses. */
const SITEMAP_PAGES = 20_000;

/** The paths of all pages, without the language. */
function pathsOf({ projects, places, months, themes, ties }: Site): string[] {
  return [
    ...[paths.front, paths.projects, paths.towns, paths.ties, paths.calendars],
    ...projects.map(({ id }) => paths.project(id)),
    ...[...places.keys()].map(paths.town),
    ...[...months.keys()].map(paths.month),
    ...[...themes.keys()].map(paths.theme),
    ...[...ties.keys()].map(paths.tie),
  ];
}

const HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n';
const SCHEMA = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9"';

/**
 * The sitemap of all pages in both languages, or an index when there are too many for one.
 * @param number of one of several, from 1; null for the main document
 * @returns null if there is no such document
 */
export function sitemap(site: Site, origin: string, number: number | null): string | null {
  const all = pathsOf(site);
  const count = Math.ceil(all.length / SITEMAP_PAGES);
  if (number === null && count > 1) {
    const parts = Array.from({ length: count }, (_, index) => `${origin}/sitemap-${index + 1}.xml`);
    return `${HEAD}<sitemapindex ${SCHEMA}>${parts.map((part) => `<sitemap><loc>${escapeText(part)}</loc></sitemap>`).join("")}</sitemapindex>\n`;
  }
  if (number !== null && (number < 1 || number > count)) return null;
  const first = ((number ?? 1) - 1) * SITEMAP_PAGES;
  const urls = all.slice(first, first + SITEMAP_PAGES).map((path) => {
    const address = (language: (typeof LANGUAGES)[number]) => escapeText(origin + pathIn(language, path));
    const others = LANGUAGES.map(
      (language) => `<xhtml:link rel="alternate" hreflang="${language}" href="${address(language)}"/>`,
    ).join("");
    return LANGUAGES.map((language) => `<url><loc>${address(language)}</loc>${others}</url>`).join("\n");
  });
  return `${HEAD}<urlset ${SCHEMA} xmlns:xhtml="http://www.w3.org/1999/xhtml">\n${urls.join("\n")}\n</urlset>\n`;
}

/** robots.txt: allows everything but questions; without an origin the pages are not public, and it allows nothing. */
export function robots(origin: string): string {
  if (origin === "") return "User-agent: *\nDisallow: /\n";
  const questions = LANGUAGES.map((language) => `Disallow: ${pathIn(language, paths.question)}`);
  return ["User-agent: *", ...questions, `Sitemap: ${origin}/sitemap.xml`, ""].join("\n");
}

/** llms.txt: what the site is and where its data are, for language models. */
export function llmsText({ facts }: Site, origin: string): string {
  const { programme } = facts.corpus;
  const link = (title: string, path: string) => `- [${title}](${origin}${path})`;
  const sections = LANGUAGES.map((language) => {
    const { lists, about } = siteMessages(language, programme.things);
    return [
      `## ${programme.title[language]}`,
      about(programmeWords(language, programme).full.itself),
      [
        link(lists.projects, pathIn(language, paths.projects)),
        link(lists.towns, pathIn(language, paths.towns)),
        link(lists.ties, pathIn(language, paths.ties)),
        link(lists.calendars, pathIn(language, paths.calendars)),
        link("Atom", pathIn(language, feedPaths.atom)),
      ].join("\n"),
    ].join("\n\n");
  });
  const api = ["## API", [link("OpenAPI", "/api/openapi.json"), link("OpenAgenda", "/api/openagenda.json")].join("\n")];
  return `${[`# Jumelages`, ...sections, ...api].join("\n\n")}\n`;
}
