import { foldText } from "../../../language/fold.ts";

/** An ISO date; null for a day that no calendar has. */
export function isoDay(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isReal ? date.toISOString().slice(0, 10) : null;
}

/** A number with a decimal comma or point; null for anything else. */
export function readNumber(cell: string): number | null {
  const text = cell.trim().replace(",", ".");
  return /^-?\d+(?:\.\d+)?$/u.test(text) ? Number(text) : null;
}

/** Codes of countries by their names in the languages that files are written in, folded. */
const countries = new Map<string, string>();

/** The code of a country, in lower case: "France", «Россия», "FR"; null when no country is called so. */
export function countryCode(text: string): string | null {
  const trimmed = text.trim();
  if (countries.size === 0) {
    for (const language of ["fr", "ru", "en"]) {
      const names = new Intl.DisplayNames(language, { type: "region", fallback: "none" });
      for (const [a, b] of pairsOfLetters()) {
        const name = names.of(a + b);
        // Codes that are no longer used come after the ones that are: FR, FX.
        const key = foldText(name ?? "");
        if (key !== "" && !countries.has(key)) countries.set(key, (a + b).toLowerCase());
      }
    }
  }
  if (/^[A-Za-z]{2}$/u.test(trimmed)) return trimmed.toLowerCase();
  return countries.get(foldText(trimmed)) ?? null;
}

function pairsOfLetters(): [string, string][] {
  const letters = Array.from({ length: 26 }, (_, index) => String.fromCodePoint(0x41 + index));
  return letters.flatMap((a) => letters.map((b): [string, string] => [a, b]));
}
