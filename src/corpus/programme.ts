import { z } from "zod";
import { LANGUAGES } from "../language/languages.ts";
import type { Language } from "../language/languages.ts";
import { PROJECTS } from "../i18n/things.ts";
import type { Things } from "../i18n/things.ts";
import { UNSAID, untitled } from "../i18n/unsaid.ts";
import { countrySchema, filledTextSchema, idSchema, linesSchema, linkSchema } from "./event/atoms.ts";
import type { Localized } from "./event/atoms.ts";
import { brandSchema } from "./brand/brand.ts";
import { OTHER_THEME } from "./check/complete.ts";
import type { ProgrammeEvent, ProgrammeSource, Theme } from "./schema.ts";
import { sourcesSchema } from "./sync/sources.ts";

/** A word or number, or the beginning of words where it ends in a star: "sport", "universit*". */
const WORD = "[\\p{L}\\p{N}]+\\*?";
const wordSchema = z.string().regex(new RegExp(`^${WORD}$`, "u"), 'must be one word, or its beginning with "*"');
/** As it is printed: a question is compared without commas, apostrophes and dashes. */
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
  /** The words by which a question names the heading; narrower ones are left to the search. */
  words: inBothLanguages(wordSchema).default({ fr: [], ru: [] }),
  /** Phrases that name it as it is printed, and so ask for what stands under it, not for its subject. */
  phrases: inBothLanguages(phraseSchema).default({ fr: [], ru: [] }),
  /** Whether it names a subject, of which projects under other headings speak too. */
  isSubject: z.boolean().default(true),
  /** Whether it is the heading of twinnings: their ties are what is asked for by it. */
  isTie: z.boolean().default(false),
});
/** A heading of a programme. */
export type Heading = z.output<typeof headingSchema>;

const introducedSchema = z.strictObject({
  id: idSchema,
  /** Where the source says so. */
  lines: linesSchema,
  /** One to three sentences that answer by themselves. */
  text: filledTextSchema,
  /** The day of what it tells of: of the entry "opening" that from which people count. */
  day: z.iso.date().optional(),
  /** Words and phrases that a question about it contains. */
  words: inBothLanguages(wordsSchema).default({ fr: [], ru: [] }),
});
/** One thing that a programme says of itself, outside its events. */
export type Introduced = z.output<typeof introducedSchema>;

/** What a programme is called inside a sentence, the word for programme included. */
const nameSchema = z.strictObject({
  /** With its article: « le programme de … ». */
  fr: z.string().trim().min(1).optional(),
  ru: z.strictObject({ nominative: z.string().trim().min(1), prepositional: z.string().trim().min(1) }).optional(),
});

const word = z.string().trim().min(1);
/** What its events are called, in the forms that sentences need; both languages. */
const thingsSchema: z.ZodType<Things> = z.strictObject({
  fr: z.strictObject({ one: word, many: word, gender: z.enum(["masculine", "feminine"]) }),
  ru: z.strictObject({
    ...{ one: word, few: word, many: word, plural: word, dative: word, accusative: word, prepositional: word },
    gender: z.enum(["masculine", "feminine", "neuter"]),
  }),
});

function isTimeZone(name: string): boolean {
  try {
    return new Intl.DateTimeFormat("en", { timeZone: name }).resolvedOptions().timeZone !== "";
  } catch {
    return false;
  }
}
const timeZoneSchema = z.string().refine(isTimeZone, "must be an IANA time zone, such as Europe/Berlin");

const examplesSchema = z.strictObject({
  /** Questions to begin with, the most telling first; six fit well. */
  questions: inBothLanguages(z.string().trim().min(1)).default({ fr: [], ru: [] }),
  /** Ids of places to show how one asks, the best example first. */
  places: z.array(idSchema).default([]),
});

/** What a corpus says of itself in `programme.json`; all of it may be left out, and what is not used here may be there. */
export const programmeSchema = z
  .looseObject({
    /** By which it is told from other programmes, whatever else of it is mended; its French title by default. */
    id: z.string().trim().min(1).optional(),
    title: filledTextSchema.optional(),
    name: nameSchema.optional(),
    shortName: nameSchema.optional(),
    /** What the programme is, as it goes on after « une archive : », «это»; without a full stop. */
    presentation: filledTextSchema.optional(),
    /** Whom its projects join, as it goes on after their number: « entre villes … ». */
    partners: filledTextSchema.optional(),
    start: z.iso.date().optional(),
    end: z.iso.date().optional(),
    /** The day of the edition that was read. */
    edition: z.iso.date().optional(),
    /** IANA name of the zone in which its days are meant. */
    timeZone: timeZoneSchema.optional(),
    headings: z.array(headingSchema).min(1).optional(),
    /** What the source says of the programme as a whole, one thing an entry, the more general ones first. */
    introduction: z.array(introducedSchema).optional(),
    examples: examplesSchema.optional(),
    /** What its events are called; « projets » by default. */
    things: thingsSchema.optional(),
    /** Of whoever publishes it. */
    brand: brandSchema.optional(),
    /** Those that its texts are in. */
    languages: z.array(z.enum(LANGUAGES)).min(1).optional(),
    /** Those that its projects join. */
    countries: z.array(countrySchema).min(1).optional(),
    /** Of its texts, by name. */
    licence: z.string().trim().min(1).optional(),
    /** Where its events come from, to be fetched again and again. */
    sources: sourcesSchema.optional(),
    /** Its page, and whom to ask. */
    link: linkSchema.optional(),
    contact: z.string().trim().min(1).optional(),
  })
  .refine(({ start, end }) => start === undefined || end === undefined || start <= end, "ends before it starts");
