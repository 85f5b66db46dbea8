import { foldText } from "../../language/fold.ts";
import type { Venue } from "../event/event.ts";

/** Towns whose postcodes end with the number of an arrondissement: Paris, Lyon, Marseille. */
const NUMBERED = /^(?:750|751|6900|130)(?<number>\d{1,2})$/u;
const OF_NUMBER = /(?:^| )(?<number>\d{1,2})(?:e|er|eme)? arr/u;
/** « Quartier de la Gare » is called « la Gare » too. */
const QUARTER = /^(?:quartier|district|secteur|район|микрорайон) (?:de la |de l |du |des |de |d )?/u;

/**
 * The keys of the districts that a house lies in: the number of its arrondissement, its quarter, its postcode; folded. Empty where nothing
 * tells.
 */
export function districtKeysOf({ postcode = "", district = "" }: Pick<Venue, "postcode" | "district">): string[] {
  const number = NUMBERED.exec(postcode)?.groups?.["number"];
  const folded = foldText(district);
  const told = OF_NUMBER.exec(folded)?.groups?.["number"];
  const quarter = told === undefined ? folded.replace(QUARTER, "") : "";
  const keys = [number, told].flatMap((own) => (own === undefined ? [] : String(Number(own))));
  return [...new Set([...keys, quarter, postcode])].filter((key) => key !== "");
}

/** By what a house is known again: its name, and its postcode where houses of one name lie apart. */
export function venueKeyOf({ name, postcode = "" }: Pick<Venue, "name" | "postcode">): string | null {
  const folded = foldText(name?.fr ?? name?.ru ?? "");
  return folded === "" ? null : `${folded} ${postcode}`.trim();
}

/** All names of a house: as it is called, what stands in brackets or beside a dash, and its other names. */
export function namesOfVenue({ name, otherNames = [] }: Pick<Venue, "name" | "otherNames">): string[] {
  const own = name ? [name.fr, name.ru] : [];
  const parts = own.flatMap((text) => text.split(/ [-–—|] |\s*[()]\s*(?:[-–—|] )?/u));
  return [...new Set([...own, ...parts, ...otherNames].map((text) => text.trim()))].filter((text) => text !== "");
}
