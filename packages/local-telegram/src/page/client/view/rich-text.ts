import type { MessageEntity } from "../../../bot-api/types.ts";
import { h } from "../dom.ts";
import { piecesOf, type Piece } from "../model/format.ts";
import { targetOf } from "../model/links.ts";
import type { Setting } from "./deeds.ts";

const plainTags = {
  bold: "strong",
  italic: "em",
  underline: "u",
  strikethrough: "s",
  code: "code",
  pre: "pre",
} as const;

/** A formatted text as elements. */
export function richText(text: string, entities: readonly MessageEntity[], setting: Setting): HTMLElement {
  return h("div", { class: "text" }, ...nodes(piecesOf(text, entities), setting));
}

function nodes(pieces: readonly Piece[], setting: Setting): Node[] {
  return pieces.map((piece) =>
    typeof piece === "string" ? document.createTextNode(piece) : element(piece.entity, piece.pieces, setting),
  );
}

function element(entity: MessageEntity, pieces: readonly Piece[], setting: Setting): HTMLElement {
  const inside = nodes(pieces, setting);
  const text = inside.map((node) => node.textContent).join("");
  switch (entity.type) {
    case "bold":
    case "italic":
    case "underline":
    case "strikethrough":
    case "code":
    case "pre":
      return h(plainTags[entity.type], {}, ...inside);
    case "blockquote":
      return h("blockquote", {}, ...inside);
    case "expandable_blockquote":
      return expandable(inside, setting);
    case "spoiler":
      return spoiler(inside, setting);
    case "url":
      return link(text, inside, setting);
    case "text_link":
      return link(entity.url ?? "", inside, setting);
    case "bot_command":
      return action(inside, () => {
        setting.deeds.say(text);
      });
    case "email":
    case "mention":
    case "hashtag":
    case "text_mention":
      return h("span", { class: "mark" }, ...inside);
  }
}

/** A link to a site or to the bot, or plain text if it must not be opened. */
export function link(address: string, inside: Node[], setting: Setting): HTMLElement {
  const target = targetOf(address, setting.page.bot.username);
  switch (target.kind) {
    case "site":
      return h("a", { href: target.url, target: "_blank", rel: "noopener noreferrer" }, ...inside);
    case "start":
      return action(inside, () => {
        setting.deeds.start(target.payload);
      });
    case "none":
      return h("span", { class: "mark" }, ...inside);
  }
}

function action(inside: Node[], act: () => void): HTMLElement {
  const button = h("button", { type: "button", class: "link" }, ...inside);
  button.addEventListener("click", act);
  return button;
}

/** A text that is hidden until it is pressed. */
export function spoiler(inside: Node[], { texts }: Setting): HTMLElement {
  const hidden = h("span", { class: "spoiler", role: "button", tabindex: 0, "aria-label": texts.log.spoiler });
  hidden.append(h("span", { class: "spoiler-text", "aria-hidden": "true" }, ...inside));
  const show = () => {
    hidden.replaceWith(h("span", {}, ...inside));
  };
  hidden.addEventListener("click", show);
  hidden.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    show();
  });
  return hidden;
}

function expandable(inside: Node[], { texts }: Setting): HTMLElement {
  const quote = h("div", { class: "folded" }, ...inside);
  const toggle = h("button", { type: "button", class: "link", "aria-expanded": "false" }, texts.log.expand);
  toggle.addEventListener("click", () => {
    const isFolded = quote.classList.toggle("folded");
    toggle.setAttribute("aria-expanded", String(!isFolded));
    toggle.textContent = isFolded ? texts.log.expand : texts.log.collapse;
  });
  return h("blockquote", {}, quote, toggle);
}
