import { NEEDS } from "../event/event-facts.ts";
import type { EventStatus } from "../event/event-facts.ts";
import { languageOf } from "../../language/script.ts";
import type { Imported, Texts } from "../import/plan/imported.ts";
import { instantIn } from "../import/fields/when.ts";
import { LANGUAGES } from "../../language/languages.ts";
import type { Language } from "../../language/languages.ts";
import type { Exported, ExportedEvent } from "./exported.ts";
import { eachDay, timesApart, timesOn } from "./stretches.ts";

/** States of OpenAgenda. */
const PUBLISHED = 2;
const SCHEDULED = 1;
const STATUSES: Readonly<Partial<Record<EventStatus, number>>> = {
  ...{ rescheduled: 2, "moved-online": 3, postponed: 4, full: 5, cancelled: 6 },
};
/** Attendance modes: on site, online, both. */
const [ON_THE_SPOT, ONLINE, BOTH] = [1, 2, 3];

/** Every day with its times; a day without hours lasts from 0:00 to 23:59. */
function timingsOf(event: ExportedEvent): { begin: string; end: string }[] {
  const { timeZone: zone } = event;
  return timesApart(event)
    .flatMap(({ hours, ...days }) => eachDay(days).map((day) => ({ day, hours })))
    .map(({ day, hours }) => {
      const times = hours
        ? timesOn({ start: day, end: day }, hours, zone)
        : { begin: instantIn(zone, { day, time: "00:00" }), end: instantIn(zone, { day, time: "23:59" }) };
      return { begin: times.begin.toISOString(), end: times.end.toISOString() };
    });
}

function registrationOf({ contact, facts: { registration = {} } }: Imported): { type: string; value: string }[] {
  const { links = [], telephones = [], emails = [] } = registration;
  const of = (type: string, values: readonly string[]) => values.map((value) => ({ type, value }));
  const others = contact === null ? [] : [contact];
  return [
    ...of("link", links),
    ...of("phone", telephones),
    ...of("email", emails),
    ...of(contact?.includes("@") ? "email" : "phone", others),
  ];
}

/** The most characters that OpenAgenda allows in a short description. */
const SHORT_LIMIT = 200;

/** Cuts a text between two words and adds an ellipsis. The import recognises it as the beginning of the long text. */
function cut(text: string): string {
  if (text.length <= SHORT_LIMIT) return text;
  return `${text.slice(0, SHORT_LIMIT - 1).replace(/\s+\S*$/u, "")}…`;
}

/**
 * Splits a text: its first paragraph is the short text, and the rest the long one. If the first paragraph is too long or
 * the only one, the short text is the cut text, and the long one the whole text.
 */
export function shortAndLong(whole: string): { short: string; long: string } {
  const [, first = "", rest = ""] = /^(.*?)\n\n(.*)$/su.exec(whole) ?? [];
  const isShort = first !== "" && first.length <= SHORT_LIMIT;
  return { short: isShort ? first : cut(whole), long: isShort ? rest : whole };
}

function descriptionsOf({ description }: Imported): { description: Texts; longDescription: Texts } {
  const parts = LANGUAGES.flatMap((language) => {
    const whole = description[language];
    if (whole === undefined) return [];
    return [{ language, ...shortAndLong(whole) }];
  });
  return {
    description: Object.fromEntries(parts.map(({ language, short }) => [language, short])),
    longDescription: Object.fromEntries(parts.map(({ language, long }) => [language, long])),
  };
}

/** The keywords, each in the language of its letters. A heading that was guessed from the text is none. */
function keywordsOf({ heading, categories }: ExportedEvent): Partial<Record<Language, string[]>> {
  const keywords = heading?.isSort === true ? categories.slice(1) : categories;
  const inLanguage = (language: Language) => keywords.filter((category) => languageOf(category) === language);
  return Object.fromEntries(
    LANGUAGES.flatMap((language) => {
      const words = inLanguage(language);
      return words.length > 0 ? [[language, words]] : [];
    }),
  );
}

/** OpenAgenda's own ids are numbers. */
const uidOf = (uid: string | null) => (uid !== null && /^[1-9]\d{0,14}$/u.test(uid) ? Number(uid) : uid);

/** The facts as OpenAgenda fields. Amounts and organiser have no such field and get one in the same style. */
function factsOf({ facts }: Imported) {
  const { status, amounts, ages, accessibility = [], online, image, organizer, links } = facts;
  return {
    status: (status && STATUSES[status]) ?? SCHEDULED,
    age: { min: ages?.from ?? null, max: ages?.to ?? null },
    accessibility: Object.fromEntries(NEEDS.map((need) => [need, accessibility.includes(need)])),
    attendanceMode: online ? (online.only === true ? ONLINE : BOTH) : ON_THE_SPOT,
    onlineAccessLink: online?.link ?? null,
    image: image?.url ?? null,
    imageCredits: image?.credits ?? null,
    links: (links ?? []).map((link) => ({ link })),
    ...(amounts && { amounts }),
    ...(organizer !== undefined && { organizer }),
  };
}

/** The events of a programme as OpenAgenda exports them. */
export function toOpenAgenda({ events, title }: Exported): string {
  const all = events.map((event) => ({
    uid: uidOf(event.facts.uid ?? event.uid),
    title: event.title,
    ...descriptionsOf(event),
    keywords: keywordsOf(event),
    ...(event.heading && { heading: event.heading.name }),
    conditions: event.price,
    registration: registrationOf(event),
    timings: timingsOf(event),
    timezone: event.timeZone,
    location: {
      ...{ name: event.venue, address: event.address, city: event.city },
      ...{ postalCode: event.postalCode, district: event.venueMore.district ?? null },
      countryCode: event.country?.toUpperCase() ?? null,
      phone: event.venueMore.telephone ?? null,
      website: event.venueMore.link ?? null,
      ...(event.venueMore.access && { access: event.venueMore.access }),
      ...{ latitude: event.latitude, longitude: event.longitude },
    },
    canonicalUrl: event.link,
    ...factsOf(event),
    state: PUBLISHED,
    originAgenda: { title: title.fr ?? title.ru ?? null },
  }));
  return `${JSON.stringify({ total: all.length, events: all }, null, 2)}\n`;
}
