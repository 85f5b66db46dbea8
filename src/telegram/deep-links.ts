import { LANGUAGES } from "../language/languages.ts";
import type { Language } from "../language/languages.ts";

/** What a link to the bot can open: an event, a place, a tie, the bot in a language. */
export type DeepLink =
  | { kind: "event"; id: string }
  | { kind: "place"; id: string }
  | { kind: "twinning"; id: string }
  | { kind: "language"; language: Language }
  /** Nothing in particular: the button above inline results. */
  | { kind: "plain" };

/** The payload of the button above inline results. */
export const INLINE_PAYLOAD = "inline";

/** The payload that opens an event. */
export function eventPayload(eventId: string): string {
  return `e_${eventId}`;
}

/** The payload that opens a tie. */
export function tiePayload(tieId: string): string {
  return `t_${tieId}`;
}

/** Reads the payload of a link, which anybody can write. Undefined for one that opens nothing. */
export function readDeepLink(payload: string): DeepLink | undefined {
  if (payload === "" || payload === INLINE_PAYLOAD) return { kind: "plain" };
  const [, kind, value = ""] = /^(e|c|t|lang)_([a-z0-9-]{1,40})$/.exec(payload) ?? [];
  if (kind === "e") return { kind: "event", id: value };
  if (kind === "c") return { kind: "place", id: value };
  if (kind === "t") return { kind: "twinning", id: value };
  const language = LANGUAGES.find((known) => known === value);
  return kind === "lang" && language ? { kind: "language", language } : undefined;
}
