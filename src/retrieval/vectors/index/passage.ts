import { z } from "zod";
import { LANGUAGES, type Language } from "../../../language/languages.ts";

export const passageMetadataSchema = z.object({
  /** Id of the passage, unique in a store. */
  id: z.string().min(1),
  /** Id of the event that it tells of; an event has a passage in each language. */
  eventId: z.string().min(1),
  language: z.enum(LANGUAGES),
});

/** What the documents of a store carry beside their text. */
export type PassageMetadata = z.infer<typeof passageMetadataSchema>;

/** What a search may look at: passages of these events, in this language; both when both are given, all without either. */
export interface PassageFilter {
  eventIds?: ReadonlySet<string>;
  language?: Language;
}
