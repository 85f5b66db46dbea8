import type { HttpPart } from "./server.ts";

/** Metrics in the text format of Prometheus. */
export interface Exposition {
  contentType: string;
  render: () => Promise<string>;
}

/** `/metrics` for Prometheus. */
export function metricsPart({ contentType, render }: Exposition): HttpPart {
  return (app) => {
    app.get("/metrics", { config: { isOwn: true } }, async (_request, reply) =>
      reply
        .header("cache-control", "no-store")
        .type(contentType)
        .send(await render()),
    );
  };
}
