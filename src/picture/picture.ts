import type { BrandColours } from "../look/brand.ts";

/** Which end of a tie a place is: the first country, the second, or any other. */
export type Side = 0 | 1 | 2;

/** A place of a map. */
export interface Point {
  /** Degrees. */
  longitude: number;
  latitude: number;
  label: string;
  side: Side;
  /** ISO 3166 alpha-2 in lower case: its name stays in this country where it can. Default none. */
  country?: string;
  /** What it is a picture of, for whoever links it; left out where it has no name but its label. */
  id?: string;
  /** How much it matters: where names do not all find room, the lighter ones go without. */
  weight: number;
}

/** Two places that are joined, by their positions in the list of points. */
export type Line = readonly [number, number];

/** Days, ISO dates, both ends included. */
export interface Stretch {
  from: string;
  to: string;
  /** False where only a month, a season or the like is known. */
  isExact: boolean;
}

/** Something that is planned, in one stretch of days or in several, in order. */
export interface Span {
  label: string;
  stretches: readonly Stretch[];
}

export interface MapContent {
  points: readonly Point[];
  lines: readonly Line[];
  /** What the sides are called; a side without points is not told. */
  sides: readonly [string, string, string];
}

export interface StripContent {
  /** First and last day of the strip, ISO dates. */
  from: string;
  to: string;
  spans: readonly Span[];
  /** The short names of the twelve months. */
  months: readonly string[];
}

/** What a card says: whose page it is, and what it is called. */
export interface CardText {
  name: string;
  title: string;
}

/** What a picture shows: plain data, in the language of its reader. */
export interface Picture {
  title: string;
  /** Null where there is no place, or no date, to show. */
  map: MapContent | null;
  strip: StripContent | null;
  /** What stands above the map of a card of {@link CARD_SIZE}, for links to a page; left out of a picture that is none. */
  card?: CardText;
  /** Colours of whoever publishes what it shows. Default the product's own. */
  brand?: BrandColours | undefined;
}

/** Pixels of a card as it is sent: what those who show links ask for. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

/** A picture, drawn. */
export interface Drawn {
  svg: string;
  /** Pixels. */
  width: number;
  height: number;
  /** Places whose names found no room. */
  unnamed: number;
  /** How many pixels a pixel of it is to become. */
  scale: number;
}

/** The width of a text in pixels at a size in pixels. */
export type Measure = (text: string, size: number) => number;

export interface Box {
  x: number;
  y: number;
  width: number;
  height: number;
}
