/** The commands of the bot, by the name under which the menus list them. */
export const COMMAND_NAMES = [
  "villes",
  "mois",
  "themes",
  "jumelages",
  "anniversaires",
  "rappels",
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
