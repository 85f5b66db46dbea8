import { byId, h, setAttributes } from "../dom.ts";
import { chatTitle, languageOf, speaker, speakerKey, textsOf, type State } from "../model/state.ts";
import { fill } from "../model/texts.ts";
import { isShared, type SpeakerKey } from "../../protocol.ts";
import type { Language } from "../../texts.ts";

interface Segment<T> {
  value: T;
  text: string;
  /** Additional text for screen readers. */
  rest?: string;
  lang?: string;
}

/** The bar above a chat: its title, the person who writes, and their language. */
export function drawHeader(
  state: State,
  isTyping: boolean,
  choose: { language: (language: Language) => void; speaker: (speaker: SpeakerKey) => void },
): void {
  const { header, chats } = textsOf(state);
  const { first, second } = state.snapshot.people;
  const bot = state.page.bot.name;
  const names = { first: first.name, second: second.name };
  const { chat } = state;
  byId("chat-title", "h1").textContent = isShared(chat) ? chatTitle(state, chat) : bot;
  const status = byId("chat-status", "p");
  status.textContent = isTyping ? header.typing : isShared(chat) ? fill(chats[chat], names) : header.bot;
  status.classList.toggle("busy", isTyping);

  const speakers = byId("speaker", "div");
  speakers.hidden = !isShared(chat);
  drawSegments(speakers, header.speaker, speakerKey(state), choose.speaker, [
    { value: "first", text: first.name },
    { value: "second", text: second.name },
  ]);
  const label = fill(header.language, { name: speaker(state).name });
  const languages = Object.entries(state.page.texts).map(([lang, { languageName }]) => {
    return { value: lang, text: lang.toUpperCase(), rest: languageName, lang };
  });
  const group = byId("language", "div");
  group.hidden = languages.length < 2;
  drawSegments(group, label, languageOf(state), choose.language, languages);
}

function drawSegments<T>(
  group: HTMLElement,
  label: string,
  chosen: T,
  choose: (value: T) => void,
  segments: readonly Segment<T>[],
): void {
  setAttributes(group, { "aria-label": label, title: label });
  const focused = [...group.children].indexOf(document.activeElement ?? group);
  group.replaceChildren(
    ...segments.map(({ value, text, rest, lang }) => {
      const attributes = { type: "button", "aria-pressed": String(value === chosen), lang };
      const button = h(
        "button",
        attributes,
        text,
        rest === undefined ? null : h("span", { class: "unseen" }, ` ${rest}`),
      );
      button.addEventListener("click", () => {
        if (value !== chosen) choose(value);
      });
      return button;
    }),
  );
  if (focused >= 0) (group.children.item(focused) as HTMLElement | null)?.focus();
}
