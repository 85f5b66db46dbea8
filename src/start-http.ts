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

/** What the HTTP server shows, as soon as each part exists. */
export interface Parts {
  brain?: Brain;
  /** The bot's user name on Telegram. */
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

/** Logs once that an X-Forwarded-For header came from an untrusted address. */
function unbelievedTo(logger: Logger): () => void {
  let isSaid = false;
  return () => {
    if (isSaid) return;
    isSaid = true;
    logger.warn({}, "X-Forwarded-For is not believed: if a proxy sends it, name that in TRUSTED_PROXIES");
  };
}

/** How many ports to try when the port is only a default. */
const PORTS_TO_TRY = 20;

/** Listens on an address, or on a nearby port if that is allowed. */
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

/** The addresses of the server, as a line for the operator. */
export function pagesLine({ health }: Pick<Config, "health">, url: string): string {
  return `${health ? "Pages" : "Pages, health, metrics"} and /mcp are at ${url}`;
}

/**
 * Starts the servers for pages, webhook, tools, health and metrics, as configured, and says where they are. With a chat
 * page, the caller announces the pages.
 * @returns the address of the pages; empty if there are none
 * @throws {Error} if an address cannot be used
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
