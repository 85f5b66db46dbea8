import type { Daytime } from "../corpus/days/daytimes.ts";
import type { Twinning } from "../corpus/schema.ts";
import type { Language } from "../language/languages.ts";

/** What the help says of the programme. */
export interface ProgrammeInFigures {
  /** What it is called, after « sur », «о». */
  programme: string;
  projects: number;
  /** Printed rows. */
  rows: number;
  /** Whom the projects join, after their number; empty where that is not told. */
  partners: string;
  /** Two places with their prepositions, for example (« à Nice », «в Ницце»); empty where there are none. */
  inPlace: string;
  elsewhere: string;
}

/** What is answered to questions about the bot itself, one to three sentences each. */
export interface BotMessages {
  /** By which commands more is learned or set, for those who have commands. */
  inChat: Readonly<Record<"whatItCan" | "keeps" | "languages" | "reminders", string>>;
  /** @param programme what the programme is called, after « sur », «о» */
  whatItIs(programme: string): string;
  whatItCan: string;
  whoMadeIt: string;
  /**
   * Where what is told comes from.
   * @param title that of the document from which the programme was read
   * @param known whether projects have lines of a print, and ties are known
   */
  sources(title: string, known: { hasPrint: boolean; hasTies: boolean }): string;
  /**
   * What is kept of a chat, and how to have it deleted.
   * @param unansweredDays for how long questions are kept that nothing was found for; null for not at all
   */
  keeps(unansweredDays: number | null): string;
  languages: string;
  /** How they are added, changed and stopped. */
  reminders: string;
  /** That it can be wrong, and how to check. */
  mistakes: string;
  /** A program, which makes up no text and asks no other service. */
  offline: string;
}

/** What an event tells that not every one does. */
export interface EventMessages {
  /** Of a text that is not in the language of the answer. */
  textIn: Record<Language, string>;
  /** Below sentences that tell what is planned: what of it is cancelled, by its titles. */
  cancelledOnes(titles: string): string;
  /** Partners of a third country. */
  others(partners: string): string;
  venue(venue: string): string;
  /** How to get there. */
  journey(access: string): string;
  ages(ages: string): string;
  price(price: string): string;
  /** Where one books or enrols: links, telephones, addresses. */
  registration(ways: string): string;
  organizer(organizer: string): string;
  contact(contact: string): string;
  link(address: string): string;
}

/** Every sentence of an answer; each language implements all of them, so that a missing one does not compile. */
export interface AnswerMessages {
  kinds: Record<Twinning["kind"], string>;
  /** "1 projet", "5 projets". */
  projects(count: number): string;
  /** "2 entrées du programme": rows of its table, not lines of its text. */
  printedRows(count: number): string;
  /** The line above a list: what was understood, then how many, by `replies/numbers.ts`. */
  heading(understood: string, counted: string): string;
  /** The line above the next part of a list: « Nice – projets 6 à 8 sur 8 ». */
  continued(understood: string, first: number, last: number, total: number): string;
  details: string;
  /** In a heading or a line, of what has no date. */
  withoutDate: string;
  everything: string;
  /** « le soir », «вечером». */
  daytimes: Readonly<Record<Daytime, string>>;
  /** « après 20 h », «после 20:00». */
  afterHour(hour: string): string;
  /** Of what begins or ends at a time: « début : mai 2027 ». */
  edges: Readonly<Record<"start" | "end", (time: string) => string>>;
  /** For whom it is to be: « 6 ans ». */
  aged: (years: number) => string;
  /** From Monday on: « le lundi », «по понедельникам». */
  weekdays: readonly string[];
  /** Saturdays and Sundays, and the other days together. */
  weekend: string;
  workdays: string;
  /** Beside what is shown for a part of the day, see `HoursTold`. */
  hours: {
    elsewhen(daytime: string): string;
    /** Of what is shown, and how much that is. */
    unknown(count: number, shown: number): string;
    others(count: number): string;
  };
  /** « sauf Nice », «кроме Ниццы»: the places in the form that they have there. */
  excluding(places: string): string;
  /** A subject to leave out, as typed: its case form is any. */
  excludingWords(words: string): string;
  /** A name that nobody knows, in whatever case form it was typed. */
  asAsked(words: string): string;
  quoted(words: string): string;
  corrected(from: string, to: string): string;
  /** Beside an answer: the places that the programme does not have, and how many these are. */
  unknownBeside(names: string, count: number): string;
  event: EventMessages;
  noFrenchPartner: string;
  noRussianPartner: string;
  /** @param lines of the other printings; empty where they are not told */
  listedTwice(lines: string): string;
  lines(first: number, last: number): string;
  /** How the print of a project was read, in one line. */
  notes(reasons: string): string;
  /** Below a list: how many more there are. */
  moreToCome(count: number): string;
  undated(count: number): string;
  /** « Cette année » is answered of the year of the programme. */
  ownYear(forYears: string): string;
  /**
   * Nothing is what was asked together with what was asked before (« Béziers », « “Monet” »): what follows is the first without
   * the second.
   */
  nothingTogetherWithBefore(all: string, left: string): string;
  /** What is kept of the question before, where nothing else shows it. */
  kept(conditions: string): string;
  /** Below the first answer, once the programme is over: of when it is, and that what became of it is not known. */
  archive(ofYears: string): string;
  /** Twinnings were asked for, of places that have none: what follows is their projects. */
  noTie(places: string): string;
  /** The place asked for is only spoken of. */
  mentionedOnly: string;
  /** Before what is over, where nothing of the kind is to come. */
  isOver: string;
  /** The asker wants what is near them, and nobody knows where that is. */
  positionUnknown: string;
  /** So are some of several places. */
  mentionedTogether: string;
  refusal: {
    /** A message of signs alone. */
    empty: string;
    /** Words that ask for nothing that the programme could have. */
    notUnderstood: string;
    /** `years`, here and below: the programme of which years, see {@link ProgrammeWords}. */
    unknownPlace(names: string, count: number, years: string): string;
    placeWithoutEvents(inPlace: string, years: string): string;
    /** @param words what was asked for, in the asker’s words; null where none can be quoted */
    nothingClose(words: string | null, understood: string, years: string): string;
    nothingInRange(understood: string, years: string): string;
    nothingTogether(understood: string): string;
    otherYear(range: string, forYears: string): string;
    /** Of a programme that has not whole years, by its days. */
    outsideSeason(range: string, days: string): string;
    noSuchDate(date: string): string;
    /** « La suite » where there is none. */
    nothingMore: string;
    /** A number that the list before, of `last` items, does not have. */
    noSuchItem(number: number, last: number): string;
    /** An item is asked for, but there is no list before. */
    noList: string;
    noAnniversary(understood: string): string;
    undatedInstead(count: number): string;
    suggestions: string;
  };
  anniversaries: {
    heading(understood: string): string;
    /** The line above the projects of the programme that are about an anniversary. */
    inProgramme(years: string): string;
    ties: string;
    sinceUnknown: string;
    next(date: string, years: number): string;
    noDay: string;
    suspended(asOf: string | null): string;
    ended(asOf: string | null): string;
    source(title: string): string;
  };
  help(about: ProgrammeInFigures): string;
  bot: BotMessages;
  englishNotice: string;
  lexicalOnly: string;
  /** Questions to try. */
  ask: {
    inPlace(inPlace: string): string;
    inRange(when: string): string;
    onTheme(theme: string): string;
  };
  /** Two towns that are tied to each other. */
  pair(first: string, second: string): string;
}
