import type { HttpPart } from "./server.ts";

/** What a look at one thing has shown. */
export interface Finding {
  ok: boolean;
  /** One sentence that anybody may read. */
  detail: string;
}

/** Things that have to be in order, by name, each with what looks at it; one that throws is not. */
export type Probes = Readonly<Record<string, () => Finding | Promise<Finding>>>;

export interface HealthOptions {
  probes: Probes;
  elapsedMs: () => number;
  /** How long a probe may take, in milliseconds. Default 3000. */
  patienceMs?: number;
  /** How long findings are good for, in milliseconds: a probe may write to a disk. Default 5000. */
  freshMs?: number;
  /** The same where something is not in order: who waits for it to be is not to wait for long. Default 1000. */
  freshAmissMs?: number;
}

/** What a look at everything has shown. */
interface Health {
  ready: boolean;
  checks: Record<string, Finding>;
}

/** Whoever runs the program looks as often as they like. */
const OWN = { config: { isOwn: true } } as const;

async function look(probe: Probes[string], patienceMs: number): Promise<Finding> {
  let timer: NodeJS.Timeout | undefined;
  const tooLate = new Promise<Finding>((resolve) => {
    timer = setTimeout(resolve, patienceMs, { ok: false, detail: `no answer within ${patienceMs} ms` });
  });
  try {
    return await Promise.race([probe(), tooLate]);
  } catch {
    // What an error says may be meant for the log only.
    return { ok: false, detail: "it failed" };
  } finally {
    clearTimeout(timer);
  }
}

/** `/healthz`: the process lives and turns; `/readyz`: everything that it needs is in order, with what is not. */
export function healthPart({
  probes,
  elapsedMs,
  patienceMs = 3000,
  freshMs = 5000,
  freshAmissMs = 1000,
}: HealthOptions): HttpPart {
  let looking: Promise<Health> | undefined;
  let goodUntilMs = 0;

  async function lookAtAll(): Promise<Health> {
    const found = Object.entries(probes).map(async ([name, probe]) => [name, await look(probe, patienceMs)] as const);
    const checks = Object.fromEntries(await Promise.all(found));
    const ready = Object.values(checks).every(({ ok }) => ok);
    goodUntilMs = elapsedMs() + (ready ? freshMs : freshAmissMs);
    return { ready, checks };
  }
  const health = () => {
    if (looking === undefined || elapsedMs() >= goodUntilMs) {
      // Who asks meanwhile waits for the same look.
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
