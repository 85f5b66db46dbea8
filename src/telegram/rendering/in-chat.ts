import type { Sentences } from "../../answer/wording/plain-text.ts";

/** The answering sentences, including those about buttons and commands, which only chats have. */
export function saidInChat({ heading, inChat }: Pick<Sentences, "heading" | "inChat">): string {
  return [heading, inChat ?? []].flat().join(" ");
}
