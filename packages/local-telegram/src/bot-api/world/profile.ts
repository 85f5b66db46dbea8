import type { BotCommand } from "../types.ts";
import type { Chats } from "./chats.ts";
import type { Ground } from "./ground.ts";

export type DescriptionKind = "description" | "short-description";

/** The bot's menu of commands and its descriptions, per scope and language. */
export interface Profile {
  setCommands: (scope: string, language: string, commands: BotCommand[]) => void;
  commands: (scope: string, language: string) => BotCommand[];
  deleteCommands: (scope: string, language: string) => void;
  /**
   * The menu that a person sees in a chat: the narrowest scope wins, and in each scope their language before the
   * default one.
   */
  commandsFor: (userId: number, chatId: number) => BotCommand[];
  setDescription: (kind: DescriptionKind, language: string, text: string) => void;
  description: (kind: DescriptionKind, language: string) => string;
}

export function createProfile({ tables }: Ground, chats: Chats): Profile {
  const key = (scope: string, language: string) => `${scope}|${language}`;

  function languageOf(userId: number): string {
    return (chats.person(userId).language_code ?? "").slice(0, 2).toLowerCase();
  }

  return {
    setCommands(scope, language, commands) {
      tables.commands.set(key(scope, language), { scope, language, commands });
    },
    commands: (scope, language) => tables.commands.get(key(scope, language))?.commands ?? [],
    deleteCommands(scope, language) {
      tables.commands.delete(key(scope, language));
    },
    commandsFor(userId, chatId) {
      const language = languageOf(userId);
      const record = chats.forPerson(userId, chatId);
      const status = chats.status(record, userId);
      const isAdministrator = status === "creator" || status === "administrator";
      const scopes =
        record.chat.type === "private"
          ? [`chat/${chatId}`, "all_private_chats"]
          : [
              `chat_member/${chatId}/${userId}`,
              ...(isAdministrator ? [`chat_administrators/${chatId}`] : []),
              `chat/${chatId}`,
              ...(isAdministrator ? ["all_chat_administrators"] : []),
              "all_group_chats",
            ];
      for (const scope of [...scopes, "default"]) {
        const found = tables.commands.get(key(scope, language)) ?? tables.commands.get(key(scope, ""));
        if (found) return found.commands;
      }
      return [];
    },
    setDescription(kind, language, text) {
      if (text === "") tables.descriptions.delete(key(kind, language));
      else tables.descriptions.set(key(kind, language), text);
    },
    description: (kind, language) => tables.descriptions.get(key(kind, language)) ?? "",
  };
}
