import { foldText } from "../../../language/fold.ts";
import { russianInFrench } from "../../../language/transcription.ts";
import type { Texts } from "./imported.ts";

/** Most characters of an id. */
export const LONGEST_ID = 40;

/** A text as ASCII words joined by hyphens, cut between words; empty without letters. */
export function slugOf(text: string, longest = LONGEST_ID): string {
  const latin = /\p{Script=Cyrillic}/u.test(text) ? russianInFrench(text) : text;
  const words = foldText(latin)
    .replace(/[^a-z0-9 ]/gu, "")
    .split(" ")
    .filter((word) => word !== "");
  let slug = "";
  for (const word of words) {
    const longer = slug === "" ? word : `${slug}-${word}`;
    if (longer.length > longest) break;
    slug = longer;
  }
  return slug === "" ? (words[0] ?? "").slice(0, longest) : slug;
}

/** Returns the id if it is free, else the id with a number appended. */
export function freeId(wanted: string, taken: ReadonlySet<string>): string {
  for (let number = 1; ; number += 1) {
    const end = number === 1 ? "" : `-${number}`;
    const id = `${wanted.slice(0, LONGEST_ID - end.length).replace(/(?<!-)-+$/u, "")}${end}`;
    if (!taken.has(id)) return id;
  }
}

/** An id from title and first day: "carnaval-des-lanternes-2027-03-06". */
export function eventId({ title, start }: { title: Texts; start?: string | undefined }): string {
  const end = start === undefined ? "" : `-${start}`;
  const slug = slugOf(title.fr ?? title.ru ?? "", LONGEST_ID - end.length);
  return `${slug === "" ? "event" : slug}${end}`;
}
