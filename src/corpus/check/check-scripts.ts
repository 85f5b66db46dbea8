/** Receives a problem: file, entry, field, and what is wrong. */
export type Report = (file: string, entry: string | null, field: string | null, problem: string) => void;

export const CYRILLIC = /\p{Script=Cyrillic}/u;
export const LATIN_BESIDE_CYRILLIC = /\p{Script=Cyrillic}\p{Script=Latin}|\p{Script=Latin}\p{Script=Cyrillic}/u;
/** Control characters that come from a wrong encoding; no proper text has them. */
export const CONTROL_CHARACTERS = /[\u0080-\u009F]/u;

/** Checks that the Russian texts of an entry are in Cyrillic. */
export function checkScripts(file: string, entry: string, field: string, texts: object, report: Report): void {
  for (const [name, value] of Object.entries(texts)) {
    if (typeof value !== "string") continue;
    if (!CYRILLIC.test(value)) report(file, entry, `${field}.${name}`, "must be in Cyrillic");
    if (LATIN_BESIDE_CYRILLIC.test(value)) {
      report(file, entry, `${field}.${name}`, "has a Latin letter inside a Cyrillic word");
    }
  }
}
