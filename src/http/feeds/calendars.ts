import { detailsOf } from "../../answer/answer-event.ts";
import { placeName } from "../../answer/wording/describe.ts";
import { detailLines } from "../../answer/wording/event-lines.ts";
import { anniversaryEntry } from "../../calendar/anniversary-calendar.ts";
import { calendarFile } from "../../calendar/calendar-file.ts";
import type { CalendarEntry } from "../../calendar/calendar-file.ts";
import { eventEntries } from "../../calendar/event-calendar.ts";
import { addDays } from "../../corpus/days/days.ts";
import { exactDays } from "../../corpus/days/event-days.ts";
import { zoneOfEvent } from "../../corpus/days/event-zone.ts";
import { shortAndLong } from "../../corpus/export/openagenda.ts";
import type { ProgrammeEvent, Twinning } from "../../corpus/schema.ts";
import type { Language } from "../../language/languages.ts";
import { siteMessages } from "../../i18n/site/index.ts";
import type { PageContext } from "../pages/parts/page.ts";
import { pathIn, paths } from "../pages/parts/paths.ts";
import { tiesInOrder } from "../pages/parts/site.ts";
import type { Site } from "../pages/parts/site.ts";
import { editionOf } from "./edition.ts";

/** How often subscribers should fetch the calendar, in seconds: a programme changes rarely. */
const REFRESH_SECONDS = 12 * 60 * 60;

/** A calendar: its name and content. */
export interface Subscribed {
  name: string;
  projects: readonly ProgrammeEvent[];
  ties: readonly Twinning[];
}

/** The towns of a project, for an entry without a venue; with coordinates if there is only one. */
function whereOf(
  { places }: ProgrammeEvent,
  { facts }: Site,
  language: Language,
): Pick<CalendarEntry, "location" | "geo"> {
  const held = places.filter(({ role }) => role === "venue");
  const towns = (held.length > 0 ? held : places)
    .flatMap(({ id }) => facts.geography.place(id) ?? [])
    .filter(({ everywhere }) => !everywhere);
  const [town] = towns;
  if (!town) return {};
  const { latitude, longitude } = town;
  return {
    location: towns.map((one) => placeName(one, language)).join(", "),
    ...(towns.length === 1 && { geo: { latitude, longitude } }),
  };
}

/** Sessions that are over for longer than this many days are left out. */
const LONG_PAST_DAYS = 31;

/** What a calendar tells of a project in each of its entries: its short text, the price, where to book, its own page. */
function textOf(event: ProgrammeEvent, language: Language): string {
  const { price, registration, contact, link } = detailsOf(event, language);
  const told = {
    ...(price !== undefined && { price }),
    ...(registration && { registration }),
    ...(contact !== undefined && { contact }),
    ...(link !== undefined && { link }),
  };
  const { short } = shortAndLong(event.description[language]);
  return [short, detailLines(told, language).join("\n")].filter((text) => text !== "").join("\n\n");
}

/** The entries of a project: those to come and of the last weeks, or the last one of what is over. */
function projectEntries(event: ProgrammeEvent, site: Site, { language, origin, today }: PageContext): CalendarEntry[] {
  const timeZone = zoneOfEvent(event, site.facts.corpus);
  const all = eventEntries(event, exactDays(event), { language, timeZone, text: textOf(event, language) });
  const recent = all.filter(({ end }) => end >= addDays(today, -LONG_PAST_DAYS));
  const url = origin === "" ? event.link : origin + pathIn(language, paths.project(event.id));
  return (recent.length > 0 ? recent : all.slice(-1)).map((entry) => ({
    ...whereOf(event, site, language),
    ...entry,
    isCancelled: event.isCancelled,
    ...(url !== undefined && { url }),
  }));
}

function tieEntry(tie: Twinning, { facts }: Site, { language, today, origin }: PageContext): CalendarEntry[] {
  const name = (id: string) => placeName(facts.geography.place(id), language);
  const names = [name(tie.places[0]), name(tie.places[1])] as const;
  const entry = anniversaryEntry(tie, { language, names, today });
  if (!entry) return [];
  return [{ ...entry, ...(origin !== "" && { url: origin + pathIn(language, paths.tie(tie.id)) }) }];
}

/**
 * The calendar behind a subscription. It has the projects of the past too, each with its last time, and marks cancelled
 * ones.
 */
export function subscribedCalendar({ name, projects, ties }: Subscribed, site: Site, context: PageContext): string {
  const { programme } = site.facts.corpus;
  const { at, sequence } = editionOf(programme);
  const modified = programme.edition === undefined ? {} : { modified: at };
  const entries = [
    ...projects.flatMap((event) => projectEntries(event, site, context)),
    ...tiesInOrder(ties, context.today).flatMap((tie) => tieEntry(tie, site, context)),
  ];
  return calendarFile(name, entries, at, { refreshSeconds: REFRESH_SECONDS, sequence, ...modified });
}

/** Finds the content of a subscription; null if it does not exist. */
export type FindSubscribed = (id: string, site: Site, context: PageContext) => Subscribed | null;

export const allProjects: FindSubscribed = (_id, { facts, projects }, { language }) => ({
  name: facts.corpus.programme.title[language],
  projects,
  ties: [],
});

export const allAnniversaries: FindSubscribed = (_id, { ties }, { language }) => ({
  name: siteMessages(language).calendars.anniversaries,
  projects: [],
  ties: [...ties.values()],
});

export const ofTown: FindSubscribed = (id, { places, facts }, { language }) => {
  const found = places.get(id);
  if (!found) return null;
  const name = siteMessages(language, facts.corpus.programme.things).calendars.ofPlace(
    placeName(found.place, language),
  );
  return { name, projects: found.projects, ties: [] };
};

export const anniversariesOfTown: FindSubscribed = (id, { places }, { language }) => {
  const found = places.get(id);
  if (!found) return null;
  const name = siteMessages(language).calendars.ofAnniversaries(placeName(found.place, language));
  return { name, projects: [], ties: found.ties };
};

export const ofTheme: FindSubscribed = (id, { themes, facts }, { language }) => {
  const found = themes.get(id);
  if (!found) return null;
  const name = siteMessages(language, facts.corpus.programme.things).calendars.ofTheme(found.heading.name[language]);
  return { name, projects: found.projects, ties: [] };
};

export const ofProject: FindSubscribed = (id, { facts }, { language }) => {
  const { projects } = facts;
  const event = projects.event(id);
  return event && projects.projectOf(id) === id ? { name: event.title[language], projects: [event], ties: [] } : null;
};
