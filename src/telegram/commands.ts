import type { CommandName } from "../i18n/telegram/commands.ts";

/** How the commands work; the menus list them in this order. */
export const COMMANDS: Readonly<Record<CommandName, { aliases: readonly string[]; inGroups: boolean }>> = {
  villes: { aliases: ["ville", "cities", "towns", "goroda", "gorod"], inGroups: true },
  mois: { aliases: ["months", "month", "calendrier", "calendar", "mesyatsy", "mesyacy", "kalendar"], inGroups: true },
  themes: { aliases: ["theme", "topics", "temy", "tema"], inGroups: true },
  help: { aliases: ["aide", "pomosch", "pomoshch", "pomosh", "spravka"], inGroups: true },
  langue: { aliases: ["lang", "language", "langues", "yazyk", "jazyk"], inGroups: true },
  apropos: { aliases: ["about", "o_programme", "oprogramme", "o_bote"], inGroups: true },
  confidentialite: { aliases: ["privacy", "konfidentsialnost", "konfidencialnost"], inGroups: false },
  oublier: { aliases: ["forget", "zabyt", "zabud"], inGroups: false },
  start: { aliases: ["commencer", "nachat"], inGroups: false },
};
