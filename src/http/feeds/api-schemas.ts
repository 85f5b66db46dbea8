import { z } from "zod";
import { idSchema, localizedSchema } from "../../corpus/event/atoms.ts";
import { NEEDS, STATUSES } from "../../corpus/event/event-facts.ts";
import { PRECISIONS } from "../../corpus/event/event.ts";
import { KINDS_OF_TIES } from "../../corpus/schema.ts";
import { LANGUAGES } from "../../language/languages.ts";
import { QUESTION_LIMIT } from "../public/ask.ts";

/** Number of entries in a list: by default, and at most. */
const [LIMIT, MOST] = [50, 200];

const day = z.iso.date();
const count = (most: number) => z.coerce.number().int().min(0).max(most);

/** The schemas that get a name in the OpenAPI document. */
export const named = z.registry<{ id: string }>();

/** A text in both languages; empty if there is none. */
const texts = z.object({ fr: z.string(), ru: z.string() }).register(named, { id: "Texts" });
const coordinates = { latitude: z.number(), longitude: z.number() };
const span = z.object({ start: day, end: day });

/** Further facts from the source of an event; null or empty if it gives none. */
const facts = {
  /** The id of the event in its source. */
  uid: z.string().nullable(),
  status: z.enum(STATUSES).nullable(),
  /** A free event has 0 to 0. */
  amounts: z
    .object({ from: z.number().nullable(), to: z.number().nullable(), currency: z.string().nullable() })
    .nullable(),
  ages: z.object({ from: z.int().nullable(), to: z.int().nullable() }).nullable(),
  /** Needs that are provided for: intellect, hearing, sight, mind, movement. */
  accessibility: z.array(z.enum(NEEDS)),
  online: z.object({ only: z.boolean(), link: z.string().nullable() }).nullable(),
  registration: z.object({ links: z.array(z.string()), telephones: z.array(z.string()), emails: z.array(z.string()) }),
  image: z.object({ url: z.string(), credits: z.string().nullable(), alt: z.string().nullable() }).nullable(),
  organizer: z.string().nullable(),
  links: z.array(z.string()),
};

export const eventSchema = z
  .object({
    id: idSchema,
    theme: z.object({ id: z.string(), name: localizedSchema }),
    title: texts,
    description: texts,
    dates: z.object({
      text: texts,
      start: day.nullable(),
      end: day.nullable(),
      precision: z.enum(PRECISIONS),
      spans: z.array(span),
      hours: z.object({ from: z.string(), to: z.string().nullable() }).nullable(),
      /** Every session, when the hours differ from day to day. */
      sessions: z.array(z.object({ day: z.string(), from: z.string(), to: z.string().nullable() })),
    }),
    partners: z.array(
      z.object({ name: texts, place: idSchema.nullable(), side: z.enum(["french", "russian", "other"]) }),
    ),
    /** Only one side has partners, and the other is not expected to. */
    isOneSided: z.boolean(),
    places: z.array(idSchema),
    venue: z
      .object({
        ...{ name: texts.nullable(), address: z.string().nullable(), postcode: z.string().nullable() },
        ...{ district: z.string().nullable(), latitude: z.number().nullable(), longitude: z.number().nullable() },
        /** How to get there. */
        access: texts.nullable(),
        ...{ telephone: z.string().nullable(), link: z.string().nullable() },
      })
      .nullable(),
    price: texts.nullable(),
    ...facts,
    contact: z.string().nullable(),
    link: z.string().nullable(),
    isCancelled: z.boolean(),
    twinnings: z.array(idSchema),
    page: z.object({ fr: z.string(), ru: z.string() }),
  })
  .register(named, { id: "Event" });

export const twinningSchema = z
  .object({
    id: idSchema,
    places: z.array(idSchema).length(2),
    kind: z.enum(KINDS_OF_TIES),
    since: z.string().nullable(),
    nextAnniversary: day.nullable(),
    isDisputed: z.boolean(),
    note: texts.nullable(),
    status: z.object({ value: z.string(), asOf: z.string().nullable() }),
    sources: z.array(z.object({ title: z.string(), address: z.string() })),
    events: z.array(idSchema),
    page: z.object({ fr: z.string(), ru: z.string() }),
  })
  .register(named, { id: "Twinning" });

export const placeSchema = z
  .object({
    id: idSchema,
    kind: z.string(),
    country: z.string(),
    name: texts,
    ...coordinates,
    within: z.array(idSchema),
    events: z.int(),
    page: z.object({ fr: z.string(), ru: z.string() }),
  })
  .register(named, { id: "Place" });

export const errorSchema = z
  .object({
    error: z.string(),
    /** The parameter at fault, if there is one. */
    field: z.string().optional(),
  })
  .register(named, { id: "Error" });

/** An answer, as `ask --json` prints it. Only the fields that most readers need are named here. */
export const answerSchema = z
  .looseObject({
    schema: z.literal(2),
    question: z.string(),
    asks: z.string(),
    reply: z.string().nullable(),
    language: z.enum(LANGUAGES),
    kind: z.string(),
    total: z.int(),
    events: z.array(z.looseObject({ id: idSchema, title: z.string() })),
    twinnings: z.array(z.looseObject({ id: idSchema })),
    verdict: z.string().nullable().optional(),
    text: z.string(),
  })
  .register(named, { id: "Answer" });

/** A part of a list, with the total. */
export function listOf<Entry extends z.ZodType>(entry: Entry) {
  return z.object({ total: z.int(), items: z.array(entry) });
}

/** The language of answers and of error messages. */
const lang = z.enum(LANGUAGES).optional();
const paging = { lang, limit: count(MOST).default(LIMIT), offset: count(999_999).default(0) };

/** The parameters of each list; any others are refused. */
export const queries = {
  ask: z.strictObject({ q: z.string().trim().min(1).max(QUESTION_LIMIT), lang }),
  events: z.strictObject({
    place: idSchema.optional(),
    theme: idSchema.optional(),
    from: day.optional(),
    to: day.optional(),
    /** Words to find in the title or description, in any inflected form. */
    q: z.string().min(1).max(QUESTION_LIMIT).optional(),
    ...paging,
  }),
  twinnings: z.strictObject({ place: idSchema.optional(), ...paging }),
  places: z.strictObject({
    country: z
      .string()
      .regex(/^[a-z]{2}$/)
      .optional(),
    ...paging,
  }),
} as const;

export type ApiEvent = z.output<typeof eventSchema>;
export type ApiTwinning = z.output<typeof twinningSchema>;
export type ApiPlace = z.output<typeof placeSchema>;
export type EventsQuery = z.output<typeof queries.events>;
