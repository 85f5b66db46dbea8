import { ANSWER_KINDS } from "../../answer/answer.ts";
import { LANGUAGES } from "../../language/languages.ts";
import { ASKS } from "../../reading/asks.ts";
import { RHYTHMS } from "../../reminders/digest-plan.ts";
import { LIMITS } from "../limits.ts";

/** Changes when the meaning of the data does: a button of another version is then told apart and explained. */
const VERSION = "1";

/** How a value stands in a button's data: ASCII without colons. */
interface Field<Value> {
  write: (value: Value) => string;
  /** Undefined for anything that was not written by `write`. */
  read: (text: string) => Value | undefined;
}

function matching(pattern: RegExp): Field<string> {
  return { write: (value) => value, read: (text) => (pattern.test(text) ? text : undefined) };
}

function oneOf<const Value extends string>(values: readonly Value[]): Field<Value> {
  return { write: (value) => value, read: (text) => values.find((value) => value === text) };
}

/** An id of the corpus; that it exists is for the handler to check. */
const id = matching(/^[a-z0-9-]{1,40}$/);
/** The key of a remembered answer; empty for none. */
const key = matching(/^[A-Za-z0-9_-]{0,8}$/);
/** The number of a page: a large programme has thousands. */
const page: Field<number> = {
  write: String,
  read: (text) => (/^\d{1,5}$/.test(text) ? Number(text) : undefined),
};
/** A small number, such as that of a month. */
const number: Field<number> = {
  write: String,
  read: (text) => (/^\d{1,3}$/.test(text) ? Number(text) : undefined),
};

/** The number of a row of the store; 0 for none. */
const row: Field<number> = {
  write: String,
  read: (text) => (/^\d{1,15}$/.test(text) ? Number(text) : undefined),
};
/** ISO 3166 alpha-2 in lower case. */
const country = matching(/^[a-z]{2}$/);
/** The name of a time zone (IANA). */
const zone = matching(/^[A-Za-z]+(?:[/_+-][A-Za-z0-9]+)+$/);

type Fields = Readonly<Record<string, { write: (value: never) => string; read: (text: string) => unknown }>>;
type ValueOf<F> = F extends Field<infer Value> ? Value : never;
type ValuesOf<F> = { [Name in keyof F]: ValueOf<F[Name]> };

/** One kind of button: builds the data that it carries, and reads it back. */
export interface ButtonKind<Values> {
  code: string;
  /** @throws {RangeError} for more than 64 bytes. */
  data: (values: Values) => string;
  /** Undefined for the data of another kind, of another version, and for what no bot of this version wrote. */
  read: (data: string) => Values | undefined;
}

/** Defines a kind of button. `code` is short, and its own. */
function button<F extends Fields>(code: string, fields: F): ButtonKind<ValuesOf<F>> {
  const entries = Object.entries(fields) as [string, Field<unknown>][];
  return {
    code,
    data(values) {
      const written = entries.map(([name, field]) => field.write((values as Record<string, unknown>)[name]));
      const data = [VERSION, code, ...written].join(":");
      const bytes = Buffer.byteLength(data);
      if (bytes > LIMITS.callbackDataBytes) {
        throw new RangeError(`A button holds at most ${LIMITS.callbackDataBytes} bytes, "${data}" has ${bytes}.`);
      }
      return data;
    },
    read(data) {
      const [version, kind, ...texts] = data.split(":");
      if (version !== VERSION || kind !== code || texts.length !== entries.length) return undefined;
      const values: Record<string, unknown> = {};
      for (const [index, [name, field]] of entries.entries()) {
        const value = field.read(texts[index] ?? "");
        if (value === undefined) return undefined;
        values[name] = value;
      }
      return values as ValuesOf<F>;
    },
  };
}

/** The conditions of a question that a button can drop. */
export const PARTS = ["places", "excluded", "ranges", "subject"] as const;
export type Part = (typeof PARTS)[number];

/** The lists that are opened with a button. */
export const MENUS = ["towns", "months", "themes"] as const;
export type Menu = (typeof MENUS)[number];

/** Where the card of a tie is opened from: by itself, an answer, a list by towns, the next anniversaries, a month's, a town's. */
export const CARD_ORIGINS = ["o", "a", "fr", "ru", "n", "m", "t"] as const;

/** What one can think of an answer. */
export const VERDICTS = ["up", "down"] as const;

