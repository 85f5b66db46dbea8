import type { BrandColours } from "../look/brand.ts";

/** The side of a tie that a place belongs to: the first country, the second, or another. */
export type Side = 0 | 1 | 2;

/** A place of a map. */
export interface Point {
  /** In degrees. */
  longitude: number;
  latitude: number;
  label: string;
  side: Side;
  /** ISO 3166 alpha-2 in lower case; its label stays within this country if possible. Default none. */
  country?: string;
  /** The id of the place, for links; undefined for a place that has only a label. */
  id?: string;
  /** Importance of the label: when there is no room for all labels, those with less weight are left out. */
  weight: number;
}

/** Two connected places, by index in the list of points. */
export type Line = readonly [number, number];

/** Days, ISO dates, both ends included. */
export interface Stretch {
  from: string;
  to: string;
  /** False if only a month, a season or the like is known. */
  isExact: boolean;
}

/** Something planned, in one or more date ranges, in order. */
export interface Span {
  label: string;
  stretches: readonly Stretch[];
}

export interface MapContent {
  points: readonly Point[];
  lines: readonly Line[];
  /** The names of the sides; a side without points is left out. */
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

/** The text of a card: the publisher and the page's title. */
export interface CardText {
  name: string;
  title: string;
}

/** The content of a picture: plain data, in the reader's language. */
export interface Picture {
  title: string;
  /** Null if there are no places, or no dates. */
  map: MapContent | null;
  strip: StripContent | null;
  /** The text above the map of a card ({@link CARD_SIZE}) for shared links; undefined for other pictures. */
  card?: CardText;
  /** The publisher's colours. Default the product's own. */
  brand?: BrandColours | undefined;
}

/** Size of a card in pixels, as link previews require. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

export interface Drawn {
  svg: string;
  /** In pixels. */
  width: number;
  height: number;
  /** How many places have no label. */
  unnamed: number;
  /** Pixels of the image for each pixel of the drawing. */
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
