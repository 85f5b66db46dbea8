import { NEEDS } from "../../event/event-facts.ts";
import type { EventFacts, Need, Registration } from "../../event/event-facts.ts";
import { plainText } from "../formats/plain-text.ts";

/** A maximum age from here on means that there is no upper limit. */
const OLDEST = 99;

/**
 * Returns a complete web address, or null. Puts https:// before "www.". Rejects "http://name@example.org", which some
 * forms make from a mail address.
 */
export function webLink(value: unknown): string | null {
  if (typeof value !== "string") return null;
  const text = value.trim();
  const whole = /^www\./iu.test(text) ? `https://${text}` : text;
  return /^https?:\/\/(?![^\s/?#]*@)[^\s]+\.[^\s]+$/iu.test(whole) && URL.canParse(whole) ? whole : null;
}

/** The web addresses among some values, each once, except those in `others`. */
export function webLinks(values: readonly unknown[], others: readonly (string | null | undefined)[] = []): string[] {
  const links = values.flatMap((value) => webLink(value) ?? []);
  return [...new Set(links)].filter((link) => !others.includes(link));
}

const EMAIL = /^[^\s@]+@[^\s@]+\.[^\s@]+$/u;
/** At least five digits, with anything between and around them. */
const TELEPHONE = /^\D*(?:\d\D*){5,}$/u;

/** Ways to register, sorted into links, mail addresses and telephones by their form. */
export interface Ways {
  registration?: Registration;
  /** Values that are none of these. */
  unread: string[];
}

/** Sorts ways to book or register. Mail addresses and telephones may begin with `mailto:` and `tel:`. */
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

/** An age range; from 0 on when a source says that anybody may come (« 0+ »), nothing when it says nothing. */
export function readAges(min: number | null | undefined, max: number | null | undefined): Pick<EventFacts, "ages"> {
  const from = min == null || min < 0 ? undefined : Math.floor(min);
  const to = max == null || max >= OLDEST || max <= 0 ? undefined : Math.floor(max);
  if ((from ?? to) === undefined) return {};
  return { ages: { ...(from !== undefined && { from }), ...(to !== undefined && { to }) } };
}

/** "6-12", "6–12 ans", "18+", "-12"; a single number is the minimum age. */
const AGES = /^(\d{1,2})?\s*(?:[-–—+]\s*(\d{1,2})?)?(?:\s*\p{L}+)?$/u;

/** Ages written in digits; null for other words. */
export function agesIn(text: string): Pick<EventFacts, "ages"> | null {
  const [, min, max] = AGES.exec(text.trim()) ?? [];
  if (min === undefined && max === undefined) return null;
  return readAges(min === undefined ? null : Number(min), max === undefined ? null : Number(max));
}

/** The known needs among some codes, in their fixed order. */
export function readNeeds(codes: readonly string[]): Pick<EventFacts, "accessibility"> {
  const known: Need[] = NEEDS.filter((need) => codes.includes(need));
  return known.length === 0 ? {} : { accessibility: known };
}

/** A picture with its author; nothing without an address. Credits without a letter or digit are dropped. */
export function readImage(url: unknown, credits?: unknown, alt?: unknown): Pick<EventFacts, "image"> {
  const address = webLink(url);
  if (address === null) return {};
  const textOf = (value: unknown) => (typeof value === "string" ? plainText(value) : "");
  const [by, shows] = [textOf(credits), textOf(alt)];
  return {
    image: { url: address, ...(/[\p{L}\p{N}]/u.test(by) && { credits: by }), ...(shows !== "" && { alt: shows }) },
  };
}
