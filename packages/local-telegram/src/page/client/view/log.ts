import type { Message } from "../../../bot-api/types.ts";
import { byId, h, icon } from "../dom.ts";
import { dayInWords, dayOf } from "../model/times.ts";
import { bubble, idOf } from "./bubble.ts";
import type { Setting } from "./deeds.ts";

/** The messages of the chat on the screen. */
export interface Log {
  /** Draws everything. `keepPlace` keeps the scroll position; otherwise the end is shown. */
  draw: (messages: readonly Message[], setting: Setting, keepPlace: boolean) => void;
  /** Adds a message; after a press it is scrolled into view. */
  add: (message: Message, setting: Setting, afterPress: boolean) => void;
  /** Redraws a changed message; after a press on it, it is scrolled to its first line. */
  replace: (message: Message, setting: Setting, pressed: boolean) => void;
  remove: (messageId: number) => void;
  /** Shows that the bot is typing, until a message arrives or some seconds pass. */
  showTyping: (isTyping: boolean) => void;
}

/** The log follows new messages if it is within this distance of its end. */
const nearEndPixels = 120;
/** How much stays visible above a long answer: the end of the question. */
const contextPixels = 76;

export function createLog(now: () => Date): Log {
  const list = byId("log", "div");
  const toLast = byId("to-last", "button");
  const typing = h("div", { class: "message typing", "aria-hidden": "true" });
  typing.append(h("div", { class: "bubble" }, h("i"), h("i"), h("i")));
  toLast.append(icon("down"));
  let lastDay = "";
  let follows = true;

  const distanceToEnd = () => list.scrollHeight - list.scrollTop - list.clientHeight;
  function toEnd(): void {
    list.scrollTop = list.scrollHeight;
    follows = true;
    toLast.hidden = true;
  }
  list.addEventListener("scroll", () => {
    follows = distanceToEnd() < nearEndPixels;
    toLast.hidden = follows;
  });
  toLast.addEventListener("click", () => {
    toEnd();
    list.focus({ preventScroll: true });
  });
  // The log's height changes with the box below it.
  new ResizeObserver(() => {
    if (follows) toEnd();
  }).observe(list);

  function append(message: Message, setting: Setting): void {
    const day = dayOf(message.date);
    if (day !== lastDay) {
      list.append(h("p", { class: "day" }, dayInWords(message.date, now(), setting.language, setting.texts.log)));
      lastDay = day;
    }
    list.append(bubble(message, setting));
  }

  /** Scrolls to the beginning of a message that is not visible: a long answer is read from its first line. */
  function toBeginning(message: Message): void {
    const { offsetTop = 0 } = document.getElementById(idOf(message.message_id)) ?? {};
    list.scrollTop = Math.min(list.scrollTop, offsetTop - contextPixels);
    follows = distanceToEnd() < nearEndPixels;
  }

  function focusedIndex(element: Element): number {
    return [...element.querySelectorAll("button, a")].findIndex((button) => button === document.activeElement);
  }

  return {
    draw(messages, setting, keepPlace) {
      const place = list.scrollTop;
      const stays = keepPlace && !follows;
      // Otherwise a screen reader would read everything.
      list.ariaBusy = "true";
      list.replaceChildren();
      lastDay = "";
      for (const message of messages) append(message, setting);
      if (stays) list.scrollTop = place;
      else toEnd();
      requestAnimationFrame(() => {
        list.ariaBusy = "false";
      });
    },
    add(message, setting, afterPress) {
      typing.remove();
      append(message, setting);
      if (message.from?.id === setting.speakerId) toEnd();
      else if (follows || afterPress) {
        toEnd();
        toBeginning(message);
      }
    },
    replace(message, setting, pressed) {
      const old = document.getElementById(idOf(message.message_id));
      if (!old) return;
      const index = focusedIndex(old);
      const fresh = bubble(message, setting);
      old.replaceWith(fresh);
      if (index >= 0) {
        const buttons = fresh.querySelectorAll<HTMLElement>("button, a");
        (buttons[Math.min(index, buttons.length - 1)] ?? fresh).focus({ preventScroll: true });
      }
      if (follows) toEnd();
      if (pressed) toBeginning(message);
    },
    remove(messageId) {
      document.getElementById(idOf(messageId))?.remove();
    },
    showTyping(isTyping) {
      if (isTyping) list.append(typing);
      else typing.remove();
      if (follows) toEnd();
    },
  };
}
