/**
 * A link as Telegram stores it, or null if Telegram would refuse it. The host needs a dot (so localhost is refused),
 * and only http, https and tg are allowed. The default scheme is http.
 */
export function checkedUrl(link: string): string | null {
  const trimmed = link.trim();
  if (/^tg:/i.test(trimmed)) {
    const rest = trimmed.slice("tg:".length).replace(/^\/\//, "");
    return /^[A-Za-z0-9_-]+([/?].*)?$/.test(rest) ? `tg://${rest}` : null;
  }
  const withScheme = /^[a-z][a-z0-9+.-]*:\/\//i.test(trimmed) ? trimmed : `http://${trimmed}`;
  if (!URL.canParse(withScheme)) return null;
  const url = new URL(withScheme);
  const isWeb = url.protocol === "http:" || url.protocol === "https:";
  const hasHost = url.hostname.includes(".") || url.hostname.startsWith("[");
  return isWeb && hasHost ? url.href : null;
}

/** The id in a `tg://user?id=…` link; null for any other link. */
export function userIdOfLink(link: string): number | null {
  const match = /^tg:\/\/user\?id=([1-9][0-9]{0,15})$/i.exec(link);
  return match ? Number(match[1]) : null;
}
