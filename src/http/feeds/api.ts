import { nextAnniversary } from "../../corpus/anniversaries.ts";
import { inBoth } from "../../corpus/event/atoms.ts";
import type { EventFacts } from "../../corpus/event/event-facts.ts";
import type { Venue } from "../../corpus/event/event.ts";
import { themeName } from "../../corpus/programme.ts";
import type { Partner, ProgrammeEvent, Twinning } from "../../corpus/schema.ts";
import { foldText } from "../../language/fold.ts";
import { LANGUAGES } from "../../language/languages.ts";
import type { Language } from "../../language/languages.ts";
import { pathIn, paths } from "../pages/parts/paths.ts";
import type { Site, SitePlace } from "../pages/parts/site.ts";
import type { ApiEvent, ApiPlace, ApiTwinning, EventsQuery } from "./api-schemas.ts";

const pagesAt = (origin: string, path: string) => ({
  fr: origin + pathIn("fr", path),
  ru: origin + pathIn("ru", path),
});

function apiVenue({ name, access, ...venue }: Venue): NonNullable<ApiEvent["venue"]> {
  const { address, postcode, district, latitude, longitude, telephone, link } = venue;
  return {
    ...{ name: name ?? null, address: address ?? null, postcode: postcode ?? null, district: district ?? null },
    ...{ latitude: latitude ?? null, longitude: longitude ?? null, access: access ? inBoth(access) : null },
    ...{ telephone: telephone ?? null, link: link ?? null },
  };
}

/** Further facts from the source of an event; null or empty if it gives none. */
function apiFacts(event: EventFacts) {
  const {
    uid,
    status,
    amounts,
    ages,
    accessibility = [],
    online,
    registration = {},
    image,
    organizer,
    links = [],
  } = event;
  const { links: pages = [], telephones = [], emails = [] } = registration;
  return {
    ...{ uid: uid ?? null, status: status ?? null, organizer: organizer ?? null, accessibility, links },
    amounts: amounts
      ? { from: amounts.from ?? null, to: amounts.to ?? null, currency: amounts.currency ?? null }
      : null,
    ages: ages ? { from: ages.from ?? null, to: ages.to ?? null } : null,
    online: online ? { only: online.only ?? false, link: online.link ?? null } : null,
    registration: { links: pages, telephones, emails },
    image: image ? { url: image.url, credits: image.credits ?? null, alt: image.alt ?? null } : null,
  };
}

/** A project as the API returns it, in both languages. */
export function apiEvent(event: ProgrammeEvent, site: Site, origin: string): ApiEvent {
  const { id, title, description, dates, venue, price, contact, link, isCancelled, isOneSided, theme } = event;
  const { programme } = site.facts.corpus;
  const side = (partners: readonly Partner[], name: ApiEvent["partners"][number]["side"]) =>
    partners.map((partner) => ({ name: partner.name, place: partner.place, side: name }));
  return {
    id,
    theme: { id: theme, name: { fr: themeName(programme, theme, "fr"), ru: themeName(programme, theme, "ru") } },
    title,
    description,
    dates: {
      text: dates.text,
      start: dates.start,
      end: dates.end,
      precision: dates.precision,
      spans: (dates.spans ?? []).map(({ start, end }) => ({ start, end })),
      hours: dates.hours ?? null,
      sessions: dates.sessions ?? [],
    },
    partners: [...side(event.french, "french"), ...side(event.russian, "russian"), ...side(event.others, "other")],
    isOneSided,
    places: event.places.map((place) => place.id),
    venue: venue ? apiVenue(venue) : null,
    price: price ?? null,
    ...apiFacts(event),
    contact: contact ?? null,
    link: link ?? null,
    isCancelled,
    twinnings: site.tiesOf(id).map((tie) => tie.id),
    page: pagesAt(origin, paths.project(id)),
  };
}

/** A tie as the API returns it, with its next anniversary on or after `today`. */
export function apiTwinning(tie: Twinning, { facts }: Site, origin: string, today: string): ApiTwinning {
  const { id, places, kind, since, disputed, note, status, sources, events } = tie;
  return {
    id,
    places: [...places],
    kind,
    since,
    nextAnniversary: nextAnniversary(since, today)?.day ?? null,
    isDisputed: disputed,
    note,
    status,
    sources,
    events: [...new Set(events.map((event) => facts.projects.projectOf(event)))],
    page: pagesAt(origin, paths.tie(id)),
  };
}

/** A place as the API returns it. */
export function apiPlace({ place, projects }: SitePlace, origin: string): ApiPlace {
  const { id, kind, country, fr, ru, latitude, longitude, within } = place;
  return {
    ...{ id, kind, country, name: { fr: fr.name, ru: ru.nominative }, latitude, longitude, within },
    events: projects.length,
    page: pagesAt(origin, paths.town(id)),
  };
}

/** The projects that match a query; or the name of the parameter whose place or theme does not exist. */
export function eventsFor(
  { place, theme, from, to, q }: EventsQuery,
  site: Site,
): readonly ProgrammeEvent[] | "place" | "theme" {
  const ofPlace = place === undefined ? site : site.places.get(place);
  const ofTheme = theme === undefined ? site : site.themes.get(theme);
  if (!ofPlace) return "place";
  if (!ofTheme) return "theme";
  const isOfTheme = new Set(ofTheme.projects);
  const words = q === undefined ? [] : foldText(q).split(" ");
  return ofPlace.projects.filter((event) => {
    if (!isOfTheme.has(event)) return false;
    if (words.length > 0 && !LANGUAGES.some((language) => hasWords(event, words, language, site))) return false;
    const { start, end } = event.dates;
    if (from === undefined && to === undefined) return true;
    return start !== null && end !== null && end >= (from ?? start) && start <= (to ?? end);
  });
}

/** Whether the title or description of a project contains the words, in any inflected form. */
function hasWords(
  { title, description }: ProgrammeEvent,
  words: readonly string[],
  language: Language,
  { facts }: Site,
): boolean {
  return facts.excerpts.has(`${title[language]}. ${description[language]}`, words);
}
