import type { Language } from "../language/languages.ts";

/** The name of each language in itself. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { fr: "Français", ru: "Русский" };
