import type { EventFacts, VenueFacts } from "../../event/event-facts.ts";
import type { Hours, Session, Texts } from "./imported.ts";

/** An event as the import writes it to `events.json`; entries written by people may have more fields. */
export interface EventEntry extends EventFacts {
  id: string;
  theme?: string;
  title: Texts;
  shortTitle?: Texts;
  description?: Texts;
  places?: { id: string; role: "partner" | "seat" | "venue" }[];
  dates: {
    start: string | null;
    end: string | null;
    precision: string;
    open?: "end" | "both";
    spans?: { start: string; end: string; precision: string }[];
    hours?: Hours;
    sessions?: Session[];
  };
  venue?: { name?: Texts | undefined } & VenueFacts;
  link?: string;
  price?: Texts;
  contact?: string;
  /** Means the same as the status `cancelled`. */
  cancelled?: boolean;
  keywords?: { fr?: string[]; ru?: string[] };
  /** Other printings, named by a person. */
  sameAs?: string[];
}

/** A place as the import reads and writes it in `places.json`. */
export interface PlaceEntry {
  id: string;
  kind: string;
  country: string;
  fr: { name: string; in: string; of: string };
  ru: Record<string, string>;
  aliases: { fr: string[]; ru: string[] };
  /** Its names that are also ordinary words. */
  alsoWords?: string[] | undefined;
  demonyms: { fr: string[]; ru: string[] };
  within: string[];
  latitude: number;
  longitude: number;
}

/** A heading of `programme.json`. */
export interface HeadingEntry {
  id: string;
  name: Texts;
  words?: { fr?: string[]; ru?: string[] };
}

/** The part of `programme.json` that the import reads and writes; other fields stay. */
export interface ProgrammeEntry {
  title?: Texts;
  timeZone?: string;
  headings?: HeadingEntry[];
  [other: string]: unknown;
}

/** The files that the import uses; null for a missing one. */
export interface CorpusFiles {
  events: EventEntry[] | null;
  places: PlaceEntry[] | null;
  programme: ProgrammeEntry | null;
  imported: Remembered | null;
}

/** `imported.json`: how each event looked at its last import, so that changes made by a person can be kept. */
export interface Remembered {
  version: 1;
  /** By the event's id in the file, or its title and first day. */
  events: Record<string, RememberedEvent>;
}

export interface RememberedEvent {
  id: string;
  /** Name of the file it came from. */
  source: string;
  /** A short hash of each imported field. */
  fields: Record<string, string>;
  /** Its heading was the nearest one by a small lead only. */
  isDoubtful?: true;
  /** How many copies of it under other ids were left out. */
  copies?: number;
}
