import { z } from "zod";

const textSchema = z.string().trim().min(1);

/** A text in both languages. */
export const localizedSchema = z.strictObject({ fr: textSchema, ru: textSchema });
export type Localized = z.output<typeof localizedSchema>;

/** A text in at least one language, as a file gives it. */
export const givenTextSchema = z
  .strictObject({ fr: textSchema.optional(), ru: textSchema.optional() })
  .refine(({ fr, ru }) => (fr ?? ru) !== undefined, "needs a text in French (fr) or in Russian (ru)");
export type GivenText = z.output<typeof givenTextSchema>;

/** The text in both languages; a missing one is copied from the other. */
export function inBoth({ fr, ru }: GivenText): Localized {
  return { fr: fr ?? ru ?? "", ru: ru ?? fr ?? "" };
}

/** A text that a file may give in one language only. Both languages then have the same text. */
export const filledTextSchema = givenTextSchema.transform(inBoth);

/** ASCII slug, at most 40 characters; never changed once published. */
export const idSchema = z
  .string()
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, "must be lower-case ASCII words joined by hyphens")
  .max(40);

/** ISO 3166 alpha-2, in lower case. */
export const countrySchema = z.string().regex(/^[a-z]{2}$/, "must be two lower-case letters (ISO 3166), such as fr");

export const lineSchema = z.int().min(1);
/** First and last line in the source document, 1-based, both inclusive. */
export const linesSchema = z
  .tuple([lineSchema, lineSchema])
  .refine(([first, last]) => first <= last, "the first line must not come after the last");

/** A page or form on another site, to which readers follow a link. It may use http. */
export const webSchema = z.url({
  protocol: /^https?$/,
  error: "must be a web address that begins with https:// or http://",
});
/** An address that must use https. */
export const linkSchema = z.url({ protocol: /^https$/, error: "must be a web address that begins with https://" });
