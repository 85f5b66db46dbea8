import { byId, h, icon } from "../dom.ts";
import type { Message, ReplyKeyboard } from "../../../bot-api/types.ts";
import type { PageTexts } from "../../texts.ts";
import { fill } from "../model/texts.ts";
import { wordsOf } from "../model/words.ts";
import { createChoiceList, type ChoiceList } from "./menu.ts";

/** What the message box needs from the page. */
export interface ComposerDeeds {
  /** Sends a text; false if that failed, and the text stays. */
  send: (text: string, replyTo: number | undefined) => Promise<boolean>;
  /** Called when the text has changed. */
  typed: (text: string) => void;
  openCommands: (opener: HTMLElement) => void;
  openPlaces: (opener: HTMLElement) => void;
  startQuery: () => void;
}

/** The message box, with its tools and the list above it. */
export interface Composer {
  readonly list: ChoiceList;
  draw: (texts: PageTexts) => void;
  /** Puts a text into the box. */
  setText: (text: string) => void;
  focus: () => void;
  replyTo: (message: Message | null, texts: PageTexts) => void;
  showKeyboard: (
    keyboard: ReplyKeyboard | null,
    press: (text: string, asksPlace: boolean) => void,
    usual: string,
  ) => void;
}

export function createComposer(deeds: ComposerDeeds): Composer {
  const form = byId("composer", "form");
  const draft = byId("draft", "textarea");
  const send = byId("send", "button");
  const bar = byId("reply-bar", "div");
  const commands = byId("commands", "button");
  const place = byId("place", "button");
  const share = byId("share", "button");
  const list = createChoiceList(byId("suggestions", "div"), draft);
  let answered: number | undefined;
  let keyboardShown: ReplyKeyboard | null = null;
  send.append(icon("send"));

  function fit(): void {
    draft.style.height = "auto";
    draft.style.height = `${draft.scrollHeight}px`;
    send.disabled = draft.value.trim() === "";
  }

  function cancelReply(): void {
    answered = undefined;
    bar.hidden = true;
    bar.replaceChildren();
  }

  async function submit(): Promise<void> {
    const text = draft.value.trim();
    if (text === "" || send.disabled) return;
    send.disabled = true;
    const isSent = await deeds.send(text, answered);
    if (isSent && draft.value.trim() === text) {
      draft.value = "";
      deeds.typed("");
      cancelReply();
    }
    fit();
  }

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    void submit();
    draft.focus();
  });
  draft.addEventListener("input", () => {
    fit();
    deeds.typed(draft.value);
  });
  draft.addEventListener("keydown", (event) => {
    if (event.isComposing) return;
    if (event.key === "ArrowDown" && list.isOpen) {
      if (list.enter()) event.preventDefault();
    } else if (event.key === "Enter" && !event.shiftKey) {
      event.preventDefault();
      // Enter chooses an inline result; a command is sent as typed.
      const choosesResult = list.isOpen && !draft.value.startsWith("/") && list.enter();
      if (!choosesResult) void submit();
    } else if (event.key === "Escape" && !list.isOpen) cancelReply();
  });
  commands.addEventListener("click", () => {
    deeds.openCommands(commands);
  });
  place.addEventListener("click", () => {
    deeds.openPlaces(place);
  });
  share.addEventListener("click", deeds.startQuery);
  fit();

  return {
    list,
    draw({ composer: texts }) {
      commands.replaceChildren(icon("slash"), h("span", {}, texts.commands));
      place.replaceChildren(icon("place"), h("span", {}, texts.place));
      place.title = texts.placeHint;
      share.replaceChildren(icon("share"), h("span", {}, texts.share));
      share.title = texts.shareHint;
    },
    setText(text) {
      draft.value = text;
      fit();
      deeds.typed(text);
    },
    focus: () => {
      draft.focus();
    },
    replyTo(message, { composer: texts }) {
      cancelReply();
      if (!message) return;
      answered = message.message_id;
      const cancel = h(
        "button",
        { type: "button", class: "icon-button", "aria-label": texts.cancelReply },
        icon("close"),
      );
      cancel.addEventListener("click", () => {
        cancelReply();
        draft.focus();
      });
      const name = fill(texts.replyTo, { name: message.from?.first_name ?? "" });
      const text = wordsOf(message) ?? "";
      bar.append(
        h("span", { class: "quote-name" }, name),
        h("span", { class: "quote-text" }, text.slice(0, 160)),
        cancel,
      );
      bar.hidden = false;
      draft.focus();
    },
    showKeyboard(keyboard, press, usual) {
      draft.placeholder = keyboard?.input_field_placeholder ?? usual;
      // Do not redraw it, so that the focus stays on its key.
      if (keyboard === keyboardShown) return;
      keyboardShown = keyboard;
      const panel = byId("reply-keyboard", "div");
      panel.hidden = keyboard === null;
      const rows = (keyboard?.keyboard ?? []).map((row) => {
        const keys = row.map(({ text, request_location: asksPlace = false }) => {
          const key = h("button", { type: "button", class: "key" }, h("span", {}, text));
          key.addEventListener("click", () => {
            if (keyboard?.one_time_keyboard) panel.hidden = true;
            draft.focus();
            press(text, asksPlace);
          });
          return key;
        });
        return h("div", { class: "row" }, ...keys);
      });
      panel.replaceChildren(...rows);
    },
  };
}
