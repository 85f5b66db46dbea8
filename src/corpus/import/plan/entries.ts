import type { EventFacts, VenueFacts } from "../../event/event-facts.ts";
import type { Hours, Session, Texts } from "./imported.ts";

/** What the import writes of an event in `events.json`; an entry that a person wrote may have more. */
export interface EventEntry extends EventFacts {
  id: string;
  theme?: string;
  title: Texts;
  description?: Texts;
  places?: { id: string; role: "partner" | "seat" | "venue" }[];
  dates: {
    start: string | null;
    end: string | null;
    precision: string;
    spans?: { start: string; end: string; precision: string }[];
    hours?: Hours;
    sessions?: Session[];
  };
  venue?: { name?: Texts | undefined } & VenueFacts;
  link?: string;
  price?: Texts;
  contact?: string;
  /** As `status` says it too. */
  cancelled?: boolean;
  keywords?: { fr?: string[]; ru?: string[] };
  /** Other printings of it, which a person names. */
  sameAs?: string[];
}

/** What the import reads and writes of a place in `places.json`. */
export interface PlaceEntry {
  id: string;
  kind: string;
  country: string;
  fr: { name: string; in: string; of: string };
  ru: Record<string, string>;
  aliases: { fr: string[]; ru: string[] };
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

/** What the import reads and writes of `programme.json`; everything else in it stays. */
export interface ProgrammeEntry {
  title?: Texts;
  timeZone?: string;
  headings?: HeadingEntry[];
  [other: string]: unknown;
}

/** The files of a folder that the import touches; null for one that is not there. */
export interface CorpusFiles {
  events: EventEntry[] | null;
  places: PlaceEntry[] | null;
  programme: ProgrammeEntry | null;
  imported: Remembered | null;
}

/** `imported.json`: what each event looked like when it was imported last, so that what a person changed since is kept. */
export interface Remembered {
  version: 1;
  /** By what a file calls the event, or by its title and first day. */
  events: Record<string, RememberedEvent>;
}

export interface RememberedEvent {
  id: string;
  /** Name of the file that it came from. */
  source: string;
  /** A short hash of each field as it was imported. */
  fields: Record<string, string>;
  /** That it was sorted under its heading by what it says, and not surely. */
  isDoubtful?: true;
  /** How many others that say the same were left out for it. */
  copies?: number;
}
