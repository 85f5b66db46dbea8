import { z } from "zod";

import { ImpossibleAction, type World } from "../bot-api/index.ts";
import { isShared } from "./protocol.ts";
import type { ActionResult, PageAction } from "./protocol.ts";
import type { Session, Sessions } from "./sessions.ts";
import type { Streams } from "./streams.ts";
import { languageFor } from "./texts.ts";
import type { PageContent } from "./texts.ts";

const as = z.enum(["first", "second"]);
const chat = z.enum(["first", "second", "group", "pair"]);
/** The shape of an action from the page; the world checks the rest. */
const actionSchema: z.ZodType<PageAction> = z.discriminatedUnion("type", [
  z.strictObject({ type: z.literal("open"), chat, as }),
  z.strictObject({ type: z.literal("text"), chat, as, text: z.string(), replyTo: z.int().optional() }),
  z.strictObject({ type: z.literal("start"), as, payload: z.string().optional() }),
  z.strictObject({ type: z.literal("press"), chat, as, messageId: z.int(), data: z.string() }),
  z.strictObject({ type: z.literal("place"), chat, as, town: z.int().min(0) }),
  z.strictObject({ type: z.literal("inline"), chat, as, query: z.string() }),
  z.strictObject({ type: z.literal("choose"), chat, as, queryId: z.string(), resultId: z.string() }),
  z.strictObject({ type: z.literal("language"), as, language: z.string() }),
]);

/** Reads an action from JSON; null if it is invalid. */
export function readAction(json: string): PageAction | null {
  try {
    return actionSchema.safeParse(JSON.parse(json)).data ?? null;
  } catch {
    return null;
  }
}

/** Performs an action for a person of the session. Rejects with ImpossibleAction if Telegram would not allow it. */
export type Perform = (session: Session, action: PageAction) => Promise<ActionResult>;

export function createActions(world: World, sessions: Sessions, streams: Streams, content: PageContent): Perform {
  return async (session, action) => {
    const userId = session.people[action.as];
    if (action.type === "start") {
      world.start(userId, action.payload);
      return {};
    }
    if (action.type === "language") {
      const language = languageFor(action.language, content);
      if (language === undefined) throw new ImpossibleAction("The page does not speak this language.");
      world.setLanguage(userId, language);
      streams.send(session, { type: "people", people: sessions.people(session) });
      return {};
    }
    const isNew = isShared(action.chat) && sessions.messages(session, action.chat).length === 0;
    const chatId = sessions.chatId(session, action.chat);
    // The group's first message came before it belonged to the session, so send everything again.
    if (isNew) streams.send(session, { type: "snapshot", snapshot: sessions.snapshot(session) });
    switch (action.type) {
      case "open":
        return { commands: action.chat === "pair" ? [] : world.commandsFor(userId, chatId) };
      case "text":
        world.sendText(userId, chatId, action.text, action.replyTo === undefined ? {} : { replyTo: action.replyTo });
        return {};
      case "press":
        return { callback: await world.pressButton(userId, chatId, action.messageId, action.data) };
      case "place": {
        const town = content.towns[action.town];
        if (!town) throw new ImpossibleAction(`The page offers no place number ${action.town}.`);
        world.sendLocation(userId, chatId, { latitude: town.latitude, longitude: town.longitude });
        return {};
      }
      case "inline":
        return { inline: await world.inlineQuery(userId, action.query, { chatId }) };
      case "choose":
        world.chooseInlineResult(userId, chatId, action.queryId, action.resultId);
        return {};
    }
  };
}
