import { z } from "zod";
import { factsSchema, venueFactsSchema } from "../../event/event-facts.ts";

/** The calendar property that holds, as JSON, the facts without a standard property. */
export const OWN_FACTS = "x-jumelages-facts";

export const ownFactsSchema = z.object({
  facts: factsSchema.default({}),
  venue: venueFactsSchema
    .pick({ postcode: true, district: true, access: true, telephone: true, link: true })
    .default({}),
});
export type OwnFacts = z.output<typeof ownFactsSchema>;
