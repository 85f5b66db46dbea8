import type { InputRichBlock, InputRichMessage, RichBlockTableCell } from "grammy/types";

/** A message as blocks that apps lay out; plain data. */
export type RichBlocks = readonly InputRichBlock[];

/** Size of the heading above a table, from 1 (largest) to 6. */
const HEADING_SIZE = 4;

export function heading(text: string): InputRichBlock {
  return { type: "heading", text, size: HEADING_SIZE };
}

export function paragraph(text: string): InputRichBlock {
  return { type: "paragraph", text };
}

/** Lines at the end, in small print. */
export function footer(lines: readonly string[]): InputRichBlock[] {
  return lines.length === 0 ? [] : [{ type: "footer", text: lines.join("\n") }];
}

function cell(text: string, isHeader: boolean): RichBlockTableCell {
  return { text, align: "left", valign: "top", ...(isHeader && { is_header: true }) };
}

/**
 * A table of texts with the head as its first row. A telephone can show two or three columns.
 * @param hasLabels whether the first cell of each row labels the others
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

/** A rich message. Words in it do not become links by themselves. */
export function richMessage(blocks: RichBlocks): InputRichMessage {
  return { blocks: [...blocks], skip_entity_detection: true };
}
