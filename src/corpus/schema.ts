import { z } from "zod";
import { countrySchema, filledTextSchema, idSchema, lineSchema, linesSchema } from "./event/atoms.ts";

export type { EventDates, Hours, Partner, Precision, ProgrammeEvent, Theme } from "./event/event.ts";

export const placeSchema = z.strictObject({
  id: idSchema,
  /**
   * `region` is a French region or a Russian federal subject; `territory` a part of one that the programme names
   * (Beaujolais, Grand Paris); `grouping` what people say (Alsace, Siberia); `country` stands for all places of a side.
   */
  kind: z.enum(["city", "territory", "department", "region", "grouping", "country"]),
  /** Of the two that a programme joins, or a third. */
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
  /** Other names and spellings, each language's own; a Russian alias also in the case forms that people type. */
  aliases: z.strictObject({ fr: z.array(z.string().min(1)), ru: z.array(z.string().min(1)) }),
  /** Words for inhabitants and adjectives, in the forms that people type. */
  demonyms: z.strictObject({ fr: z.array(z.string().min(1)), ru: z.array(z.string().min(1)) }),
  /** Ids of the places that directly contain this one. */
  within: z.array(idSchema),
  /** The region or territory whose printed events a town of the same name includes (Voronej, Samara, Perm …). */
  namesake: idSchema.optional(),
  /** The region around a town that does not lie in it: where to look for what is near the town. */
  around: idSchema.optional(),
  /** What is printed under it belongs to every place of its country, last. */
  everywhere: z.literal(true).optional(),
  /** Those of its spellings that are everyday words or first names too: they need a capital letter inside a sentence. */
  alsoWords: z.array(z.string().min(1)).min(1).optional(),
  latitude: z.number().min(-90).max(90),
  longitude: z.number().min(-180).max(180),
});
export type Place = z.output<typeof placeSchema>;

/** More than a book has; every one is accounted for. */
const MOST_LINES = 1_000_000;

export const sourceSchema = z.strictObject({
  title: filledTextSchema,
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  /** Number of lines of the source document. */
  lines: z.int().min(1).max(MOST_LINES),
  /** Every stretch of lines that belongs to no event. */
  ranges: z.array(
    z.strictObject({ kind: z.enum(["introduction", "header", "heading", "furniture", "blank"]), lines: linesSchema }),
  ),
  /** Lines that two rows share, with the rows. */
  shared: z.array(z.strictObject({ line: lineSchema, rows: z.array(z.int()).length(2) })),
});
export type ProgrammeSource = z.infer<typeof sourceSchema>;

/** What ties towns, the closest first. */
export const KINDS_OF_TIES = ["twinning", "partnership", "cooperation-agreement"] as const;

export const twinningSchema = z.strictObject({
  id: idSchema,
  /** French place first, then that of the other country: Russia, or a third one. */
  places: z.tuple([idSchema, idSchema]),
  kind: z.enum(KINDS_OF_TIES),
  /** ISO date, a year, or null when no publishable date has a source. */
  since: z
    .string()
    .regex(/^\d{4}(?:-\d{2}-\d{2})?$/)
    .nullable(),
  /** True only where the day has a source of high or medium-high confidence: only these are reminded. */
  remindable: z.boolean(),
  disputed: z.boolean(),
  /** What sources disagree about, or what the date stands for; neutral, for readers. */
  note: filledTextSchema.nullable(),
  status: z.strictObject({
    value: z.enum(["active", "suspended", "ended", "unknown"]),
    /** When the sources reported it: a year, a month or a day; null when nothing was reported. */
    asOf: z
      .string()
      .regex(/^\d{4}(?:-\d{2}){0,2}$/)
      .nullable(),
  }),
  sources: z.array(z.strictObject({ title: z.string().min(1), address: z.url() })),
  /** Ids of the events of the programme that concern this tie. */
  events: z.array(idSchema),
});
export type Twinning = z.output<typeof twinningSchema>;

/** What sources report of a tie. */
export type TieState = Exclude<Twinning["status"]["value"], "unknown">;

/**
 * A subject heading, as of a library's catalogue: the words by which people ask for a subject, and the printed rows that
 * are about it. Words are compared by their stems, so one form of each is listed, beside those that the stemmers do not join.
 */
export const subjectSchema = z.strictObject({
  id: idSchema,
  /** Words, or short phrases that are looked for as a run of words. */
  fr: z.array(z.string().trim().min(1)).min(1),
  ru: z.array(z.string().trim().min(1)).min(1),
  /** Rows in which the subject is an announced part of the project. */
  rows: z.array(z.int().min(1)),
  /** Rows that only touch on it: shown where nothing is nearer. */
  near: z.array(z.int().min(1)),
});
export type Subject = z.infer<typeof subjectSchema>;
