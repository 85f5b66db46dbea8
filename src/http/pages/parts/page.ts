import type { Programme } from "../../../corpus/programme.ts";
import type { Language } from "../../../language/languages.ts";
import type { Picture } from "../../../picture/picture.ts";
import type { DrawSketch } from "../../../picture/map/sketch.ts";
import type { Part } from "./markup.ts";

/** The map of a page: the picture and its description. */
export interface PageMap {
  picture: Picture;
  alt: string;
}

/** What a page is rendered with. */
export interface PageContext {
  language: Language;
  /** The public origin, "https://example.org"; empty if it is not configured, and links are then relative. */
  origin: string;
  /** Today in the programme's zone, ISO date. */
  today: string;
  /** The programme's own details, for the head and the footer of each page. */
  programme?: Pick<Programme, "title" | "things" | "brand" | "link" | "contact" | "licence">;
  /** Whether there are no ties, and so no page of ties. Default false. */
  isWithoutTies?: boolean;
  /** Draws maps into pages; undefined for none. */
  sketch?: DrawSketch;
  /** The bot's user name without the @; undefined if there is no bot. */
  botName?: string | undefined;
}

/** A breadcrumb: its path and its text. */
export type Crumb = readonly [path: string, text: string];

/** A page before it goes into the layout. */
export interface Page {
  title: string;
  /**
   * The path without the language, with the page number unless it is the first; null for a page without an address of
   * its own.
   */
  path: string | null;
  description: string;
  /** The breadcrumbs between the front page and this one. Default none. */
  crumbs?: readonly Crumb[];
  /** The data for schema.org; null for none. */
  data: object | null;
  /** The map, served as a picture below the page's address; null or undefined for none. */
  map?: PageMap | null;
  /** The type for Open Graph. Default "website". */
  type?: "article" | "website";
  /** Hidden from search engines. */
  isPrivate?: boolean;
  /** The name of its own layout in the style sheet. */
  look?: "front";
  /** Whether to leave out the question box, because the page has its own or should have none. Default false. */
  isWithoutBox?: boolean;
  body: Part;
}
