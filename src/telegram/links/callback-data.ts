import { ANSWER_KINDS } from "../../answer/answer.ts";
import { LANGUAGES } from "../../language/languages.ts";
import { ASKS } from "../../reading/asks.ts";
import { RHYTHMS } from "../../reminders/digest-plan.ts";
import { LIMITS } from "../limits.ts";

/** Change it when the meaning of the data changes: buttons of another version are then recognised and explained. */
const VERSION = "1";

/** How one value is written into a button's data: ASCII without colons. */
interface Field<Value> {
  write: (value: Value) => string;
  /** Undefined for text that `write` did not produce. */
  read: (text: string) => Value | undefined;
}

function matching(pattern: RegExp): Field<string> {
  return { write: (value) => value, read: (text) => (pattern.test(text) ? text : undefined) };
}

function oneOf<const Value extends string>(values: readonly Value[]): Field<Value> {
  return { write: (value) => value, read: (text) => values.find((value) => value === text) };
}

/** An id of the corpus; the handler checks that it exists. */
const id = matching(/^[a-z0-9-]{1,40}$/);
/** The key of a remembered answer; empty for none. */
const key = matching(/^[A-Za-z0-9_-]{0,8}$/);
/** A page number: a large programme has thousands of pages. */
const page: Field<number> = {
  write: String,
  read: (text) => (/^\d{1,5}$/.test(text) ? Number(text) : undefined),
};
/** A small number, such as that of a month. */
const number: Field<number> = {
  write: String,
  read: (text) => (/^\d{1,3}$/.test(text) ? Number(text) : undefined),
};

/** The id of a row in the store; 0 for none. */
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

/** One kind of button: writes its data and reads it back. */
export interface ButtonKind<Values> {
  code: string;
  /** @throws {RangeError} when the data exceeds 64 bytes */
  data: (values: Values) => string;
  /** Undefined for the data of another kind or version, and for invalid data. */
  read: (data: string) => Values | undefined;
}

/** Defines a kind of button; `code` is short and unique. */
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

/** The lists that a button can open. */
export const MENUS = ["towns", "months", "themes"] as const;
export type Menu = (typeof MENUS)[number];

/**
 * Where a tie's card was opened: directly, from an answer, the list by French or Russian towns, the next anniversaries,
 * those of a month, or the list of a town.
 */
export const CARD_ORIGINS = ["o", "a", "fr", "ru", "n", "m", "t"] as const;

/** The two votes on an answer. */
export const VERDICTS = ["up", "down"] as const;

/** All buttons of the bot. */
export const buttons = {
  /** Turns to a page of an answer. */
  page: button("p", { answer: key, page }),
  /** Asks again without a condition. `undated` lists the events that would fit but have no date. */
  drop: button("x", { answer: key, part: oneOf(PARTS) }),
  undated: button("u", { answer: key }),
  /** Opens the row of seldom used buttons (source, vote) of an answer, and of an event. */
  more: button("y", { answer: key, page }),
  eventMore: button("ye", { event: id, answer: key, page }),
  /** Where the events of a page stand in the programme. */
  whereabouts: button("w", { answer: key, page }),
  /** An event in full; with an answer, the way back to its page. */
  event: button("e", { event: id, answer: key, page }),
  /** The event with its source; similar projects; one part of a description that is too long for a message. */
  source: button("n", { event: id, answer: key, page }),
  related: button("er", { event: id, answer: key, page }),
  eventPart: button("ep", { event: id, answer: key, page, part: number }),
  /** An event in full, as a new message. */
  eventAnew: button("en", { event: id }),
  /** The calendar file of an event. */
  calendar: button("i", { event: id }),
  /** The picture of an answer; or of one event, one tie or all ties (`id` is "all"), in the language of the message. */
  picture: button("v", { answer: key }),
  pictureOf: button("vo", { kind: oneOf(["event", "twinning", "all"]), id, language: oneOf(LANGUAGES) }),
  /** What is planned in a place, in a month, on a theme. */
  place: button("c", { place: id }),
  month: button("m", { month: number }),
  theme: button("t", { theme: id }),
  /** Opens a list as a new message. */
  menu: button("o", { menu: oneOf(MENUS) }),
  /** The countries; the regions of one country; the towns of a region. */
  countries: button("k", {}),
  regions: button("g", { country, page }),
  region: button("r", { region: id, page }),
  /** A page of the towns of a region; `from` is the page of the list of regions. */
  regionTowns: button("rt", { region: id, page, from: page }),
  language: button("l", { choice: oneOf([...LANGUAGES, "auto"]) }),
  /** The card of a tie. `page` is the page of the answer or list; `cardPage` packs a second number into it. */
  twinning: button("j", { twinning: id, origin: oneOf(CARD_ORIGINS), answer: key, page }),
  /**
   * The ties by the towns of a country; the next anniversaries (month 0) or those of a month; the choice of a month;
   * the ties of a town.
   */
  twinnings: button("jl", { by: oneOf(["fr", "ru"]), page }),
  anniversaries: button("ja", { month: number }),
  anniversaryMonths: button("jm", {}),
  townTwinnings: button("jt", { place: id, language: oneOf(LANGUAGES) }),
  /** Further pages of the anniversaries and of a town's ties. */
  anniversariesPage: button("jap", { month: number, page }),
  townTwinningsPage: button("jtp", { place: id, language: oneOf(LANGUAGES), page }),
  /** The calendar file of a tie. */
  twinningCalendar: button("ji", { twinning: id }),
  /** Subscribes in the language of the message; `id` is "all" for all ties. */
  remind: button("s", { kind: oneOf(["twinning", "place", "all", "event"]), id, language: oneOf(LANGUAGES) }),
  /** Shows one subscription. */
  reminder: button("sr", { subscription: row, where: oneOf(["here", "new"]) }),
  /** Switches a lead time on or off. The button carries the wanted state, so that a repeated press changes nothing. */
  lead: button("sl", { subscription: row, days: number, to: oneOf(["on", "off"]) }),
  forgetReminder: button("sd", { subscription: row }),
  /** Changes the hour or the zone of all reminders of a chat; with a subscription, the way back to it. */
  hours: button("sh", { subscription: row }),
  hour: button("si", { subscription: row, hour: number }),
  zones: button("sz", { subscription: row, country: oneOf(["fr", "ru"]) }),
  zone: button("sy", { subscription: row, zone }),
  /** Lists all subscriptions of a chat; ends those about one tie, the one about an event, or all of them. */
  reminders: button("sm", { page }),
  stopTwinning: button("sq", { twinning: id }),
  stopEvent: button("se", { event: id }),
  /** Restores the removed subscriptions. */
  restoreReminders: button("su", { removal: key }),
  stopReminders: button("sx", { step: oneOf(["ask", "do"]) }),
  /** A vote on an answer, with its kind and language, which is all that is counted; and the button that says thanks. */
  vote: button("h", {
    asks: oneOf(ASKS),
    kind: oneOf(ANSWER_KINDS),
    language: oneOf(LANGUAGES),
    verdict: oneOf(VERDICTS),
  }),
  voted: button("hv", {}),
  /** Sets the digest of a chat; closes its settings. */
  digest: button("d", { rhythm: oneOf([...RHYTHMS, "off"]), languages: oneOf(["one", "both"]) }),
  closeDigest: button("dx", {}),
} as const;
