import type { InlineButton, Message } from "../../../bot-api/types.ts";
import { h, icon } from "../dom.ts";
import { targetOf } from "../model/links.ts";
import type { Setting } from "./deeds.ts";

/** The buttons below a message; null if it has none. */
export function inlineKeyboard(message: Message, setting: Setting): HTMLElement | null {
  const rows = message.reply_markup?.inline_keyboard ?? [];
  if (rows.length === 0) return null;
  const drawn = rows.map((row) =>
    h("div", { class: "row" }, ...row.map((button) => keyOf(button, message.message_id, setting))),
  );
  return h("div", { class: "buttons", role: "group", "aria-label": setting.texts.log.buttons }, ...drawn);
}

function keyOf(button: InlineButton, messageId: number, { page, deeds }: Setting): HTMLElement {
  const { callback_data: data, url, copy_text: copy } = button;
  if (data !== undefined) {
    const key = plainKey(button.text, () => {
      if (key.ariaBusy === "true") return;
      key.ariaBusy = "true";
      void deeds.press(messageId, data).finally(() => {
        key.ariaBusy = null;
      });
    });
    return key;
  }
  if (url !== undefined) return linkKey(button.text, url, page.bot.username, deeds.start);
  if (copy)
    return plainKey(button.text, () => {
      deeds.copy(copy.text);
    });
  const here = button.switch_inline_query_current_chat;
  if (here !== undefined)
    return plainKey(button.text, () => {
      deeds.query(here, null);
    });
  const elsewhere = button.switch_inline_query ?? "";
  const key = plainKey(button.text, () => {
    deeds.query(elsewhere, key);
  });
  key.append(icon("share"));
  return key;
}

function linkKey(text: string, url: string, bot: string, start: (payload: string | undefined) => void): HTMLElement {
  const target = targetOf(url, bot);
  if (target.kind === "start")
    return plainKey(text, () => {
      start(target.payload);
    });
  const href = target.kind === "site" ? target.url : undefined;
  const attributes = { class: "key", href, target: "_blank", rel: "noopener noreferrer" };
  return h("a", attributes, h("span", {}, text), icon("link"));
}

function plainKey(text: string, act: () => void): HTMLButtonElement {
  const key = h("button", { type: "button", class: "key" }, h("span", {}, text));
  key.addEventListener("click", act);
  return key;
}
