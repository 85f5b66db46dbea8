import { detailsOf } from "../../answer/answer-event.ts";
import { toAnswerTwinning } from "../../answer/answer-twinning.ts";
import { placeName } from "../../answer/wording/describe.ts";
import { briefPartners, whenLine } from "../../answer/wording/event-lines.ts";
import { twinningFacts } from "../../answer/wording/plain-text.ts";
import { nextAnniversary } from "../../corpus/anniversaries.ts";
import { calendarDays } from "../../corpus/days/event-days.ts";
import type { EventStatus } from "../../corpus/event/event-facts.ts";
import type { Place, ProgrammeEvent, Twinning } from "../../corpus/schema.ts";
import { catalogueOf } from "../../i18n/catalogues.ts";
import { statusText } from "../../i18n/facts.ts";
import { siteMessages } from "../../i18n/site/index.ts";
import { capitalized } from "../../language/capitalized.ts";
import { dateBlock, stretchesOf } from "./parts/date-block.ts";
import { linkTo, told } from "./parts/layout.ts";
import type { PageContext } from "./parts/page.ts";
import { markup } from "./parts/markup.ts";
import type { Markup, Part } from "./parts/markup.ts";
import { pathIn, paths } from "./parts/paths.ts";
import type { Site, SitePlace } from "./parts/site.ts";

/** Entries on one page: even with the longest titles it stays below 30 kB. */
export const PAGE_SIZE = 24;

/** A part of a list and its position in the whole. */
export interface Slice<Entry> {
  entries: readonly Entry[];
  /** From 1. */
  page: number;
  pages: number;
  first: number;
  total: number;
}

/** One page of a list; null if there is no such page. An empty list has one page. */
export function sliceOf<Entry>(all: readonly Entry[], page: number, size = PAGE_SIZE): Slice<Entry> | null {
  const pages = Math.max(1, Math.ceil(all.length / size));
  if (page > pages) return null;
  const first = (page - 1) * size;
  return { entries: all.slice(first, first + size), page, pages, first: first + 1, total: all.length };
}

/** The path of a page of a list. */
export function pagePath(path: string, page: number): string {
  return page === 1 ? path : `${path}?page=${page}`;
}

/** The position in a list of several pages, and links to the others. */
export function pagesNav(path: string, slice: Slice<unknown>, context: PageContext): Part {
  if (slice.pages === 1) return null;
  const { pages, shown } = siteMessages(context.language);
  const { page, first, entries, total } = slice;
  return markup`<nav class="pages" aria-label="${pages.label}"><p class="quiet">${shown(first, first + entries.length - 1, total)}</p><ul>${
    page > 1 ? markup`<li>${linkTo(context, pagePath(path, page - 1), pages.previous)}</li>` : null
  }${page < slice.pages ? markup`<li>${linkTo(context, pagePath(path, page + 1), pages.next)}</li>` : null}</ul></nav>`;
}

/** Projects in a list: a date block, then title, when and who. */
export function projectCards(events: readonly ProgrammeEvent[], context: PageContext): Part {
  if (events.length === 0) return null;
  const { language, today } = context;
  const cards = events.map((event) => {
    const details = detailsOf(event, language);
    const { status, ...rest } = details;
    const partners = briefPartners(event, language);
    const when = whenLine(event.dates.text[language], rest, language);
    const [next = null] = stretchesOf(event, today);
    return markup`<li>${dateBlock(next, language)}<div><p class="title">${linkTo(context, paths.project(event.id), told(event.title[language], details.textIn))}</p><p class="quiet">${status ? statusMark(status, context) : null}${when}</p>${partners === "" ? null : markup`<p>${partners}</p>`}</div></li>`;
  });
  return markup`<ul class="cards">${cards}</ul>`;
}

/** The mark of a cancelled, postponed, full … project, before everything else. */
export function statusMark(status: EventStatus, { language }: PageContext): Markup {
  return markup`<span class="cancelled">${capitalized(statusText(language, status))}</span> · `;
}

/** The names of a tie's two places. */
export function tieName(
  { places: [first, second] }: Twinning,
  { geography }: Site["facts"],
  context: PageContext,
): string {
  const { language } = context;
  const name = (id: string) => placeName(geography.place(id), language);
  return catalogueOf(language).answer.pair(name(first), name(second));
}

/** Ties in a list: the towns, kind, beginning, next anniversary. */
export function tieCards(ties: readonly Twinning[], { facts }: Site, context: PageContext): Part {
  if (ties.length === 0) return null;
  const { language, today } = context;
  const cards = ties.map((tie) => {
    const { geography } = facts;
    const known = twinningFacts(
      toAnswerTwinning(tie, language, today, geography),
      catalogueOf(language).answer,
      language,
    );
    const next = nextAnniversary(tie.since, today)?.day;
    const block = next === undefined ? null : { start: next, end: next, precision: "day" };
    return markup`<li>${dateBlock(block, language)}<div><p class="title">${linkTo(context, paths.tie(tie.id), tieName(tie, facts, context))}</p><p class="quiet">${capitalized(known.join(" · "))}</p></div></li>`;
  });
  return markup`<ul class="cards">${cards}</ul>`;
}

/** Places as a row of links, each with the number of its projects, if any. */
export function placeLinks(places: readonly SitePlace[], context: PageContext): Part {
  const { language } = context;
  const { counted } = siteMessages(language, context.programme?.things);
  const label = ({ place, projects }: SitePlace) =>
    projects.length === 0 ? placeName(place, language) : counted(placeName(place, language), projects.length);
  return markup`<ul class="menu">${places.map((one) => markup`<li>${linkTo(context, paths.town(one.place.id), label(one))}</li>`)}</ul>`;
}

/** The name of a place, with a link if it has a page. */
export function placeLink(place: Place, site: Site, context: PageContext): Part {
  const name = placeName(place, context.language);
  return site.places.has(place.id) ? linkTo(context, paths.town(place.id), name) : name;
}

/** A link to a calendar, labelled by its content. */
export function subscription(path: string, text: string, { language }: PageContext): Markup {
  return markup`<p><a class="button" href="${pathIn(language, path)}" type="text/calendar">${text}</a></p>`;
}

/** Whether a calendar of these projects has any days to come. */
export function hasToCome(events: readonly ProgrammeEvent[], { today }: PageContext): boolean {
  return events.some((event) => calendarDays(event, today).length > 0);
}

/** Whether a calendar of these ties has any anniversaries; they recur every year. */
export function hasAnniversaries(ties: Iterable<Twinning>): boolean {
  return [...ties].some(({ remindable }) => remindable);
}
