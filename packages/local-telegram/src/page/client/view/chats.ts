import { byId, h, icon } from "../dom.ts";
import { chatKeys, chatTitle, languageOf, textsOf, type State } from "../model/state.ts";
import { fill } from "../model/texts.ts";
import { wordsOf } from "../model/words.ts";
import { clockTime } from "../model/times.ts";
import { isShared, type ChatKey } from "../../protocol.ts";
import type { Language } from "../../texts.ts";

/** The list of chats. On a narrow screen it is hidden, and a button opens it over the chat. */
export interface ChatList {
  draw: (state: State) => void;
}

export function createChatList(choose: (chat: ChatKey) => void): ChatList {
  const sidebar = byId("sidebar", "aside");
  const shade = byId("shade", "div");
  const show = byId("show-chats", "button");
  const hide = byId("close-chats", "button");
  show.append(icon("menu"));
  hide.append(icon("close"));

  function setOpen(isOpen: boolean): void {
    sidebar.classList.toggle("open", isOpen);
    shade.hidden = !isOpen;
    show.ariaExpanded = String(isOpen);
    if (isOpen) sidebar.querySelector<HTMLElement>("nav button")?.focus();
  }
  function close(): void {
    if (!sidebar.classList.contains("open")) return;
    setOpen(false);
    show.focus();
  }
  show.addEventListener("click", () => {
    setOpen(true);
  });
  hide.addEventListener("click", close);
  shade.addEventListener("click", close);
  document.addEventListener("keydown", ({ key }) => {
    if (key === "Escape") close();
  });

  function line(state: State, chat: ChatKey, language: Language): string {
    const { chats } = textsOf(state);
    const { first, second } = state.snapshot.people;
    if (isShared(chat)) return fill(chats[chat], { first: first.name, second: second.name });
    const names = new Intl.DisplayNames(language, { type: "language" });
    return `${chats.private} · ${names.of(state.snapshot.people[chat].language) ?? ""}`;
  }

  function entry(state: State, chat: ChatKey, language: Language): HTMLElement {
    const last = state.snapshot.chats[chat].messages.at(-1);
    const unread = state.unread[chat];
    const text = last && wordsOf(last);
    const title = chatTitle(state, chat);
    const button = h(
      "button",
      { type: "button", class: `chat chat-${chat}`, "aria-current": state.chat === chat ? "true" : undefined },
      h("span", { class: "avatar", "aria-hidden": "true" }, title.slice(0, 1)),
      h("span", { class: "chat-name" }, title),
      last ? h("time", { class: "chat-time" }, clockTime(last.date, language)) : null,
      h("span", { class: "chat-line" }, text ?? line(state, chat, language)),
      unread > 0 ? badge(unread, fill(textsOf(state).chats.unread, { count: unread })) : null,
    );
    button.addEventListener("click", () => {
      setOpen(false);
      choose(chat);
    });
    return button;
  }

  return {
    draw(state) {
      const language = languageOf(state);
      const nav = byId("chats", "nav");
      const focused = [...nav.children].indexOf(document.activeElement ?? nav);
      nav.replaceChildren(...chatKeys.map((chat) => entry(state, chat, language)));
      if (focused >= 0) (nav.children.item(focused) as HTMLElement | null)?.focus();
    },
  };
}

function badge(count: number, label: string): HTMLElement {
  return h(
    "span",
    { class: "badge" },
    h("span", { "aria-hidden": "true" }, String(count)),
    h("span", { class: "unseen" }, label),
  );
}
