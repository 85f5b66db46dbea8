import { z } from "zod";
import { LANGUAGES } from "../language/languages.ts";
import type { Language } from "../language/languages.ts";
import { PROJECTS } from "../i18n/things.ts";
import type { Things } from "../i18n/things.ts";
import { otherHeading, untitled } from "../i18n/unsaid.ts";
import { countrySchema, filledTextSchema, idSchema, linesSchema, linkSchema } from "./event/atoms.ts";
import type { Localized } from "./event/atoms.ts";
import { brandSchema } from "./brand/brand.ts";
import { isZone } from "./days/zone.ts";
import { OTHER_THEME } from "./check/complete.ts";
import type { ProgrammeEvent, ProgrammeSource, Theme } from "./schema.ts";
import { sourcesSchema } from "./sync/sources.ts";

/** A word or number. With a star it matches every word that begins like it: "sport", "universit*". */
const WORD = "[\\p{L}\\p{N}]+\\*?";
const wordSchema = z.string().regex(new RegExp(`^${WORD}$`, "u"), 'must be one word, or its beginning with "*"');
/** A phrase as printed; commas, apostrophes and dashes are removed for comparison. */
const phraseSchema = z
  .string()
  .transform((text) => text.replace(/[^\p{L}\p{N}*]+/gu, " ").trim())
  .pipe(
    z
      .string()
      .regex(new RegExp(`^${WORD}(?: ${WORD})+$`, "u"), 'must be two words or more, each perhaps ending in "*"'),
  );
const wordsSchema = z
  .string()
  .regex(new RegExp(`^${WORD}(?: ${WORD})*$`, "u"), 'must be words with a space between, each perhaps ending in "*"');

function inBothLanguages<Entry extends z.ZodType>(entry: Entry) {
  return z.strictObject({ fr: z.array(entry).default([]), ru: z.array(entry).default([]) });
}

export const headingSchema = z.strictObject({
  id: idSchema,
  name: filledTextSchema,
  /** Words that name the heading in a question. They need not include more specific words, which the search finds. */
  words: inBothLanguages(wordSchema).default({ fr: [], ru: [] }),
  /** Phrases that name the heading as printed. They ask for the events under it, not for all events on its subject. */
  phrases: inBothLanguages(phraseSchema).default({ fr: [], ru: [] }),
  /** Whether it names a subject that events under other headings may have too. */
  isSubject: z.boolean().default(true),
  /** Whether it is the heading of twinnings: a question that names it asks for ties. */
  isTie: z.boolean().default(false),
});
export type Heading = z.output<typeof headingSchema>;

/** Topics of questions about the programme as a whole: how it opens and closes, its aim, who may join, who pays for it. */
export const INTRODUCED_TOPICS = ["opening", "closing", "purpose", "propose", "funding"] as const;

const introducedSchema = z.strictObject({
  id: idSchema,
  /** Its lines in the source. */
  lines: linesSchema,
  /** One to three self-contained sentences. */
  text: filledTextSchema,
  /** The day it is about. Questions such as « a week before the opening » count from the day of the entry "opening". */
  day: z.iso.date().optional(),
  /** The topics on which it answers questions about the programme as a whole. */
  topics: z.array(z.enum(INTRODUCED_TOPICS)).default([]),
  /** Words and phrases that ask for it. */
  words: inBothLanguages(wordsSchema).default({ fr: [], ru: [] }),
});
/** A fact about the programme itself. */
export type Introduced = z.output<typeof introducedSchema>;

/** The name of the programme inside a sentence, including the word for « programme ». */
const nameSchema = z.strictObject({
  /** With its article: « le programme de … ». */
  fr: z.string().trim().min(1).optional(),
  ru: z.strictObject({ nominative: z.string().trim().min(1), prepositional: z.string().trim().min(1) }).optional(),
});

