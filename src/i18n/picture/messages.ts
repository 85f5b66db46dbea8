/** What is said of a picture: on it, in its caption, and where there is none. */
export interface PictureMessages {
  /** The button under an answer. */
  button: string;
  /** The title of a map of all ties. */
  allTies: string;
  /** Countries on a map beside the first two, where there are several. */
  otherCountries: string;
  /** What a map shows. `pairs` are joined places, `places` where none are joined, `alone` those beside them; each list is perhaps cut short. */
  pairs(pairs: readonly string[], more: number): string;
  places(places: readonly string[], more: number): string;
  alone(places: readonly string[], more: number): string;
  /** What the strip shows: projects with their dates in words, or how many are planned in each month. */
  dates(dates: readonly string[], more: number): string;
  monthly(count: number): string;
  /** That a pale bar stands for a month, a season or a year. */
  rough: string;
  /** What is not on it: projects without a place, without a date; places beyond the greatest number; names without room. */
  withoutPlace(count: number): string;
  withoutDate(count: number): string;
  tooMany(count: number): string;
  unnamed(count: number): string;
  /** That no picture can be made. */
  failed: string;
  /** Where no place of the programme is known by its coordinates. */
  nothing: string;
}
