import { endsLeaning } from "../../language/leaning-words.ts";

declare const brand: unique symbol;

/** Telegram's HTML. Only {@link escape} and the functions around it create it, so that nothing unescaped is sent. */
export type Html = string & { readonly [brand]: true };

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
const CHARACTERS: Readonly<Record<string, string>> = { "&amp;": "&", "&lt;": "<", "&gt;": ">", "&quot;": '"' };

export function escape(text: string): Html {
  return text.toWellFormed().replace(/[&<>"]/g, (character) => ENTITIES[character] ?? character) as Html;
}

export function bold(content: Html): Html {
  return `<b>${content}</b>` as Html;
}

export function italic(content: Html): Html {
  return `<i>${content}</i>` as Html;
}

/** Long text, collapsed until the reader opens it. */
export function folded(content: Html): Html {
  return `<blockquote expandable>${content}</blockquote>` as Html;
}

/** A link; `address` must be trusted. */
export function link(content: Html, address: string): Html {
  return `<a href="${escape(address)}">${content}</a>` as Html;
}

/** Joins the parts that are not empty. */
export function join(parts: readonly Html[], separator: "\n" | "\n\n" | " " | " · "): Html {
  return parts.filter((part) => part !== "").join(separator) as Html;
}

/** The length as Telegram counts it: UTF-16 units after the HTML is parsed. */
export function visibleLength(html: Html): number {
  return html.replace(/<[^<>]*>/g, "").replace(/&(?:amp|lt|gt|quot);/g, (entity) => CHARACTERS[entity] ?? entity)
    .length;
}

/** Cuts HTML to a number of visible UTF-16 units, with an ellipsis if something was cut; tags stay balanced. */
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
      // An entity such as &amp; is one unit and must not be split.
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

/** Cuts plain text to a number of UTF-16 units, with an ellipsis if something was cut. */
export function shorten(text: string, maxUnits: number): string {
  if (text.length <= maxUnits) return text;
  return `${text
    .slice(0, maxUnits - 1)
    .toWellFormed()
    .replace(/(?<![\s\uFFFD])[\s\uFFFD]+$/u, "")}…`;
}

/** The closing marks that a text still needs: a quotation mark, with a narrow space if the opening one has it, and a bracket. */
function missingMarks(text: string): string {
  const isOpen = (from: string, to: string) => text.lastIndexOf(from) > text.lastIndexOf(to);
  const quotation = text.includes("«\u202F") ? "\u202F»" : "»";
  return `${isOpen("«", "»") ? quotation : ""}${isOpen("(", ")") ? ")" : ""}`;
}

/**
 * The same, but cuts after a whole word, unless that would leave less than a third. If possible, it does not cut inside
 * quotation marks or brackets. It never cuts after a word that needs the next one, such as an article.
 */
export function shortenToWord(text: string, maxUnits: number): string {
  if (text.length <= maxUnits) return text;
  const parts = [...text.slice(0, maxUnits).matchAll(/ /gu)]
    .map(({ index }) => text.slice(0, index).replace(/(?<![\s,;:–—-])[\s,;:–—-]+$/u, ""))
    .filter((part) => part.length >= maxUnits / 3 && !endsLeaning(part));
  const kept = parts.findLast((part) => missingMarks(part) === "") ?? parts.at(-1);
  return kept === undefined ? shorten(text, maxUnits) : `${kept}…${missingMarks(kept)}`;
}
