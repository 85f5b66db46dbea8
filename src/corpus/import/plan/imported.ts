import type { EventFacts, VenueFacts } from "../../event/event-facts.ts";
import { plainText, textsOf } from "../formats/plain-text.ts";
import type { Texts } from "../formats/plain-text.ts";
import { withRemarks } from "../report/remarks.ts";
import type { Remark } from "../report/remarks.ts";
import { statusSaid, titleAndStatus } from "../fields/status.ts";

export type { Texts } from "../formats/plain-text.ts";

/** Local times of day, "18:30"; `to` is null when no end is given. */
export interface Hours {
  from: string;
  to: string | null;
}

export interface Session extends Hours {
  day: string;
}

/** First and last day, ISO dates. */
export interface Days {
  start: string;
  end: string;
}

/** When an event takes place. If it has several separate ranges, they are in `spans`. */
export interface When extends Partial<Days> {
  hours: Hours | null;
  spans: Days[];
  /** All sessions, in order, when their hours differ; `hours` is then null. */
  sessions?: Session[];
  /** Only months are known, no days; false by default. */
  isOfMonths?: boolean;
  /** The file tells no end, or neither beginning nor end. */
  open?: "end" | "both" | undefined;
}

/** More facts about a venue in the file. */
export type VenueMore = Pick<VenueFacts, "district" | "access" | "telephone" | "link">;

/** An event as read from a file of any format; unknown fields are null or empty. */
export interface Imported extends When {
  /** Its id in the file, stable across exports; null when the file has none. */
  uid: string | null;
  /** Its position in the file, for people: "row 5", "line 21". */
  where: string;
  title: Texts;
  /** Its name in lists; only tables have one. */
  shortTitle?: Texts | undefined;
  description: Texts;
  venue: string | null;
  address: string | null;
  city: string | null;
  postalCode: string | null;
  /** Parts of the address that may be the town. */
  mayBeCity: readonly string[];
  /** ISO 3166 alpha-2 in lower case. */
  country: string | null;
  region: string | null;
  latitude: number | null;
  longitude: number | null;
  /** Its categories, the most informative first. */
  categories: readonly string[];
  link: string | null;
  price: Texts;
  contact: string | null;
  isCancelled: boolean;
  /** The words from which its status is taken, where no field of the file tells it. */
  statusSaid?: string;
  /** Facts besides texts, days and places; `uid` and cancellation are separate fields. */
  facts: EventFacts;
  venueMore: VenueMore;
}

/** A kind of field that is not imported, and the number of events that have it. */
export interface Unkept {
  field: string;
  events: number;
}

/** A problem with an imported file. */
export interface Problem {
  where: string;
  /** Name of the field in the file; null when it concerns the whole entry. */
  field: string | null;
  /** Says what is wrong, in the same words for the same cause. */
  problem: string;
  /** The value in the file. */
  value?: string;
  /** What to do about it. */
  advice: string;
  /** `error`: the entry is not imported; `note`: it is imported without this. */
  kind: "error" | "note";
}

/** The result of reading a file. */
export interface ImportedFile {
  events: Imported[];
  problems: Problem[];
  /** Fields that are not imported. */
  unkept?: Unkept[];
  /** Whether the file says that it is only a part. Then events missing from it are not gone. False by default. */
  isPart?: boolean;
  /** What the file says about the whole programme. */
  programme: { title?: Texts; timeZone?: string };
}

export type Report = (problem: Problem) => void;

/** An event as a format gives it: only some fields, and texts that still have markup or no language. */
export type Told = Partial<Omit<Imported, "title" | "description" | "price" | "venue" | "address">> & {
  /** Sentences that are appended to the description. */
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
 * Completes an event: removes markup from its texts, detects the language of plain texts, and reads the status that a
 * title such as « Annulé : bal » or a sentence such as « L’atelier est complet. » tells.
 */
export function imported({
  title,
  shortTitle,
  description,
  price,
  venue,
  address,
  remarks = [],
  ...told
}: Told): Imported {
  const { title: plainTitle, said: marked } = titleAndStatus(texts(title));
  const [plainPrice, plainDescription] = [texts(price), texts(description)];
  const isTold = told.isCancelled === true || told.facts?.status !== undefined;
  const inWords = isTold ? null : (statusSaid(plainPrice, null) ?? statusSaid(plainDescription, plainTitle));
  const found = marked ?? inWords;
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
    ...(shortTitle && { shortTitle: texts(shortTitle) }),
    isCancelled: told.isCancelled === true || found?.status === "cancelled",
    facts: { ...(found && found.status !== "cancelled" && { status: found.status }), ...told.facts },
    ...(found && !isTold && { statusSaid: found.words }),
    description: withRemarks(plainDescription, plainTitle, said),
    price: plainPrice,
    venue: orNull(venue),
    address: orNull(address),
    city: orNull(told.city),
    link: orNull(told.link),
    contact: orNull(told.contact),
  };
}
