/** How long everything may take to stop, in milliseconds; then the process ends as it is. */
const SHUTDOWN_MS = 20_000;

interface Logger {
  info: (fields: object, message: string) => void;
  error: (fields: object, message: string) => void;
}

/** What has to be let go at the end, last come first. */
export interface Releasers {
  add: (name: string, release: () => Promise<void>) => void;
  /** Lets everything go; what cannot be stopped properly is logged and keeps nothing else from it. */
  releaseAll: () => Promise<void>;
}

export function createReleasers(logger: Logger): Releasers {
  const stack: { name: string; release: () => Promise<void> }[] = [];
  return {
    add: (name, release) => {
      stack.push({ name, release });
    },
    async releaseAll() {
      for (let last = stack.pop(); last !== undefined; last = stack.pop()) {
        try {
          await last.release();
        } catch (error) {
          logger.error({ err: error }, `${last.name} could not be stopped properly`);
        }
      }
    },
  };
}

/** Turns the first SIGINT or SIGTERM into an abort; further ones change nothing. The end is bounded in time. */
export function abortOnSignals(logger: Logger): AbortSignal {
  const stopping = new AbortController();
  const stop = (name: NodeJS.Signals) => {
    if (stopping.signal.aborted) return;
    logger.info({ signal: name }, "stopping");
    stopping.abort();
    setTimeout(() => {
      logger.error({}, "stopping took too long; the process ends as it is");
      process.exit(1);
    }, SHUTDOWN_MS).unref();
  };
  process.on("SIGINT", stop);
  process.on("SIGTERM", stop);
  return stopping.signal;
}
