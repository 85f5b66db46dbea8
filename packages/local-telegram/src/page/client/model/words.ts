import { linesOf } from "../../../bot-api/rich.ts";
import type { Message } from "../../../bot-api/types.ts";

/** The words of a message in one line; undefined if it has none. */
export function wordsOf({ text, rich_message: rich, caption, document }: Message): string | undefined {
  return text ?? (rich && linesOf(rich).join(" · ")) ?? caption ?? document?.file_name;
}
