import { byId, h, icon } from "../dom.ts";
import { languageOf, textsOf, type State } from "../model/state.ts";
import { fill } from "../model/texts.ts";
import { isShared } from "../../protocol.ts";

/**
 * The content of an empty chat: what can be asked, with sample questions; `ask(null)` lets the bot introduce itself.
 */
export function drawWelcome(state: State, isEmpty: boolean, ask: (question: string | null) => void): void {
  const section = byId("welcome", "section");
  section.hidden = !isEmpty;
  const drawn = isEmpty ? `${state.chat} ${languageOf(state)}` : "";
  // Do not redraw it, so that the focus stays on its question.
  if (section.dataset["drawn"] === drawn) return;
  section.dataset["drawn"] = drawn;
  if (!isEmpty) {
    section.replaceChildren();
    return;
  }
  const { welcome } = textsOf(state);
  const isGroup = isShared(state.chat);
  const { title, text } = {
    first: welcome,
    second: welcome,
    group: { title: welcome.groupTitle, text: welcome.groupText },
    pair: { title: welcome.pairTitle, text: welcome.pairText },
  }[state.chat];
  const mention = `@${state.page.bot.username}`;
  const examples = (state.page.examples[languageOf(state)] ?? []).map((question) => {
    const button = h("button", { type: "button", class: "example" }, h("span", {}, question), icon("arrow"));
    button.addEventListener("click", () => {
      ask(isGroup ? `${mention} ${question}` : question);
    });
    return h("li", {}, button);
  });
  const begin = h("button", { type: "button", class: "link" }, welcome.start);
  begin.addEventListener("click", () => {
    ask(null);
  });
  section.replaceChildren(
    h("img", { src: "/icon.svg", alt: "", width: 72, height: 72 }),
    h("h2", {}, title),
    h("p", { class: "lead" }, fill(text, { bot: mention })),
    examples.length === 0 ? "" : h("ul", { class: "examples", "aria-label": welcome.examples }, ...examples),
    isGroup ? "" : h("p", { class: "begin" }, begin),
  );
}
