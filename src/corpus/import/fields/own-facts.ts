import { z } from "zod";
import { factsSchema, venueFactsSchema } from "../../event/event-facts.ts";

/** The property of a calendar that holds, as JSON, what this program knows of an event and the standard has no property for. */
export const OWN_FACTS = "x-jumelages-facts";

export const ownFactsSchema = z.object({
  facts: factsSchema.default({}),
  venue: venueFactsSchema
    .pick({ postcode: true, district: true, access: true, telephone: true, link: true })
    .default({}),
});
export type OwnFacts = z.output<typeof ownFactsSchema>;
