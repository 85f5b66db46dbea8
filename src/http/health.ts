import type { HttpPart } from "./server.ts";

/** The result of a probe. */
export interface Finding {
  ok: boolean;
  /** One sentence, safe to publish. */
  detail: string;
}

/** Probes by name; one that throws counts as failed. */
export type Probes = Readonly<Record<string, () => Finding | Promise<Finding>>>;

export interface HealthOptions {
  probes: Probes;
  elapsedMs: () => number;
  /** The timeout of a probe, in milliseconds. Default 3000. */
  patienceMs?: number;
}

/** How long results are cached, since a probe may write to a disk. It is shorter after a failure, so that a recovery is noticed soon. */
const [FRESH_MS, FRESH_AMISS_MS] = [5000, 1000];

/** The results of all probes. */
interface Health {
  ready: boolean;
  checks: Record<string, Finding>;
}

/** No rate limit: these routes are for the operator. */
const OWN = { config: { isOwn: true } } as const;

async function look(probe: Probes[string], patienceMs: number): Promise<Finding> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<Finding>((resolve) => {
    timer = setTimeout(resolve, patienceMs, { ok: false, detail: `no answer within ${patienceMs} ms` });
  });
  try {
    return await Promise.race([probe(), tooLate]);
  } catch {
    // The message of an error may be private; it belongs in the log only.
    return { ok: false, detail: "it failed" };
  } finally {
    clearTimeout(timer);
  }
}

/**
 * `/healthz` says that the process is alive and responsive; `/readyz` whether everything that it needs works and, if
 * not, what fails.
 */
export function healthPart({ probes, elapsedMs, patienceMs = 3000 }: HealthOptions): HttpPart {
  let looking: Promise<Health> | undefined;
  let goodUntilMs = 0;

  async function lookAtAll(): Promise<Health> {
    const found = Object.entries(probes).map(async ([name, probe]) => [name, await look(probe, patienceMs)] as const);
    const checks = Object.fromEntries(await Promise.all(found));
    const ready = Object.values(checks).every(({ ok }) => ok);
    goodUntilMs = elapsedMs() + (ready ? FRESH_MS : FRESH_AMISS_MS);
    return { ready, checks };
  }
  const health = () => {
    if (looking === undefined || elapsedMs() >= goodUntilMs) {
      // Further requests wait for the same run of the probes.
      goodUntilMs = Infinity;
      looking = lookAtAll();
    }
    return looking;
  };

  return (app) => {
    app.get("/healthz", OWN, (_request, reply) => reply.header("cache-control", "no-store").send({ alive: true }));
    app.get("/readyz", OWN, async (_request, reply) => {
      const found = await health();
      return reply
        .code(found.ready ? 200 : 503)
        .header("cache-control", "no-store")
        .send(found);
    });
  };
}
