import { generateAtomFeed, generateJsonFeed } from "feedsmith";
import { detailsOf } from "../../answer/answer-event.ts";
import { partnersOf, whenLine } from "../../answer/wording/event-lines.ts";
import { themeName } from "../../corpus/programme.ts";
import type { ProgrammeEvent } from "../../corpus/schema.ts";
import { programmeWords } from "../../i18n/programme.ts";
import { siteMessages } from "../../i18n/site/index.ts";
import { siteName } from "../pages/parts/brand.ts";
import type { PageContext } from "../pages/parts/page.ts";
import { feedPaths, pathIn, paths } from "../pages/parts/paths.ts";
import type { Site } from "../pages/parts/site.ts";
import { editionOf } from "./edition.ts";

/** Projects in a feed: first those to come, then past ones, the latest first. */
const FEED_SIZE = 50;

/** The entries that both feed formats share. */
interface News {
  title: string;
  subtitle: string;
  updated: Date;
  items: readonly { id: string; title: string; text: string; url: string; theme: string }[];
}

function newest(events: readonly ProgrammeEvent[], today: string): ProgrammeEvent[] {
  const isOver = ({ dates }: ProgrammeEvent) => dates.end !== null && dates.end < today;
  const over = events.filter(isOver).reverse();
  return [...events.filter((event) => !isOver(event)), ...over].slice(0, FEED_SIZE);
}

/** An id that does not depend on the address of the pages. */
const nameOf = (kind: string, id: string) => `urn:jumelages:${kind}:${id}`;

function newsOf({ facts, projects }: Site, { language, origin, today }: PageContext): News {
  const { programme } = facts.corpus;
  const textOf = (event: ProgrammeEvent) => {
    const when = whenLine(event.dates.text[language], detailsOf(event, language), language);
    return [when, partnersOf(event, language), event.description[language]].filter((text) => text !== "").join("\n\n");
  };
  return {
    title: programme.title[language],
    subtitle: siteMessages(language, programme.things).about(programmeWords(language, programme).full.itself),
    updated: editionOf(programme).at,
    items: newest(projects, today).map((event) => ({
      id: nameOf(language, event.id),
      title: event.title[language],
      text: textOf(event),
      url: origin + pathIn(language, paths.project(event.id)),
      theme: themeName(programme, event.theme, language),
    })),
  };
}

/** The projects as an Atom feed (RFC 4287). */
export function atomFeed(site: Site, context: PageContext): string {
  const { language, origin } = context;
  const { link, licence } = site.facts.corpus.programme;
  const { title, subtitle, updated, items } = newsOf(site, context);
  return generateAtomFeed({
    id: nameOf(language, "feed"),
    title: { value: title },
    subtitle: { value: subtitle },
    updated,
    authors: [link === undefined ? { name: siteName(context) } : { name: title, uri: link }],
    ...(licence !== undefined && { rights: { value: licence } }),
    links: [
      { href: origin + pathIn(language, feedPaths.atom), rel: "self", type: "application/atom+xml" },
      { href: origin + pathIn(language, paths.front), rel: "alternate", type: "text/html" },
    ],
    entries: items.map(({ id, title: heading, text, url, theme }) => ({
      id,
      title: { value: heading },
      updated,
      content: { value: text, type: "text" },
      links: [{ href: url, rel: "alternate", type: "text/html" }],
      categories: [{ term: theme }],
    })),
  });
}

/** The projects as a JSON Feed 1.1. */
export function jsonFeed(site: Site, context: PageContext): string {
  const { language, origin } = context;
  const { link } = site.facts.corpus.programme;
  const { title, subtitle, updated, items } = newsOf(site, context);
  const feed = generateJsonFeed({
    title,
    description: subtitle,
    home_page_url: origin + pathIn(language, paths.front),
    feed_url: origin + pathIn(language, feedPaths.json),
    language,
    ...(link !== undefined && { authors: [{ name: title, url: link }] }),
    items: items.map(({ id, title: heading, text, url, theme }) => ({
      id,
      url,
      title: heading,
      content_text: text,
      date_modified: updated,
      tags: [theme],
    })),
  });
  return JSON.stringify(feed);
}
