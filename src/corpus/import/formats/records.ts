/** A JSON object of unknown shape. */
export type JsonRecord = Readonly<Record<string, unknown>>;

export const isRecord = (value: unknown): value is JsonRecord =>
  typeof value === "object" && value !== null && !Array.isArray(value);

/** The value as a record; an empty record for anything else. */
export const recordOf = (value: unknown): JsonRecord => (isRecord(value) ? value : {});
export const recordsOf = (value: unknown): JsonRecord[] => (Array.isArray(value) ? value.filter(isRecord) : []);

/** A text, or a number as text; undefined for nothing and for an empty text. */
export function wordsOf(value: unknown): string | undefined {
  if (typeof value === "number") return String(value);
  return typeof value === "string" && value.trim() !== "" ? value : undefined;
}

/**
 * Marks all texts of a record as Russian if any of them has Cyrillic letters, since a Russian source may also call a
 * concert "Placebo".
 */
export function russianIn(texts: readonly unknown[]): (value: unknown) => string | { ru: string } | undefined {
  const isRussian = texts.some((text) => /\p{Script=Cyrillic}/u.test(wordsOf(text) ?? ""));
  return (value) => {
    const words = wordsOf(value);
    return words !== undefined && isRussian ? { ru: words } : words;
  };
}

/** A number, or a text that contains one; undefined otherwise. */
export function numberOf(value: unknown): number | undefined {
  const number = typeof value === "string" && value.trim() !== "" ? Number(value.replace(",", ".")) : value;
  return typeof number === "number" && Number.isFinite(number) ? number : undefined;
}

/** The age in "16+", "6", 12; undefined for none. */
export function ageOf(value: unknown): number | undefined {
  return numberOf(/^\d+/u.exec(wordsOf(value) ?? "")?.[0]);
}