/** Every button of the bot. */
export const buttons = {
  /** Turns to a page of an answer. */
  page: button("p", { answer: key, page }),
  /** Asks again without a condition; opens those that would fit but have no date. */
  drop: button("x", { answer: key, part: oneOf(PARTS) }),
  undated: button("u", { answer: key }),
  /** Shows what is seldom wanted of an answer below its buttons: its source, a vote; the same of an event that it led to. */
  more: button("y", { answer: key, page }),
  eventMore: button("ye", { event: id, answer: key, page }),
  /** Where the events of a page stand in the programme. */
  whereabouts: button("w", { answer: key, page }),
  /** An event in full; with an answer, the way back to its page. */
  event: button("e", { event: id, answer: key, page }),
  /** The same with where it is printed; projects like it; a part of it, where its text is too long for a message. */
  source: button("n", { event: id, answer: key, page }),
  related: button("er", { event: id, answer: key, page }),
  eventPart: button("ep", { event: id, answer: key, page, part: number }),
  /** An event in full in a message of its own, under one that stays. */
  eventAnew: button("en", { event: id }),
  /** The calendar file of an event. */
  calendar: button("i", { event: id }),
  /** The picture of an answer; of one event, one tie, or all ties (`id` is "all"), in the language of the message. */
  picture: button("v", { answer: key }),
  pictureOf: button("vo", { kind: oneOf(["event", "twinning", "all"]), id, language: oneOf(LANGUAGES) }),
  /** What is planned in a place, in a month, on a theme. */
  place: button("c", { place: id }),
  month: button("m", { month: number }),
  theme: button("t", { theme: id }),
  /** Opens a list in a message of its own. */
  menu: button("o", { menu: oneOf(MENUS) }),
  /** The countries; the regions of one, by page; the towns of a region. */
  countries: button("k", {}),
  regions: button("g", { country, page }),
  region: button("r", { region: id, page }),
  /** A page of the towns of a region; `from` is the page of the list of regions. */
  regionTowns: button("rt", { region: id, page, from: page }),
  language: button("l", { choice: oneOf([...LANGUAGES, "auto"]) }),
  /** The card of a tie. `page` is that of the answer or list; see `cardPage` for those of a month and of a town. */
  twinning: button("j", { twinning: id, origin: oneOf(CARD_ORIGINS), answer: key, page }),
  /** The ties by the towns of a country; the next anniversaries (month 0) or those of a month, which are chosen; the ties of a town. */
  twinnings: button("jl", { by: oneOf(["fr", "ru"]), page }),
  anniversaries: button("ja", { month: number }),
  anniversaryMonths: button("jm", {}),
  townTwinnings: button("jt", { place: id, language: oneOf(LANGUAGES) }),
  /** Further pages of the last two. */
  anniversariesPage: button("jap", { month: number, page }),
  townTwinningsPage: button("jtp", { place: id, language: oneOf(LANGUAGES), page }),
  /** The calendar file of a tie. */
  twinningCalendar: button("ji", { twinning: id }),
  /** Subscribes, in the language of the message that the button is under; `id` is "all" for all ties. */
  remind: button("s", { kind: oneOf(["twinning", "place", "all", "event"]), id, language: oneOf(LANGUAGES) }),
  /** One subscription, its lead times, its end. */
  reminder: button("sr", { subscription: row, where: oneOf(["here", "new"]) }),
  /** A lead time as it shall be, and not as the other than it is: a press that is handled twice changes nothing. */
  lead: button("sl", { subscription: row, days: number, to: oneOf(["on", "off"]) }),
  forgetReminder: button("sd", { subscription: row }),
  /** The hour and the zone of all reminders of a chat; with a subscription, the way back to it. */
  hours: button("sh", { subscription: row }),
  hour: button("si", { subscription: row, hour: number }),
  zones: button("sz", { subscription: row, country: oneOf(["fr", "ru"]) }),
  zone: button("sy", { subscription: row, zone }),
  /** All subscriptions of a chat; ends those about one tie, that about an event, or all of them. */
  reminders: button("sm", { page }),
  stopTwinning: button("sq", { twinning: id }),
  stopEvent: button("se", { event: id }),
  /** Brings back what a removal has taken away. */
  restoreReminders: button("su", { removal: key }),
  stopReminders: button("sx", { step: oneOf(["ask", "do"]) }),
  /** What somebody thinks of an answer of a kind, in a language: all that is counted. And the thanks that stand there then. */
  vote: button("h", {
    asks: oneOf(ASKS),
    kind: oneOf(ANSWER_KINDS),
    language: oneOf(LANGUAGES),
    verdict: oneOf(VERDICTS),
  }),
  voted: button("hv", {}),
  /** The digest of a chat as it shall be; takes its settings off the screen. */
  digest: button("d", { rhythm: oneOf([...RHYTHMS, "off"]), languages: oneOf(["one", "both"]) }),
  closeDigest: button("dx", {}),
} as const;
