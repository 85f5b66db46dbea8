import type { CommandDescriptions } from "./commands.ts";

/** The bot's sentences other than answers; each language implements all of them. */
export interface TelegramMessages {
  /** The descriptions in the menu of commands, at most 256 characters each. */
  commands: CommandDescriptions;
  /**
   * The description of the bot in an empty chat, at most 512 characters.
   * @param programme its name, after « sur », «о»
   * @param edition the day of the edition in words; null if unknown
   * @param keepsSome whether unanswered questions are kept
   */
  description(programme: string, edition: string | null, keepsSome: boolean): string;
  /** The text of the bot's profile, at most 120 characters; it begins with the programme's short name. */
  shortDescription(programme: string): string;
  start: {
    welcome(programme: string): string;
    archive(edition: string | null): string;
    examples: string;
    /** The button for the next anniversaries. */
    anniversaries: string;
    badLink: string;
  };
  /** Two towns with a tie. */
  pair(first: string, second: string): string;
  guest: {
    /** Answers somebody who mentions the bot, in a chat where it is only a guest, without a question. */
    ask(bot: string, example: string): string;
  };
  help: {
    commands: string;
    command(name: string, description: string): string;
    groups(bot: string): string;
    /** @param place an example of something to look for, as typed */
    inline(bot: string, place: string): string;
    location: string;
    /** How to use the bot in chats that it is not a member of. */
    guest(bot: string): string;
  };
  /** An unexpected failure; the log has the reference. */
  failure(reference: string): string;
  /** The store cannot be read or written now. As a notice for a callback query it may have 200 characters. */
  storeAway: string;
  /** This message crashed the program repeatedly. */
  setAside: string;
  /** Many messages are waiting; this question will be answered in its turn. */
  oneMoment: string;
  /** Too many messages of this chat are waiting, so the last ones will get no answer. */
  tooMany: string;
  textOnly(example: string): string;
  unknownCommand(help: string): string;
  unknownButton: string;
  /** The list behind a button is no longer stored. */
  expired: string;
  /** The entry of a button or link does not exist (any more). */
  gone: string;
  noMore: string;
  answer: {
    range(first: number, last: number, total: number): string;
    details: string;
    previous: string;
    next: string;
    /** The button for the projects behind an answer. */
    projects(count: number): string;
    /** Buttons with another question, short enough for two or three in a row. */
    ways: {
      wholeYear: string;
      /** Replaces `wholeYear` for a programme that does not cover whole years. */
      anyTime: string;
      /** All subjects in a place, with its preposition: « à Nice », «в Ницце». */
      allIn(inPlace: string): string;
      anySubject: string;
      anywhere: string;
      noneLeftOut: string;
      undated(count: number): string;
    };
    /** Opens the buttons that are rarely used. */
    more: string;
    whereabouts: string;
    backToList: string;
    backToCard: string;
  };
  whereabouts: {
    heading: string;
    /** "theme « culture », row 33 of 77, lines 761 to 767". */
    position(theme: string, row: number, rows: number, lines: string): string;
  };
  event: {
    french(partners: string): string;
    russian(partners: string): string;
    /** Above the remarks on how the printed text was interpreted. */
    notesHeading: string;
    position(theme: string, row: number, rows: number, lines: string): string;
    /** For a project of a programme that is over. */
    archived: string;
    /** The button for similar projects, and the heading above them. */
    related: string;
    relatedTo(name: string): string;
    /** Buttons for the parts of a long text. */
    previousPart: string;
    nextPart: string;
    calendar: string;
    /** The notice of the button: the file has been sent. */
    calendarSent: string;
    /** Buttons for booking and for directions on a map. */
    book: string;
    goThere: string;
    calendarCaption: string;
  };
  votes: {
    /** The notice after a vote. */
    thanks: string;
    already: string;
    /** The button that replaces the vote buttons. */
    marked: string;
  };
  /** The button that shares a card. */
  share: string;
  menus: { towns: string; months: string; themes: string };
  towns: {
    choose: string;
    /** Explains the numbers on the buttons. */
    counts: string;
    france(count: number): string;
    russia(count: number): string;
    regions: Record<"fr" | "ru", string>;
    /** The regions of another country, by its name. */
    regionsOf(country: string): string;
    page(page: number, pages: number): string;
    previous: string;
    next: string;
    inRegion(region: string): string;
    wholeRegion(count: number): string;
    back: string;
  };
  themes: { choose: string };
  months: { choose(firstYear: number, lastYear: number): string; undated(count: number): string };
  /** A label with the number of its projects. */
  counted(label: string, count: number): string;
  language: { choose: string; automatic: string; chosen: string; chosenAutomatic: string; onlyAdministrators: string };
  privacy: {
    /** @param unansweredDays for how long unanswered questions are kept; null if they are not */
    text(unansweredDays: number | null): readonly string[];
    kept: string;
    nothingKept: string;
    language(language: string): string;
    timeZone(zone: string): string;
    reminderHour(hour: number): string;
    subscriptions(count: number): string;
    deliveries(count: number): string;
    languages: Record<"fr" | "ru", string>;
  };
  forget: {
    done: string;
    nothing: string;
    preferences: string;
    subscriptions(count: number): string;
    deliveries(count: number): string;
    conversation: string;
  };
  /** `archive` takes the programme's description; the other sentences are the same for every programme. */
  about: {
    heading: string;
    archive(presentation: string): string;
    text: readonly string[];
    source(title: string): string;
    licence: string;
  };
  inline: { open: string; details: string; answer: string };
  location: {
    events: string;
    heading: string;
    distance(kilometres: number): string;
    /** Asks for a position; `send` is the label of the button that sends it. */
    ask: string;
    send: string;
  };
}
