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
export { pagesOn } from "./pages/paths.ts";

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

/** A part for whoever runs the program: it is not there by the public address. */
function inside(part: HttpPart, origin: string): HttpPart {
  if (origin === "") return part;
  const { host } = new URL(origin);
  return async (app) => {
    app.addHook("onRequest", async (request, reply) => {
      if (request.host === host) await reply.code(404).type("text/plain").send("Not found\n");
    });
    await part(app);
  };
}

/** The parts of the one HTTP server. */
export function httpParts({ looked, metrics, elapsedMs, open, webhook }: ServedParts): HttpPart[] {
  const own = [healthPart({ probes: createProbes(looked), elapsedMs }), metricsPart(metrics)];
  const parts = own.map((part) => inside(part, open.origin));
  // Whatever asks, the same questions are counted.
  const source = { ...open, elapsedMs };
  const ask = createAsk(source);
  parts.push(pagesPart(source, ask), feedsPart(source, ask));
  if (webhook) parts.push(webhookPart({ ...webhook, path: new URL(webhook.url).pathname }));
  return parts;
}
