import { z } from "zod";

const formSchema = z.string().trim().min(1);
const numberSchema = z.enum(["singular", "plural"]);

/**
 * What people call an event, by language, as it stands in the middle of a sentence: « l’exposition sur les écrivains russes »,
 * «выставка о русских писателях». Short, and no other event is called so.
 */
export const spokenSchema = z
  .strictObject({
    fr: z.strictObject({
      /** With its definite article, which goes together with « de » and « à ». */
      name: z.string().regex(/^(?:le |la |les |l’)\S/u, "must begin with le, la, les or l’"),
      gender: z.enum(["masculine", "feminine"]),
      number: numberSchema,
    }),
    ru: z.strictObject({
      nominative: formSchema,
      genitive: formSchema,
      accusative: formSchema,
      prepositional: formSchema,
      gender: z.enum(["masculine", "feminine", "neuter"]),
      number: numberSchema,
    }),
  })
  .partial();

/** See {@link spokenSchema}; a language without one calls the event by its title. */
export type SpokenNames = z.output<typeof spokenSchema>;
