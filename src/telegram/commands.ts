import type { Corpus } from "../corpus/corpus.ts";
import { COMMAND_NAMES } from "../i18n/telegram/commands.ts";
import type { CommandName } from "../i18n/telegram/commands.ts";

/** Commands that a programme without twinnings does not offer. */
const OF_TIES: ReadonlySet<CommandName> = new Set(["jumelages", "anniversaires", "carte"]);

/** The commands offered for a programme, in order. */
export function commandsOf({ twinnings }: Pick<Corpus, "twinnings">): readonly CommandName[] {
  return COMMAND_NAMES.filter((name) => twinnings.length > 0 || !OF_TIES.has(name));
}

interface CommandFacts {
  /** Other names for the command, in any language. */
  aliases: readonly string[];
  /** Whether the menu in groups shows it. */
  inGroups: boolean;
  /** Whether it works in a channel, where nobody can ask questions. Default false. */
  inChannels?: boolean;
}

/** The aliases of each command, and where it is offered. */
export const COMMANDS: Readonly<Record<CommandName, CommandFacts>> = {
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
  digest: {
    aliases: ["ephemeride", "ephemerides", "svodka"],
    inGroups: true,
    inChannels: true,
  },
  fuseau: {
    aliases: ["fuseaux", "timezone", "zone", "poyas"],
    inGroups: false,
    inChannels: true,
  },
  stop: {
    aliases: ["arreter", "desabonner", "unsubscribe", "otpiska", "hvatit"],
    inGroups: false,
    inChannels: true,
  },
  help: { aliases: ["aide", "pomosch", "pomoshch", "pomosh", "spravka"], inGroups: true },
  langue: { aliases: ["lang", "language", "langues", "yazyk", "jazyk"], inGroups: true, inChannels: true },
  apropos: { aliases: ["about", "o_programme", "oprogramme", "o_bote"], inGroups: true },
  confidentialite: { aliases: ["privacy", "dannye"], inGroups: false, inChannels: true },
  oublier: { aliases: ["forget", "zabyt", "zabud"], inGroups: false, inChannels: true },
  start: { aliases: ["commencer", "nachat"], inGroups: false },
};
