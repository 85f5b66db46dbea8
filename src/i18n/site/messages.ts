/** Why a request to the public pages, feeds or API fails. */
export type Unmet = "notFound" | "badRequest" | "badMethod" | "tooMany" | "busy" | "starting" | "failed";

/** The texts of the public pages, feeds and API. */
export interface SiteMessages {
  /** The site's name, beside a page's title. */
  name: string;
  skip: string;
  menu: string;
  home: string;
  /** Heading and menu entry of each list. */
  lists: Record<"projects" | "towns" | "months" | "themes" | "ties" | "calendars", string>;
  search: {
    label: string;
    button: string;
    title: string;
    examples: string;
    another: string;
    /** Under an answer: says that the next question can follow up on it. */
    goOn: string;
    /** Above a question box on other pages than its own. */
    heading: string;
  };
  /** The label of the breadcrumbs. */
  whereabouts: string;
  /** On the front page: what comes next. */
  next: { anniversaries: string; events: string };
  map: {
    heading: string;
    /** Before the places without a label on the map. */
    unnamed: string;
    /** Opens the map's description in words. */
    inWords: string;
  };
  /** The name of the other language, in that language. */
  inOtherLanguage: string;
  /** How many projects are planned in a place, given with its preposition. */
  plannedIn: (inPlace: string, count: number) => string;
  /** How many projects are planned at a time (in the form of {@link whenText}), or on a theme. */
  plannedWhen: (when: string, count: number) => string;
  plannedOn: (theme: string, count: number) => string;
  projects: (count: number) => string;
  /** How many projects the programme has. */
  inAll: (count: number) => string;
  /** The heading above a place's ties. */
  ties: string;
  /** Above the projects of a month: first the ones with known days, then the ones known only by month. */
  exactly: string;
  /** How many projects a day of the calendar has. */
  onDay: (day: string, count: number) => string;
  withinMonth: string;
  /** The actions for a project. */
  deeds: { calendar: string; route: string; more: string; remind: string };
  /** On the page of calendar subscriptions, if no project is still to come. */
  nothingToCome: string;
  /** Above a month's projects that are planned for a quarter, a half-year or the year. */
  longer: string;
  counted: (label: string, count: number) => string;
  /** Which entries of a list are shown. */
  shown: (first: number, last: number, total: number) => string;
  pages: { label: string; previous: string; next: string };
  allTowns: string;
  allTies: string;
  /** Labels of a project's facts. */
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
        | "conditions"
      )
    | ("registration" | "organizer" | "contact" | "link" | "theme" | "source" | "places"),
    string
  >;
  /** Opens all dates of a project that has many. */
  allDates: (count: number) => string;
  /** The credits below a picture. */
  credits: (by: string) => string;
  /** Labels of a tie's facts. */
  tie: Record<"kind" | "since" | "next" | "status" | "note" | "sources" | "projects", string>;
  tiesOfProject: string;
  notes: string;
  /** The subscriptions: an introduction, and the name of each. */
  calendars: {
    explained: string;
    all: string;
    anniversaries: string;
    ofPlace: (place: string) => string;
    ofAnniversaries: (place: string) => string;
    ofTheme: (theme: string) => string;
    news: string;
    /** On a page: the calendar of its projects. */
    here: string;
    anniversariesHere: string;
  };
  /** In the footer: the programme's own details. */
  programme: { label: string; link: string; contact: (contact: string) => string; licence: (name: string) => string };
  /** The description of the pages for search engines. */
  about: (programme: string) => string;
  unmet: Record<Unmet, { title: string; sentence: string }>;
  /** What the API says about a wrong parameter. */
  field: Record<"unknown" | "invalid" | "notThere", (name: string) => string>;
  /** Before the address of a project's page, in the bot. */
  onTheWeb: string;
}