type ProgrammeFile = z.output<typeof programmeSchema>;

/** The days of a programme, ISO dates, both inclusive. */
export interface ProgrammeDays {
  start: string;
  end: string;
  /** An agenda that goes on, whose days are those of its events; see {@link Programme}. */
  isOngoing?: boolean;
  /** The day on which it is opened, where its introduction tells it. */
  opening?: string | undefined;
}

/** A programme as a whole: its days, what it is called, its headings in printed order. */
export interface Programme
  extends
    ProgrammeDays,
    Pick<
      ProgrammeFile,
      "name" | "shortName" | "presentation" | "partners" | "brand" | "edition" | "licence" | "link" | "contact"
    > {
  /** By which it is told from other programmes. */
  id: string;
  title: Localized;
  /** What its events are called. */
  things: Things;
  /** It names no days of its own: its events come and go, and what is over is asked for no more. */
  isOngoing: boolean;
  languages: readonly Language[];
  /** ISO 3166 alpha-2 in lower case. */
  countries: readonly string[];
  /** IANA name; UTC where the corpus does not tell. */
  timeZone: string;
  headings: readonly Heading[];
  /** What the source says of it as a whole; empty where the corpus tells nothing. */
  introduction: readonly Introduced[];
  /** Empty lists where the corpus names none. */
  examples: z.output<typeof examplesSchema>;
}

/** Whether a programme says when it is: by its days, or by those of an event. */
export function isDated({ start, end }: ProgrammeDays): boolean {
  return start >= "0001" && end < "9999";
}

/** The days of a programme: as it says, else from the first to the last year of its events. */
export function daysOf(
  { start, end }: Pick<ProgrammeFile, "start" | "end">,
  events: readonly Pick<ProgrammeEvent, "dates">[],
): ProgrammeDays {
  const years = events
    .flatMap(({ dates }) => [dates.start, dates.end])
    .flatMap((day) => (day === null ? [] : day.slice(0, 4)))
    .sort();
  return { start: start ?? `${years[0] ?? "0000"}-01-01`, end: end ?? `${years.at(-1) ?? "9999"}-12-31` };
}

/** A heading that nobody described: called by its id, unless it is that of events without one. */
function bareHeading(id: Theme): Heading {
  return headingSchema.parse({ id, name: id === OTHER_THEME ? UNSAID.heading : { fr: id, ru: id } });
}

/** The headings that a programme names, and that of events without one; without any, those that its events stand under. */
function headingsOf({ headings = [] }: ProgrammeFile, events: readonly Pick<ProgrammeEvent, "theme">[]): Heading[] {
  const inUse = [...new Set(events.map(({ theme }) => theme))];
  const isNamed = (theme: Theme) => headings.some(({ id }) => id === theme);
  const unnamed = headings.length === 0 ? inUse : inUse.filter((theme) => theme === OTHER_THEME && !isNamed(theme));
  return [...headings, ...unnamed.map(bareHeading)];
}

/** What a programme is made of, beside its file. */
interface ProgrammeParts {
  events: readonly Pick<ProgrammeEvent, "dates" | "theme">[];
  source: ProgrammeSource | null;
  /** Of its places; none by default. */
  countries?: readonly string[];
}

/** The entry of the introduction that tells how the programme is opened. */
const OPENING = "opening";

/** A programme as its file tells it; what is left out comes from the source, the places and the events. */
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

/** The calendar years that a programme touches, in order: one, or those of a season. */
export function yearsOf({ start, end }: ProgrammeDays): number[] {
  const [first, last] = [Number(start.slice(0, 4)), Number(end.slice(0, 4))];
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

/** The name of a theme as a reader sees it. */
export function themeName(programme: Pick<Programme, "headings">, theme: Theme, language: "fr" | "ru"): string {
  return headingOf(programme, theme)?.name[language] ?? theme;
}

/** Whether a theme is the heading of twinnings. */
export function isTieTheme(programme: Pick<Programme, "headings">, theme: Theme): boolean {
  return headingOf(programme, theme)?.isTie === true;
}

/** The heading of an id; every event of a loaded corpus has one. */
export function headingOf({ headings }: Pick<Programme, "headings">, theme: Theme): Heading | undefined {
  return headings.find(({ id }) => id === theme);
}
