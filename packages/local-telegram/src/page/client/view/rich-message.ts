import { plainOf, type RichBlock, type RichMessage, type RichTable, type RichText } from "../../../bot-api/rich.ts";
import { h } from "../dom.ts";
import type { Setting } from "./deeds.ts";
import { link, spoiler } from "./rich-text.ts";

const tags = {
  bold: "strong",
  italic: "em",
  underline: "u",
  strikethrough: "s",
  code: "code",
  marked: "mark",
  subscript: "sub",
  superscript: "sup",
} as const;

export function richMessage({ blocks }: RichMessage, setting: Setting): HTMLElement {
  return h("div", { class: "text rich" }, ...blocks.map((block) => element(block, setting)));
}

function element(block: RichBlock, setting: Setting): HTMLElement {
  switch (block.type) {
    case "paragraph":
      return h("p", {}, ...nodes(block.text, setting));
    case "heading":
      // The page has headings of its own, so this one is a level below.
      return h(
        "p",
        { class: `rich-heading size-${block.size}`, role: "heading", "aria-level": 3 },
        ...nodes(block.text, setting),
      );
    case "footer":
      return h("p", { class: "rich-footer" }, ...nodes(block.text, setting));
    case "divider":
      return h("hr", {});
    case "table":
      return table(block, setting);
  }
}

/** A table that scrolls if it is wider than the bubble. */
function table(
  { cells, caption, is_bordered: isBordered, is_striped: isStriped }: RichTable,
  setting: Setting,
): HTMLElement {
  const rows = cells.map((row, rowIndex) =>
    h(
      "tr",
      {},
      ...row.map((cell) => {
        const scope = rowIndex === 0 ? "col" : "row";
        const isHeader = cell.is_header === true && plainOf(cell.text ?? "") !== "";
        return h(
          isHeader ? "th" : "td",
          {
            class: `align-${cell.align} valign-${cell.valign}`,
            colspan: cell.colspan,
            rowspan: cell.rowspan,
            scope: isHeader ? scope : undefined,
          },
          ...nodes(cell.text ?? "", setting),
        );
      }),
    ),
  );
  const title = caption === undefined ? null : h("caption", {}, ...nodes(caption, setting));
  const classes = ["rich-table", isBordered ? "bordered" : "", isStriped ? "striped" : ""].join(" ");
  const label = plainOf(cells[0]?.flatMap(({ text = "" }) => [text, " "]) ?? "").trim();
  const area = h("div", { class: "rich-area", tabindex: 0, role: "region", "aria-label": label });
  area.append(h("table", { class: classes }, title, h("tbody", {}, ...rows)));
  return area;
}

function nodes(text: RichText, setting: Setting): Node[] {
  if (typeof text === "string") return [document.createTextNode(text)];
  if (Array.isArray(text)) return text.flatMap((piece) => nodes(piece, setting));
  const inside = nodes(text.text, setting);
  if (text.type === "url") return [link(text.url, inside, setting)];
  return [text.type === "spoiler" ? spoiler(inside, setting) : h(tags[text.type], {}, ...inside)];
}
