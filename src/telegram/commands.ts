import type { CommandName } from "../i18n/telegram/commands.ts";

/** How the commands work, and the other names that each is understood by, in whichever language. */
export const COMMANDS: Readonly<Record<CommandName, { aliases: readonly string[]; inGroups: boolean }>> = {
  villes: { aliases: ["ville", "cities", "towns", "goroda", "gorod"], inGroups: true },
  mois: { aliases: ["months", "month", "calendrier", "calendar", "mesyatsy", "mesyacy", "kalendar"], inGroups: true },
  themes: { aliases: ["theme", "topics", "temy", "tema"], inGroups: true },
  jumelages: {
    aliases: ["jumelage", "twinnings", "twins", "pobratimy", "pobratim", "goroda_pobratimy", "pobratimstva"],
    inGroups: true,
  },
  anniversaires: {
    aliases: ["anniversaire", "anniversaries", "godovshchiny", "godovschiny", "godovshiny", "godovshchina", "yubilei"],
    inGroups: true,
  },
  carte: { aliases: ["cartes", "map", "karta", "karty"], inGroups: true },
  rappels: {
    aliases: ["rappel", "reminders", "napominaniya", "napominania", "napominanie", "napomnit"],
    inGroups: true,
  },
  fuseau: { aliases: ["fuseaux", "timezone", "zone", "poyas", "chasovoy_poyas", "chasovoi_poyas"], inGroups: false },
  stop: { aliases: ["arreter", "desabonner", "unsubscribe", "otpisatsya", "otpiska", "hvatit"], inGroups: false },
  help: { aliases: ["aide", "pomosch", "pomoshch", "pomosh", "spravka"], inGroups: true },
  langue: { aliases: ["lang", "language", "langues", "yazyk", "jazyk"], inGroups: true },
  apropos: { aliases: ["about", "o_programme", "oprogramme", "o_bote"], inGroups: true },
  confidentialite: { aliases: ["privacy", "konfidentsialnost", "konfidencialnost"], inGroups: false },
  oublier: { aliases: ["forget", "zabyt", "zabud"], inGroups: false },
  start: { aliases: ["commencer", "nachat"], inGroups: false },
};
