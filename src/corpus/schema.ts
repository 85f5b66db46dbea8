import { z } from "zod";
import { countrySchema, filledTextSchema, idSchema, lineSchema, linesSchema } from "./event/atoms.ts";

export type { EventDates, Hours, Partner, Precision, ProgrammeEvent, Theme } from "./event/event.ts";

export const placeSchema = z.strictObject({
  id: idSchema,
  /**
   * `region` is a French region or a Russian federal subject. `territory` is a part of a region that the programme names
   * (Beaujolais, Grand Paris). `grouping` is an informal region (Alsace, Siberia). `country` is a whole country.
   */
  kind: z.enum(["city", "territory", "department", "region", "grouping", "country"]),
  /** One of the two countries of the programme, or a third. */
  country: countrySchema,
  fr: z.strictObject({
    name: z.string().min(1),
    /** With the preposition of place: « à Nice », « au Havre », « en Bretagne ». */
    in: z.string().min(1),
    /** With "de": « de Nice », « du Havre », « d’Arles ». */
    of: z.string().min(1),
  }),
  ru: z.strictObject({
    nominative: z.string().min(1),
    genitive: z.string().min(1),
    dative: z.string().min(1),
    accusative: z.string().min(1),
    instrumental: z.string().min(1),
    prepositional: z.string().min(1),
    /** With the preposition of place: «в Ницце», «во Владимире», «на Урале». */
    in: z.string().min(1),
    /** With the preposition of origin: «из Ниццы», «с Урала». */
    from: z.string().min(1),
  }),
  /** Other names and spellings, by language. A Russian alias is also listed in the case forms that people type. */
  aliases: z.strictObject({ fr: z.array(z.string().min(1)), ru: z.array(z.string().min(1)) }),
  /** Demonyms and adjectives, in the forms that people type. */
  demonyms: z.strictObject({ fr: z.array(z.string().min(1)), ru: z.array(z.string().min(1)) }),
  /** Ids of the places that directly contain this one. */
  within: z.array(idSchema),
  /** The region or territory of the same name, whose events the town includes (Voronej, Samara, Perm …). */
  namesake: idSchema.optional(),
  /** The region around a town, though the town does not lie in it (Moscow); used for « near ». */
  around: idSchema.optional(),
  /** Its events belong to every place of its country, and are shown last. */
  everywhere: z.literal(true).optional(),
  /** Its names that are also ordinary words or first names. Inside a sentence they count only with a capital. */
  alsoWords: z.array(z.string().min(1)).min(1).optional(),
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
});
export type Place = z.output<typeof placeSchema>;

/** A limit for the check, which visits every line. No book has more lines. */
const MOST_LINES = 1_000_000;

export const sourceSchema = z.strictObject({
  title: filledTextSchema,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** Number of lines of the source document. */
  lines: z.int().min(1).max(MOST_LINES),
  /** All ranges of lines that belong to no event. */
  ranges: z.array(
    z.strictObject({ kind: z.enum(["introduction", "header", "heading", "furniture", "blank"]), lines: linesSchema }),
  ),
  /** Lines shared by two rows, with those rows. */
  shared: z.array(z.strictObject({ line: lineSchema, rows: z.array(z.int()).length(2) })),
});
export type ProgrammeSource = z.infer<typeof sourceSchema>;

/** Kinds of ties between towns, the closest first. */
export const KINDS_OF_TIES = ["twinning", "partnership", "cooperation-agreement"] as const;

export const twinningSchema = z.strictObject({
  id: idSchema,
  /** The French place first, then the Russian place or one in a third country. */
  places: z.tuple([idSchema, idSchema]),
  kind: z.enum(KINDS_OF_TIES),
  /** ISO date, a year, or null when no date has a source that can be published. */
  since: z
    .string()
    .regex(/^\d{4}(?:-\d{2}-\d{2})?$/)
    .nullable(),
  /** True only if the day has a source of high or medium-high confidence. Other ties get no reminders. */
  remindable: z.boolean(),
  disputed: z.boolean(),
  /** For readers, in a neutral tone: what sources disagree about, or what the date means. */
  note: filledTextSchema.nullable(),
  status: z.strictObject({
    value: z.enum(["active", "suspended", "ended", "unknown"]),
    /** When the sources reported it: a year, month or day; null without a report. */
    asOf: z
      .string()
      .regex(/^\d{4}(?:-\d{2}){0,2}$/)
      .nullable(),
  }),
  sources: z.array(z.strictObject({ title: z.string().min(1), address: z.url() })),
  /** Ids of events that concern this tie. */
  events: z.array(idSchema),
});
export type Twinning = z.output<typeof twinningSchema>;

/** A reported state of a tie. */
export type TieState = Exclude<Twinning["status"]["value"], "unknown">;

/**
 * A subject heading, as in a library catalogue: the words that people use for a subject, and the printed rows about it.
 * Words are compared by stem, so the list has one form of each word, plus forms with another stem.
 */
export const subjectSchema = z.strictObject({
  id: idSchema,
  /** Words, or short phrases that are matched as a whole. */
  fr: z.array(z.string().trim().min(1)).min(1),
  ru: z.array(z.string().trim().min(1)).min(1),
  /** Rows in which the subject is an announced part of the project. */
  rows: z.array(z.int().min(1)),
  /** Rows that only touch on it; shown when no row is about it. */
  near: z.array(z.int().min(1)),
});
export type Subject = z.infer<typeof subjectSchema>;
