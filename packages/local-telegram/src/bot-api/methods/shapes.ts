import { z } from "zod";

import { badRequest } from "../errors.ts";
import { checkedUrl } from "../text/urls.ts";
import type { FormattingType, LinkPreviewOptions, MessageEntity } from "../types.ts";
import { jsonOf, textOf, type Arguments } from "./arguments.ts";
import type { RawText } from "../text/formatted.ts";

const formattingTypes = [
  "bold",
  "italic",
  "underline",
  "strikethrough",
  "spoiler",
  "code",
  "pre",
  "text_link",
  "text_mention",
  "blockquote",
  "expandable_blockquote",
] as const satisfies readonly FormattingType[];

const entitySchema = z.object({
  type: z.string(),
  offset: z.int(),
  length: z.int(),
  url: z.string().optional(),
  user: z.object({ id: z.int() }).optional(),
  language: z.string().optional(),
});

const previewSchema = z.object({
  is_disabled: z.boolean().optional(),
  url: z.string().optional(),
  prefer_small_media: z.boolean().optional(),
  prefer_large_media: z.boolean().optional(),
  show_above_text: z.boolean().optional(),
});

/**
 * Reads the entities of a text. Malformed ones are an error; types that a bot cannot request, such as `mention`, are
 * ignored, because Telegram finds those itself.
 */
export function readEntities(value: unknown): MessageEntity[] {
  if (value === undefined || value === null) return [];
  const parsed = z.array(entitySchema).safeParse(value);
  if (!parsed.success) throw badRequest("can't parse MessageEntity: fields type, offset and length are required");
  return parsed.data.flatMap(({ type: asked, url, user, language, ...place }): MessageEntity[] => {
    const type = formattingTypes.find((known) => known === asked);
    if (type === undefined) return [];
    if (type === "text_mention") {
      return user ? [{ ...place, type: "text_link", url: `tg://user?id=${user.id}` }] : [];
    }
    if (type === "text_link") {
      const checked = checkedUrl(url ?? "");
      return checked === null ? [] : [{ ...place, type, url: checked }];
    }
    return [{ ...place, type, ...(language !== undefined && { language }) }];
  });
}

/** Reads the options of a link preview, without empty ones; undefined if none is left. */
export function readLinkPreview(value: unknown): LinkPreviewOptions | undefined {
  if (value === undefined || value === null) return undefined;
  const parsed = previewSchema.safeParse(value);
  if (!parsed.success) throw badRequest("object expected as link preview options");
  const said = Object.entries(parsed.data).filter(([, option]) => option !== false && option !== "");
  return said.length === 0 ? undefined : Object.fromEntries(said);
}

/** A text parameter and its formatting. */
export function rawText(args: Arguments, name: "text" | "caption"): RawText {
  const entities = name === "text" ? "entities" : "caption_entities";
  return {
    text: textOf(args, name),
    parseMode: textOf(args, "parse_mode"),
    entities: readEntities(jsonOf(args, entities, entities)),
  };
}

const replySchema = z.object({
  message_id: z.int().optional(),
  chat_id: z.union([z.int(), z.string()]).optional(),
  allow_sending_without_reply: z.boolean().optional(),
});

/** Reads `reply_parameters`; null if the message is not a reply. */
export function replyParameters(args: Arguments): z.infer<typeof replySchema> | null {
  const value = jsonOf(args, "reply_parameters", "reply parameters");
  if (value === undefined) return null;
  const parsed = replySchema.safeParse(value);
  if (!parsed.success) throw badRequest("can't parse reply parameters: field message_id must be a valid Number");
  return parsed.data;
}
