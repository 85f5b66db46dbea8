/**
 * A link as Telegram keeps it, or null when it would refuse it: a host without a dot (localhost too) is no host, and
 * only http, https and tg links are links. A missing scheme means http.
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

/** The id in a `tg://user?id=…` link, or null. */
export function userIdOfLink(link: string): number | null {
  const match = /^tg:\/\/user\?id=([1-9][0-9]{0,15})$/i.exec(link);
  return match ? Number(match[1]) : null;
}