const word = z.string().trim().min(1);
/** What its events are called, in the forms that sentences need, in both languages. */
const thingsSchema: z.ZodType<Things> = z.strictObject({
  fr: z.strictObject({ one: word, many: word, gender: z.enum(["masculine", "feminine"]) }),
  ru: z.strictObject({
    ...{ one: word, few: word, many: word, plural: word, dative: word, accusative: word, prepositional: word },
    gender: z.enum(["masculine", "feminine", "neuter"]),
  }),
});

const timeZoneSchema = z.string().refine(isZone, "must be an IANA time zone, such as Europe/Berlin");

const examplesSchema = z.strictObject({
  /** Example questions, best first; six fit well. */
  questions: inBothLanguages(z.string().trim().min(1)).default({ fr: [], ru: [] }),
  /** Ids of places for example questions, best first. */
  places: z.array(idSchema).default([]),
});

/** `programme.json`: all fields are optional, and unknown fields are allowed. */
export const programmeSchema = z
  .looseObject({
    /** A stable id of the programme; by default its French title. */
    id: z.string().trim().min(1).optional(),
    title: filledTextSchema.optional(),
    name: nameSchema.optional(),
    shortName: nameSchema.optional(),
    /** What the programme is. Sentences put it after « une archive : » or «это», so it has no full stop. */
    presentation: filledTextSchema.optional(),
    /** Whom its projects join. Sentences put it after their number: « entre villes … ». */
    partners: filledTextSchema.optional(),
    start: z.iso.date().optional(),
    end: z.iso.date().optional(),
    /** Day of the edition. */
    edition: z.iso.date().optional(),
    /** IANA zone of its days. */
    timeZone: timeZoneSchema.optional(),
    headings: z.array(headingSchema).min(1).optional(),
    /** Facts about the programme as a whole, one per entry, the general ones first. */
    introduction: z.array(introducedSchema).optional(),
    examples: examplesSchema.optional(),
    /** What its events are called; by default « projets ». */
    things: thingsSchema.optional(),
    brand: brandSchema.optional(),
    /** Languages of its texts. */
    languages: z.array(z.enum(LANGUAGES)).min(1).optional(),
    /** Countries that its projects join. */
    countries: z.array(countrySchema).min(1).optional(),
    /** Name of the licence of its texts. */
    licence: z.string().trim().min(1).optional(),
    /** Sources of its events, which a sync fetches. */
    sources: sourcesSchema.optional(),
    /** Its page and its contact. */
    link: linkSchema.optional(),
    contact: z.string().trim().min(1).optional(),
  })
  .refine(({ start, end }) => start === undefined || end === undefined || start <= end, "ends before it starts");
type ProgrammeFile = z.output<typeof programmeSchema>;

/** The days of a programme, ISO dates, both included. */
export interface ProgrammeDays {
  start: string;
  end: string;
  /** An ongoing agenda without days of its own, see {@link Programme}. */
  isOngoing?: boolean;
  /** The day of its opening, from its introduction. */
  opening?: string | undefined;
}

/** A programme: its days, its names, its headings in print order. */
export interface Programme
  extends
    ProgrammeDays,
    Pick<
      ProgrammeFile,
      "name" | "shortName" | "presentation" | "partners" | "brand" | "edition" | "licence" | "link" | "contact"
    > {
  id: string;
  title: Localized;
  /** What its events are called. */
  things: Things;
  /** It has no days of its own: events come and go, and past ones are not shown. */
  isOngoing: boolean;
  languages: readonly Language[];
  /** ISO 3166 alpha-2 in lower case. */
  countries: readonly string[];
  /** IANA zone; by default UTC. */
  timeZone: string;
  headings: readonly Heading[];
  /** Facts about the programme; empty by default. */
  introduction: readonly Introduced[];
  /** Empty lists by default. */
  examples: z.output<typeof examplesSchema>;
}

/** Whether a programme has days, of its own or from its events. */
export function isDated({ start, end }: ProgrammeDays): boolean {
  return start >= "0001" && end < "9999";
}

/** The most years that a programme may last. If one seems to last longer, a date is misprinted. */
export const MOST_YEARS = 20;

/**
 * The days of a programme: its own, else from the first to the last year of its events. Years far from the median do not
 * count, such as 2099 for an event that stays open.
 */
