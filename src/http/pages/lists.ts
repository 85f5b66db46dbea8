import { inPlace, placeName } from "../../answer/describe.ts";
import { monthText, whenText } from "../../i18n/dates.ts";
import { programmeWords } from "../../i18n/programme.ts";
import { siteMessages } from "../../i18n/site/index.ts";
import { capitalized } from "../../language/capitalized.ts";
import { pagePath, pagesNav, placeLinks, projectCards, sliceOf, subscription, tieCards } from "./cards.ts";
import type { Page, PageContext } from "./layout.ts";
import { mapFigure, pageMap } from "./maps.ts";
import type { PageMap } from "./maps.ts";
import { markup } from "./markup.ts";
import { feedPaths, paths } from "./paths.ts";
import { placeData } from "./schema-org.ts";
import { placesByCount, tiesInOrder } from "./site.ts";
import type { Site, SiteMonth, SitePlace, SiteTheme } from "./site.ts";

/** Places on one page: they are short. */
const PLACES_SIZE = 120;

/** The map of a whole list, on its first page. */
function mapOnFirst(
  number: number,
  shown: Parameters<typeof pageMap>[0],
  site: Site,
  context: PageContext,
): PageMap | null {
  return number === 1 ? pageMap(shown, site, context) : null;
}

/** All projects. Null, here and below, where the list has no such page. */
export function projectsPage(site: Site, number: number, context: PageContext): Page | null {
  const slice = sliceOf(site.projects, number);
  const messages = siteMessages(context.language);
  return (
    slice && {
      title: messages.lists.projects,
      path: pagePath(paths.projects, number),
      description: messages.about(programmeWords(context.language, site.facts.corpus.programme).full.itself),
      data: null,
      body: [
        markup`<p>${messages.inAll(site.projects.length)}.</p>`,
        projectCards(slice.entries, context),
        pagesNav(paths.projects, slice, context),
      ],
    }
  );
}

/** All places with projects or ties, those with most projects first. */
export function townsPage(site: Site, number: number, context: PageContext): Page | null {
  const slice = sliceOf(placesByCount(site.places.values()), number, PLACES_SIZE);
  const { lists, about } = siteMessages(context.language);
  return (
    slice && {
      title: lists.towns,
      path: pagePath(paths.towns, number),
      description: about(programmeWords(context.language, site.facts.corpus.programme).full.itself),
      data: null,
      body: [placeLinks(slice.entries, context), pagesNav(paths.towns, slice, context)],
    }
  );
}

/** All ties, the next anniversary first. */
export function tiesPage(site: Site, number: number, context: PageContext): Page | null {
  const slice = sliceOf(tiesInOrder(site.ties.values(), context.today), number);
  const { lists, about, calendars } = siteMessages(context.language);
  const map = mapOnFirst(number, { twinnings: [...site.ties.values()] }, site, context);
  return (
    slice && {
      title: lists.ties,
      path: pagePath(paths.ties, number),
      description: about(programmeWords(context.language, site.facts.corpus.programme).full.itself),
      data: null,
      map,
      body: [
        mapFigure(map, paths.ties, context),
        tieCards(slice.entries, site, context),
        pagesNav(paths.ties, slice, context),
        subscription(feedPaths.anniversaries, calendars.anniversariesHere, context),
      ],
    }
  );
}

/** A town, or another place: what is planned there, and its ties. */
export function townPage(
  { place, projects, ties }: SitePlace,
  site: Site,
  number: number,
  context: PageContext,
): Page | null {
  const { language } = context;
  const slice = sliceOf(projects, number);
  const { calendars, plannedIn, ties: heading } = siteMessages(language);
  const planned = capitalized(plannedIn(inPlace(place, language), projects.length));
  const map = mapOnFirst(number, { events: projects, twinnings: ties }, site, context);
  return (
    slice && {
      title: placeName(place, language),
      path: pagePath(paths.town(place.id), number),
      description: `${planned}. ${capitalized(programmeWords(language, site.facts.corpus.programme).full.itself)}.`,
      data: placeData(place, context),
      map,
      body: [
        markup`<p>${planned}.</p>`,
        mapFigure(map, paths.town(place.id), context),
        projectCards(slice.entries, context),
        pagesNav(paths.town(place.id), slice, context),
        projects.length > 0 ? subscription(feedPaths.ofTown(place.id), calendars.here, context) : null,
        ties.length === 0
          ? null
          : [
              markup`<h2>${heading}</h2>`,
              tieCards(tiesInOrder(ties, context.today).slice(0, PLACES_SIZE / 2), site, context),
              subscription(feedPaths.anniversariesOf(place.id), calendars.anniversariesHere, context),
            ],
      ],
    }
  );
}

/** A month: what is dated to it, then what is planned for longer. */
export function monthPage(
  { id, range, dated, longer }: SiteMonth,
  site: Site,
  number: number,
  context: PageContext,
): Page | null {
  const { language } = context;
  const slice = sliceOf([...dated, ...longer], number);
  const messages = siteMessages(language);
  const planned = capitalized(messages.plannedWhen(whenText(language, range), dated.length + longer.length));
  const isLonger = new Set(longer);
  const map = mapOnFirst(number, { events: [...dated, ...longer] }, site, context);
  return (
    slice && {
      title: capitalized(monthText(language, range.from)),
      path: pagePath(paths.month(id), number),
      description: `${planned}. ${capitalized(programmeWords(language, site.facts.corpus.programme).full.itself)}.`,
      data: null,
      map,
      body: [
        markup`<p>${planned}.</p>`,
        mapFigure(map, paths.month(id), context),
        projectCards(
          slice.entries.filter((event) => !isLonger.has(event)),
          context,
        ),
        slice.entries.some((event) => isLonger.has(event)) ? markup`<h2>${messages.longer}</h2>` : null,
        projectCards(
          slice.entries.filter((event) => isLonger.has(event)),
          context,
        ),
        pagesNav(paths.month(id), slice, context),
      ],
    }
  );
}

/** A theme: the projects that stand under it. */
export function themePage(
  { heading, projects }: SiteTheme,
  site: Site,
  number: number,
  context: PageContext,
): Page | null {
  const { language } = context;
  const slice = sliceOf(projects, number);
  const { calendars, plannedOn } = siteMessages(language);
  const planned = capitalized(plannedOn(heading.name[language], projects.length));
  const map = mapOnFirst(number, { events: projects }, site, context);
  return (
    slice && {
      title: capitalized(heading.name[language]),
      path: pagePath(paths.theme(heading.id), number),
      description: `${planned}. ${capitalized(programmeWords(language, site.facts.corpus.programme).full.itself)}.`,
      data: null,
      map,
      body: [
        markup`<p>${planned}.</p>`,
        mapFigure(map, paths.theme(heading.id), context),
        projectCards(slice.entries, context),
        pagesNav(paths.theme(heading.id), slice, context),
        subscription(feedPaths.ofTheme(heading.id), calendars.here, context),
      ],
    }
  );
}
