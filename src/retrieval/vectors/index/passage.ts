import { z } from "zod";
import { LANGUAGES, type Language } from "../../../language/languages.ts";

export const passageMetadataSchema = z.object({
  /** Id of the passage, unique in a store. */
  id: z.string().min(1),
  /** Id of its event; an event has a passage in each language. */
  eventId: z.string().min(1),
  language: z.enum(LANGUAGES),
});

/** Metadata of the documents in a store. */
export type PassageMetadata = z.infer<typeof passageMetadataSchema>;

/** Limits a search to passages of these events, in this language. With both, both must fit; with neither, all are searched. */
export interface PassageFilter {
  eventIds?: ReadonlySet<string>;
  language?: Language;
}
