/** What a link does on this page. */
export type Target =
  /** Another site, over https. */
  | { kind: "site"; url: string }
  /** A deep link to the bot; it runs in the page. */
  | { kind: "start"; payload: string | undefined }
  /** A link that must not be opened. */
  | { kind: "none" };

/** Reads a link of a message or a button. */
export function targetOf(link: string, botUsername: string): Target {
  if (!URL.canParse(link)) return { kind: "none" };
  const url = new URL(link);
  const isTelegram = /^https?:$/.test(url.protocol) && /^(t|telegram)\.me$/.test(url.hostname);
  const isBot = url.pathname.slice(1).toLowerCase() === botUsername.toLowerCase();
  if (isTelegram && isBot) return { kind: "start", payload: url.searchParams.get("start") ?? undefined };
  return url.protocol === "https:" ? { kind: "site", url: url.href } : { kind: "none" };
}