export function daysOf(
  { start, end }: Pick<ProgrammeFile, "start" | "end">,
  events: readonly Pick<ProgrammeEvent, "dates">[],
): ProgrammeDays {
  const years = events
    .flatMap(({ dates }) => [dates.start, dates.end])
    .flatMap((day) => (day === null ? [] : day.slice(0, 4)))
    .sort();
  const middle = Number(years[Math.floor((years.length - 1) / 2)]);
  const near = years.filter((year) => Math.abs(Number(year) - middle) < MOST_YEARS / 2);
  return { start: start ?? `${near[0] ?? "0000"}-01-01`, end: end ?? `${near.at(-1) ?? "9999"}-12-31` };
}

/** A heading that the file does not describe. Its id is its name, except for the heading « autres projets ». */
function bareHeading(id: Theme, things: Things): Heading {
  return headingSchema.parse({ id, name: id === OTHER_THEME ? otherHeading(things) : { fr: id, ru: id } });
}

/**
 * The headings of a programme, plus one for events without a heading if there are any. A programme without headings gets
 * those that its events use.
 */
function headingsOf(
  { headings = [], things = PROJECTS }: ProgrammeFile,
  events: readonly Pick<ProgrammeEvent, "theme">[],
): Heading[] {
  const inUse = [...new Set(events.map(({ theme }) => theme))];
  const isNamed = (theme: Theme) => headings.some(({ id }) => id === theme);
  const unnamed = headings.length === 0 ? inUse : inUse.filter((theme) => theme === OTHER_THEME && !isNamed(theme));
  return [...headings, ...unnamed.map((id) => bareHeading(id, things))];
}

/** The parts of a corpus that determine a programme. */
interface ProgrammeParts {
  events: readonly Pick<ProgrammeEvent, "dates" | "theme">[];
  source: ProgrammeSource | null;
  /** Countries of its places; none by default. */
  countries?: readonly string[];
}

/** Id of the introduction entry about the opening. */
const OPENING = "opening";

/** Builds the programme from its file; missing fields come from the source, the places and the events. */
export function programmeOf(file: ProgrammeFile, { events, source, countries = [] }: ProgrammeParts): Programme {
  const { shortName, presentation, partners, brand, edition, licence, link, contact } = file;
  const days = daysOf(file, events);
  const title = file.title ?? source?.title;
  const shown = title ?? untitled(yearsOf(days)).title;
  return {
    ...days,
    id: file.id ?? shown.fr,
    title: shown,
    things: file.things ?? PROJECTS,
    isOngoing: file.start === undefined && file.end === undefined,
    name: file.name ?? (title ? undefined : untitled(yearsOf(days)).name),
    shortName,
    presentation,
    partners,
    brand,
    edition,
    licence,
    link,
    contact,
    languages: file.languages ?? LANGUAGES,
    countries: file.countries ?? [...new Set(countries)].sort(),
    timeZone: file.timeZone ?? "UTC",
    headings: headingsOf(file, events),
    introduction: file.introduction ?? [],
    opening: file.introduction?.find(({ id }) => id === OPENING)?.day,
    examples: file.examples ?? { questions: { fr: [], ru: [] }, places: [] },
  };
}

/** The calendar years of a programme, in order; several for a season. */
export function yearsOf({ start, end }: ProgrammeDays): number[] {
  const [first, last] = [Number(start.slice(0, 4)), Number(end.slice(0, 4))];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** The name of a heading for readers. */
export function themeName(programme: Pick<Programme, "headings">, theme: Theme, language: "fr" | "ru"): string {
  return headingOf(programme, theme)?.name[language] ?? theme;
}

/** Whether a heading is the one of twinnings. */
export function isTieTheme(programme: Pick<Programme, "headings">, theme: Theme): boolean {
  return headingOf(programme, theme)?.isTie === true;
}

/** The heading with an id; in a loaded corpus every event has one. */
export function headingOf({ headings }: Pick<Programme, "headings">, theme: Theme): Heading | undefined {
  return headings.find(({ id }) => id === theme);
}
