import type { InputRichBlock, InputRichMessage, RichBlockTableCell } from "grammy/types";

/** A message as blocks, which apps lay out themselves; plain data. */
export type RichBlocks = readonly InputRichBlock[];

/** Relative size of a heading above a table: 1 is the largest of 6. */
const HEADING_SIZE = 4;

export function heading(text: string): InputRichBlock {
  return { type: "heading", text, size: HEADING_SIZE };
}

export function paragraph(text: string): InputRichBlock {
  return { type: "paragraph", text };
}

/** What stands below, in small letters. */
export function footer(lines: readonly string[]): InputRichBlock[] {
  return lines.length === 0 ? [] : [{ type: "footer", text: lines.join("\n") }];
}

function cell(text: string, isHeader: boolean): RichBlockTableCell {
  return { text, align: "left", valign: "top", ...(isHeader && { is_header: true }) };
}

/**
 * A table of texts; the first row is the head. Two columns or three can be read on a telephone.
 * @param hasLabels whether the first cell of each row says what the others are
 */
export function table(rows: readonly (readonly string[])[], { hasLabels = false } = {}): InputRichBlock {
  return {
    type: "table",
    is_bordered: true,
    is_striped: true,
    cells: rows.map((row, rowIndex) =>
      row.map((text, index) => cell(text, rowIndex === 0 || (hasLabels && index === 0))),
    ),
  };
}

/** A message that is sent as blocks where Telegram takes those; no word in it becomes a link by itself. */
export function richMessage(blocks: RichBlocks): InputRichMessage {
  return { blocks: [...blocks], skip_entity_detection: true };
}
