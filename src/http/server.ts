import { fastify } from "fastify";
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from "fastify";
import type { AddressInfo, Socket } from "node:net";
import { BusyError } from "../answer/brain/turns.ts";
import { siteMessages } from "../i18n/site/index.ts";
import type { Unmet } from "../i18n/site/messages.ts";
import type { Allowance } from "./bounds/allowances.ts";
import { createBoundedServer } from "./bounds/connections.ts";
import type { ConnectionBounds } from "./bounds/connections.ts";
import { isAmong } from "./bounds/networks.ts";
import type { IsAmong } from "./bounds/networks.ts";
import type { Turn } from "./bounds/share.ts";
import { readerLanguage } from "./public/reader-language.ts";
import { STATUS, UnmetError } from "./public/unmet.ts";

declare module "fastify" {
  interface FastifyContextConfig {
    /** A route for Telegram or the operator: no rate limit. */
    isOwn?: boolean;
  }
  interface FastifyInstance {
    /**
     * Reserves the connection's place until its next request, so that no newcomer replaces it; for clients that have
     * proved who they are.
     */
    keepConnection: (socket: Socket) => void;
  }
}

/** The part of a structured log that the server uses. It logs routes, never full addresses, headers or bodies. */
export interface Logger {
  debug: (fields: object, message: string) => void;
  error: (fields: object, message: string) => void;
}

/** A part of the server: adds its routes and hooks to a fastify scope of its own. */
export type HttpPart = (scope: FastifyInstance) => void | Promise<void>;

export interface ListeningHttp {
  url: string;
  port: number;
  /** Stops listening, and waits a limited time for running requests. Repeated calls are safe. */
  close: () => Promise<void>;
}

/** Maximum size of a body, in bytes; Telegram's updates are at most a tenth of it. */
const BODY_BYTES = 1024 * 1024;
/** How long running requests may take during shutdown, in milliseconds. */
const CLOSE_MS = 3000;
/** The delay of a 429 or similar refusal, in milliseconds: it slows down clients that retry at once. */
const HELD_MS = 1000;
/** The retry-after for a busy server, in seconds. */
const BUSY_SECONDS = 3;
const TOO_MUCH: ReadonlySet<number> = new Set([STATUS.tooMany, STATUS.busy]);

/** The prefix of the settings that say where the server listens. */
type Settings = "HTTP" | "HEALTH";

const PROBLEMS: Readonly<Record<string, (settings: Settings) => string>> = {
  EADDRINUSE: (settings) => `is taken by another program: stop that, or set ${settings}_PORT to another port`,
  EACCES: (settings) => `may not be used by this user: set ${settings}_PORT to one from 1024 on`,
  EADDRNOTAVAIL: (settings) => `is no address of this machine: check ${settings}_HOST`,
  ENOTFOUND: (settings) => `is no address of this machine: check ${settings}_HOST`,
};

function sentenceFor(error: unknown, where: string, settings: Settings): Error {
  const code = error instanceof Error && "code" in error ? String(error.code) : "";
  const problem = PROBLEMS[code]?.(settings) ?? `cannot be listened on: check ${settings}_HOST and ${settings}_PORT`;
  return new Error(`${where} ${problem}.`, { cause: error });
}

/** An answered request, without any of its content. */
export interface Answered {
  method: string;
  /** The pattern of the route; "none" if nothing matched. */
  route: string;
  status: number;
}

export interface ServeOptions {
  parts: readonly HttpPart[];
  logger: Logger;
  /** Called after every request. */
  onAnswered?: (answered: Answered) => void;
  /** The rate limit for requests. Default none. */
  requests?: Allowance;
  /** Decides when a request may start; routes for Telegram and the operator do not wait. */
  turn?: Turn;
  /** Addresses and networks of proxies whose X-Forwarded-For header is trusted. Default none. */
  proxies?: readonly string[];
  /** Called for each X-Forwarded-For header that is not trusted. */
  onUnbelieved?: () => void;
  bounds?: ConnectionBounds;
  /** The settings that an error message names if listening fails. Default HTTP. */
  settings?: Settings;
}

const PLAIN = "text/plain; charset=utf-8";

/** Says in one sentence, in the reader's language, why a request fails. */
function tellUnmet(unmet: Unmet, request: FastifyRequest, reply: FastifyReply): FastifyReply {
  const { sentence } = siteMessages(readerLanguage(request)).unmet[unmet];
  return reply.code(STATUS[unmet]).type(PLAIN).send(`${sentence}\n`);
}

