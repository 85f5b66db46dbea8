import { siteMessages } from "../../../i18n/site/index.ts";
import { keepDatesTogether } from "../../../i18n/dates.ts";
import { LANGUAGES } from "../../../language/languages.ts";
import type { Language } from "../../../language/languages.ts";
import { CARD_SIZE } from "../../../picture/picture.ts";
import { markOf, siteName } from "./brand.ts";
import { jsonScript, markup } from "./markup.ts";
import type { Markup, Part } from "./markup.ts";
import type { Crumb, Page, PageContext } from "./page.ts";
import { cardPath, EARLIER, feedPaths, pathIn, paths } from "./paths.ts";

const DESCRIPTION_LENGTH = 200;
const LOCALES: Record<Language, string> = { fr: "fr_FR", ru: "ru_RU" };

/** The beginning of a text, cut after a word. */
export function beginningOf(text: string, length = DESCRIPTION_LENGTH): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), length / 2)).replace(/(?<![\s,;:–—-])[\s,;:–—-]+$/u, "")}…`;
}

/** A link to a page or any other path of this site. */
export function linkTo({ language }: PageContext, path: string, text: Part, attributes: Part = null): Markup {
  return markup`<a href="${pathIn(language, path)}"${attributes}>${text}</a>`;
}

/** A text whose dates do not break across lines, with a `lang` attribute if its language is not the page's. */
export function told(text: string, textIn: Language | undefined): Markup {
  const whole = keepDatesTogether(text);
  return textIn ? markup`<span lang="${textIn}">${whole}</span>` : markup`${whole}`;
}

/**
 * The question box.
 * @param earlier the questions that this one follows up on, oldest first
 */
export function questionBox(
  { language }: PageContext,
  { question = "", earlier = [] }: { question?: string; earlier?: readonly string[] } = {},
): Markup {
  const { search } = siteMessages(language);
  const before = earlier.map((one) => markup`<input type="hidden" name="${EARLIER}" value="${one}">`);
  return markup`<form class="ask" role="search" action="${pathIn(language, paths.question)}" method="get"><label for="q">${search.label}</label><div><input id="q" name="q" type="search" maxlength="300" required value="${question}"><button type="submit">${search.button}</button></div>${before}</form>`;
}

/** Characters of a shared picture's description. */
const ALT_LENGTH = 400;

/** The picture of a shared link; its address must be absolute. */
function sharedPicture({ map, path: own }: Page, { language, origin, programme }: PageContext): Part {
  if (own === null || origin === "") return null;
  // A page without its own map shares the front page's picture.
  const [path = ""] = map && own !== paths.front ? own.split("?") : [];
  const alt = map?.alt ?? programme?.title[language] ?? "";
  const { width, height } = CARD_SIZE;
  return markup`<meta property="og:image" content="${origin + pathIn(language, cardPath(path))}"><meta property="og:image:type" content="image/png"><meta property="og:image:width" content="${width}"><meta property="og:image:height" content="${height}"><meta property="og:image:alt" content="${beginningOf(alt, ALT_LENGTH)}"><meta name="twitter:card" content="summary_large_image">`;
}

/** The breadcrumbs as data for search engines. */
function breadcrumbs({ crumbs = [], title, path }: Page, { language, origin }: PageContext): Part {
  if (path === null || path === paths.front) return null;
  const steps: readonly Crumb[] = [[paths.front, siteMessages(language).home], ...crumbs, [path, title]];
  return jsonScript({
    "@context": "https://schema.org",
    "@type": "BreadcrumbList",
    itemListElement: steps.map(([to, name], index) => ({
      "@type": "ListItem",
      position: index + 1,
      name,
      item: origin + pathIn(language, to),
    })),
  });
}

function headOf(page: Page, context: PageContext): Markup {
  const { language, origin } = context;
  const { lists } = siteMessages(language, context.programme?.things);
  const [name, mark] = [siteName(context), markOf(context)];
  const title = page.path === paths.front ? page.title : `${page.title} | ${name}`;
  const address = (other: Language) => origin + pathIn(other, page.path ?? "");
  const description = beginningOf(page.description);
  return markup`<meta charset="utf-8"><title>${title}</title><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="description" content="${description}">${page.isPrivate ? markup`<meta name="robots" content="noindex">` : null}<link rel="stylesheet" href="/style.css"><link rel="icon" href="${mark.path}" type="${mark.type}"><link rel="alternate" type="application/atom+xml" title="${lists.projects}" href="${pathIn(language, feedPaths.atom)}"><link rel="alternate" type="application/feed+json" title="${lists.projects}" href="${pathIn(language, feedPaths.json)}">${
    page.path === null
      ? null
      : [
          page.isPrivate ? null : markup`<link rel="canonical" href="${address(language)}">`,
          ...LANGUAGES.map((other) => markup`<link rel="alternate" hreflang="${other}" href="${address(other)}">`),
          markup`<meta property="og:url" content="${address(language)}">`,
        ]
  }<meta property="og:title" content="${page.title}"><meta property="og:description" content="${description}"><meta property="og:type" content="${page.type ?? "website"}"><meta property="og:site_name" content="${name}"><meta property="og:locale" content="${LOCALES[language]}">${LANGUAGES.filter((other) => other !== language).map((other) => markup`<meta property="og:locale:alternate" content="${LOCALES[other]}">`)}${sharedPicture(page, context)}${page.data === null ? null : jsonScript(page.data)}${breadcrumbs(page, context)}`;
}

/** Who publishes the programme and whom to contact; null if the programme does not say. */
function footer({ language, programme }: PageContext): Part {
  const { label, ...labels } = siteMessages(language).programme;
  const { link, contact, licence } = programme ?? {};
  const told: readonly (Markup | null)[] = [
    link === undefined ? null : markup`<li><a href="${link}" rel="external">${labels.link}</a></li>`,
    contact === undefined ? null : markup`<li>${labels.contact(contact)}</li>`,
    licence === undefined ? null : markup`<li>${labels.licence(licence)}</li>`,
  ];
  if (!programme || told.every((part) => part === null)) return null;
  return markup`<footer aria-label="${label}"><div class="wrap"><p>${programme.title[language]}</p><ul>${told}</ul></div></footer>`;
}

/** The breadcrumbs as links. */
function crumbsNav({ crumbs = [] }: Page, context: PageContext): Part {
  if (crumbs.length === 0) return null;
  const { whereabouts, home } = siteMessages(context.language);
  const steps: readonly Crumb[] = [[paths.front, home], ...crumbs];
  return markup`<nav class="crumbs" aria-label="${whereabouts}"><ol>${steps.map(([path, text]) => markup`<li>${linkTo(context, path, text)}</li>`)}</ol></nav>`;
}

/** The site's name and the menu, which collapses on narrow screens. */
function bannerOf(page: Page, context: PageContext): Markup {
  const { language, programme, isWithoutTies = false } = context;
  const site = siteMessages(language, context.programme?.things);
  const ties: [string, string] = [paths.ties, site.lists.ties];
  const menu: readonly [string, string][] = [
    [paths.projects, site.lists.projects],
    [paths.towns, site.lists.towns],
    ...(isWithoutTies ? [] : [ties]),
    [paths.calendars, site.lists.calendars],
    [paths.question, site.search.title],
  ];
  const other = LANGUAGES.find((one) => one !== language) ?? language;
  const current = (path: string) => (path === page.path ? markup` aria-current="page"` : null);
  const entries = menu.map(([path, text]) => markup`<li>${linkTo(context, path, text, current(path))}</li>`);
  return markup`<header class="banner"><div class="wrap"><a class="brand" href="${pathIn(language, paths.front)}"${current(paths.front)}><img src="${markOf(context).path}" alt="" width="36" height="36"><span><b>${siteName(context)}</b>${programme ? markup`<small>${programme.title[language]}</small>` : null}</span></a><a class="other" href="${pathIn(other, page.path ?? paths.front)}" lang="${other}" hreflang="${other}">${site.inOtherLanguage}</a><nav aria-label="${site.menu}"><details><summary>${site.menu}</summary><ul>${entries}</ul></details><ul class="open">${entries}</ul></nav></div></header>`;
}

/** A complete document: head, banner, content, question box, footer. */
export function documentOf(page: Page, context: PageContext): string {
  const { language } = context;
  const { skip, search } = siteMessages(language);
  const asking = page.isWithoutBox
    ? null
    : markup`<section class="more" aria-labelledby="more"><div class="wrap"><h2 id="more">${search.heading}</h2>${questionBox(context)}</div></section>`;
  return markup`<!DOCTYPE html>
<html lang="${language}"><head>${headOf(page, context)}</head><body><a class="skip" href="#content">${skip}</a>${bannerOf(page, context)}<main id="content" tabindex="-1"><div class="wrap${page.look ? ` ${page.look}` : null}">${crumbsNav(page, context)}<h1>${page.title}</h1>${page.body}</div>${asking}</main>${footer(context)}</body></html>
`.text;
}
