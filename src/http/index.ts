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
  /** What `/readyz` looks at. */
  looked: Looked;
  metrics: Exposition;
  elapsedMs: () => number;
  /** What pages and feeds are made of. */
  open: Omit<PublicSource, "elapsedMs">;
  /** Where updates are pushed to, and what is done with one; null where they are asked for. */
  webhook: { url: string; secret: string; take: (update: unknown) => Promise<boolean> } | null;
}

/** What the server gives to whoever runs the program: health and metrics. */
export function ownParts({
  looked,
  metrics,
  elapsedMs,
}: Pick<ServedParts, "looked" | "metrics" | "elapsedMs">): HttpPart[] {
  return [healthPart({ probes: createProbes(looked), elapsedMs }), metricsPart(metrics)];
}

/** What it gives to everybody, and to Telegram. */
export function openParts({
  elapsedMs,
  open,
  webhook,
}: Pick<ServedParts, "elapsedMs" | "open" | "webhook">): HttpPart[] {
  const source = { ...open, elapsedMs };
  // Whatever asks, the same questions are counted.
  const ask = createAsk(source);
  const parts = [pagesPart(source, ask), feedsPart(source, ask)];
  if (webhook) parts.push(webhookPart({ ...webhook, path: new URL(webhook.url).pathname }));
  return parts;
}
