import { z } from "zod";
import { filledTextSchema } from "../event/atoms.ts";

const colourSchema = z.string().regex(/^#[0-9a-fA-F]{6}$/, 'must be a colour in six digits, such as "#1f4e8c"');

const coloursSchema = z
  .strictObject({
    /** Links, buttons and selected items, and text on them. */
    accent: colourSchema,
    onAccent: colourSchema,
    /** The page, and text on it. */
    paper: colourSchema,
    ink: colourSchema,
  })
  .partial();

/** The brand of a programme's publisher; it replaces the product's own in pages and pictures. */
export const brandSchema = z.strictObject({
  /** The text beside the mark, in a word or two. */
  name: filledTextSchema.optional(),
  /** A file beside `programme.json`: SVG or PNG. */
  mark: z
    .string()
    .regex(/^[\w-][\w.-]*\.(?:svg|png)$/, 'must be an SVG or PNG beside programme.json, such as "mark.svg"')
    .optional(),
  /** Colours of the light theme; `dark` overrides some of them in the dark theme. */
  colours: coloursSchema.extend({ dark: coloursSchema.optional() }).optional(),
});
export type Brand = z.output<typeof brandSchema>;
