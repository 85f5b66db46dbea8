import type { Theme } from "../corpus/schema.ts";

/** Whether a heading is a subject too, of which projects under other headings speak: these are listed after those of the heading. */
export function isSubjectHeading(theme: Theme): boolean {
  return theme !== "twinning" && theme !== "culture";
}

/** Whether a heading is that of ties, whose name says what every project of a place is. */
export function isTieHeading(theme: Theme): boolean {
  return theme === "twinning";
}
