import type { IncomingMessage } from "node:http";

/** The verdict on the origin of a request. */
export type Verdict = "ok" | "wrong-host" | "foreign";

/** Headers of every answer: no inline scripts, nothing from elsewhere, and strings never become markup or code. */
export const securityHeaders = {
  "content-security-policy": [
    "default-src 'none'",
    "script-src 'self'",
    "style-src 'self'",
    "img-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "frame-ancestors 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types 'none'",
  ].join("; "),
  "cross-origin-opener-policy": "same-origin",
  "cross-origin-resource-policy": "same-origin",
  "permissions-policy": "geolocation=(), camera=(), microphone=()",
  "referrer-policy": "no-referrer",
  "x-content-type-options": "nosniff",
  "x-frame-options": "DENY",
} as const;

/**
 * Judges where a request comes from. The Host must be this computer's, which stops DNS rebinding to 127.0.0.1. An
 * Origin must be the page's own, and every request that changes something needs one. Only the page itself may be opened
 * by a link from elsewhere.
 */
export function judge(request: IncomingMessage, port: number): Verdict {
  const hosts = [`127.0.0.1:${port}`, `localhost:${port}`];
  const host = request.headers.host?.toLowerCase();
  if (host === undefined || !hosts.includes(host)) return "wrong-host";
  const { origin } = request.headers;
  if (origin !== undefined && origin !== `http://${host}`) return "foreign";
  const isReading = request.method === "GET" || request.method === "HEAD";
  if (!isReading && origin === undefined) return "foreign";
  const site = request.headers["sec-fetch-site"];
  const isOwn = site === undefined || site === "same-origin" || site === "none";
  return isOwn || (isReading && request.headers["sec-fetch-mode"] === "navigate" && request.url === "/")
    ? "ok"
    : "foreign";
}

/** The value of a cookie, or undefined. */
export function cookieOf(request: IncomingMessage, name: string): string | undefined {
  const pairs = (request.headers.cookie ?? "").split(";").map((pair) => pair.trim());
  return pairs.find((pair) => pair.startsWith(`${name}=`))?.slice(name.length + 1);
}
