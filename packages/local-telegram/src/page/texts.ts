/** A language by its code, such as "en": a key of the texts. */
export type Language = string;

/** All texts of the page in one language; `{name}` and the like are placeholders. */
export interface PageTexts {
  title: string;
  tagline: string;
  /** Explains that nothing here reaches Telegram. */
  localNote: string;
  /** The link to the bot's public pages, if it has any. */
  pages: string;
  skipToMessage: string;
  /** Shown without JavaScript. */
  needsScript: string;
  /** The language's name in itself. */
  languageName: string;
  /** The name of a person who speaks this language. */
  personName: string;
  groupName: string;
  /** The name of the group without the bot. */
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
    /** The alternative text of a picture. */
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
    /** Sending failed; the message stays in the box. */
    notSent: string;
    /** A press or query that failed. */
    failed: string;
    noAnswer: string;
  };
}

/** A place whose position can be sent. */
export interface Town {
  /** By language. */
  name: Readonly<Record<Language, string>>;
  /** Degrees north. */
  latitude: number;
  /** Degrees east. */
  longitude: number;
}

/** The content of the page around the chats. */
export interface PageContent {
  /** By language; the first one is the default. */
  texts: Readonly<Record<Language, PageTexts>>;
  /** Sample questions by language; six fit well. */
  examples: Readonly<Record<Language, readonly string[]>>;
  towns: readonly Town[];
}

/** The texts in a language that the page has. */
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
