/** The languages that Jumelages reads and answers in. */
export const LANGUAGES = ["fr", "ru"] as const;
export type Language = (typeof LANGUAGES)[number];

/** A text in both languages. */
export interface Localized {
  fr: string;
  ru: string;
}
