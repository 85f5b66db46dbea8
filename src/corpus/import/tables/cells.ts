import { foldText } from "../../../language/fold.ts";

/** An ISO date; null for an impossible day. */
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

/** Country codes by folded names, in the languages of files. */
const countries = new Map<string, string>();

/** The code of a country, in lower case: "France", «Россия», "FR"; null for an unknown name. */
export function countryCode(text: string): string | null {
  const trimmed = text.trim();
  if (countries.size === 0) {
    for (const language of ["fr", "ru", "en"]) {
      const names = new Intl.DisplayNames(language, { type: "region", fallback: "none" });
      for (const [a, b] of pairsOfLetters()) {
        const name = names.of(a + b);
        // Obsolete codes sort after current ones (FR, FX), so the first one wins.
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
