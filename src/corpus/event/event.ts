import { z } from "zod";
import type { Language } from "../../language/languages.ts";
import { filledTextSchema, givenTextSchema, idSchema, linesSchema, webSchema } from "./atoms.ts";
import type { Localized } from "./atoms.ts";
import { factsShape, venueFactsSchema } from "./event-facts.ts";
import type { EventFacts } from "./event-facts.ts";
import type { Things } from "../../i18n/things.ts";
import { shortTitleSchema } from "./short-title.ts";
import type { ShortTitle } from "./short-title.ts";
import { spokenSchema } from "./spoken.ts";
import type { SpokenNames } from "./spoken.ts";

/** Id of a heading; loading the corpus checks that it exists. */
export type Theme = string;

/** How exactly a date is known. */
export const PRECISIONS = ["day", "month", "quarter", "season", "half-year", "year", "none"] as const;
export type Precision = (typeof PRECISIONS)[number];

export const partnerSchema = z.strictObject({
  /** The place that the partner is or represents; null when it stands for no place. */
  place: idSchema.nullable().default(null),
  name: filledTextSchema,
  kind: z.enum(["city", "region", "state", "institution"]),
});
export type Partner = z.output<typeof partnerSchema>;

const isoDateSchema = z.iso.date();
const spanSchema = z.strictObject({
  start: isoDateSchema,
  end: isoDateSchema,
  precision: z.enum(PRECISIONS).exclude(["none"]),
});

const timeSchema = z.string().regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/, "must be a time of day, such as 18:30");
/** Times of day in the zone of the venue. */
const hoursSchema = z.strictObject({ from: timeSchema, to: timeSchema.nullable().default(null) });
export type Hours = z.output<typeof hoursSchema>;

const sessionSchema = z.strictObject({ day: isoDateSchema, from: timeSchema, to: timeSchema.nullable().default(null) });
export type Session = z.output<typeof sessionSchema>;

const datesSchema = z.strictObject({
  /** The dates in words, for readers; written from the days when a language has none. */
  text: givenTextSchema.optional(),
  /** First and last day of the range that encloses all dates; null when the programme gives no date. */
  start: isoDateSchema.nullable(),
  end: isoDateSchema.nullable(),
  precision: z.enum(PRECISIONS),
  /** Nobody has told the end, or neither beginning nor end: these days only bound when it is looked for, and readers are not told them. */
  open: z.enum(["end", "both"]).optional(),
  /** The separate ranges, when there are several. */
  spans: z.array(spanSchema).min(2).optional(),
  /** The hours, if they are the same every day. */
  hours: hoursSchema.optional(),
  /** All sessions, in order. They replace `hours` when the hours differ from day to day. */
  sessions: z.array(sessionSchema).min(2).optional(),
});
export type GivenDates = z.output<typeof datesSchema>;

const erratumSchema = z.strictObject({
  /** The field that the correction concerns, such as `dates` or `description`. */
  field: z.string().min(1),
  /** What the programme prints, verbatim; empty for an empty cell. */
  printed: z.string(),
  /** How the entry reads it, in the language of the print. */
  reading: z.string(),
  /** One plain sentence for a reader: what is printed, how it is read here and why. */
  reason: givenTextSchema,
});

const venueSchema = venueFactsSchema
  .extend({ name: filledTextSchema.optional() })
  .refine(({ name, address }) => name !== undefined || address !== undefined, "needs a name or an address");
export type Venue = z.output<typeof venueSchema>;

const roleSchema = z.strictObject({ id: idSchema, role: z.enum(["partner", "seat", "venue"]) });

const keywordsSchema = z.array(z.string().trim().min(1));

