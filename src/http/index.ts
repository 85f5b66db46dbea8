import { healthPart } from "./health.ts";
import { metricsPart } from "./metrics.ts";
import type { Exposition } from "./metrics.ts";
import { createProbes } from "./probes.ts";
import type { Looked } from "./probes.ts";
import type { HttpPart } from "./server.ts";
import { webhookPart } from "./webhook.ts";

export { checkListening, serveHttp } from "./server.ts";
export type { HttpPart } from "./server.ts";

export interface ServedParts {
  /** What `/readyz` looks at. */
  looked: Looked;
  metrics: Exposition;
  elapsedMs: () => number;
  /** Where updates are pushed to, and what is done with one; null where they are asked for. */
  webhook: { url: string; secret: string; take: (update: unknown) => Promise<boolean> } | null;
}

/** The parts of the one HTTP server. */
export function httpParts({ looked, metrics, elapsedMs, webhook }: ServedParts): HttpPart[] {
  const parts = [healthPart({ probes: createProbes(looked), elapsedMs }), metricsPart(metrics)];
  if (webhook) parts.push(webhookPart({ ...webhook, path: new URL(webhook.url).pathname }));
  return parts;
}
