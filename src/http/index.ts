import { feedsPart } from "./feeds/index.ts";
import { healthPart } from "./health.ts";
import { metricsPart } from "./metrics.ts";
import type { Exposition } from "./metrics.ts";
import { pagesPart } from "./pages/index.ts";
import { createProbes } from "./probes.ts";
import type { Looked } from "./probes.ts";
import { createAsk } from "./public/ask.ts";
import type { PublicSource } from "./public/public.ts";
import type { HttpPart } from "./server.ts";
import { webhookPart } from "./webhook.ts";

export { checkListening, serveHttp } from "./server.ts";
export type { HttpPart, ListeningHttp, ServeOptions } from "./server.ts";
export { pagesOn } from "./pages/parts/paths.ts";

export interface ServedParts {
  /** The parts that `/readyz` checks. */
  looked: Looked;
  metrics: Exposition;
  elapsedMs: () => number;
  /** The data behind pages and feeds. */
  open: Omit<PublicSource, "elapsedMs">;
  /** The webhook's address and the handler of an update; null with long polling. */
  webhook: { url: string; secret: string; take: (update: unknown) => Promise<boolean> } | null;
}

/** Routes for the operator: health and metrics. */
export function ownParts({
  looked,
  metrics,
  elapsedMs,
}: Pick<ServedParts, "looked" | "metrics" | "elapsedMs">): HttpPart[] {
  return [healthPart({ probes: createProbes(looked), elapsedMs }), metricsPart(metrics)];
}

/** Routes for the public and for Telegram. */
export function openParts({
  elapsedMs,
  open,
  webhook,
}: Pick<ServedParts, "elapsedMs" | "open" | "webhook">): HttpPart[] {
  const source = { ...open, elapsedMs };
  // Pages and API share one rate limit for questions.
  const ask = createAsk(source);
  const parts = [pagesPart(source, ask), feedsPart(source, ask)];
  if (webhook) parts.push(webhookPart({ ...webhook, path: new URL(webhook.url).pathname }));
  return parts;
}
