import { foldText } from "../../../language/fold.ts";
import { countryCode } from "../tables/cells.ts";
import departments from "../data/departments.json" with { type: "json" };
import { plainText } from "../formats/plain-text.ts";
import { readPart, regionsOfSubject } from "./parts.ts";

/** The parts of a one-line address. */
export interface Address {
  venue: string | null;
  address: string | null;
  city: string | null;
  /** Parts that may be the town, as written, most likely first, when no part has a postcode. */
  mayBeCity: string[];
  postalCode: string | null;
  country: string | null;
}

const POSTCODE_AND_TOWN = /^(?:[A-Z]{1,2}-)?(\d{4,6})\s+(\p{L}.*)$/u;
const TOWN_AND_HINT = /^([^(]*[^(\s])\s*\(([^()]*)\)$/u;
const CEDEX = /(?<!\s)\s+cedex\b.*$/iu;
const TOWN_AND_POSTCODE = /^(\p{L}.*[^\s,])\s+(\d{5,6})$/u;
/** A district after the name of a town: « 3e », « 15 », « XIe arrondissement ». */
const DISTRICT = /(?<=\p{L})\s+(?:\d{1,2}|[IVX]{1,4}(?=e))(?:er|e|è|ème|eme)?(?:\s+arr(?:ondissement|t|\.)?)?$/iu;

/** The bare name of a town: without «г.» or «посёлок» before it, and without CEDEX or the number of a district after it. */
export function townName(text: string): string {
  return readPart(text.trim().replace(CEDEX, "").replace(DISTRICT, "")).name;
}

/** Reads "venue, street, postcode town, country", the usual order in calendars. */
export function readAddress(line: string): Address {
  const parts = plainText(line)
    .split(/(?<!\s)\s*[,;\n]\s*/u)
    .filter((part) => part !== "");
  const last = parts.at(-1);
  const country = last !== undefined && parts.length > 1 ? countryCode(last) : null;
  const own = country === null || last?.length === 2 ? parts : parts.slice(0, -1);
  const [, postalCode = null, withPostcode] = own.map((part) => POSTCODE_AND_TOWN.exec(part)).find(Boolean) ?? [];
  const [venue = null, ...rest] = own;
  const isTownAlone = venue !== null && withPostcode !== undefined && POSTCODE_AND_TOWN.test(venue);
  const address = isTownAlone ? own : rest;
  return {
    venue: isTownAlone ? null : venue,
    address: address.length > 0 ? address.join(", ") : null,
    city: withPostcode === undefined ? null : townName(withPostcode),
    mayBeCity: withPostcode === undefined ? [...own].reverse() : [],
    postalCode,
    country: own.length === parts.length ? null : country,
  };
}

/** A town as people write it, with what tells it from others. */
export interface WrittenTown {
  name: string;
  postalCode: string | null;
  country: string | null;
  /** The gazetteer's code of the region of a French department: "FR.75". */
  region: string | null;
}

/** The region of a French department, by number or name. */
function regionOfDepartment(text: string): string | null {
  const key = foldText(text);
  return departments.find(({ code, name }) => foldText(code) === key || foldText(name) === key)?.region ?? null;
}

/** The region of a French postcode; null when it is none. */
export function regionOfPostcode(postalCode: string): string | null {
  if (!/^\d{5}$/u.test(postalCode)) return null;
  return regionOfDepartment(postalCode.slice(0, /^9[78]/u.test(postalCode) ? 3 : 2));
}

const onlyOne = (codes: readonly string[]) => (codes.length === 1 ? (codes[0] ?? null) : null);

/** The country in the code of a region: "fr" for "FR.75". */
export function countryOfRegion(region: string): string {
  return region.slice(0, 2).toLowerCase();
}

/** Reads « 17100 Saintes », « Saintes (17) », « Saintes (Charente-Maritime) », « Vladimir, Russie », «Советск (Калининградская обл.)». */
export function readTown(text: string): WrittenTown {
  const [, before = null, behind] = POSTCODE_AND_TOWN.exec(text.trim()) ?? [];
  const [, ahead, last = null] = before === null ? (TOWN_AND_POSTCODE.exec(text.trim()) ?? []) : [];
  const postalCode = before ?? last;
  const written = behind ?? ahead ?? text;
  const [, own, inside] = TOWN_AND_HINT.exec(written.trim()) ?? /^([^,]+),\s*([^,]+)$/u.exec(written.trim()) ?? [];
  const told = inside === undefined || inside.length === 2 ? null : countryCode(inside);
  const region = inside === undefined ? null : (regionOfDepartment(inside) ?? onlyOne(regionsOfSubject(inside)));
  const country = told ?? (region === null ? null : countryOfRegion(region));
  const isHint = country !== null || region !== null || written.includes("(");
  return { name: townName(isHint && own !== undefined ? own : written), postalCode, country, region };
}

/** The towns in « Saintes, Royan », « Saintes et Royan ». */
export function partsOfTowns(text: string): string[] {
  return text.split(/\s*[,;/&+]\s*|\s+(?:et|и)\s+/u).filter((part) => part !== "");
}

/** A one-line address from its parts; the town is not repeated. */
export function joinAddress(street: string, postalCode: string, city: string): string | undefined {
  const town = [postalCode, city].filter((part) => part !== "").join(" ");
  if (street === "") return town === "" || town === city ? undefined : town;
  const isThere = town === "" || ` ${foldText(street)} `.includes(` ${foldText(city)} `);
  return isThere ? street : `${street}, ${town}`;
}
