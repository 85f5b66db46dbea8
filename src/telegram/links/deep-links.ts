import { LANGUAGES } from "../../language/languages.ts";
import type { Language } from "../../language/languages.ts";

/** What a link to the bot can open: an event, a place, a tie, or the bot in a language. */
export type DeepLink =
  | { kind: "event"; id: string }
  | { kind: "place"; id: string }
  | { kind: "twinning"; id: string }
  | { kind: "language"; language: Language }
  /** The bot itself: the button above inline results. */
  | { kind: "plain" };

/** The payload of the button above inline results. */
export const INLINE_PAYLOAD = "inline";

/** A project or a tie, as links and shared messages name it. */
export type CardLink = Extract<DeepLink, { kind: "event" | "twinning" }>;

const PREFIXES = { event: "e", twinning: "t" } as const;

/** The payload that opens a project or a tie. */
export function cardPayload({ kind, id }: CardLink): string {
  return `${PREFIXES[kind]}_${id}`;
}

export function cardAddress(link: CardLink, bot: string): string {
  return `https://t.me/${bot}?start=${cardPayload(link)}`;
}

/** The inline query that finds exactly this card, in this language. */
export function sharingQuery(link: CardLink, language: Language): string {
  return `${cardPayload(link)} ${language}`;
}

/** Reads a query of {@link sharingQuery}, which anybody can type; undefined for any other. */
export function readSharingQuery(query: string): { link: CardLink; language: Language } | undefined {
  const [payload = "", code, ...more] = query.trim().split(" ");
  const language = LANGUAGES.find((known) => known === code);
  const link = readDeepLink(payload);
  if (language === undefined || more.length > 0) return undefined;
  return link?.kind === "event" || link?.kind === "twinning" ? { link, language } : undefined;
}

/** The payload that opens a tie. */
export function twinningPayload(twinningId: string): string {
  return `t_${twinningId}`;
}

/** The address that opens the bot with a payload. */
export function botLink(botName: string, payload: string): string {
  return `https://t.me/${botName}?start=${payload}`;
}

/** The payload that opens a tie. */
export function tiePayload(tieId: string): string {
  return `t_${tieId}`;
}

/** Reads the payload of a link, which anybody can write; undefined if it opens nothing. */
export function readDeepLink(payload: string): DeepLink | undefined {
  if (payload === "" || payload === INLINE_PAYLOAD) return { kind: "plain" };
  const [, kind, value = ""] = /^(e|c|t|lang)_([a-z0-9-]{1,40})$/.exec(payload) ?? [];
  if (kind === "e") return { kind: "event", id: value };
  if (kind === "c") return { kind: "place", id: value };
  if (kind === "t") return { kind: "twinning", id: value };
  const language = LANGUAGES.find((known) => known === value);
  return kind === "lang" && language ? { kind: "language", language } : undefined;
}
