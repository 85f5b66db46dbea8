import type { EventFacts, VenueFacts } from "../../event/event-facts.ts";
import { plainText, textsOf } from "../formats/plain-text.ts";
import type { Texts } from "../formats/plain-text.ts";
import { withRemarks } from "../report/remarks.ts";
import type { Remark } from "../report/remarks.ts";
import { titleAndStatus } from "../fields/status.ts";

export type { Texts } from "../formats/plain-text.ts";

/** Times of day as they are read on the spot, "18:30"; no end where none is told. */
export interface Hours {
  from: string;
  to: string | null;
}

/** One time at which something takes place. */
export interface Session extends Hours {
  day: string;
}

/** First and last day, ISO dates. */
export interface Days {
  start: string;
  end: string;
}

/** When something is, read: days that do not hang together are `spans` too. */
export interface When extends Partial<Days> {
  hours: Hours | null;
  spans: Days[];
  /** Every session, in order, where their hours differ; `hours` is null then. */
  sessions?: Session[];
  /** Whether whole months are told, and no days; by default not. */
  isOfMonths?: boolean;
}

/** What else a file tells of where an event is held. */
export type VenueMore = Pick<VenueFacts, "district" | "access" | "telephone" | "link">;

/** An event as a file tells it, whatever its format; what it does not tell is null or empty. */
export interface Imported extends When {
  /** What the file calls it, the same whenever it is written; null where it has no such name. */
  uid: string | null;
  /** Where it stands in the file, for a person to find it: "row 5", "line 21". */
  where: string;
  title: Texts;
  description: Texts;
  venue: string | null;
  address: string | null;
  city: string | null;
  /** As the post writes it; null where it is not told. */
  postalCode: string | null;
  /** Parts of an address of which one may be the town. */
  mayBeCity: readonly string[];
  /** ISO 3166 alpha-2 in lower case. */
  country: string | null;
  region: string | null;
  latitude: number | null;
  longitude: number | null;
  /** All that it is filed under, the most telling first. */
  categories: readonly string[];
  link: string | null;
  price: Texts;
  contact: string | null;
  isCancelled: boolean;
  /** What an event has beside its texts, days and places; `uid` and a status that says that it is off stand above. */
  facts: EventFacts;
  venueMore: VenueMore;
}

/** A kind of field of a file that an event has no place for, and how many of its events have it. */
export interface Unkept {
  field: string;
  events: number;
}

/** Something of a file that cannot be taken as it is. */
export interface Problem {
  where: string;
  /** As the file calls it; null when it concerns the whole entry. */
  field: string | null;
  /** What is wrong; the same words for the same cause. */
  problem: string;
  /** What stands there. */
  value?: string;
  /** What to do about it. */
  advice: string;
  /** `error`: the entry cannot be taken; `note`: it is taken without this. */
  kind: "error" | "note";
}

/** What was read of a file. */
export interface ImportedFile {
  events: Imported[];
  problems: Problem[];
  /** What of the file is not kept. */
  unkept?: Unkept[];
  /** Whether the file says itself that it is a part of all there is: what is not in it is not gone. By default not. */
  isPart?: boolean;
  /** What the file says of the programme as a whole. */
  programme: { title?: Texts; timeZone?: string };
}

/** Hears of what cannot be taken. */
export type Report = (problem: Problem) => void;

/** What a format tells of an event. */
export type Told = Partial<Omit<Imported, "title" | "description" | "price" | "venue" | "address">> & {
  /** What else is to be said of it; it becomes the end of the description. */
  remarks?: readonly (Remark | null)[];
  where: string;
  title: string | Texts;
  description?: string | Texts | undefined;
  price?: string | Texts | undefined;
  venue?: string | null | undefined;
  address?: string | null | undefined;
};

function texts(given: string | Texts = {}): Texts {
  if (typeof given === "string") return textsOf(given);
  const plain = { fr: plainText(given.fr ?? ""), ru: plainText(given.ru ?? "") };
  return { ...(plain.fr !== "" && { fr: plain.fr }), ...(plain.ru !== "" && { ru: plain.ru }) };
}
const orNull = (text: string | null | undefined) => {
  const plain = plainText(text ?? "");
  return plain === "" ? null : plain;
};

/**
 * An event with what a file tells of it, its texts without markup; a text alone is in the language of its letters. A title that
 * begins with « Annulé : » is that of a cancelled event.
 */
export function imported({ title, description, price, venue, address, remarks = [], ...told }: Told): Imported {
  const { title: plainTitle, isCancelled } = titleAndStatus(texts(title));
  const said = remarks.filter((remark) => remark !== null);
  return {
    ...{
      uid: null,
      hours: null,
      spans: [],
      postalCode: null,
      country: null,
      region: null,
      latitude: null,
      longitude: null,
    },
    ...{ mayBeCity: [], categories: [], facts: {}, venueMore: {} },
    ...told,
    title: plainTitle,
    isCancelled: told.isCancelled === true || isCancelled,
    description: withRemarks(texts(description), plainTitle, said),
    price: texts(price),
    venue: orNull(venue),
    address: orNull(address),
    city: orNull(told.city),
    link: orNull(told.link),
    contact: orNull(told.contact),
  };
}
