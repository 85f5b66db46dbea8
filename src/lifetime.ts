/** How long the shutdown may take, in milliseconds; then the process exits regardless. */
const SHUTDOWN_MS = 20_000;

interface Logger {
  info: (fields: object, message: string) => void;
  error: (fields: object, message: string) => void;
}

/** Things to release at the end, in reverse order. */
export interface Releasers {
  add: (name: string, release: () => Promise<void>) => void;
  /** Releases everything; an error is logged and does not stop the rest. */
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

/** Turns the first SIGINT or SIGTERM into an abort; further ones do nothing. The shutdown has a time limit. */
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
