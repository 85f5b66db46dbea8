/** A language by its code, such as "en": a key of the texts. */
export type Language = string;

/** Everything that the page itself says, in one language. `{name}` and the like stand for what is filled in. */
export interface PageTexts {
  title: string;
  tagline: string;
  /** Why nothing here reaches Telegram. */
  localNote: string;
  /** The link to the bot's pages, where it has any. */
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
  /** By language. */
  name: Readonly<Record<Language, string>>;
  /** Degrees north. */
  latitude: number;
  /** Degrees east. */
  longitude: number;
}

/** What the page shows that is not a chat. */
export interface PageContent {
  /** By language. The first speaks to whoever reads none of them. */
  texts: Readonly<Record<Language, PageTexts>>;
  /** Questions to begin with, by language; six fit well. */
  examples: Readonly<Record<Language, readonly string[]>>;
  towns: readonly Town[];
}

/** The texts in one of the languages that there are. */
export function textsIn(language: Language, { texts }: Pick<PageContent, "texts">): PageTexts {
  const found = texts[language];
  if (!found) throw new Error(`The chat page has no texts in the language "${language}".`);
  return found;
}

/** The language that a code such as "fr-CA" asks for, if the page speaks it. */
export function languageFor(code: string | undefined, { texts }: Pick<PageContent, "texts">): Language | undefined {
  const [wanted] = (code ?? "").toLowerCase().split(/[-_;]/u);
  return Object.keys(texts).find((language) => language === wanted);
}
