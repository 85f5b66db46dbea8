import { z } from "zod";

import { badRequest } from "../errors.ts";
import { limits } from "../limits.ts";
import { plainOf, richStyles, type RichBlock, type RichMessage, type RichTable, type RichText } from "../rich.ts";
import { checkedUrl } from "../text/urls.ts";

const flag = z.literal(true).optional();

const text: z.ZodType<RichText> = z.lazy(() =>
  z.union([
    z.string(),
    z.array(text),
    z.strictObject({ type: z.enum(richStyles), text }),
    z.strictObject({ type: z.literal("url"), url: z.string(), text }),
  ]),
);

const span = z.int().min(1).optional();
const cell = z.strictObject({
  text: text.optional(),
  is_header: flag,
  colspan: span,
  rowspan: span,
  align: z.enum(["left", "center", "right"]),
  valign: z.enum(["top", "middle", "bottom"]),
});

const blockSchemas = {
  paragraph: z.strictObject({ type: z.literal("paragraph"), text }),
  heading: z.strictObject({ type: z.literal("heading"), text, size: z.int().min(1).max(6) }),
  footer: z.strictObject({ type: z.literal("footer"), text }),
  divider: z.strictObject({ type: z.literal("divider") }),
  table: z.strictObject({
    type: z.literal("table"),
    cells: z.array(z.array(cell)),
    is_bordered: flag,
    is_striped: flag,
    is_compact: flag,
    caption: text.optional(),
  }),
} satisfies Record<RichBlock["type"], z.ZodType>;

const messageSchema = z.strictObject({
  blocks: z.array(z.looseObject({ type: z.string() })).optional(),
  html: z.string().optional(),
  markdown: z.string().optional(),
  is_rtl: z.boolean().optional(),
  skip_entity_detection: z.boolean().optional(),
});

/** The depth of formatting in a text. */
function depthOf(rich: RichText): number {
  if (typeof rich === "string") return 0;
  return Array.isArray(rich) ? Math.max(0, ...rich.map(depthOf)) : 1 + depthOf(rich.text);
}

/** Turns links with bad addresses into plain text, as in other texts. */
function withoutBadLinks(rich: RichText): RichText {
  if (typeof rich === "string") return rich;
  if (Array.isArray(rich)) return rich.map(withoutBadLinks);
  const inside = withoutBadLinks(rich.text);
  if (rich.type !== "url") return { ...rich, text: inside };
  const url = checkedUrl(rich.url);
  return url === null ? inside : { ...rich, url, text: inside };
}

function readBlock(value: { type: string }): RichBlock {
  const { type } = value;
  if (!(type in blockSchemas)) {
    const known = Object.keys(blockSchemas).join(", ");
    throw badRequest(`this local Telegram has no rich blocks of type "${type}"; it has ${known}`);
  }
  const parsed = blockSchemas[type as keyof typeof blockSchemas].safeParse(value);
  if (!parsed.success) {
    const field = parsed.error.issues[0]?.path.join(".") ?? "";
    throw badRequest(`can't parse rich block of type "${type}": wrong field "${field}"`);
  }
  // The schemas match the types; JSON leaves out optional fields and never has undefined.
  return parsed.data as RichBlock;
}

function textsOf(block: RichBlock): RichText[] {
  if (block.type === "divider") return [];
  if (block.type !== "table") return [block.text];
  return [block.caption ?? "", ...block.cells.flat().map(({ text: inside }) => inside ?? "")];
}

function checkedTable({ cells }: RichTable): void {
  if (cells.length === 0 || cells.some((row) => row.length === 0)) throw badRequest("rich table must be non-empty");
  const widest = Math.max(...cells.map((row) => row.reduce((sum, { colspan = 1 }) => sum + colspan, 0)));
  if (widest > limits.rich.columns) throw badRequest("rich table has too many columns");
}

function checked(blocks: RichBlock[]): void {
  const texts = blocks.flatMap(textsOf);
  const count = blocks.reduce((sum, block) => sum + 1 + (block.type === "table" ? block.cells.length : 0), 0);
  if (count > limits.rich.blocks) throw badRequest("rich message has too many blocks");
  const characters = texts.reduce<number>((sum, rich) => sum + Array.from(plainOf(rich)).length, 0);
  if (characters > limits.rich.characters) throw badRequest("message is too long");
  if (texts.every((rich) => plainOf(rich).trim() === "")) throw badRequest("message text is empty");
  if (texts.some((rich) => depthOf(rich) > limits.rich.depth)) throw badRequest("rich message is nested too deeply");
  for (const block of blocks) if (block.type === "table") checkedTable(block);
}

/** The block with its links checked. */
function shown(block: RichBlock): RichBlock {
  if (block.type === "divider") return block;
  if (block.type !== "table") return { ...block, text: withoutBadLinks(block.text) };
  const cells = block.cells.map((row) =>
    row.map((one) => (one.text === undefined ? one : { ...one, text: withoutBadLinks(one.text) })),
  );
  return { ...block, cells };
}

export function readRichMessage(value: unknown): RichMessage {
  if (value === undefined) throw badRequest("message text is empty");
  const parsed = messageSchema.safeParse(value);
  if (!parsed.success) throw badRequest("can't parse InputRichMessage");
  const { blocks, html, markdown, is_rtl: isRtl } = parsed.data;
  if ([blocks, html, markdown].filter((content) => content !== undefined).length !== 1) {
    throw badRequest("exactly one of the fields blocks, html and markdown must be used");
  }
  if (blocks === undefined) throw badRequest("this local Telegram takes rich messages as blocks only");
  const read = blocks.map(readBlock);
  checked(read);
  return { blocks: read.map(shown), ...(isRtl === true && { is_rtl: true }) };
}
