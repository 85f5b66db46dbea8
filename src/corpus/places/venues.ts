import { foldText } from "../../language/fold.ts";
import type { Venue } from "../event/event.ts";

/** Postcodes that end with the number of an arrondissement: Paris, Lyon, Marseille. */
const NUMBERED = /^(?:750|751|6900|130)(?<number>\d{1,2})$/u;
const OF_NUMBER = /(?:^| )(?<number>\d{1,2})(?:e|er|eme)? arr/u;
/** « Quartier de la Gare » is also called « la Gare ». */
const QUARTER = /^(?:quartier|district|secteur|район|микрорайон) (?:de la |de l |du |des |de |d )?/u;

/** The keys of a venue's districts, folded: number of the arrondissement, quarter, postcode. Empty when none is known. */
export function districtKeysOf({ postcode = "", district = "" }: Pick<Venue, "postcode" | "district">): string[] {
  const number = NUMBERED.exec(postcode)?.groups?.["number"];
  const folded = foldText(district);
  const told = OF_NUMBER.exec(folded)?.groups?.["number"];
  const quarter = told === undefined ? folded.replace(QUARTER, "") : "";
  const keys = [number, told].flatMap((own) => (own === undefined ? [] : String(Number(own))));
  return [...new Set([...keys, quarter, postcode])].filter((key) => key !== "");
}

/** The key of a venue: its folded name and its postcode, since venues may share a name. Null without a name. */
export function venueKeyOf({ name, postcode = "" }: Pick<Venue, "name" | "postcode">): string | null {
  const folded = foldText(name?.fr ?? name?.ru ?? "");
  return folded === "" ? null : `${folded} ${postcode}`.trim();
}

/** All names of a venue: the full name, its parts around brackets and dashes, and other names. */
export function namesOfVenue({ name, otherNames = [] }: Pick<Venue, "name" | "otherNames">): string[] {
  const own = name ? [name.fr, name.ru] : [];
  const parts = own.flatMap((text) => text.split(/ [-–—|] |\s*[()]\s*(?:[-–—|] )?/u));
  return [...new Set([...own, ...parts, ...otherNames].map((text) => text.trim()))].filter((text) => text !== "");
}
