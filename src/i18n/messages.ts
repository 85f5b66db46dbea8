import type { Daytime } from "../corpus/days/daytimes.ts";
import type { Twinning } from "../corpus/schema.ts";
import type { Language } from "../language/languages.ts";

/** The figures about the programme in the help. */
export interface ProgrammeInFigures {
  /** The programme's name, after « sur », «о». */
  programme: string;
  projects: number;
  /** Rows of the printed table. */
  rows: number;
  /** The two sides of the projects, after their number; empty if unknown. */
  partners: string;
  /** Two example places with their prepositions (« à Nice », «в Ницце»); empty if there are none. */
  inPlace: string;
  elsewhere: string;
}

/** Answers to questions about the bot itself, one to three sentences each. */
export interface BotMessages {
  /** The commands for more information or settings, for chats that have commands. */
  inChat: Readonly<Record<"whatItCan" | "keeps" | "languages" | "reminders", string>>;
  /** @param programme the programme's name, after « sur », «о» */
  whatItIs(programme: string): string;
  whatItCan: string;
  whoMadeIt: string;
  /**
   * The sources of the answers.
   * @param title of the document that the programme was read from
   * @param known whether projects have line numbers of the printed document, and whether ties are known
   */
  sources(title: string, known: { hasPrint: boolean; hasTies: boolean }): string;
  /**
   * What is stored about a chat, and how to delete it.
   * @param unansweredDays for how long unanswered questions are kept; null if they are not
   */
  keeps(unansweredDays: number | null): string;
  languages: string;
  /** How to add, change and stop reminders. */
  reminders: string;
  /** Says that the bot can be wrong, and how to check an answer: by its lines if there is a printed document. */
  mistakes(hasPrint: boolean): string;
  /** Says that the bot is a program that does not generate text and uses no other service. */
  offline: string;
}

/** Parts of an event that not every event has. */
export interface EventMessages {
  /** Says that a text is not in the language of the answer. */
  textIn: Record<Language, string>;
  /** Below a list of plans: names the ones that are cancelled. */
  cancelledOnes(titles: string): string;
  /** Partners of a third country. */
  others(partners: string): string;
  venue(venue: string): string;
  /** How to get there. */
  journey(access: string): string;
  ages(ages: string): string;
  price(price: string): string;
  /** Stands in place of the price if the field says only how one gets in. */
  conditions(conditions: string): string;
  /** How to book or enrol: links, telephones, addresses. */
  registration(ways: string): string;
  organizer(organizer: string): string;
  contact(contact: string): string;
  link(address: string): string;
}

