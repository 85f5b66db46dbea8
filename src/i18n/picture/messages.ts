/** The texts of a picture: on it, in its caption, and instead of it. */
export interface PictureMessages {
  /** The button under an answer. */
  button: string;
  /** The title of the map of all ties. */
  allTies: string;
  /** Stands for all countries after the first two, if there are several. */
  otherCountries: string;
  /**
   * What a map shows: `pairs` lists connected places. If none are connected, `places` lists them all; else `alone` lists the
   * places without a connection. `more` is the number of entries left out.
   */
  pairs(pairs: readonly string[], more: number): string;
  places(places: readonly string[], more: number): string;
  alone(places: readonly string[], more: number): string;
  /** What the strip shows: projects with their dates in words, or the number of projects in each month. */
  dates(dates: readonly string[], more: number): string;
  monthly(count: number): string;
  /** Explains a pale bar: only a month, a season or a year is known. */
  rough: string;
  /** What the picture leaves out: projects without a place or a date, places beyond the limit, names that do not fit. */
  withoutPlace(count: number): string;
  withoutDate(count: number): string;
  tooMany(count: number): string;
  unnamed(count: number): string;
  /** No picture can be drawn. */
  failed: string;
  /** No place in the programme has coordinates. */
  nothing: string;
}
