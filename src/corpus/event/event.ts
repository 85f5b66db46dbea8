import { z } from "zod";
import type { Language } from "../../language/languages.ts";
import { filledTextSchema, givenTextSchema, idSchema, linesSchema, linkSchema } from "./atoms.ts";
import type { Localized } from "./atoms.ts";
import { factsShape, venueFactsSchema } from "./event-facts.ts";
import type { EventFacts } from "./event-facts.ts";
import type { Things } from "../../i18n/things.ts";
import { spokenSchema } from "./spoken.ts";
import type { SpokenNames } from "./spoken.ts";

/** Id of a heading of the programme; that it exists is checked when a corpus is loaded. */
export type Theme = string;

/** How exactly the programme dates something. */
export const PRECISIONS = ["day", "month", "quarter", "season", "half-year", "year", "none"] as const;
export type Precision = (typeof PRECISIONS)[number];

export const partnerSchema = z.strictObject({
  /** The place that the partner is or represents; null for a partner that stands for no town. */
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
/** Times of day by the clock of where it takes place. */
const hoursSchema = z.strictObject({ from: timeSchema, to: timeSchema.nullable().default(null) });
export type Hours = z.output<typeof hoursSchema>;

/** One time at which something takes place. */
const sessionSchema = z.strictObject({ day: isoDateSchema, from: timeSchema, to: timeSchema.nullable().default(null) });
export type Session = z.output<typeof sessionSchema>;

const datesSchema = z.strictObject({
  /** The dates in words, as a reader sees them; written from the days where a language has none. */
  text: givenTextSchema.optional(),
  /** First and last day of the enclosing range, as read; null when the programme gives no date. */
  start: isoDateSchema.nullable(),
  end: isoDateSchema.nullable(),
  precision: z.enum(PRECISIONS),
  /** The separate spans, when the programme names several. */
  spans: z.array(spanSchema).min(2).optional(),
  /** The same on all days. */
  hours: hoursSchema.optional(),
  /** In place of `hours`, where these differ from day to day: every session, in order. */
  sessions: z.array(sessionSchema).min(2).optional(),
});
export type GivenDates = z.output<typeof datesSchema>;

const erratumSchema = z.strictObject({
  /** The field of the entry that the reading concerns, such as `dates` or `description`. */
  field: z.string().min(1),
  /** What the programme prints, verbatim; empty for a cell left blank. */
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

/** An event as a file gives it: `id` and `title`, and whatever else is known of it. */
export const eventSchema = z.strictObject({
  id: idSchema,
  /** Its lines in the source document, and its place in printed order: by default that in the file. */
  source: z.strictObject({ lines: linesSchema.optional(), row: z.int().min(1).optional() }).optional(),
  /** Id of the heading under which it is printed; by default that of what has none. */
  theme: idSchema.optional(),
  title: givenTextSchema,
  /** What sentences call it; by default its title. */
  spoken: spokenSchema.optional(),
  description: givenTextSchema.optional(),
  french: z.array(partnerSchema).default([]),
  russian: z.array(partnerSchema).default([]),
  /** Partners of a third country. */
  others: z.array(partnerSchema).default([]),
  /** By default those of its partners. */
  places: z.array(roleSchema).optional(),
  dates: datesSchema.default({ start: null, end: null, precision: "none" }),
  /** Where it is held, by name or address. */
  venue: venueSchema.optional(),
  link: linkSchema.optional(),
  price: givenTextSchema.optional(),
  contact: z.string().trim().min(1).optional(),
  /** As `status` says it too. */
  cancelled: z.boolean().optional(),
  ...factsShape,
  /** What it is filed under: words by which it is found, and no text that is shown. */
  keywords: z.strictObject({ fr: keywordsSchema, ru: keywordsSchema }).partial().optional(),
  /** Ids of the other printings of the same project. */
  sameAs: z.array(idSchema).default([]),
  errata: z.array(erratumSchema).default([]),
});
export type GivenEvent = z.output<typeof eventSchema>;

/** The dates of an event, in words too. */
export interface EventDates extends Omit<GivenDates, "text"> {
  text: Localized;
}

/** An event, whole: what a file may leave out is filled in, but for what nobody knows. */
export interface ProgrammeEvent extends EventFacts {
  id: string;
  /** `lines` is null where the corpus does not tell them. */
  source: { lines: readonly [number, number] | null; row: number };
  theme: Theme;
  title: Localized;
  spoken?: SpokenNames | undefined;
  /** What its programme calls its events, where it says so. */
  things?: Things | undefined;
  /** Empty in both languages where there is none. */
  description: Localized;
  /** Languages in which a text of it is missing and is told in the other one. */
  borrowed: readonly Language[];
  french: Partner[];
  russian: Partner[];
  /** Partners of a third country. */
  others: Partner[];
  /** Whether nothing is missing where only one side has partners: of most events of its programme only one has. */
  isOneSided: boolean;
  places: z.output<typeof roleSchema>[];
  dates: EventDates;
  venue?: Venue | undefined;
  /** A page about it, https. */
  link?: string | undefined;
  price?: Localized | undefined;
  contact?: string | undefined;
  isCancelled: boolean;
  /** What its fields say of it as sentences, in the languages of its title, to be searched and quoted like its description; empty where they say nothing. */
  facts: Localized;
  /** Further words by which it is found. */
  keywords?: { fr?: string[] | undefined; ru?: string[] | undefined } | undefined;
  sameAs: string[];
  errata: { field: string; printed: string; reading: string; reason: Localized }[];
}

/** All partners of an event, those of a third country last. */
export function partnersOf({ french, russian, others }: Pick<ProgrammeEvent, "french" | "russian" | "others">) {
  return [...french, ...russian, ...others];
}

/** All that is said of an event: its description, and what its fields say. */
export function saidOf(
  { description, facts }: Pick<ProgrammeEvent, "description" | "facts">,
  language: Language,
): string {
  const [text, more] = [description[language], facts[language]];
  return more === "" ? text : `${text}\n${more}`.trimStart();
}

/** By what names an event is known beside its title: its partners, and where it is held. */
export function namesOf(event: ProgrammeEvent, language: Language): string[] {
  return [...partnersOf(event).map(({ name }) => name), ...(event.venue?.name ? [event.venue.name] : [])].map(
    (name) => name[language],
  );
}
