import { byId, h } from "../dom.ts";

/** Something to choose. */
export interface Choice {
  label: string;
  /** A second, fainter line. */
  line?: string | undefined;
  choose: () => void;
}

/** A list that opens above its place; arrow keys move in it, Escape closes it. */
export interface ChoiceList {
  /**
   * Shows choices, or a text if there are none. With `focus` the focus moves into the list; otherwise arrow down moves
   * it.
   */
  open: (options: {
    label: string;
    choices: readonly Choice[];
    empty?: string;
    focus: boolean;
    opener: HTMLElement;
  }) => void;
  close: () => void;
  readonly isOpen: boolean;
  /** Moves to the first choice; false if there is none. */
  enter: () => boolean;
}

/** Creates a list in an element; `back` gets the focus when the list is left. */
export function createChoiceList(element: HTMLElement, back: HTMLElement): ChoiceList {
  const announcement = byId("suggested", "p");
  let opener: HTMLElement | undefined;
  const items = () => [...element.querySelectorAll("button")];

  function close(): void {
    element.hidden = true;
    announcement.textContent = "";
    if (opener?.ariaExpanded === "true") opener.ariaExpanded = "false";
    opener = undefined;
  }

  function enter(): boolean {
    const [first] = items();
    first?.focus();
    return first !== undefined;
  }

  element.addEventListener("keydown", (event) => {
    const all = items();
    const index = all.findIndex((item) => item === document.activeElement);
    const moves: Record<string, number> = { ArrowDown: index + 1, ArrowUp: index - 1, Home: 0, End: all.length - 1 };
    const next = moves[event.key];
    if (next !== undefined) {
      event.preventDefault();
      if (next < 0) back.focus();
      else all[Math.min(next, all.length - 1)]?.focus();
    }
  });
  document.addEventListener("keydown", (event) => {
    if (event.key !== "Escape" || element.hidden) return;
    event.preventDefault();
    const returnsTo = opener ?? back;
    close();
    returnsTo.focus();
  });
  document.addEventListener("pointerdown", ({ target }) => {
    const isOutside = target instanceof Node && !element.contains(target) && !(opener?.contains(target) ?? false);
    if (!element.hidden && isOutside) close();
  });

  return {
    open({ label, choices, empty = "", focus, opener: by }) {
      opener = by;
      if (by.ariaExpanded !== null) by.ariaExpanded = "true";
      const rows = choices.map(({ label: name, line, choose }) => {
        const item = h(
          "button",
          { type: "button", class: "choice" },
          h("span", { class: "choice-name" }, name),
          line === undefined ? null : h("span", { class: "choice-line" }, line),
        );
        item.addEventListener("click", () => {
          close();
          back.focus();
          choose();
        });
        return h("li", {}, item);
      });
      const nothing = choices.length === 0 ? h("p", { class: "nothing" }, empty) : null;
      element.replaceChildren(h("p", { class: "list-title" }, label));
      element.append(nothing ?? h("ul", { "aria-label": label }, ...rows));
      element.hidden = false;
      if (focus) enter();
      else announcement.textContent = choices.length === 0 ? empty : `${label} (${choices.length})`;
    },
    close,
    get isOpen() {
      return !element.hidden;
    },
    enter,
  };
}
