import type { Language } from "../language/languages.ts";

/** Each language by the name that its speakers know. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { fr: "Français", ru: "Русский" };
