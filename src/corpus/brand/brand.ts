import { z } from "zod";
import { filledTextSchema } from "../event/atoms.ts";

const colourSchema = z.string().regex(/^#[0-9a-fA-F]{6}$/, 'must be a colour in six digits, such as "#1f4e8c"');

const coloursSchema = z
  .strictObject({
    /** Of links, buttons and what is chosen, and of what is written on it. */
    accent: colourSchema,
    onAccent: colourSchema,
    /** Of the page, and of what is written on it. */
    paper: colourSchema,
    ink: colourSchema,
  })
  .partial();

/** How whoever publishes a programme looks: all that pages and pictures take in place of the product's own. */
export const brandSchema = z.strictObject({
  /** What stands beside the mark, in a word or two. */
  name: filledTextSchema.optional(),
  /** A file beside `programme.json`: SVG or PNG. */
  mark: z
    .string()
    .regex(/^[\w-][\w.-]*\.(?:svg|png)$/, 'must be an SVG or PNG beside programme.json, such as "mark.svg"')
    .optional(),
  /** By day; `dark` has those that are others by night. */
  colours: coloursSchema.extend({ dark: coloursSchema.optional() }).optional(),
});
