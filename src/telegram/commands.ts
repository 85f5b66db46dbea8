import type { Corpus } from "../corpus/corpus.ts";
import { COMMAND_NAMES } from "../i18n/telegram/commands.ts";
import type { CommandName } from "../i18n/telegram/commands.ts";

/** What a programme without ties has no use for. */
const OF_TIES: ReadonlySet<CommandName> = new Set(["jumelages", "anniversaires", "carte"]);

/** The commands that lead somewhere, in their order. */
export function commandsOf({ twinnings }: Pick<Corpus, "twinnings">): readonly CommandName[] {
  return COMMAND_NAMES.filter((name) => twinnings.length > 0 || !OF_TIES.has(name));
}

interface CommandFacts {
  /** Other names that it is understood by, in whichever language. */
  aliases: readonly string[];
  /** Whether the menu of groups has it. */
  inGroups: boolean;
  /** Whether it does something in a channel, where nobody asks and answers. Default false. */
  inChannels?: boolean;
}

/** How the commands work. */
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
