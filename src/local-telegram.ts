import { readFile } from "node:fs/promises";
import { createChatPage, startLocalTelegram } from "@jumelages/local-telegram";
import type { ChatPage, ChatPageOptions, ClientBundle, StartedTelegram, StartOptions } from "@jumelages/local-telegram";
import { compiledFile } from "./disk/compiled.ts";
import { readLook, readMark } from "./look/look.ts";

/** Starts a Telegram on this computer for the program without a token. Its bot keeps its chats from one start to the next. */
export function startOwnTelegram(options: Omit<StartOptions, "botProfile">): Promise<StartedTelegram> {
  return startLocalTelegram({ ...options, botProfile: { firstName: "Jumelages", username: "jumelages_bot" } });
}

/** The page's client as it was compiled with the program; null where the program runs from its sources. */
async function compiledClient(): Promise<ClientBundle | null> {
  const [script, style] = [compiledFile("page.js"), compiledFile("page.css")];
  if (!script || !style) return null;
  return { script: await readFile(script), style: await readFile(style) };
}

/** Makes the chat page in the colours of the product. */
export async function createOwnChatPage(options: ChatPageOptions): Promise<ChatPage> {
  const [look, icon, client] = await Promise.all([readLook(), readMark(), compiledClient()]);
  return createChatPage({ ...options, look, icon, ...(client && { client }) });
}
