import { z } from "zod";

import { badRequest } from "../errors.ts";
import { limits } from "../limits.ts";
import type { BotCommand } from "../types.ts";
import type { DescriptionKind } from "../world/profile.ts";
import type { Parts } from "../world/world.ts";
import { jsonOf, textOf, type Arguments } from "./arguments.ts";
import type { Method, Methods } from "./method.ts";

/**
 * The methods about the bot itself. The error text for a description that is too long is not documented; this one is
 * ours.
 */
export const profile: Methods = {
  getMe: ({ ground }) => ({ ...ground.bot }),

  setMyCommands(parts, args) {
    const commands = readCommands(jsonOf(args, "commands", "commands"));
    parts.profile.setCommands(readScope(parts, args), languageOf(args), commands);
    return true;
  },
  getMyCommands: (parts, args) => parts.profile.commands(readScope(parts, args), languageOf(args)),
  deleteMyCommands(parts, args) {
    parts.profile.deleteCommands(readScope(parts, args), languageOf(args));
    return true;
  },

  setMyDescription: setDescription("description", "description", limits.botDescriptionCharacters),
  getMyDescription: (parts, args) => ({ description: parts.profile.description("description", languageOf(args)) }),
  setMyShortDescription: setDescription("short-description", "short_description", limits.botShortDescriptionCharacters),
  getMyShortDescription: (parts, args) => ({
    short_description: parts.profile.description("short-description", languageOf(args)),
  }),
};

function setDescription(kind: DescriptionKind, parameter: string, maxCharacters: number): Method {
  return (parts, args) => {
    const text = textOf(args, parameter).trim();
    if (text.length > maxCharacters) throw badRequest("DESCRIPTION_TOO_LONG");
    parts.profile.setDescription(kind, languageOf(args), text);
    return true;
  };
}

function languageOf(args: Arguments): string {
  const code = textOf(args, "language_code");
  if (code !== "" && !/^[a-z]{2}$/.test(code)) throw badRequest("invalid language code specified");
  return code;
}

const commandSchema = z.object({ command: z.string(), description: z.string() });

function readCommands(value: unknown): BotCommand[] {
  if (value === undefined) return [];
  if (!Array.isArray(value)) throw badRequest("expected an Array of BotCommand");
  if (value.length > limits.commands) throw badRequest("BOT_COMMANDS_TOO_MUCH");
  return value.map((item: unknown) => {
    const parsed = commandSchema.safeParse(item);
    if (!parsed.success) {
      const field = parsed.error.issues[0]?.path.at(-1);
      const reason = field === undefined ? "expected an Object" : `Can't find field "${String(field)}"`;
      throw badRequest(`can't parse BotCommand: ${reason}`);
    }
    const command = parsed.data.command.replace(/^\//, "");
    const description = parsed.data.description.trim();
    if (!/^[a-z0-9_]{1,32}$/.test(command)) throw badRequest("BOT_COMMAND_INVALID");
    const isDescription = description !== "" && description.length <= limits.commandDescriptionCharacters;
    if (!isDescription) throw badRequest("BOT_COMMAND_DESCRIPTION_INVALID");
    return { command, description };
  });
}

const scopeSchema = z.object({
  type: z.string(),
  chat_id: z.union([z.int(), z.string()]).optional(),
  user_id: z.int().optional(),
});
const wideScopes = ["default", "all_private_chats", "all_group_chats", "all_chat_administrators"];
const chatScopes = ["chat", "chat_administrators", "chat_member"];

/** The scope, as the profile's key for it. */
function readScope({ chats }: Parts, args: Arguments): string {
  const value = jsonOf(args, "scope", "BotCommandScope");
  if (value === undefined) return "default";
  const parsed = scopeSchema.safeParse(value);
  if (!parsed.success) throw badRequest("can't parse BotCommandScope: Can't find field \"type\"");
  const { type, chat_id: chatId = "", user_id: userId } = parsed.data;
  if (wideScopes.includes(type)) return type;
  if (!chatScopes.includes(type)) throw badRequest("can't parse BotCommandScope: Unsupported type specified");
  if (chatId === "") throw badRequest("can't parse BotCommandScope: Empty chat_id specified");
  const { chat } = chats.forBot(String(chatId));
  if (type !== "chat_member") return `${type}/${chat.id}`;
  if (userId === undefined || userId <= 0) {
    throw badRequest("can't parse BotCommandScope: Invalid user_id specified");
  }
  return `${type}/${chat.id}/${userId}`;
}
