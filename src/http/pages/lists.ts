import { inPlace, placeName } from "../../answer/wording/describe.ts";
import { programmeWords } from "../../i18n/programme.ts";
import { siteMessages } from "../../i18n/site/index.ts";
import { capitalized } from "../../language/capitalized.ts";
import {
  hasAnniversaries,
  hasToCome,
  pagePath,
  pagesNav,
  placeLinks,
  projectCards,
  sliceOf,
  subscription,
  tieCards,
} from "./cards.ts";
import type { Page, PageContext } from "./parts/page.ts";
import { mapFigure, pageMap } from "./maps.ts";
import type { PageMap } from "./parts/page.ts";
import { countryNames } from "./parts/intl-formats.ts";
import { markup } from "./parts/markup.ts";
import type { Part } from "./parts/markup.ts";
import { feedPaths, paths } from "./parts/paths.ts";
import { itemListData, pageListData, placeData } from "./parts/schema-org.ts";
import { placesByCount, tiesInOrder } from "./parts/site.ts";
import type { Site, SitePlace, SiteTheme } from "./parts/site.ts";

/** Places on one page; their entries are short. */
const PLACES_SIZE = 120;

/** The map of a whole list, shown on its first page. */
function mapOnFirst(
  number: number,
  shown: Parameters<typeof pageMap>[0],
  site: Site,
  context: PageContext,
): PageMap | null {
  return number === 1 ? pageMap(shown, site, context) : null;
}

/** All projects. Null, here and below, if the list has no such page. */
export function projectsPage(site: Site, number: number, context: PageContext): Page | null {
  const slice = sliceOf(site.projects, number);
  const messages = siteMessages(context.language, context.programme?.things);
  return (
    slice && {
      title: messages.lists.projects,
      path: pagePath(paths.projects, number),
      description: messages.about(programmeWords(context.language, site.facts.corpus.programme).full.itself),
      data: itemListData(slice.entries, context),
      body: [
        markup`<p class="lead">${messages.inAll(site.projects.length)}.</p>`,
        projectCards(slice.entries, context),
        pagesNav(paths.projects, slice, context),
      ],
    }
  );
}

/** Places grouped by country, the country with most of them first. */
function byCountry(places: readonly SitePlace[], context: PageContext): Part {
  const countries = new Map<string, SitePlace[]>();
  for (const one of places) countries.set(one.place.country, [...(countries.get(one.place.country) ?? []), one]);
  const names = countryNames(context.language);
  const sorted = [...countries].sort(([, a], [, b]) => b.length - a.length);
  return sorted.map(
    ([country, own]) => markup`<h2>${names.of(country.toUpperCase()) ?? country}</h2>${placeLinks(own, context)}`,
  );
}

/** All places with projects or ties, those with most projects first. */
export function townsPage(site: Site, number: number, context: PageContext): Page | null {
  const slice = sliceOf(placesByCount(site.places.values()), number, PLACES_SIZE);
  const { lists, about } = siteMessages(context.language, context.programme?.things);
  return (
    slice && {
      title: lists.towns,
      path: pagePath(paths.towns, number),
      description: about(programmeWords(context.language, site.facts.corpus.programme).full.itself),
      data: pageListData(
        slice.entries.map(({ place }) => paths.town(place.id)),
        context,
      ),
      body: [byCountry(slice.entries, context), pagesNav(paths.towns, slice, context)],
    }
  );
}

/** All ties, the next anniversary first. */
export function tiesPage(site: Site, number: number, context: PageContext): Page | null {
  const slice = sliceOf(tiesInOrder(site.ties.values(), context.today), number);
  const { lists, about, calendars } = siteMessages(context.language, context.programme?.things);
  const map = mapOnFirst(number, { twinnings: [...site.ties.values()] }, site, context);
  return (
    slice && {
      title: lists.ties,
      path: pagePath(paths.ties, number),
      description: about(programmeWords(context.language, site.facts.corpus.programme).full.itself),
      data: pageListData(
        slice.entries.map(({ id }) => paths.tie(id)),
        context,
      ),
      map,
      body: [
        mapFigure(map, site, context),
        hasAnniversaries(site.ties.values())
          ? subscription(feedPaths.anniversaries, calendars.anniversariesHere, context)
          : null,
        tieCards(slice.entries, site, context),
        pagesNav(paths.ties, slice, context),
      ],
    }
  );
}

/** A town or another place: its projects and its ties. */
export function townPage(
  { place, projects, ties }: SitePlace,
  site: Site,
  number: number,
  context: PageContext,
): Page | null {
  const { language } = context;
  const slice = sliceOf(projects, number);
  const { calendars, lists, plannedIn, ties: heading } = siteMessages(language, context.programme?.things);
  const planned = capitalized(plannedIn(inPlace(place, language), projects.length));
  const map = mapOnFirst(number, { events: projects, twinnings: ties }, site, context);
  return (
    slice && {
      title: placeName(place, language),
      crumbs: [[paths.towns, lists.towns]],
      path: pagePath(paths.town(place.id), number),
      description: `${planned}. ${capitalized(programmeWords(language, site.facts.corpus.programme).full.itself)}.`,
      data: [placeData(place, context), itemListData(slice.entries, context)].filter((one) => one !== null),
      map,
      body: [
        markup`<p class="lead">${planned}.</p>`,
        hasToCome(projects, context) ? subscription(feedPaths.ofTown(place.id), calendars.here, context) : null,
        projectCards(slice.entries, context),
        pagesNav(paths.town(place.id), slice, context),
        ties.length === 0
          ? null
          : [
              markup`<h2>${heading}</h2>`,
              tieCards(tiesInOrder(ties, context.today).slice(0, PLACES_SIZE / 2), site, context),
              hasAnniversaries(ties)
                ? subscription(feedPaths.anniversariesOf(place.id), calendars.anniversariesHere, context)
                : null,
            ],
        mapFigure(map, site, context),
      ],
    }
  );
}

/** A theme and its projects. */
export function themePage(
  { heading, projects }: SiteTheme,
  site: Site,
  number: number,
  context: PageContext,
): Page | null {
  const { language } = context;
  const slice = sliceOf(projects, number);
  const { calendars, lists, plannedOn } = siteMessages(language, context.programme?.things);
  const planned = capitalized(plannedOn(heading.name[language], projects.length));
  const map = mapOnFirst(number, { events: projects }, site, context);
  return (
    slice && {
      title: capitalized(heading.name[language]),
      crumbs: [[paths.projects, lists.projects]],
      path: pagePath(paths.theme(heading.id), number),
      description: `${planned}. ${capitalized(programmeWords(language, site.facts.corpus.programme).full.itself)}.`,
      data: itemListData(slice.entries, context),
      map,
      body: [
        markup`<p class="lead">${planned}.</p>`,
        hasToCome(projects, context) ? subscription(feedPaths.ofTheme(heading.id), calendars.here, context) : null,
        projectCards(slice.entries, context),
        pagesNav(paths.theme(heading.id), slice, context),
        mapFigure(map, site, context),
      ],
    }
  );
}
