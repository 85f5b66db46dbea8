import type { Programme } from "../../../corpus/programme.ts";
import type { Language } from "../../../language/languages.ts";
import type { Picture } from "../../../picture/picture.ts";
import type { DrawSketch } from "../../../picture/map/sketch.ts";
import type { Part } from "./markup.ts";

/** The map of a page: what it shows, and the same in words. */
export interface PageMap {
  picture: Picture;
  alt: string;
}

/** What a page is rendered with. */
export interface PageContext {
  language: Language;
  /** Where the pages are from outside, "https://example.org"; empty where that is not told, and links are relative. */
  origin: string;
  /** The day in the programme's zone, ISO date. */
  today: string;
  /** What the programme says of itself, for the head and the foot of each page. */
  programme?: Pick<Programme, "title" | "things" | "brand" | "link" | "contact" | "licence">;
  /** Whether there are no ties to have a page. Default false. */
  isWithoutTies?: boolean;
  /** Draws maps into pages; left out where none is wanted. */
  sketch?: DrawSketch;
  /** Name of the bot in Telegram, without the @; left out where it is in no Telegram. */
  botName?: string | undefined;
}

/** A step on the way from the front page: its path, and what it is called. */
export type Crumb = readonly [path: string, text: string];

/** A page as it goes into the layout. */
export interface Page {
  title: string;
  /** Path without the language, with the number of the page where it is not the first; null for one that has no address of its own. */
  path: string | null;
  description: string;
  /** The pages on the way from the front page. Default none. */
  crumbs?: readonly Crumb[];
  /** Of schema.org; null where there is none. */
  data: object | null;
  /** Drawn beside it, at the address of the page; null or left out where there is none. */
  map?: PageMap | null;
  /** Of Open Graph. Default "website". */
  type?: "article" | "website";
  /** Kept out of search engines. */
  isPrivate?: boolean;
  /** What its style calls it, where it is laid out in its own way. */
  look?: "front";
  /** Whether no box for questions stands below: the page has it itself, or is no place to ask. Default false. */
  isWithoutBox?: boolean;
  body: Part;
}
