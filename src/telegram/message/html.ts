declare const brand: unique symbol;

/** Text in Telegram's HTML: made by {@link escape} and the functions around it only, so that nothing unescaped is sent. */
export type Html = string & { readonly [brand]: true };

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const CHARACTERS: Readonly<Record<string, string>> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"' };

/** Any text as HTML that shows it. */
export function escape(text: string): Html {
  return text.toWellFormed().replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character) as Html;
}

export function bold(content: Html): Html {
  return `<b>${content}</b>` as Html;
}

export function italic(content: Html): Html {
  return `<i>${content}</i>` as Html;
}

/** Long text of which an app shows the beginning until it is touched. */
export function folded(content: Html): Html {
  return `<blockquote expandable>${content}</blockquote>` as Html;
}

/** A link; `address` is a trusted web address. */
export function link(content: Html, address: string): Html {
  return `<a href="${escape(address)}">${content}</a>` as Html;
}

/** Joins the parts that are not empty. */
export function join(parts: readonly Html[], separator: "\n" | "\n\n" | " " | " · "): Html {
  return parts.filter((part) => part !== "").join(separator) as Html;
}

/** The length that Telegram counts: UTF-16 units of what is left when the HTML is parsed. */
export function visibleLength(html: Html): number {
  return html.replace(/<[^<>]*>/g, "").replace(/&(?:amp|lt|gt|quot);/g, (entity) => CHARACTERS[entity] ?? entity)
    .length;
}

/** Cuts HTML so that it shows a number of UTF-16 units at most, with an ellipsis when something is left out; its tags stay whole. */
export function shortenHtml(html: Html, maxUnits: number): Html {
  if (visibleLength(html) <= maxUnits) return html;
  const open: string[] = [];
  let left = maxUnits - 1;
  let kept = "";
  for (const [piece] of html.matchAll(/<[^<>]*>|&(?:amp|lt|gt|quot);|[^<&]+/gu)) {
    if (piece.startsWith("</")) open.pop();
    else if (piece.startsWith("<")) open.push(/^<(\w+)/u.exec(piece)?.[1] ?? "");
    const units = piece.startsWith("<") ? 0 : visibleLength(piece as Html);
    if (units > left) {
      // An entity is one unit: it goes as a whole, or stays away.
      kept += piece.startsWith("&")
        ? ""
        : piece
            .slice(0, left)
            .toWellFormed()
            .replace(/(?<![\s\uFFFD])[\s\uFFFD]+$/u, "");
      break;
    }
    left -= units;
    kept += piece;
  }
  return `${kept}…${open
    .reverse()
    .map((tag) => `</${tag}>`)
    .join("")}` as Html;
}

/** Cuts a plain text to a number of UTF-16 units, with an ellipsis when something is left out. */
export function shorten(text: string, maxUnits: number): string {
  if (text.length <= maxUnits) return text;
  return `${text
    .slice(0, maxUnits - 1)
    .toWellFormed()
    .replace(/(?<![\s\uFFFD])[\s\uFFFD]+$/u, "")}…`;
}

/** The same after a whole word, where one ends in the second half. */
export function shortenToWord(text: string, maxUnits: number): string {
  if (text.length <= maxUnits) return text;
  const cut = text.slice(0, maxUnits);
  const end = cut.lastIndexOf(" ");
  return end < maxUnits / 2
    ? shorten(text, maxUnits)
    : `${cut.slice(0, end).replace(/(?<![\s,;:–—-])[\s,;:–—-]+$/u, "")}…`;
}
