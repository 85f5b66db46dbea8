import type { Theme, Twinning } from "../corpus/schema.ts";

/** Every sentence of an answer; each language implements all of them, so that a missing one does not compile. */
export interface AnswerMessages {
  /** Names of the themes as a reader sees them. */
  themes: Record<Theme, string>;
  kinds: Record<Twinning["kind"], string>;
  /** "1 projet", "5 projets". */
  projects(count: number): string;
  /** "2 lignes du programme". */
  printedRows(count: number): string;
  twinnings(count: number): string;
  /** The line above a list: what was understood, then how many. */
  heading(understood: string, projects: number, rows: number): string;
  countHeading(understood: string, projects: number, rows: number): string;
  /** The line above the next part of a list: « Nice – projets 6 à 8 sur 8 ». */
  continued(understood: string, first: number, last: number, total: number): string;
  details: string;
  everything: string;
  excluding(places: string): string;
  quoted(words: string): string;
  corrected(from: string, to: string): string;
  unknownBeside(names: string): string;
  noFrenchPartner: string;
  noRussianPartner: string;
  listedTwice(lines: string): string;
  lines(first: number, last: number): string;
  moreToCome(count: number): string;
  undated(count: number): string;
  mentionedOnly(place: string): string;
  refusal: {
    empty: string;
    unknownPlace(names: string): string;
    placeWithoutEvents(inPlace: string): string;
    nothingClose(words: string, understood: string): string;
    nothingInRange(understood: string): string;
    nothingTogether(understood: string): string;
    otherYear(range: string): string;
    noSuchDate(date: string): string;
    /** « La suite » where there is none. */
    nothingMore: string;
    noSuchItem: string;
    noAnniversary(understood: string): string;
    undatedInstead(count: number): string;
    suggestions: string;
  };
  anniversaries: {
    heading(understood: string): string;
    inProgramme: string;
    ties: string;
    since(since: string): string;
    sinceUnknown: string;
    next(date: string, years: number): string;
    noDay: string;
    suspended(asOf: string | null): string;
    ended(asOf: string | null): string;
    source(title: string): string;
  };
  help: string;
  greeting: string;
  thanks: string;
  englishNotice: string;
  lexicalOnly: string;
  /** Questions to try. */
  ask: {
    inPlace(inPlace: string): string;
    inRange(when: string): string;
    onTheme(theme: string): string;
    examples: readonly string[];
  };
  and: string;
}
