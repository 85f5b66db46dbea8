/** Why a request to the public pages, feeds or the API is not met. */
export type Unmet = "notFound" | "badRequest" | "badMethod" | "tooMany" | "busy" | "starting" | "failed";

/** What the public pages, feeds and the API say by themselves. */
export interface SiteMessages {
  /** Name of the site, beside the title of a page. */
  name: string;
  skip: string;
  menu: string;
  home: string;
  /** Heading, and name in the menu, of each list. */
  lists: Record<"projects" | "towns" | "months" | "themes" | "ties" | "calendars", string>;
  search: {
    label: string;
    button: string;
    title: string;
    examples: string;
    another: string;
    /** Under an answer: that the next question goes on from it. */
    goOn: string;
    /** Above a box elsewhere than on its own page. */
    heading: string;
  };
  /** Name of the way from the front page to a page. */
  whereabouts: string;
  /** On the front page: what is next. */
  next: { anniversaries: string; events: string };
  map: {
    heading: string;
    /** Before the places whose names found no room. */
    unnamed: string;
    /** What opens the map in sentences. */
    inWords: string;
  };
  /** The other language, named in itself. */
  inOtherLanguage: string;
  /** How many projects are planned in a place, given with its preposition. */
  plannedIn: (inPlace: string, count: number) => string;
  /** How many projects are planned at a time, as {@link whenText} says it, or on a theme. */
  plannedWhen: (when: string, count: number) => string;
  plannedOn: (theme: string, count: number) => string;
  /** How many projects there are. */
  projects: (count: number) => string;
  /** How many projects the programme has. */
  inAll: (count: number) => string;
  /** Of a place: its ties. */
  ties: string;
  /** Above projects of a month with a day, and of those of which only the month is known. */
  exactly: string;
  /** Of a day of a calendar: how many projects it has. */
  onDay: (day: string, count: number) => string;
  withinMonth: string;
  /** What can be done with a project. */
  deeds: { calendar: string; route: string; more: string; remind: string };
  /** On the page of subscriptions where nothing is to come. */
  nothingToCome: string;
  /** Above projects of a month that are planned for longer: for a quarter, a half-year, the year. */
  longer: string;
  counted: (label: string, count: number) => string;
  /** Of how many things of a list some are shown. */
  shown: (first: number, last: number, total: number) => string;
  pages: { label: string; previous: string; next: string };
  allTowns: string;
  allTies: string;
  /** Labels of what is told of a project. */
  facts: Record<
    | (
        | "when"
        | "french"
        | "russian"
        | "others"
        | "venue"
        | "district"
        | "journey"
        | "online"
        | "ages"
        | "access"
        | "price"
      )
    | ("registration" | "organizer" | "contact" | "link" | "theme" | "source" | "places"),
    string
  >;
  /** All dates of a project that has many, which are unfolded. */
  allDates: (count: number) => string;
  /** Below a picture: whose it is. */
  credits: (by: string) => string;
  /** Labels of what is told of a tie. */
  tie: Record<"kind" | "since" | "next" | "status" | "note" | "sources" | "projects", string>;
  tiesOfProject: string;
  notes: string;
  /** Subscriptions: what they are, and each by name. */
  calendars: {
    explained: string;
    all: string;
    anniversaries: string;
    ofPlace: (place: string) => string;
    ofAnniversaries: (place: string) => string;
    ofTheme: (theme: string) => string;
    news: string;
    /** Of a page: the calendar of its projects. */
    here: string;
    anniversariesHere: string;
  };
  /** At the foot of a page: what the programme says of itself. */
  programme: { label: string; link: string; contact: (contact: string) => string; licence: (name: string) => string };
  /** Describes the pages to a search engine. */
  about: (programme: string) => string;
  unmet: Record<Unmet, { title: string; sentence: string }>;
  /** What the API says of a parameter that is to blame. */
  field: Record<"unknown" | "invalid" | "notThere", (name: string) => string>;
  /** What the bot says before the address of a project's page. */
  onTheWeb: string;
}
