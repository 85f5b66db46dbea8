import type { PageTexts } from "../../texts.ts";

/** Replaces `{names}` by values. */
export function fill(text: string, values: Record<string, string | number>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
}

/** Sets the texts of all elements in index.html that name one. */
export function localise(texts: PageTexts): void {
  const textAt = (path: string) =>
    path.split(".").reduce<unknown>((value, name) => (value as Record<string, unknown>)[name], texts) as string;
  const each = (name: string, apply: (element: Element, text: string) => void) => {
    for (const element of document.querySelectorAll(`[data-${name}]`)) {
      apply(element, textAt(element.getAttribute(`data-${name}`) ?? ""));
    }
  };
  each("text", (element, text) => (element.textContent = text));
  each("label", (element, text) => {
    element.setAttribute("aria-label", text);
  });
  each("placeholder", (element, text) => {
    element.setAttribute("placeholder", text);
  });
  document.title = texts.title;
}
