import { z } from "zod";
import { givenTextSchema, linkSchema, webSchema } from "./atoms.ts";

const filled = z.string().trim().min(1);
/** Statuses of an event that is not simply planned. */
export const STATUSES = ["cancelled", "postponed", "rescheduled", "moved-online", "full", "tentative"] as const;
export type EventStatus = (typeof STATUSES)[number];

/** OpenAgenda's codes for the disabilities to which an event is adapted: intellectual, hearing, visual, psychic, motor. */
export const NEEDS = ["ii", "hi", "vi", "pi", "mi"] as const;
export type Need = (typeof NEEDS)[number];

const OLDEST = 120;
const age = z.int().min(0).max(OLDEST);
const amount = z.number().min(0);

/** An age range; one end may be open. */
const agesSchema = z
  .strictObject({ from: age.optional(), to: age.optional() })
  .refine(({ from, to }) => (from ?? to) !== undefined, "needs from or to")
  .refine(({ from = 0, to = OLDEST }) => from <= to, "goes from a greater age to a smaller one");
export type EventAges = z.output<typeof agesSchema>;

/** An amount to pay. From 0 to 0 means free, from 0 to more means free for some people. Without `to`, it is at least `from`. */
const amountsSchema = z
  .strictObject({
    from: amount.optional(),
    to: amount.optional(),
    /** ISO 4217, such as EUR or RUB. */
    currency: z
      .string()
      .regex(/^[A-Z]{3}$/, "must be three capital letters (ISO 4217), such as EUR")
      .optional(),
  })
  .refine(({ from, to }) => (from ?? to) !== undefined, "needs from or to")
  .refine(({ from = 0, to = Infinity }) => from <= to, "goes from a greater amount to a smaller one");
export type Amounts = z.output<typeof amountsSchema>;

const registrationSchema = z
  .strictObject({ links: z.array(webSchema), telephones: z.array(filled), emails: z.array(filled) })
  .partial();
export type Registration = z.output<typeof registrationSchema>;

/** The author of a picture and what it shows, in the words of its source. */
const imageSchema = z.strictObject({ url: linkSchema, credits: filled.optional(), alt: filled.optional() });

const onlineSchema = z.strictObject({
  /** It takes place online only. */
  only: z.boolean().optional(),
  link: webSchema.optional(),
});

/** The facts that a source may give besides texts, days and places; the same in every language. */
export const factsShape = {
  /** The event's id at its source. */
  uid: filled.optional(),
  status: z.enum(STATUSES).optional(),
  amounts: amountsSchema.optional(),
  ages: agesSchema.optional(),
  accessibility: z.array(z.enum(NEEDS)).optional(),
  online: onlineSchema.optional(),
  /** Where to book or register. */
  registration: registrationSchema.optional(),
  image: imageSchema.optional(),
  organizer: filled.optional(),
  /** Further pages. */
  links: z.array(webSchema).optional(),
};
export const factsSchema = z.object(factsShape);
export type EventFacts = z.output<typeof factsSchema>;

export const FACTS = Object.keys(factsShape) as (keyof EventFacts)[];

/** Whether an event has any of these facts. */
export const hasFacts = (event: EventFacts) => FACTS.some((name) => event[name] !== undefined);

/** The facts among the fields of an event. */
export function factsOf(event: EventFacts): EventFacts {
  return Object.fromEntries(FACTS.flatMap((name) => (event[name] === undefined ? [] : [[name, event[name]]])));
}

const venueShape = {
  otherNames: z.array(filled).optional(),
  address: filled.optional(),
  postcode: filled.optional(),
  /** Quarter or arrondissement. */
  district: filled.optional(),
  latitude: z.number().min(-90).max(90).optional(),
  longitude: z.number().min(-180).max(180).optional(),
  /** How to get there. */
  access: givenTextSchema.optional(),
  telephone: filled.optional(),
  link: webSchema.optional(),
};
export const venueFactsSchema = z.strictObject(venueShape);
export type VenueFacts = z.output<typeof venueFactsSchema>;

export type AmountKind = "free" | "free-for-some" | "paid";

/** Whether an event is free, free for some, or paid. */
export function costOf({ from, to }: Amounts): AmountKind {
  if (from !== 0) return from === undefined && to === 0 ? "free" : "paid";
  return to === 0 ? "free" : "free-for-some";
}
