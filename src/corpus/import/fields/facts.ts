import { NEEDS } from "../../event/event-facts.ts";
import type { EventFacts, Need, Registration } from "../../event/event-facts.ts";
import { plainText } from "../formats/plain-text.ts";

/** Whoever is older is an adult of any age. */
const OLDEST = 99;

/** An address of the web, whole; null for what is none. What begins with "www." is completed. */
export function webLink(value: unknown): string | null {
  if (typeof value !== "string") return null;
  const text = value.trim();
  const whole = /^www\./iu.test(text) ? `https://${text}` : text;
  return /^https?:\/\/[^\s]+\.[^\s]+$/iu.test(whole) && URL.canParse(whole) ? whole : null;
}

/** The addresses of the web among some values, each once, without some that are told elsewhere. */
export function webLinks(values: readonly unknown[], others: readonly (string | null | undefined)[] = []): string[] {
  const links = values.flatMap((value) => webLink(value) ?? []);
  return [...new Set(links)].filter((link) => !others.includes(link));
}

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/u;
/** At least five digits, and what is written between and around them. */
const TELEPHONE = /^\D*(?:\d\D*){5,}$/u;

/** Where people register, as a list of ways: each a link, an address or a telephone by what it looks like. */
export interface Ways {
  registration?: Registration;
  /** What is none of these. */
  unread: string[];
}

/** Reads ways to book or enrol; mail addresses and telephones may begin with `mailto:` and `tel:`. */
export function readWays(values: readonly unknown[]): Ways {
  const [links, telephones, emails, unread] = [new Set<string>(), new Set<string>(), new Set<string>(), [] as string[]];
  for (const value of values) {
    const text = typeof value === "string" ? plainText(value).replace(/^(?:mailto|tel):/iu, "") : "";
    const link = webLink(text);
    if (link !== null) links.add(link);
    else if (EMAIL.test(text)) emails.add(text);
    else if (TELEPHONE.test(text)) telephones.add(text);
    else if (text !== "") unread.push(text);
  }
  const registration = {
    ...(links.size > 0 && { links: [...links] }),
    ...(telephones.size > 0 && { telephones: [...telephones] }),
    ...(emails.size > 0 && { emails: [...emails] }),
  };
  return { ...(Object.keys(registration).length > 0 && { registration }), unread };
}

/** From which age to which; nothing where anybody may come. */
export function readAges(min: number | null | undefined, max: number | null | undefined): Pick<EventFacts, "ages"> {
  const from = min == null || min <= 0 ? undefined : Math.floor(min);
  const to = max == null || max >= OLDEST || max <= 0 ? undefined : Math.floor(max);
  if ((from ?? to) === undefined) return {};
  return { ages: { ...(from !== undefined && { from }), ...(to !== undefined && { to }) } };
}

/** "6-12", "6–12 ans", "18+", "-12"; a number alone is the least age. */
const AGES = /^(\d{1,2})?\s*(?:[-–—+]\s*(\d{1,2})?)?(?:\s*\p{L}+)?$/u;

/** Ages as they are written in figures; null for other words. */
export function agesIn(text: string): Pick<EventFacts, "ages"> | null {
  const [, min, max] = AGES.exec(text.trim()) ?? [];
  if (min === undefined && max === undefined) return null;
  return readAges(min === undefined ? null : Number(min), max === undefined ? null : Number(max));
}

/** The needs among some codes, in the order in which they are always told. */
export function readNeeds(codes: readonly string[]): Pick<EventFacts, "accessibility"> {
  const known: Need[] = NEEDS.filter((need) => codes.includes(need));
  return known.length === 0 ? {} : { accessibility: known };
}

/** A picture with whose it is; nothing without an address. A sign without a name is nobody's. */
export function readImage(url: unknown, credits?: unknown, alt?: unknown): Pick<EventFacts, "image"> {
  const address = webLink(url);
  if (address === null) return {};
  const textOf = (value: unknown) => (typeof value === "string" ? plainText(value) : "");
  const [by, shows] = [textOf(credits), textOf(alt)];
  return {
    image: { url: address, ...(/[\p{L}\p{N}]/u.test(by) && { credits: by }), ...(shows !== "" && { alt: shows }) },
  };
}
