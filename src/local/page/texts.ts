/** The languages that the page speaks. */
export type Language = "fr" | "ru";

/** Everything that the page itself says, in one language. `{name}` and the like stand for what is filled in. */
export interface PageTexts {
  title: string;
  tagline: string;
  /** Why nothing here reaches Telegram. */
  localNote: string;
  /** The link to the pages of the same programme. */
  pages: string;
  skipToMessage: string;
  /** What somebody without JavaScript reads. */
  needsScript: string;
  /** The language of these texts, by its own name. */
  languageName: string;
  /** Name of a person who speaks this language. */
  personName: string;
  groupName: string;
  /** The group without the bot. */
  pairName: string;
  chats: {
    label: string;
    show: string;
    close: string;
    private: string;
    /** `{first}`, `{second}`. */
    group: string;
    /** `{first}`, `{second}`. */
    pair: string;
    /** `{count}`. */
    unread: string;
    choose: string;
  };
  header: {
    /** `{name}`. */
    language: string;
    speaker: string;
    bot: string;
    typing: string;
    lost: string;
  };
  log: {
    label: string;
    today: string;
    yesterday: string;
    edited: string;
    reply: string;
    spoiler: string;
    expand: string;
    collapse: string;
    buttons: string;
    /** What a picture is called to those who do not see it. */
    photo: string;
    /** Before the name of a document. */
    download: string;
    place: string;
    unsupported: string;
    toLast: string;
    /** `{name}`. */
    groupCreated: string;
    /** `{name}`. */
    joined: string;
    /** `{name}`. */
    left: string;
  };
  composer: {
    label: string;
    placeholder: string;
    send: string;
    /** `{name}`. */
    replyTo: string;
    cancelReply: string;
    commands: string;
    noCommands: string;
    place: string;
    placeHint: string;
    share: string;
    shareHint: string;
    results: string;
    noResults: string;
    keyboard: string;
  };
  welcome: {
    title: string;
    text: string;
    examples: string;
    start: string;
    groupTitle: string;
    /** `{bot}`. */
    groupText: string;
    pairTitle: string;
    /** `{bot}`. */
    pairText: string;
  };
  notices: {
    close: string;
    copied: string;
    /** The message stays in the box. */
    notSent: string;
    /** A press or a query that could not be carried out. */
    failed: string;
    noAnswer: string;
  };
}

/** A place that can be sent. */
export interface Town {
  name: Record<Language, string>;
  /** Degrees north. */
  latitude: number;
  /** Degrees east. */
  longitude: number;
}

/** What the page shows that is not a chat. */
export interface PageContent {
  texts: Record<Language, PageTexts>;
  /** Questions to begin with; six fit well. */
  examples: Record<Language, readonly string[]>;
  towns: readonly Town[];
}