/** An event as a file gives it: `id` and `title`, and any other known field. */
export const eventSchema = z.strictObject({
  id: idSchema,
  /** Its lines in the source document, and its position in print; by default its position in the file. */
  source: z.strictObject({ lines: linesSchema.optional(), row: z.int().min(1).optional() }).optional(),
  /** Id of its heading; by default the heading of events without one. */
  theme: idSchema.optional(),
  title: givenTextSchema,
  /** Its name in a list; by default its title, cut. */
  shortTitle: shortTitleSchema.optional(),
  /** Its name in sentences; by default its title. */
  spoken: spokenSchema.optional(),
  description: givenTextSchema.optional(),
  french: z.array(partnerSchema).default([]),
  russian: z.array(partnerSchema).default([]),
  /** Partners in third countries. */
  others: z.array(partnerSchema).default([]),
  /** By default the places of its partners. */
  places: z.array(roleSchema).optional(),
  dates: datesSchema.default({ start: null, end: null, precision: "none" }),
  /** Where it takes place, by name or address. */
  venue: venueSchema.optional(),
  link: webSchema.optional(),
  price: givenTextSchema.optional(),
  contact: z.string().trim().min(1).optional(),
  /** Means the same as the status `cancelled`. */
  cancelled: z.boolean().optional(),
  ...factsShape,
  /** Keywords for the search; they are not shown. */
  keywords: z.strictObject({ fr: keywordsSchema, ru: keywordsSchema }).partial().optional(),
  /** Ids of the other printings of the project. */
  sameAs: z.array(idSchema).default([]),
  errata: z.array(erratumSchema).default([]),
});
export type GivenEvent = z.output<typeof eventSchema>;

/** The dates of an event, with their wording. */
export interface EventDates extends Omit<GivenDates, "text"> {
  text: Localized;
}

/** A complete event: all defaults of the file are filled in. */
export interface ProgrammeEvent extends EventFacts {
  id: string;
  /** `lines` is null when the corpus does not give them. */
  source: { lines: readonly [number, number] | null; row: number };
  theme: Theme;
  title: Localized;
  shortTitle?: ShortTitle | undefined;
  spoken?: SpokenNames | undefined;
  /** What the programme calls its events, when it says so. */
  things?: Things | undefined;
  /** Empty in both languages when there is none. */
  description: Localized;
  /** Languages in which some text is borrowed from the other. */
  borrowed: readonly Language[];
  french: Partner[];
  russian: Partner[];
  /** Partners in third countries. */
  others: Partner[];
  /** It has partners on one side only, and nothing is missing, because most events of its programme have one side. */
  isOneSided: boolean;
  places: z.output<typeof roleSchema>[];
  dates: EventDates;
  venue?: Venue | undefined;
  /** A page about it. */
  link?: string | undefined;
  price?: Localized | undefined;
  contact?: string | undefined;
  isCancelled: boolean;
  /** Its facts as sentences, in the languages of its title, for search and quotation; empty without facts. */
  facts: Localized;
  /** Keywords for the search. */
  keywords?: { fr?: string[] | undefined; ru?: string[] | undefined } | undefined;
  sameAs: string[];
  errata: { field: string; printed: string; reading: string; reason: Localized }[];
}

/** The name of an event in a list: its short title, else its title. */
export function shortNameOf(
  { title, shortTitle }: Pick<ProgrammeEvent, "title" | "shortTitle">,
  language: Language,
): string {
  return shortTitle?.[language] ?? title[language];
}

/** All partners of an event; partners from third countries come last. */
export function partnersOf({ french, russian, others }: Pick<ProgrammeEvent, "french" | "russian" | "others">) {
  return [...french, ...russian, ...others];
}

/** All text about an event: its description and its facts. */
export function saidOf(
  { description, facts }: Pick<ProgrammeEvent, "description" | "facts">,
  language: Language,
): string {
  const [text, more] = [description[language], facts[language]];
  return more === "" ? text : `${text}\n${more}`.trimStart();
}

/** Names of an event besides its title: its partners and its venue. */
export function namesOf(event: ProgrammeEvent, language: Language): string[] {
  return [...partnersOf(event).map(({ name }) => name), ...(event.venue?.name ? [event.venue.name] : [])].map(
    (name) => name[language],
  );
}