/** Counts each request before anything else is done, and lets it start in its turn. */
function holdBack(app: FastifyInstance, { requests, turn, onUnbelieved }: ServeOptions, isProxy: IsAmong): void {
  app.addHook("onRequest", ({ ip, headers, socket, routeOptions }, _reply, done) => {
    if (headers["x-forwarded-for"] !== undefined && !isProxy(socket.remoteAddress ?? "")) onUnbelieved?.();
    const retryAfterSeconds = routeOptions.config.isOwn ? undefined : requests?.(ip);
    done(retryAfterSeconds === undefined ? undefined : new UnmetError("tooMany", retryAfterSeconds));
  });
  if (!turn) return;
  app.addHook("preHandler", async ({ routeOptions }) => {
    if (routeOptions.config.isOwn) return;
    try {
      await turn();
    } catch (error) {
      throw error instanceof BusyError ? new UnmetError("busy", BUSY_SECONDS) : error;
    }
  });
}

function createApp(options: ServeOptions): FastifyInstance {
  const { parts, logger, onAnswered, proxies = [], bounds } = options;
  const isProxy = isAmong(proxies);
  let keep: FastifyInstance["keepConnection"] = () => undefined;
  const app = fastify({
    bodyLimit: BODY_BYTES,
    // Refusing an update because of a key such as `__proto__` would make Telegram repeat it for ever.
    onProtoPoisoning: "remove",
    onConstructorPoisoning: "remove",
    trustProxy: isProxy,
    // No timeout: a slow machine must not look like an address that is in use.
    pluginTimeout: 0,
    // A malformed address never reaches a part.
    frameworkErrors: (_error, request, reply: unknown) => {
      tellUnmet("badRequest", request, reply as FastifyReply);
    },
    serverFactory(answer) {
      const bounded = createBoundedServer(answer, isProxy, bounds);
      ({ keep } = bounded);
      return bounded.server;
    },
  });
  app.decorate("keepConnection", (socket: Socket) => {
    keep(socket);
  });
  holdBack(app, options, isProxy);
  app.addHook("onSend", ({ routeOptions }, reply, _payload, done) => {
    reply.header("x-content-type-options", "nosniff");
    if (TOO_MUCH.has(reply.statusCode) && !routeOptions.config.isOwn) setTimeout(done, HELD_MS);
    else done();
  });
  app.addHook("onResponse", ({ method, routeOptions }, reply, done) => {
    const answered = { method, route: routeOptions.url ?? "none", status: reply.statusCode };
    logger.debug({ ...answered, milliseconds: Math.round(reply.elapsedTime) }, "a request was answered");
    onAnswered?.(answered);
    done();
  });
  app.setNotFoundHandler((request, reply) => tellUnmet("notFound", request, reply));
  app.setErrorHandler((error: FastifyError | UnmetError, request, reply) => {
    if (error instanceof UnmetError) {
      if (error.retryAfter !== undefined) reply.header("retry-after", error.retryAfter);
      return tellUnmet(error.unmet, request, reply);
    }
    const status = error.statusCode ?? 500;
    if (status >= 500) logger.error({ route: request.routeOptions.url, err: error }, "a request could not be answered");
    return reply
      .code(status)
      .type("text/plain")
      .send(status < 500 ? "Bad request\n" : "Internal server error\n");
  });
  for (const part of parts) {
    app.register(async (scope) => {
      await part(scope);
    });
  }
  return app;
}

/**
 * Serves the parts over HTTP. An error that no part handles is logged and answered with its status only.
 * @throws {Error} with a sentence if the port is taken or the address does not belong to this machine
 */
export async function serveHttp(
  { host, port }: { host: string; port: number },
  options: ServeOptions,
): Promise<ListeningHttp> {
  const app = createApp(options);
  try {
    await app.listen({ host, port });
  } catch (error) {
    await app.close();
    throw sentenceFor(error, `${host}:${port}`, options.settings ?? "HTTP");
  }
  const bound = (app.server.address() as AddressInfo).port;
  let closed: Promise<void> | undefined;
  const close = async () => {
    const force = setTimeout(() => {
      app.server.closeAllConnections();
    }, CLOSE_MS);
    await app.close();
    clearTimeout(force);
  };
  return {
    url: `http://${host.includes(":") ? `[${host}]` : host}:${bound}/`,
    port: bound,
    close: () => (closed ??= close()),
  };
}

/** Tries to listen, then closes. @returns the address as a sentence @throws {Error} with a sentence */
export async function checkListening(address: { host: string; port: number }, settings?: Settings): Promise<string> {
  const silent = () => undefined;
  const named = settings && { settings };
  const { url, close } = await serveHttp(address, { parts: [], logger: { debug: silent, error: silent }, ...named });
  await close();
  return `${url} is free`;
}
