import type { Language } from "../language/languages.ts";
import type { Preferences } from "../state/store.ts";

/** The zones of France, overseas included, from west to east; IANA names. */
export const FRENCH_ZONES = [
  "Pacific/Tahiti",
  "Pacific/Marquesas",
  "Pacific/Gambier",
  "America/Guadeloupe",
  "America/Martinique",
  "America/Cayenne",
  "America/Miquelon",
  "Europe/Paris",
  "Indian/Mayotte",
  "Indian/Reunion",
  "Pacific/Noumea",
  "Pacific/Wallis",
] as const;

/** The eleven time zones of Russia, one name each, from west to east. */
export const RUSSIAN_ZONES = [
  "Europe/Kaliningrad",
  "Europe/Moscow",
  "Europe/Samara",
  "Asia/Yekaterinburg",
  "Asia/Omsk",
  "Asia/Krasnoyarsk",
  "Asia/Irkutsk",
  "Asia/Yakutsk",
  "Asia/Vladivostok",
  "Asia/Magadan",
  "Asia/Kamchatka",
] as const;

/** The default hour of reminders: after breakfast, before the day gets busy. */
export const DEFAULT_REMINDER_HOUR = 9;

const DEFAULT_ZONES: Readonly<Record<Language, string>> = { fr: "Europe/Paris", ru: "Europe/Moscow" };

export function defaultZone(language: Language): string {
  return DEFAULT_ZONES[language];
}

const knownZones = new Set<string>();

/** Whether Intl knows this IANA name; offsets such as "+03:00" are no names. */
export function isZone(name: string): boolean {
  if (knownZones.has(name)) return true;
  if (!/^[A-Za-z]/.test(name)) return false;
  try {
    new Intl.DateTimeFormat("en", { timeZone: name }).format(0);
  } catch {
    return false;
  }
  // Cached: Intl is slow, and the settings of all chats are read every minute.
  knownZones.add(name);
  return true;
}

/** How a chat is reminded. */
export interface ReminderSettings {
  language: Language;
  timeZone: string;
  /** Local hour, 0–23. */
  hour: number;
}

/** Guesses the language of a chat from its time zone, for chats that have chosen no language (/langue). */
function likelyLanguage(timeZone: string | null): Language {
  return (RUSSIAN_ZONES as readonly (string | null)[]).includes(timeZone) ? "ru" : "fr";
}

/**
 * The settings of a chat. What it has not chosen has a default: the language follows from the zone, the zone from the
 * language, and the hour is nine o'clock.
 */
export function reminderSettings(preferences: Omit<Preferences, "blocked">): ReminderSettings {
  const { timeZone, reminderHour } = preferences;
  const language = preferences.language ?? likelyLanguage(timeZone);
  return {
    language,
    timeZone: timeZone !== null && isZone(timeZone) ? timeZone : defaultZone(language),
    hour: reminderHour ?? DEFAULT_REMINDER_HOUR,
  };
}
