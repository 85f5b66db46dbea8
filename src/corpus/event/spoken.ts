import { z } from "zod";

const formSchema = z.string().trim().min(1);
const numberSchema = z.enum(["singular", "plural"]);

/**
 * The name of an event inside a sentence, by language: « l’exposition sur les écrivains russes », «выставка о русских
 * писателях». It is short and unique in the programme.
 */
export const spokenSchema = z
  .strictObject({
    fr: z.strictObject({
      /** With its definite article, which contracts with « de » and « à ». */
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

/** See {@link spokenSchema}; without one, a language uses the title. */
export type SpokenNames = z.output<typeof spokenSchema>;
