import { isShared } from "../protocol.ts";
import type { ActionResult, ChatKey, PageAction, PageData, PageEvent, Snapshot } from "../protocol.ts";
import { byId } from "./dom.ts";
import { ActionFailed, connect, type Connection, type ConnectionState } from "./model/connection.ts";
import {
  applyEvent,
  chatKeys,
  chatTitle,
  messagesOf,
  speaker,
  speakerKey,
  textsOf,
  languageOf,
} from "./model/state.ts";
import type { State } from "./model/state.ts";
import { localise } from "./model/texts.ts";
import { wordsOf } from "./model/words.ts";
import { createTyping } from "./model/typing.ts";
import { createChatList } from "./view/chats.ts";
import { createComposer } from "./view/composer.ts";
import type { Deeds, Setting } from "./view/deeds.ts";
import { drawHeader } from "./view/header.ts";
import { createLog } from "./view/log.ts";
import { createNotices } from "./view/notices.ts";
import { createSuggestions } from "./view/suggestions.ts";
import { drawWelcome } from "./view/welcome.ts";

/** Starts the page with its data and the first snapshot of its session. */
export function startApp(page: PageData, now: () => Date): void {
  let app: App | undefined;
  const connection = connect(
    (event) => {
      if (app) app.take(event);
      else if (event.type === "snapshot") app = createApp(page, event.snapshot, connection, now);
    },
    (state) => app?.connected(state),
  );
}

interface App {
  take: (event: PageEvent) => void;
  connected: (state: ConnectionState) => void;
}

