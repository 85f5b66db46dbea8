import type { Document, Location, Message, PhotoSize } from "../../../bot-api/types.ts";
import { h, icon } from "../dom.ts";
import { fill } from "../model/texts.ts";
import { clockTime, fileSize } from "../model/times.ts";
import type { Setting } from "./deeds.ts";
import { wordsOf } from "../model/words.ts";
import { inlineKeyboard } from "./inline-keyboard.ts";
import { richMessage } from "./rich-message.ts";
import { richText } from "./rich-text.ts";

/** A message in the log. */
export function bubble(message: Message, setting: Setting): HTMLElement {
  const service = serviceText(message, setting);
  if (service !== null) return h("p", { class: "service", id: idOf(message.message_id) }, service);
  const { language, texts, speakerId, isGroup, deeds } = setting;
  const name = message.from?.first_name ?? "";
  const time = clockTime(message.date, language);
  const isMine = message.from?.id === speakerId;
  const reply = h(
    "button",
    { type: "button", class: "reply icon-button", "aria-label": texts.log.reply },
    icon("reply"),
  );
  reply.addEventListener("click", () => {
    deeds.reply(message);
  });
  const heading = isGroup && !isMine ? name : null;
  const via = message.via_bot?.username;
  // After pressing a button the person sees the change, so "edited" would say nothing new.
  const isEdited = message.edit_date !== undefined && !message.reply_markup;
  return h(
    "article",
    {
      id: idOf(message.message_id),
      class: isMine ? "message mine" : "message",
      tabindex: -1,
      "aria-label": `${name}, ${time}`,
    },
    h(
      "div",
      { class: "bubble" },
      heading === null ? null : h("p", { class: "sender" }, heading),
      via === undefined ? null : h("p", { class: "via" }, `via @${via}`),
      quoteOf(message),
      ...content(message, setting),
      h(
        "p",
        { class: isEdited ? "meta" : "meta short" },
        isEdited ? `${texts.log.edited} · ` : null,
        h("time", { datetime: new Date(message.date * 1000).toISOString() }, time),
      ),
    ),
    reply,
    inlineKeyboard(message, setting),
  );
}

/** The id of a message's element. */
export function idOf(messageId: number): string {
  return `message-${messageId}`;
}

function content(message: Message, setting: Setting): Node[] {
  const parts: Node[] = [];
  const { text, caption, document: file, location, rich_message: rich } = message;
  const photo = message.photo?.at(-1);
  if (photo) parts.push(photoView(photo, message, setting));
  if (file) parts.push(fileCard(file, message.message_id, setting));
  if (location) parts.push(placeCard(location, setting));
  if (rich) parts.push(richMessage(rich, setting));
  if (text !== undefined) parts.push(richText(text, message.entities ?? [], setting));
  if (caption !== undefined) parts.push(richText(caption, message.caption_entities ?? [], setting));
  return parts.length > 0 ? parts : [h("p", { class: "text" }, setting.texts.log.unsupported)];
}

/** A picture that opens in full, with its caption, if any. */
function photoView({ width, height }: PhotoSize, message: Message, { texts, fileUrl }: Setting): HTMLElement {
  const address = fileUrl(message.message_id);
  const image = h("img", { class: "photo", src: address, width, height, alt: texts.log.photo });
  return h("a", { href: address, target: "_blank", rel: "noopener" }, image);
}

function fileCard(file: Document, messageId: number, { language, texts, fileUrl }: Setting): HTMLElement {
  const name = file.file_name ?? "";
  return h(
    "a",
    { class: "card", href: fileUrl(messageId), download: name },
    icon("file"),
    h("span", { class: "card-name" }, h("span", { class: "unseen" }, `${texts.log.download} `), name),
    h("span", { class: "card-line" }, fileSize(file.file_size, language)),
  );
}

function placeCard({ latitude, longitude }: Location, { page, language, texts }: Setting): HTMLElement {
  const town = page.towns.find((place) => place.latitude === latitude && place.longitude === longitude);
  const degrees = new Intl.NumberFormat(language, { maximumFractionDigits: 3 });
  return h(
    "div",
    { class: "card" },
    icon("place"),
    h("span", { class: "card-name" }, town?.name[language] ?? texts.log.place),
    h("span", { class: "card-line" }, `${degrees.format(latitude)} · ${degrees.format(longitude)}`),
  );
}

function quoteOf({ reply_to_message: original }: Message): HTMLElement | null {
  if (!original) return null;
  const text = wordsOf(original) ?? "…";
  const quote = h(
    "button",
    { type: "button", class: "quote" },
    h("span", { class: "quote-name" }, original.from?.first_name ?? ""),
    h("span", { class: "quote-text" }, text.slice(0, 160)),
  );
  quote.addEventListener("click", () => {
    const element = document.getElementById(idOf(original.message_id));
    element?.scrollIntoView({ block: "center" });
    element?.focus({ preventScroll: true });
  });
  return quote;
}

function serviceText(message: Message, { texts }: Setting): string | null {
  const name = message.from?.first_name ?? "";
  if (message.group_chat_created || message.supergroup_chat_created) return fill(texts.log.groupCreated, { name });
  if (message.new_chat_members) {
    return fill(texts.log.joined, { name: message.new_chat_members.map((member) => member.first_name).join(", ") });
  }
  if (message.left_chat_member) return fill(texts.log.left, { name: message.left_chat_member.first_name });
  return null;
}
