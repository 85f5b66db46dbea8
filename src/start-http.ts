import type { Brain } from "./answer/brain/brain.ts";
import type { Precedence } from "./answer/brain/precedence.ts";
import type { Config, HttpAddress } from "./config.ts";
import { createQuestionAllowance, createRequestAllowance } from "./http/bounds/allowances.ts";
import { createShare } from "./http/bounds/share.ts";
import { openParts, ownParts, serveHttp } from "./http/index.ts";
import type { ListeningHttp, ServedParts, ServeOptions } from "./http/index.ts";
import type { Releasers } from "./lifetime.ts";
import type { Metrics, Via } from "./metrics/metrics.ts";
import type { Painter } from "./picture/painter.ts";
import type { Clock } from "./reminders/clock.ts";
import type { StoreError } from "./state/store-error.ts";
import type { Store } from "./state/store.ts";
import { judgePulse } from "./telegram/intake/pulse.ts";
import type { Pulse } from "./telegram/intake/pulse.ts";
import type { Logger } from "./telegram/logger.ts";

/** What is looked at from outside, once it is there. */
export interface Parts {
  brain?: Brain;
  /** Name of the bot, where people find it in Telegram. */
  botName?: string;
  store?: Store | StoreError;
}

interface Served extends Pick<ServedParts, "webhook"> {
  parts: Parts;
  pulse: Pulse;
  metrics: Metrics;
  painter: Painter;
  precedence: Precedence;
  elapsedMs: () => number;
}

interface Surroundings {
  config: Config;
  clock: Clock;
  logger: Logger;
  signal: AbortSignal;
  releasers: Releasers;
  say: (line: string) => void;
}

/** Says once that somebody tells who asks, and is not believed. */
function unbelievedTo(logger: Logger): () => void {
  let isSaid = false;
  return () => {
    if (isSaid) return;
    isSaid = true;
    logger.warn({}, "X-Forwarded-For is not believed: if a proxy sends it, name that in TRUSTED_PROXIES");
  };
}

/** Ports that are tried where nobody chose one. */
const PORTS_TO_TRY = 20;

/** Serves at an address, or at a port near it where that will do. */
async function serveNear(address: HttpAddress, options: ServeOptions): Promise<ListeningHttp> {
  for (let port = address.port; ; port += 1) {
    try {
      return await serveHttp({ host: address.host, port }, options);
    } catch (error) {
      const { code } = ((error as Error).cause ?? {}) as { code?: string };
      if (!address.canMove || code !== "EADDRINUSE" || port + 1 >= address.port + PORTS_TO_TRY) throw error;
    }
  }
}

/** What is served where, for whoever starts the program. */
export function pagesLine({ health }: Pick<Config, "health">, url: string): string {
  return `${health ? "Pages" : "Pages, health, metrics"} and /mcp are at ${url}`;
}

/**
 * Serves what the configuration wants of pages, webhook, tools, health and metrics, and says where they are.
 * Beside a chat page the pages are left for that to tell.
 * @returns where the pages are; empty where there are none
 * @throws {Error} where an address cannot be listened on
 */
export async function startHttp(
  { parts, pulse, metrics, painter, precedence, webhook, elapsedMs }: Served,
  { config, clock, logger, signal, releasers, say }: Surroundings,
): Promise<string> {
  const { http, health, trustedProxies } = config;
  const looked = {
    brain: () => parts.brain,
    wantsMeaning: config.searchMode === "hybrid",
    store: () => parts.store,
    telegram: () => judgePulse(pulse.state()),
    isEnding: () => signal.aborted,
  };
  const own = ownParts({ looked, metrics, elapsedMs });
  const heard = { logger, onAnswered: metrics.requestAnswered };
  if (health) {
    const { url, close } = await serveHttp(health, { ...heard, parts: own, settings: "HEALTH" });
    releasers.add("the HTTP server for health", close);
    say(`Health and metrics are at ${url}`);
  }
  if (!http) return "";
  const { mcpPart } = await import("./mcp/http.ts");
  const asked = (via: Via) => () =>
    parts.brain && {
      ...parts.brain.behind,
      assistant: metrics.measured(precedence.behind(parts.brain.behind.assistant), via),
    };
  const now = () => clock.now();
  const questions = createQuestionAllowance({ elapsedMs });
  const open = {
    brain: asked("web"),
    now,
    origin: config.publicUrl ?? "",
    painter,
    questions,
    embedOrigins: config.embedOrigins,
    botName: () => parts.botName,
    logger,
  };
  const tools = mcpPart({ brain: asked("mcp"), now, questions, logger });
  const { url, close } = await serveNear(http, {
    ...heard,
    parts: [...(health ? [] : own), ...openParts({ elapsedMs, open, webhook }), tools],
    requests: createRequestAllowance({ elapsedMs }),
    turn: createShare({ elapsedMs, isOtherServed: precedence.isFirstInHand }),
    proxies: trustedProxies,
    onUnbelieved: unbelievedTo(logger),
  });
  releasers.add("the HTTP server", close);
  if (config.mode !== "local") say(pagesLine(config, url));
  return url;
}
