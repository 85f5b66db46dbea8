/** The languages that Jumelages reads and answers in. */
export const LANGUAGES = ["fr", "ru"] as const;
export type Language = (typeof LANGUAGES)[number];
