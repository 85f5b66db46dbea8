import type { Sentences } from "../../answer/wording/plain-text.ts";

/** The sentences that answer, with what is said of buttons and commands to those alone who have them. */
export function saidInChat({ heading, inChat }: Pick<Sentences, "heading" | "inChat">): string {
  return [heading, inChat ?? []].flat().join(" ");
}
