import { InlineKeyboard } from "grammy";
import { placeName } from "../../../answer/wording/describe.ts";
import { projectsOf, projectsUnder } from "../../../answer/tally/numbers.ts";
import type { Place } from "../../../corpus/schema.ts";
import { catalogueOf } from "../../../i18n/catalogues.ts";
import { capitalized } from "../../../language/capitalized.ts";
import type { Language } from "../../../language/languages.ts";
import { buttons } from "../../links/callback-data.ts";
import type { FeatureDeps } from "../../context.ts";
import { escape, join, shorten } from "../../message/html.ts";
import type { View } from "../../message/reply.ts";
import { placesIn, regionsOf } from "./places.ts";

type Facts = FeatureDeps["facts"];

/** Places on a page of a list, in two columns. */
const PLACES_ON_PAGE = 16;
/** Towns of a region on a page; nearly every region fits on one. */
const TOWNS_ON_PAGE = 40;
const LABEL_LIMIT = 40;

function label(place: Place, language: Language, facts: Facts): string {
  const count = projectsOf(place.id, facts);
  return catalogueOf(language).telegram.counted(shorten(placeName(place, language), LABEL_LIMIT), count);
}

/** The name of a country (ISO 3166 alpha-2 in lower case) in a language. */
function countryName(country: string, language: Language): string {
  return new Intl.DisplayNames(language, { type: "region" }).of(country.toUpperCase()) ?? country;
}

/** The countries with projects: France and Russia first, then the others. */
export function countriesView(language: Language, facts: Facts): View {
  const { telegram } = catalogueOf(language, facts.corpus.programme.things);
  const { towns } = telegram;
  const projects = new Map<string, Set<string>>();
  for (const { id, places } of facts.corpus.events) {
    for (const place of places) {
      const { country = "" } = facts.geography.place(place.id) ?? {};
      projects.set(country, (projects.get(country) ?? new Set()).add(facts.projects.projectOf(id)));
    }
  }
  const known: Partial<Record<string, (count: number) => string>> = {
    fr: (count) => towns.france(count),
    ru: (count) => towns.russia(count),
  };
  const others = [...projects.keys()].filter((country) => !Object.hasOwn(known, country)).sort();
  const keyboard = new InlineKeyboard();
  for (const country of [...Object.keys(known), ...others]) {
    const count = projects.get(country)?.size ?? 0;
    if (count === 0) continue;
    const label = known[country] ?? ((own) => telegram.counted(countryName(country, language), own));
    keyboard.text(label(count), buttons.regions.data({ country, page: 0 }));
  }
  return { text: join([escape(towns.choose), escape(towns.counts)], "\n"), keyboard };
}

/** A page of a list of places, in two columns, with its page buttons. */
function placesPage(
  places: readonly Place[],
  wantedPage: number,
  {
    language,
    facts,
    dataOf,
    pageData,
    size = PLACES_ON_PAGE,
  }: {
    language: Language;
    facts: Facts;
    dataOf: (place: Place) => string;
    pageData: (page: number) => string;
    size?: number;
  },
): { keyboard: InlineKeyboard; page: number; pages: number } {
  const { towns } = catalogueOf(language).telegram;
  const pages = Math.max(1, Math.ceil(places.length / size));
  const page = Math.min(wantedPage, pages - 1);
  const keyboard = new InlineKeyboard();
  const shown = places.slice(page * size, (page + 1) * size);
  for (const [index, place] of shown.entries()) {
    if (index % 2 === 0) keyboard.row();
    keyboard.text(label(place, language, facts), dataOf(place));
  }
  keyboard.row();
  if (page > 0) keyboard.text(towns.previous, pageData(page - 1));
  if (page + 1 < pages) keyboard.text(towns.next, pageData(page + 1));
  return { keyboard: keyboard.row(), page, pages };
}

function withPage(text: string, page: number, pages: number, language: Language, facts: Facts): View["text"] {
  const { towns } = catalogueOf(language, facts.corpus.programme.things).telegram;
  const turned = pages > 1 ? [escape(towns.page(page + 1, pages))] : [];
  return join([escape(text), escape(towns.counts), ...turned], "\n");
}

function regionsOfCountry(country: string, language: Language): string {
  const { towns } = catalogueOf(language).telegram;
  const known: Partial<Record<string, string>> = towns.regions;
  return known[country] ?? towns.regionsOf(countryName(country, language));
}

/** The regions of a country. A region without towns has no list of its own: its button asks about it at once. */
export function regionsView(country: Place["country"], wantedPage: number, language: Language, facts: Facts): View {
  const { towns } = catalogueOf(language).telegram;
  const { keyboard, page, pages } = placesPage(regionsOf(country, language, facts), wantedPage, {
    language,
    facts,
    dataOf: (place) =>
      placesIn(place.id, language, facts).length > 0
        ? buttons.region.data({ region: place.id, page: wantedPage })
        : buttons.place.data({ place: place.id }),
    pageData: (other) => buttons.regions.data({ country, page: other }),
  });
  keyboard.text(towns.back, buttons.countries.data({}));
  return { text: withPage(regionsOfCountry(country, language), page, pages, language, facts), keyboard };
}

/**
 * A page of the towns of a region, and the region as a whole; `from` is the page of the list of regions to go back to.
 */
export function regionView(
  region: Place,
  { page: wantedPage, from }: { page: number; from: number },
  language: Language,
  facts: Facts,
): View {
  const { towns } = catalogueOf(language).telegram;
  const listed = placesPage(placesIn(region.id, language, facts), wantedPage, {
    size: TOWNS_ON_PAGE,
    language,
    facts,
    dataOf: (place) => buttons.place.data({ place: place.id }),
    pageData: (page) => buttons.regionTowns.data({ region: region.id, page, from }),
  });
  const keyboard = new InlineKeyboard()
    .text(towns.wholeRegion(projectsOf(region.id, facts)), buttons.place.data({ place: region.id }))
    .row()
    .append(listed.keyboard)
    .text(towns.back, buttons.regions.data({ country: region.country, page: from }));
  const turned = listed.pages > 1 ? [escape(towns.page(listed.page + 1, listed.pages))] : [];
  return { text: join([escape(towns.inRegion(placeName(region, language))), ...turned], "\n"), keyboard };
}

/** The themes of the programme with their numbers of projects. */
export function themesView(language: Language, facts: Facts): View {
  const { telegram } = catalogueOf(language, facts.corpus.programme.things);
  const keyboard = new InlineKeyboard();
  for (const { id: theme, name } of facts.corpus.programme.headings) {
    const title = capitalized(name[language]);
    keyboard.text(telegram.counted(title, projectsUnder(theme, facts)), buttons.theme.data({ theme })).row();
  }
  return { text: escape(telegram.themes.choose), keyboard };
}
