import type { CommandDescriptions } from "./commands.ts";

/** Every sentence of the bot that is no answer; each language implements all of them. */
export interface TelegramMessages {
  /** What the menu of commands says, at most 256 characters each. */
  commands: CommandDescriptions;
  /**
   * What an empty chat says about the bot, at most 512 characters.
   * @param programme what it is called, after « sur », «о»
   * @param edition the day of the edition in words; null where that is not told
   */
  /** @param keepsSome whether questions that nothing was found for are kept */
  description(programme: string, edition: string | null, keepsSome: boolean): string;
  /** What the profile of the bot says, at most 120 characters: begins with the name of the programme in a few words. */
  shortDescription(programme: string): string;
  start: {
    welcome(programme: string): string;
    archive(edition: string | null): string;
    examples: string;
    /** The button to the anniversaries that come next. */
    anniversaries: string;
    badLink: string;
  };
  /** Two towns that are tied to each other. */
  pair(first: string, second: string): string;
  guest: {
    /** To whoever has named the bot in a chat that it does not belong to, and has asked nothing. */
    ask(bot: string, example: string): string;
  };
  help: {
    commands: string;
    command(name: string, description: string): string;
    groups(bot: string): string;
    /** @param place something to look for, as it is typed */
    inline(bot: string, place: string): string;
    location: string;
    /** Of chats that the bot does not belong to. */
    guest(bot: string): string;
  };
  /** A failure that nobody expected; the reference stands in the log. */
  failure(reference: string): string;
  /** What is kept of a chat can be neither read nor written now. As an answer to a press it may have 200 characters. */
  storeAway: string;
  /** A message that has ended the program each time it was read. */
  setAside: string;
  /** Many wait; this question will be answered in its turn. */
  oneMoment: string;
  /** Too much of one chat waits; the last messages will not be answered. */
  tooMany: string;
  textOnly(example: string): string;
  unknownCommand(help: string): string;
  unknownButton: string;
  /** The list of a button is no longer remembered. */
  expired: string;
  /** The entry of a button or link does not exist (any more). */
  gone: string;
  noMore: string;
  answer: {
    range(first: number, last: number, total: number): string;
    details: string;
    previous: string;
    next: string;
    /** The button to the projects behind an answer. */
    projects(count: number): string;
    /** What to ask instead, in so few words that two or three stand in a row. */
    ways: {
      wholeYear: string;
      /** The same of a programme that has no whole years. */
      anyTime: string;
      /** Whatever its subject, in a place with its preposition: « à Nice », «в Ницце». */
      allIn(inPlace: string): string;
      anySubject: string;
      anywhere: string;
      noneLeftOut: string;
      undated(count: number): string;
    };
    /** Shows what is seldom wanted. */
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
    /** Above how the print was read. */
    notesHeading: string;
    position(theme: string, row: number, rows: number, lines: string): string;
    /** Of a project of a programme that is over. */
    archived: string;
    /** The button that opens projects like it, and what stands above them. */
    related: string;
    relatedTo(title: string): string;
    /** Buttons that turn the pages of a long text. */
    previousPart: string;
    nextPart: string;
    calendar: string;
    /** Over the button: the file has been sent. */
    calendarSent: string;
    /** Buttons that lead to where one books or enrols, and to a map with the way. */
    book: string;
    goThere: string;
    calendarCaption: string;
  };
  votes: {
    /** Said to a press. */
    thanks: string;
    already: string;
    /** On the button that stands in place of those that ask. */
    marked: string;
  };
  /** The button that shares a card. */
  share: string;
  menus: { towns: string; months: string; themes: string };
  towns: {
    choose: string;
    /** What the numbers on the buttons count. */
    counts: string;
    france(count: number): string;
    russia(count: number): string;
    regions: Record<"fr" | "ru", string>;
    /** Of a third country, by its name. */
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
    /** @param unansweredDays for how long questions are kept that nothing was found for; null for not at all */
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
  /** `archive` takes what the programme is; the other sentences are the same for any. */
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
    /** Asks for a position, and what the button says that sends it. */
    ask: string;
    send: string;
  };
}
