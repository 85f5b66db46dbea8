import { readFile } from "node:fs/promises";
import { createChatPage, startLocalTelegram } from "@jumelages/local-telegram";
import type { ChatPage, ChatPageOptions, ClientBundle, StartedTelegram, StartOptions } from "@jumelages/local-telegram";
import { compiledFile } from "./disk/compiled.ts";
import { readLook, readMark } from "./look/look.ts";

/** Starts a local Telegram for a program without a token. It keeps its chats between starts. */
export function startOwnTelegram(options: Omit<StartOptions, "botProfile">): Promise<StartedTelegram> {
  return startLocalTelegram({ ...options, botProfile: { firstName: "Jumelages", username: "jumelages_bot" } });
}

/** The page's script, as compiled with the program; null when running from the sources. */
async function compiledClient(): Promise<ClientBundle | null> {
  const [script, style] = [compiledFile("page.js"), compiledFile("page.css")];
  if (!script || !style) return null;
  return { script: await readFile(script), style: await readFile(style) };
}

/** Creates the chat page in the product's colours. */
export async function createOwnChatPage(options: ChatPageOptions): Promise<ChatPage> {
  const [look, icon, client] = await Promise.all([readLook(), readMark(), compiledClient()]);
  return createChatPage({ ...options, look, icon, ...(client && { client }) });
}
