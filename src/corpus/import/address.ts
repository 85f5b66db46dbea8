import { foldText } from "../../language/fold.ts";
import { countryCode } from "./cells.ts";
import { plainText } from "./plain-text.ts";

/** What an address in one line says. */
export interface Address {
  venue: string | null;
  address: string | null;
  city: string | null;
  /** Parts that may be the town, the likeliest first, where none stands behind a postcode. */
  mayBeCity: string[];
  country: string | null;
}

const POSTCODE_AND_TOWN = /^(?:[A-Z]{1,2}-)?\d{4,6}\s+(\p{L}.*)$/u;
const CEDEX = /(?<!\s)\s+cedex\b.*$/iu;
const SHORT_FOR_TOWN = /^(?:г|гор|город|пос|с|д)\.?\s+(?=\p{Lu})/u;

/** The name of a town alone: without «г.» before it and what the post writes behind it. */
export function townName(text: string): string {
  return text.trim().replace(CEDEX, "").replace(SHORT_FOR_TOWN, "");
}

/** Reads "venue, street, postcode town, country", as calendars write it. */
export function readAddress(line: string): Address {
  const parts = plainText(line)
    .split(/(?<!\s)\s*[,;\n]\s*/u)
    .filter((part) => part !== "");
  const last = parts.at(-1);
  const country = last !== undefined && parts.length > 1 ? countryCode(last) : null;
  const own = country === null || last?.length === 2 ? parts : parts.slice(0, -1);
  const withPostcode = own.map((part) => POSTCODE_AND_TOWN.exec(part)?.[1]).find((town) => town !== undefined);
  const [venue = null, ...rest] = own;
  const isTownAlone = venue !== null && withPostcode !== undefined && POSTCODE_AND_TOWN.test(venue);
  const address = isTownAlone ? own : rest;
  return {
    venue: isTownAlone ? null : venue,
    address: address.length > 0 ? address.join(", ") : null,
    city: withPostcode === undefined ? null : townName(withPostcode),
    mayBeCity: withPostcode === undefined ? own.map(townName).reverse() : [],
    country: own.length === parts.length ? null : country,
  };
}

/** An address in one line of its parts; the town is not said twice. */
export function joinAddress(street: string, postalCode: string, city: string): string | undefined {
  const town = [postalCode, city].filter((part) => part !== "").join(" ");
  if (street === "") return town === "" || town === city ? undefined : town;
  const isThere = town === "" || ` ${foldText(street)} `.includes(` ${foldText(city)} `);
  return isThere ? street : `${street}, ${town}`;
}