/** Every sentence of an answer. Each language implements all of them, so a missing one does not compile. */
export interface AnswerMessages {
  kinds: Record<Twinning["kind"], string>;
  /** "1 projet", "5 projets". */
  projects(count: number): string;
  /** "2 entrées du programme": entries of the printed table, which may have one project twice. */
  printedRows(count: number): string;
  /** The line above a list: what the question was understood to ask, and how many there are; see `replies/numbers.ts`. */
  heading(understood: string, counted: string): string;
  /** The line above the next part of a list: « Nice – projets 6 à 8 sur 8 ». */
  continued(understood: string, first: number, last: number, total: number): string;
  details: string;
  /** Stands in a heading or a line about undated events. */
  withoutDate: string;
  everything: string;
  /** « le soir », «вечером». */
  daytimes: Readonly<Record<Daytime, string>>;
  /** « après 20 h », «после 20:00». */
  afterHour(hour: string): string;
  /** Events that begin or end at a time: « début : mai 2027 ». */
  edges: Readonly<Record<"start" | "end", (time: string) => string>>;
  /** An age that was asked for: « 6 ans ». */
  aged: (years: number) => string;
  /** Monday first: « le lundi », «по понедельникам». */
  weekdays: readonly string[];
  /** Saturdays and Sundays, and the other days together. */
  weekend: string;
  workdays: string;
  /** Remarks on a list for a part of the day, see `HoursTold`. */
  hours: {
    elsewhen(daytime: string): string;
    /** How many of the shown entries have no known hours. */
    unknown(count: number, shown: number): string;
    others(count: number): string;
  };
  /** « sauf Nice », «кроме Ниццы». `places` are in the genitive in Russian. */
  excluding(places: string): string;
  /** An excluded subject, as the asker typed it; in Russian it may be in any grammatical case. */
  excludingWords(words: string): string;
  /** An unknown name, as the asker typed it; in Russian it may be in any grammatical case. */
  asAsked(words: string): string;
  quoted(words: string): string;
  /** Says how a misspelt name was read: « J’ai lu « Nice ». » */
  corrected(name: string): string;
  /** Added to an answer: names the places that the programme does not have. `isOfLand` matters because a land has an article in French. */
  unknownBeside(names: string, of: { count: number; isOfLand: boolean }): string;
  event: EventMessages;
  /** After « Côté russe : ». */
  noPartner: string;
  noFrenchPartner: string;
  noRussianPartner: string;
  /** @param lines of the other printings; empty if unknown */
  listedTwice(lines: string): string;
  lines(first: number, last: number): string;
  /** How the printed text of a project was interpreted, in one line. */
  notes(reasons: string): string;
  /** Below a list: how many more there are. */
  moreToCome(count: number): string;
  undated(count: number): string;
  /** Says that « cette année » was understood as the programme's year. */
  ownYear(forYears: string): string;
  /** Nothing matches this question and the previous one together. The list below keeps only `left`: « mai 2021, « Monet » ». */
  nothingTogetherWithBefore(left: string): string;
  /**
   * Nothing on the subject there, so the list leaves the subject out. The subject is in quotation marks: « à Perm », « « musique » ».
   * @param isKnown whether its words name subjects of the programme
   */
  nothingOfThat(inPlace: string, subject: string, isKnown: boolean): string;
  /**
   * Nothing in that place, or at that time, so the list leaves it out: « À Lille », « En mai 2021 ». `others` are the
   * conditions that the list keeps: « en mai ».
   */
  nothingInPlace(inPlace: string, others: string): string;
  nothingThen(when: string, others: string): string;
  /** Says which conditions were kept from the previous question, if nothing else shows it: « à Nice, en mai 2021 », «в Ницце, в мае». */
  kept(conditions: string): string;
  /** « Sur ce sujet », «по этой теме»: instead of words whose case form is not known. */
  onTopic: string;
  /** @param subject in quotation marks */
  keptSubject(subject: string): string;
  /** Below a chat's first answer after the end of the programme: names its years, and says that the outcome is not known. */
  archive(ofYears: string): string;
  /** The question asks for twinnings of places that have none. Their projects follow instead. */
  noTie(places: string): string;
  /** The place is no partner of any project: the texts only mention it. `place` is « la Bretagne », in Russian a genitive. */
  mentionedOnly(place: string): string;
  /** Before past projects, when none are still to come. */
  isOver: string;
  /** For a long list of a period: how many of its projects, or that none, lie wholly within the period; `when` is « à mai », «в мае». */
  withinTime(count: number, when: string): string;
  /** The question needs the asker's position, which is not known. */
  positionUnknown: string;
  /** No project has all these places as partners: the texts only mention them together. */
  mentionedTogether: string;
  refusal: {
    /** A message without words. */
    empty: string;
    /** No word of the message has to do with the programme. */
    notUnderstood: string;
    /** `years`, here and below: the years of the programme, see {@link ProgrammeWords}. */
    unknownPlace(names: string, of: { count: number; isOfLand: boolean }, years: string): string;
    placeWithoutEvents(inPlace: string, years: string): string;
    /** @param words the subject in the asker’s words; null if none can be quoted */
    nothingClose(words: string | null, understood: string, years: string): string;
    nothingInRange(understood: string, years: string): string;
    nothingTogether(understood: string): string;
    /** No project joins all these places: « Lille et Moscou », «Лилля и Москвы». */
    noneOfAll(places: string): string;
    /** `when` is « en 2028 », «на 2028 год». */
    otherYear(when: string, forYears: string): string;
    /** For a programme that is not made of whole years: its days. */
    outsideSeason(when: string, days: string): string;
    noSuchDate(date: string): string;
    /** « La suite » at the end of a list. */
    nothingMore: string;
    /** The previous list, of `last` entries, has no such number. */
    noSuchItem(number: number, last: number): string;
    /** The message names an entry, but there was no list. */
    noList: string;
    noAnniversary(understood: string): string;
    undatedInstead(count: number): string;
    suggestions: string;
  };
  anniversaries: {
    heading(understood: string): string;
    /** The line above the projects that celebrate an anniversary. */
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
  /** Sample questions. */
  ask: {
    inPlace(inPlace: string): string;
    inRange(when: string): string;
    onTheme(theme: string): string;
  };
  /** Two towns with a tie. */
  pair(first: string, second: string): string;
}
