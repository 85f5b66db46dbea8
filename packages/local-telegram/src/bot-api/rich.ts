/**
 * Rich messages, as far as they are supported: the blocks that a bot can send, written from
 * https://core.telegram.org/bots/api#inputrichmessage. Field names are those of the API.
 */

/** The styles of a piece of rich text. */
export const richStyles = [
  "bold",
  "italic",
  "underline",
  "strikethrough",
  "spoiler",
  "code",
  "marked",
  "subscript",
  "superscript",
] as const;
export type RichStyle = (typeof richStyles)[number];

export type RichText =
  string | RichText[] | { type: RichStyle; text: RichText } | { type: "url"; url: string; text: RichText };

export interface RichCell {
  /** A cell without text is invisible. */
  text?: RichText;
  is_header?: true;
  colspan?: number;
  rowspan?: number;
  align: "left" | "center" | "right";
  valign: "top" | "middle" | "bottom";
}

export interface RichTable {
  type: "table";
  cells: RichCell[][];
  is_bordered?: true;
  is_striped?: true;
  is_compact?: true;
  caption?: RichText;
}

export type RichBlock =
  | { type: "paragraph"; text: RichText }
  | { type: "heading"; text: RichText; size: 1 | 2 | 3 | 4 | 5 | 6 }
  | { type: "footer"; text: RichText }
  | { type: "divider" }
  | RichTable;

export interface RichMessage {
  blocks: RichBlock[];
  is_rtl?: true;
}

/** The text without its formatting. */
export function plainOf(text: RichText): string {
  if (typeof text === "string") return text;
  return Array.isArray(text) ? text.map(plainOf).join("") : plainOf(text.text);
}

/** The words of a rich message, a line for each block or row of a table. */
export function linesOf({ blocks }: RichMessage): string[] {
  return blocks.flatMap((block) => {
    switch (block.type) {
      case "divider":
        return [];
      case "table":
        return block.cells.map((row) => row.map(({ text = "" }) => plainOf(text)).join(" · "));
      default:
        return plainOf(block.text).split("\n");
    }
  });
}