function createApp(page: PageData, snapshot: Snapshot, connection: Connection, now: () => Date): App {
  const wanted = location.hash.slice(1);
  const state: State = {
    page,
    snapshot,
    chat: chatKeys.find((key) => key === wanted) ?? "first",
    groupSpeaker: "first",
    unread: { first: 0, second: 0, group: 0, pair: 0 },
    drafts: { first: "", second: "", group: "", pair: "" },
  };
  /** On a telephone, focusing the box would open the keyboard before it is touched. */
  const hasKeyboard = matchMedia("(pointer: fine)").matches;
  let pressedMessageId: number | null = null;
  const typing = createTyping((chat) => {
    if (chat !== state.chat) return;
    log.showTyping(typing.isIn(chat));
    drawFrame();
  });
  const notices = createNotices();
  const log = createLog(now);
  const chats = createChatList(choose);
  const composer = createComposer({
    send: async (text, replyTo) => (await act({ type: "text", ...here(), text, replyTo })) !== null,
    typed(text) {
      state.drafts[state.chat] = text;
      suggestions.typed(text);
    },
    openCommands: (opener) => void suggestions.commands(opener),
    openPlaces: (opener) => {
      suggestions.places(opener);
    },
    startQuery: () => {
      startQuery("");
    },
  });
  const draft = byId("draft", "textarea");
  const say = (text: string) => void act({ type: "text", ...here(), text });
  const clear = () => {
    composer.setText("");
  };
  byId("place", "button").hidden = page.towns.length === 0;
  const suggestions = createSuggestions(state, composer.list, draft, { act, say, clear });

  function here() {
    return { chat: state.chat, as: speakerKey(state) };
  }

  async function act(action: PageAction): Promise<ActionResult | null> {
    try {
      return await connection.act(action);
    } catch (error) {
      if (!(error instanceof ActionFailed)) throw error;
      const texts = textsOf(state).notices;
      notices.toast(action.type === "text" ? texts.notSent : texts.failed);
      return null;
    }
  }

  function startQuery(query: string): void {
    composer.setText(`@${page.bot.username} ${query}`);
    composer.focus();
  }

  const deeds: Deeds = {
    say,
    start(payload) {
      const as = speakerKey(state);
      if (state.chat !== as) choose(as);
      void act({ type: "start", as, payload });
    },
    async press(messageId, data) {
      pressedMessageId = messageId;
      const result = await act({ type: "press", ...here(), messageId, data });
      if (!result) return;
      const answer = result.callback;
      if (!answer) notices.toast(textsOf(state).notices.noAnswer);
      else if (answer.text !== undefined && answer.text !== "") {
        if (answer.show_alert) notices.alert(answer.text);
        else notices.toast(answer.text);
      }
    },
    reply(message) {
      composer.replyTo(message, textsOf(state));
    },
    query(query, chooseAt) {
      if (!chooseAt) {
        startQuery(query);
        return;
      }
      const choices = chatKeys.map((chat) => ({
        label: chatTitle(state, chat),
        choose() {
          choose(chat);
          startQuery(query);
        },
      }));
      composer.list.open({ label: textsOf(state).chats.choose, choices, focus: true, opener: chooseAt });
    },
    copy(text) {
      const done = () => {
        notices.toast(textsOf(state).notices.copied);
      };
      navigator.clipboard.writeText(text).then(done, () => {
        notices.alert(text);
      });
    },
    choosePlace: () => {
      suggestions.places(byId("place", "button"));
    },
  };

  function setting(): Setting {
    return {
      page,
      language: languageOf(state),
      texts: textsOf(state),
      speakerId: speaker(state).id,
      isGroup: isShared(state.chat),
      fileUrl: (messageId) => `/files/${state.chat}/${messageId}`,
      deeds,
    };
  }

  function choose(chat: ChatKey): void {
    if (chat === state.chat) return;
    state.chat = chat;
    pressedMessageId = null;
    state.unread[chat] = 0;
    history.replaceState(null, "", `#${chat}`);
    composer.list.close();
    draw(false);
    composer.setText(state.drafts[chat]);
    composer.focus();
    // Creates the group if necessary, and loads its commands.
    if (isShared(chat)) void act({ type: "open", ...here() });
  }

  function drawFrame(): void {
    const texts = textsOf(state);
    const messages = messagesOf(state);
    const isEmpty = !messages.some((message) => wordsOf(message) ?? message.location);
    drawHeader(state, typing.isIn(state.chat), {
      language: (language) => void act({ type: "language", as: speakerKey(state), language }),
      speaker(key) {
        state.groupSpeaker = key;
        draw(true);
      },
    });
    drawWelcome(state, isEmpty, (text) => {
      // The pressed element disappears; keep the focus on the page.
      if (hasKeyboard) composer.focus();
      if (text === null) deeds.start(undefined);
      else say(text);
    });
    byId("conversation", "div").classList.toggle("empty", isEmpty);
    chats.draw(state);
    composer.showKeyboard(
      state.snapshot.chats[state.chat].keyboard,
      (text, asksPlace) => {
        if (asksPlace) deeds.choosePlace();
        else say(text);
      },
      texts.composer.placeholder,
    );
  }

  function draw(keepPlace: boolean): void {
    const texts = textsOf(state);
    document.documentElement.lang = languageOf(state);
    localise(texts);
    composer.draw(texts);
    composer.replyTo(null, texts);
    drawFrame();
    log.draw(messagesOf(state), setting(), keepPlace);
    log.showTyping(typing.isIn(state.chat));
  }

  draw(false);
  if (hasKeyboard) composer.focus();
  if (isShared(state.chat)) void act({ type: "open", ...here() });

  return {
    take(event) {
      applyEvent(state, event);
      if (event.type === "snapshot" || event.type === "people") {
        draw(true);
        return;
      }
      if (event.type === "action") {
        typing.set(event.chat, true);
        return;
      }
      if (event.type === "message" && event.message.from?.id === page.bot.id) typing.set(event.chat, false);
      if (event.chat === state.chat) {
        if (event.type === "message") {
          log.add(event.message, setting(), pressedMessageId !== null);
          pressedMessageId = null;
        } else if (event.type === "edit") {
          log.replace(event.message, setting(), event.message.message_id === pressedMessageId);
          pressedMessageId = null;
        } else if (event.type === "deletion") log.remove(event.messageId);
      }
      drawFrame();
    },
    connected(connectionState) {
      notices.connection(connectionState, textsOf(state));
    },
  };
}
