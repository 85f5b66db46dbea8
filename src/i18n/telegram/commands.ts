import type { Language } from "../../language/languages.ts";

/** The commands of the bot, in the order of the menus. */
export const COMMAND_NAMES = [
  "villes",
  "mois",
  "themes",
  "jumelages",
  "anniversaires",
  "carte",
  "rappels",
  "digest",
  "fuseau",
  "stop",
  "help",
  "langue",
  "apropos",
  "confidentialite",
  "oublier",
  "start",
] as const;
export type CommandName = (typeof COMMAND_NAMES)[number];
export type CommandDescriptions = Record<CommandName, string>;

/** The name of each command for readers of a language, in the Latin letters that Telegram requires. */
export const COMMAND_WORDS: Readonly<Record<Language, Readonly<Record<CommandName, string>>>> = {
  fr: {
    villes: "villes",
    mois: "mois",
    themes: "themes",
    jumelages: "jumelages",
    anniversaires: "anniversaires",
    carte: "carte",
    rappels: "rappels",
    digest: "digest",
    fuseau: "fuseau",
    stop: "stop",
    help: "aide",
    langue: "langue",
    apropos: "apropos",
    confidentialite: "confidentialite",
    oublier: "oublier",
    start: "start",
  },
  ru: {
    villes: "goroda",
    mois: "mesyatsy",
    themes: "temy",
    jumelages: "pobratimy",
    anniversaires: "godovshchiny",
    carte: "karta",
    rappels: "napominaniya",
    digest: "svodka",
    fuseau: "poyas",
    stop: "otpiska",
    help: "pomoshch",
    langue: "yazyk",
    apropos: "o_programme",
    confidentialite: "dannye",
    oublier: "zabyt",
    start: "start",
  },
};
