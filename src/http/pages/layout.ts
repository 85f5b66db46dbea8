import { siteMessages } from "../../i18n/site/index.ts";
import { keepDatesTogether } from "../../i18n/dates.ts";
import { LANGUAGES } from "../../language/languages.ts";
import type { Language } from "../../language/languages.ts";
import type { Programme } from "../../corpus/programme.ts";
import { CARD_SIZE } from "../../picture/picture.ts";
import { jsonScript, markup } from "./markup.ts";
import type { Markup, Part } from "./markup.ts";
import type { PageMap } from "./maps.ts";
import { feedPaths, mapPaths, pathIn, paths } from "./paths.ts";

/** What a page is rendered with. */
export interface PageContext {
  language: Language;
  /** Where the pages are from outside, "https://example.org"; empty where that is not told, and links are relative. */
  origin: string;
  /** The day in the programme's zone, ISO date. */
  today: string;
  /** What the programme says of itself, for the foot of each page. */
  programme?: Pick<Programme, "title" | "link" | "contact" | "licence">;
}

/** A page as it goes into the layout. */
export interface Page {
  title: string;
  /** Path without the language, with the number of the page where it is not the first; null for one that has no address of its own. */
  path: string | null;
  description: string;
  /** Of schema.org; null where there is none. */
  data: object | null;
  /** Drawn beside it, at the address of the page; null or left out where there is none. */
  map?: PageMap | null;
  /** Of Open Graph. Default "website". */
  type?: "article" | "website";
  /** Kept out of search engines. */
  isPrivate?: boolean;
  /** What stands in the search box. */
  question?: string;
  body: Part;
}

const DESCRIPTION_LENGTH = 200;
const LOCALES: Record<Language, string> = { fr: "fr_FR", ru: "ru_RU" };

/** The beginning of a text, up to the end of a word. */
export function beginningOf(text: string, length = DESCRIPTION_LENGTH): string {
  if (text.length <= length) return text;
  const cut = text.slice(0, length);
  return `${cut.slice(0, Math.max(cut.lastIndexOf(" "), length / 2)).replace(/(?<![\s,;:–—-])[\s,;:–—-]+$/u, "")}…`;
}

/** A link to a page, or to what else lies at a path. */
export function linkTo({ language }: PageContext, path: string, text: Part, attributes: Part = null): Markup {
  return markup`<a href="${pathIn(language, path)}"${attributes}>${text}</a>`;
}

/** A text whose dates stay together, in the language that it has where that is not the page's. */
export function told(text: string, textIn: Language | undefined): Markup {
  const whole = keepDatesTogether(text);
  return textIn ? markup`<span lang="${textIn}">${whole}</span>` : markup`${whole}`;
}

/** The search box that asks the assistant. */
function searchBox({ language }: PageContext, question: string): Markup {
  const { search } = siteMessages(language);
  return markup`<form role="search" action="${pathIn(language, paths.question)}" method="get"><label for="q">${search.label}</label><div><input id="q" name="q" type="search" maxlength="300" required value="${question}"><button type="submit">${search.button}</button></div></form>`;
}

/** Characters of what a shared picture says in words. */
const ALT_LENGTH = 400;

/** The picture that goes with a link; its address has to be whole. */
function sharedPicture({ map, path }: Page, { language, origin }: PageContext): Part {
  if (!map || path === null || origin === "") return null;
  const { width, height } = CARD_SIZE;
  return markup`<meta property="og:image" content="${origin + pathIn(language, mapPaths.light(path))}"><meta property="og:image:type" content="image/png"><meta property="og:image:width" content="${width}"><meta property="og:image:height" content="${height}"><meta property="og:image:alt" content="${beginningOf(map.alt, ALT_LENGTH)}"><meta name="twitter:card" content="summary_large_image">`;
}

function headOf(page: Page, context: PageContext): Markup {
  const { language, origin } = context;
  const { name, lists } = siteMessages(language);
  const title = page.path === paths.front ? page.title : `${page.title} | ${name}`;
  const address = (other: Language) => origin + pathIn(other, page.path ?? "");
  const description = beginningOf(page.description);
  return markup`<meta charset="utf-8"><title>${title}</title><meta name="viewport" content="width=device-width, initial-scale=1"><meta name="color-scheme" content="light dark"><meta name="description" content="${description}">${page.isPrivate ? markup`<meta name="robots" content="noindex">` : null}<link rel="stylesheet" href="/style.css"><link rel="icon" href="/icon.svg" type="image/svg+xml"><link rel="alternate" type="application/atom+xml" title="${lists.projects}" href="${pathIn(language, feedPaths.atom)}"><link rel="alternate" type="application/feed+json" title="${lists.projects}" href="${pathIn(language, feedPaths.json)}">${
    page.path === null
      ? null
      : [
          page.isPrivate ? null : markup`<link rel="canonical" href="${address(language)}">`,
          ...LANGUAGES.map((other) => markup`<link rel="alternate" hreflang="${other}" href="${address(other)}">`),
          markup`<meta property="og:url" content="${address(language)}">`,
        ]
  }<meta property="og:title" content="${page.title}"><meta property="og:description" content="${description}"><meta property="og:type" content="${page.type ?? "website"}"><meta property="og:site_name" content="${name}"><meta property="og:locale" content="${LOCALES[language]}">${LANGUAGES.filter((other) => other !== language).map((other) => markup`<meta property="og:locale:alternate" content="${LOCALES[other]}">`)}${sharedPicture(page, context)}${page.data === null ? null : jsonScript(page.data)}`;
}

/** Whose texts these are, and whom to ask; nothing where the programme does not say. */
function footer({ language, programme }: PageContext): Part {
  const { label, ...labels } = siteMessages(language).programme;
  const { link, contact, licence } = programme ?? {};
  const told: readonly (Markup | null)[] = [
    link === undefined ? null : markup`<li><a href="${link}" rel="external">${labels.link}</a></li>`,
    contact === undefined ? null : markup`<li>${labels.contact(contact)}</li>`,
    licence === undefined ? null : markup`<li>${labels.licence(licence)}</li>`,
  ];
  if (!programme || told.every((part) => part === null)) return null;
  return markup`<footer aria-label="${label}"><p>${programme.title[language]}</p><ul>${told}</ul></footer>`;
}

/** A whole document: head, menu, search box, the page itself. */
export function documentOf(page: Page, context: PageContext): string {
  const { language } = context;
  const site = siteMessages(language);
  const menu: readonly [string, string][] = [
    [paths.front, site.home],
    [paths.projects, site.lists.projects],
    [paths.towns, site.lists.towns],
    [paths.ties, site.lists.ties],
    [paths.calendars, site.lists.calendars],
  ];
  const other = LANGUAGES.find((one) => one !== language) ?? language;
  const current = (path: string) => (path === page.path ? markup` aria-current="page"` : null);
  return markup`<!DOCTYPE html>
<html lang="${language}"><head>${headOf(page, context)}</head><body><a class="skip" href="#content">${site.skip}</a><header><nav aria-label="${site.menu}"><ul>${menu.map(([path, text]) => markup`<li>${linkTo(context, path, text, current(path))}</li>`)}<li><a href="${pathIn(other, page.path ?? paths.front)}" lang="${other}" hreflang="${other}">${site.inOtherLanguage}</a></li></ul></nav>${searchBox(context, page.question ?? "")}</header><main id="content" tabindex="-1"><h1>${page.title}</h1>${page.body}</main>${footer(context)}</body></html>
`.text;
}
